import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openFileWorkbook } from '../../../../addin/file/file-workbook';
import { createSession } from '../../../../addin/workbook/create-session';
import type { Assessment } from '../../../../core/assessment';
import { diffPacks } from '../../../../core/packs/compare/diff';
import { packEffect } from '../../../../core/packs/compare/effect';
import { mergePacks } from '../../../../core/packs/compare/merge';
import type { Pack } from '../../../../core/packs/pack';
import { packById } from '../../../../core/packs/register';
import type { Setup } from '../../../../core/setup/setup';
import { wholePack } from '../whole-pack';

const found = packById('community-public-good');
if (!found) throw new Error('The bundled pack is gone.');
const base: Pack = found;

type Rule = Pack['rules'][number];
type Measure = Pack['measures'][number];
const changeRule = (pack: Pack, id: string, change: Partial<Rule>): Pack => ({
  ...pack,
  rules: pack.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});
const changeMeasure = (pack: Pack, id: string, change: Partial<Measure>): Pack => ({
  ...pack,
  measures: pack.measures.map((measure) => (measure.id === id ? { ...measure, ...change } : measure)),
});
const priced = base.measures.find(({ unitValue }) => unitValue);
const { id: measureId, unitValue } = priced ?? {};
if (!measureId || !unitValue) throw new Error('The bundled pack has no unit value.');
const sentences = (before: Pack, after: Pack): readonly string[] =>
  diffPacks(before, after).map(({ sentence }) => sentence);

describe('a diff', () => {
  test('of a pack with itself is empty, whatever the order of its parts', () => {
    expect(diffPacks(base, { ...base, rules: base.rules.toReversed() })).toEqual([]);
  });

  test('names what was added and removed', () => {
    const [first, ...rest] = base.rules;
    if (!first) throw new Error('The bundled pack has no rule.');
    const after: Pack = { ...base, rules: [...rest, { ...first, id: 'another', title: 'Another rule' }] };
    expect(sentences(base, after)).toEqual(['Rule added: Another rule', `Rule removed: ${first.title}`]);
  });

  test('says an expectation in words, and that it can change a verdict', () => {
    const after = changeRule(base, 'quantity-stated', { expect: { field: 'quantity', atLeast: 5 } });
    expect(diffPacks(base, after)).toMatchObject([
      { part: 'rule', id: 'quantity-stated', member: 'expect', after: 'the quantity is at least 5', decides: true },
    ]);
  });

  test('says a unit value with its unit and price year', () => {
    const after = changeMeasure(base, measureId, { unitValue: { ...unitValue, value: 1234.5 } });
    const [change] = diffPacks(base, after);
    expect(change?.after).toBe(`£1,234.50 per ${unitValue.unit} (${unitValue.priceYear} prices)`);
    expect(change?.decides).toBe(true);
  });

  test('looks into criteria, scales and needs as well', () => {
    const [first, ...rest] = wholePack.criteria ?? [];
    if (!first) throw new Error('The whole pack has no criterion.');
    const after: Pack = { ...wholePack, criteria: [{ ...first, weight: 0.2 }, ...rest], needs: [] };
    expect(sentences(wholePack, after)).toEqual([
      'Weight of Jobs for young people: 0.1 became 0.2',
      'Need removed: Young people out of work',
    ]);
  });

  test('says which entries of a list went out and came in: of a scale, of the glossary, of what it stands on', () => {
    const [scale] = wholePack.scales ?? [];
    const [lowest, ...steps] = scale?.steps ?? [];
    if (!scale || !lowest) throw new Error('The whole pack has no scale.');
    const scales = [{ ...scale, steps: [{ ...lowest, meaning: 'Nothing at all' }, ...steps] }];
    const after: Pack = { ...wholePack, scales, glossary: [{ term: 'Call', meaning: 'A visit' }] };
    const told = sentences({ ...wholePack, glossary: [] }, after);
    expect(told).toEqual([
      `Glossary of ${wholePack.title}: term Call, meaning A visit came in`,
      `Steps of ${scale.title}: mark ${lowest.mark}, label ${lowest.label}, meaning ${lowest.meaning} went out; mark ${lowest.mark}, label ${lowest.label}, meaning Nothing at all came in`,
    ]);
    const onOther = { ...wholePack, extends: { id: 'other', sha256: 'ab'.repeat(32), replaces: ['trees'] } };
    expect(sentences(wholePack, onOther)[0]).toContain('none became id other, sha256 abab');
    const turned = { ...wholePack, scales: [{ ...scale, steps: scale.steps.toReversed() }] };
    expect(sentences(wholePack, turned)).toEqual([`Steps of ${scale.title}: the same entries in another order`]);
  });

  test('tells wording from what decides', () => {
    const after = changeRule(base, 'quantity-stated', { rationale: 'Other words.' });
    expect(diffPacks(base, after)).toMatchObject([{ member: 'rationale', decides: false, after: 'Other words.' }]);
  });
});

describe('a merge', () => {
  const ours = changeRule(base, 'quantity-stated', { hint: 'Ours.' });
  const theirs = changeMeasure(changeRule(base, 'evidence-stated', { hint: 'Theirs.' }), measureId, {
    unitValue: { ...unitValue, value: 99 },
  });

  test('takes both teams’ changes where they do not meet', () => {
    const { pack, conflicts } = mergePacks(base, ours, { ...theirs, version: '9.0.0' });
    expect(conflicts).toEqual([]);
    const expected = changeRule({ ...theirs, version: '9.0.0' }, 'quantity-stated', { hint: 'Ours.' });
    expect(pack).toEqual({ ok: true, value: expected });
  });

  test('keeps ours and lists the conflict where both changed one thing', () => {
    const { pack, conflicts } = mergePacks(base, ours, changeRule(base, 'quantity-stated', { hint: 'Theirs.' }));
    expect(pack.ok && pack.value.rules.find(({ id }) => id === 'quantity-stated')?.hint).toBe('Ours.');
    expect(conflicts).toMatchObject([{ part: 'rule', id: 'quantity-stated', member: 'hint', kept: 'ours' }]);
  });

  test('is no conflict where both made the same change', () => {
    expect(mergePacks(base, ours, ours).conflicts).toEqual([]);
  });

  test('drops what one team took out and the other left alone, and asks where the other changed it', () => {
    const without = { ...base, rules: base.rules.filter(({ id }) => id !== 'quantity-stated') };
    const dropped = mergePacks(base, without, base);
    expect(dropped.pack.ok && dropped.pack.value.rules.length).toBe(base.rules.length - 1);
    expect(dropped.conflicts).toEqual([]);
    const kept = mergePacks(base, without, ours);
    expect(kept.pack.ok && kept.pack.value.rules.length).toBe(base.rules.length);
    expect(kept.conflicts).toMatchObject([{ id: 'quantity-stated', member: null, kept: 'theirs' }]);
  });

  test('is admitted like any pack: two sound edits can make an unsound one', () => {
    const outcome = priced?.outcome ?? base.outcomes[0]?.id ?? '';
    const withoutOutcome: Pack = {
      ...base,
      outcomes: base.outcomes.filter(({ id }) => id !== outcome),
      measures: base.measures.filter((measure) => measure.outcome !== outcome),
    };
    const withMeasure: Pack = {
      ...base,
      measures: [...base.measures, { ...base.measures[0], id: 'new-one', title: 'New', outcome } as Measure],
    };
    const { pack } = mergePacks(base, withoutOutcome, withMeasure);
    expect(pack.ok).toBe(false);
    expect(!pack.ok && pack.problems.map(({ code }) => code)).toContain('unknown-outcome');
  });
});

describe('the effect on a scored tender', () => {
  const assessed = async (pack: Pack, criteria?: Setup['criteria']): Promise<Assessment> => {
    const bytes = await readFile('addin/workbench/samples/tidy.xlsx');
    const port = await openFileWorkbook('tidy.xlsx', bytes);
    if (!port.ok) throw new Error('The sample does not open.');
    const session = createSession(port.value, { packs: [pack] });
    const opened = await session.open();
    if (!opened.ok) throw new Error('The sample does not read.');
    const scored = await session.score({
      ...opened.value.proposal.setup,
      pack: pack.id,
      ...(criteria && { criteria }),
    });
    if (!scored.ok) throw new Error('The sample does not score.');
    return scored.value;
  };

  test('of wording alone is nothing', async () => {
    const after = { ...changeRule(base, 'quantity-stated', { hint: 'Other.' }), version: '1.9.0' };
    expect(packEffect(await assessed(base), await assessed(after))).toMatchObject({
      scoresChanged: 0,
      findings: [],
      value: null,
      sentence: 'Version 1.9.0 changes no score; the winner stays.',
    });
  });

  test('of a harder rule is another finding, said with both verdicts', async () => {
    const after = {
      ...changeRule(base, 'quantity-stated', {
        expect: { field: 'quantity', atLeast: 1e9 },
        examples: [
          { given: { quantity: 2e9 }, verdict: 'met' },
          { given: { quantity: 1 }, verdict: 'unmet' },
        ],
      }),
      version: '2.0.0',
    };
    const { findings, sentence } = packEffect(await assessed(base), await assessed(after));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings[0]?.sentence).toMatch(/met.* became .*unmet/);
    expect(sentence).toMatch(/^Version 2\.0\.0 changes no score; \d+ findings? differs?; the winner stays\.$/);
  });

  test('of another unit value is points gained and lost, and a winner that changes', async () => {
    const criteria: Setup['criteria'] = [
      { name: 'Price', weight: 0.6, method: { id: 'price.lowestOverBid' } },
      { name: 'Commitments', weight: 0.4, method: { id: 'sv.proportionHighest' } },
    ];
    const priced = changeMeasure(base, 'local-jobs', { unitValue: { ...unitValue, value: 3000, unit: 'FTE' } });
    const after = { ...priced, version: '2.0.0' };
    const effect = packEffect(await assessed(base, criteria), await assessed(after, criteria));
    expect(effect.winners).toEqual([{ lot: null, before: 'Osier & Quill Ltd', after: 'Brackenfell CIC' }]);
    expect(effect.bids.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        // From 40 x 6,106.4/8,703.2 to all 40 points, and from all 40 to 40 x 17,703.2/21,106.4.
        'Brackenfell CIC gains 11.93, rank 3 becomes 1.',
        'Osier & Quill Ltd loses 6.45, rank 1 becomes 3.',
      ]),
    );
    expect(effect.sentence).toContain('the winner is Brackenfell CIC instead of Osier & Quill Ltd');
  });
});
