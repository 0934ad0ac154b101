/** What holds for every bundled pack, whatever it says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldsOf, verdictOf } from '../../../core/evaluate/condition';
import { sayHint } from '../../../core/evaluate/hint';
import { admit } from '../../../core/packs/admit';
import { canScore } from '../../../core/packs/can-score';
import { describePack } from '../../../core/packs/describe';
import type { Hint, Source, Standing } from '../../../core/packs/pack';
import { packById, packs, scoringPacks } from '../../../core/packs/register';

const folder = new URL('../../../core/packs/', import.meta.url);
const at = (path: string): URL => new URL(path, folder);

test('every folder with a pack in it is registered under its name, and no other', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && existsSync(at(`${entry.name}/pack.ts`)) ? [entry.name] : [],
  );
  expect(packs.map(({ id }) => id)).toEqual(folders.sort());
  for (const id of folders) expect(packById(id)?.id).toBe(id);
  expect(packById('no-such-pack')).toBeUndefined();
});

test('those to score with are all that have rules or measures', () => {
  expect(scoringPacks).toEqual(packs.filter(canScore));
});

describe.each(packs)('$id', (pack) => {
  const hints: readonly Hint[] = pack.hints ?? [];
  const filesIn = (name: string): readonly string[] =>
    existsSync(at(`${pack.id}/${name}`)) ? readdirSync(at(`${pack.id}/${name}`)).sort() : [];
  const ruleFiles = filesIn('rules');
  const hintFiles = filesIn('hints');

  test('has one file a rule and one a hint, named by its id', () => {
    expect(pack.rules.map(({ id }) => `${id}.ts`).sort()).toEqual(ruleFiles);
    expect(hints.map(({ id }) => `${id}.ts`).sort()).toEqual(hintFiles);
  });

  const literals = [
    ...ruleFiles.map((file) => ({ file: `rules/${file}`, type: 'Rule', most: 40 })),
    // The examples of a duty give its law, its stage and its dates each time.
    ...hintFiles.map((file) => ({ file: `hints/${file}`, type: 'Hint', most: 60 })),
  ];
  test.each(literals)('$file is one short literal', ({ file, type, most }) => {
    const text = readFileSync(at(`${pack.id}/${file}`), 'utf8');
    expect(text.trimEnd().split('\n').length).toBeLessThan(most);
    expect(text.startsWith(`import type { ${type} } from '../../pack';\n\nexport default {\n`)).toBe(true);
    expect(text.endsWith(`\n} as const satisfies ${type};\n`)).toBe(true);
  });

  test('is admitted, as if it came from outside', () => {
    expect(admit(JSON.parse(JSON.stringify(pack)))).toStrictEqual({ ok: true, value: pack });
  });

  test('is data: it survives JSON', () => {
    expect(JSON.parse(JSON.stringify(pack))).toStrictEqual(pack);
  });

  test.each(
    pack.rules.flatMap(({ examples, ...rule }) =>
      examples.map((example, index) => ({ rule, example, name: `${rule.id}, example ${index + 1}` })),
    ),
  )('$name', ({ rule, example }) => {
    expect(verdictOf(rule, example.given)).toBe(example.verdict);
  });

  test.each(pack.rules)('$id has an example that is unclear, and one that is met', ({ examples }) => {
    const verdicts = examples.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(expect.arrayContaining(['met', 'unclear']));
  });

  test.each(
    hints.flatMap(({ examples, ...hint }) =>
      examples.map((example, index) => ({ hint, example, name: `${hint.id}, example ${index + 1}` })),
    ),
  )('$name', ({ hint, example }) => {
    expect(sayHint(hint, example.given)?.chip ?? null).toBe(example.chip);
  });

  test.each(hints)('$id speaks in whole sentences, and of locality as information', ({ sentence, rationale, when }) => {
    expect(sentence).toMatch(/^[A-Z{].*\.$/s);
    expect(rationale).toMatch(/^[A-Z].*\.$/s);
    const local = ['distance', 'sameDistrict', 'sameAuthority', 'bordering', 'sameRegion', 'inDelivery'];
    if (fieldsOf(when).some((field) => local.includes(field) || field.startsWith('deprivation')))
      expect(sentence).toMatch(/ Information, not scoring\.$/);
  });

  const cited: readonly { readonly id: string; readonly source: Source; readonly standing: Standing }[] = [
    ...pack.rules,
    ...hints,
    ...pack.outcomes,
    ...pack.measures,
    ...pack.measures.flatMap(({ id, unitValue }) => (unitValue ? [{ id: `unit value of ${id}`, ...unitValue }] : [])),
  ];
  test.each(cited)(
    '$id names its source; verified means read at an address, and ours is not verified',
    ({ source, standing }) => {
      expect(source.publisher.length * source.document.length).toBeGreaterThan(0);
      expect(source.url ?? source.date).toBeDefined();
      if (standing === 'verified') expect(source.url).toMatch(/^https:\/\//);
      if (source.publisher === 'Goodmark') expect(standing).toBe('unverified');
    },
  );

  test('says what is missing, and where it is', () => {
    expect(pack.missing.length).toBeGreaterThan(0);
    for (const { source } of pack.missing) expect(source.url).toMatch(/^https:\/\//);
  });

  test('has a page that says what it says; run with -u to write it anew', async () => {
    const made =
      'Made from the pack by core/packs/describe.ts: change the pack, then run npx vitest run test/core/packs -u.';
    await expect(describePack(pack, made)).toMatchFileSnapshot(`../../../core/packs/${pack.id}/README.md`);
  });
});

test('between its measures, Community public good serves all 17 goals', () => {
  const served = new Set(packById('community-public-good')?.measures.flatMap(({ goals }) => goals));
  expect([...served].sort((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
});
