/** What a team writes for people: criteria, scales, needs, terms, languages and changes; and packs that stand on others. */
import { webcrypto } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { admit } from '../../../core/packs/admit';
import { packHash } from '../../../core/packs/canonical';
import { compose } from '../../../core/packs/compose';
import { describePack } from '../../../core/packs/describe';
import { lint } from '../../../core/packs/lint/lint';
import type { Extends, Pack, PackCriterion } from '../../../core/packs/pack';
import { cryptography } from '../../../core/packs/sharing/cryptography';
import { wholePack } from './whole-pack';

const codes = (json: unknown): readonly string[] => {
  const read = admit(json);
  return read.ok ? [] : read.problems.map(({ code }) => code);
};
const [first] = wholePack.criteria ?? [];
const [scale] = wholePack.scales ?? [];
if (!first || !scale) throw new Error('The whole pack is not whole.');
const criterion = (change: Partial<PackCriterion>): Pack => ({ ...wholePack, criteria: [{ ...first, ...change }] });

test('a pack with something of everything is admitted unchanged', () => {
  expect(admit(wholePack)).toStrictEqual({ ok: true, value: wholePack });
});

describe('a pack is turned away for', () => {
  test.each<[string, unknown, string]>([
    ['two criteria of one name', { ...wholePack, criteria: [first, first] }, 'duplicate-id'],
    ['an outcome it has not', criterion({ outcome: 'other' }), 'unknown-outcome'],
    ['a scale it has not', criterion({ scale: 'ten-steps' }), 'unknown-scale'],
    ['a method nobody has', criterion({ method: { id: 'price.magic' } }), 'unknown-method'],
    [
      'weights above the whole',
      {
        ...wholePack,
        criteria: [
          { ...first, weight: 0.6 },
          { ...first, id: 'b', weight: 0.41 },
        ],
      },
      'weights-above-whole',
    ],
    [
      'marks that do not rise',
      { ...wholePack, scales: [{ ...scale, steps: scale.steps.toReversed() }] },
      'scale-not-rising',
    ],
    [
      'a text of nothing',
      { ...wholePack, texts: [{ language: 'cy', of: 'other', member: 'title', text: 'Arall' }] },
      'unknown-part',
    ],
  ])('%s', (_, json, code) => {
    expect(codes(json)).toContain(code);
  });

  test('a misspelt key, with the one that was meant', () => {
    const read = admit({ ...wholePack, glosary: [] });
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: 'pack-shape', message: 'glosary is unknown: did you mean "glossary"?' }],
    });
  });
});

describe('a condition that is none says why', () => {
  test.each<[string, unknown, string]>([
    ['a misspelt kind', { field: 'date', presnt: true }, 'No condition has a member "presnt": did you mean "present"?'],
    ['a misspelt field', { feild: 'date', present: true }, 'No condition has a member "feild": did you mean "field"?'],
    ['a field alone', { field: 'date' }, 'A condition asks something of its field: one of all, any, not, present,'],
    ['two kinds', { field: 'price', atLeast: 1, atMost: 2 }, 'asks atLeast and atMost: put each'],
    ['no object', 5, 'A condition is an object, such as'],
  ])('%s', (_, condition, sentence) => {
    const [rule] = wholePack.rules;
    const read = admit({ ...wholePack, rules: [{ ...rule, expect: condition }] });
    const [problem] = read.ok ? [] : read.problems;
    expect(problem?.path).toEqual(['rules', '0', 'expect']);
    expect(problem?.message).toContain(sentence);
  });
});

describe('a criterion is held against section 23', () => {
  test.each<[string, Partial<PackCriterion>, string]>([
    [
      'about the bidder as a whole',
      { question: 'Describe your corporate social responsibility.' },
      'criterion-not-related',
    ],
    ['words read in two ways', { question: 'Describe your robust and world-class approach.' }, 'criterion-not-clear'],
    ['where the bidder is', { question: 'Is your company based in Northway?' }, 'criterion-on-location'],
    ['seven questions', { question: 'Who? What? When? Where? Why? How? How many?' }, 'criterion-asks-much'],
  ])('%s', (_, change, code) => {
    expect(lint(criterion(change))).toMatchObject([{ code, severity: 'notice' }]);
  });

  test('no scale and no method', () => {
    const { scale: _, ...rest } = first;
    expect(lint({ ...wholePack, criteria: [rest] })).toMatchObject([{ code: 'criterion-not-measurable' }]);
  });

  test('a sound one needs no advice', () => {
    expect(lint(wholePack)).toEqual([]);
  });
});

describe('the page of a pack', () => {
  const page = describePack(wholePack, 'Made by a test.');
  test.each([
    ['## Needs', 'Young people out of work'],
    ['## Criteria', 'marked on the scale Five steps'],
    ['## Scales', '| 2 | Good | All that was asked, with dates. |'],
    ['## Words', '**young people**: People of 16 to 24.'],
    ['## Other languages', 'cy: 1 texts'],
    ['## Changes', '**1.2.0** (2026-04-01): Jobs are counted.'],
  ])('has %s', (heading, words) => {
    expect(page).toContain(heading);
    expect(page).toContain(words);
  });
});

describe('a pack that stands on another', async () => {
  const { sha256 } = cryptography(webcrypto.subtle);
  const hash = await packHash(wholePack, sha256);
  const known = [{ pack: wholePack, sha256: hash }];
  const own: Pack = { ...wholePack, id: 'east', title: 'East', outcomes: [], measures: [], rules: [], missing: [] };
  for (const list of ['needs', 'criteria', 'scales', 'glossary', 'texts', 'changes'] as const)
    delete (own as Partial<Record<typeof list, unknown>>)[list];
  const on = (more: Partial<Extends> = {}, change: Partial<Pack> = {}): Pack => ({
    ...own,
    ...change,
    extends: { id: wholePack.id, sha256: hash, ...more },
  });
  const [rule] = wholePack.rules;
  if (!rule) throw new Error('The whole pack has no rule.');

  test('has the other’s parts and its own', () => {
    const composed = compose(on({}, { rules: [{ ...rule, id: 'more' }] }), known);
    expect(composed.ok && composed.value.rules.map(({ id }) => id)).toEqual(['dated', 'more']);
    expect(composed.ok && composed.value.criteria).toEqual(wholePack.criteria);
    expect(composed.ok && composed.value.extends).toBeUndefined();
  });

  test('replaces and leaves out what it names', () => {
    const hint = 'Ask twice.';
    const composed = compose(
      on({ replaces: ['dated'], without: ['jobs-counted'] }, { rules: [{ ...rule, hint }] }),
      known,
    );
    expect(composed.ok && composed.value.rules.map((one) => one.hint)).toEqual([hint]);
    expect(composed.ok && composed.value.criteria?.map(({ id }) => id)).toEqual(['jobs-for-young']);
  });

  test.each<[string, Pack, string]>([
    ['the other is not here', on({ id: 'elsewhere' }), 'extended-pack-missing'],
    ['the other is here in another text', on({ sha256: '0'.repeat(64) }), 'extended-pack-differs'],
    ['a part is replaced without being named', on({}, { rules: [rule] }), 'replaces-unnamed'],
    [
      'what is replaced is not there',
      on({ replaces: ['undated'] }, { rules: [{ ...rule, id: 'undated' }] }),
      'extended-part-missing',
    ],
    ['nothing stands in its place', on({ replaces: ['dated'] }), 'replacement-missing'],
    ['what is left out is still named', on({ without: ['work'] }), 'unknown-outcome'],
  ])('is turned away where %s', (_, pack, code) => {
    const composed = compose(pack, known);
    expect(composed.ok ? [] : composed.problems.map((one) => one.code)).toContain(code);
  });

  test('is admitted by itself, with references that only the other has', () => {
    expect(
      admit(
        on({}, { measures: [{ ...wholePack.measures[0], id: 'more', outcome: 'work' } as Pack['measures'][number]] }),
      ).ok,
    ).toBe(true);
  });

  test('ends where a chain is too long', () => {
    const chain = [1, 2, 3, 4, 5, 6].map((at) => ({ pack: on({ id: `p${at + 1}` }, { id: `p${at}` }), sha256: hash }));
    expect(compose(on({ id: 'p1' }), chain)).toMatchObject({
      ok: false,
      problems: [{ code: 'extended-pack-missing' }],
    });
  });

  test('cannot stand on itself, nor on one that stands on it: no hash would ever be right', () => {
    const west = { pack: on({ id: 'east' }, { id: 'west' }), sha256: '0'.repeat(64) };
    expect(compose(on({ id: 'east' }), [])).toMatchObject({
      ok: false,
      problems: [{ code: 'extends-in-circle', message: 'east stands on itself.' }],
    });
    expect(compose(on({ id: 'west' }), [west])).toMatchObject({
      ok: false,
      problems: [{ code: 'extends-in-circle', message: 'east and west stand on each other.' }],
    });
  });
});
