/** Packs made to do harm: refused in bounded time, or read as the data they are. Nothing throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admit, admitText } from '../../../core/packs/admit';
import { diffPacks } from '../../../core/packs/compare/diff';
import { mergePacks } from '../../../core/packs/compare/merge';
import { describePack } from '../../../core/packs/describe';
import { lint } from '../../../core/packs/lint/lint';
import { packSheets } from '../../../core/packs/sheet/to-sheets';
import { toSql } from '../../../core/targets/sql/sql';
import { wholePack } from './whole-pack';

const codes = (json: unknown): readonly string[] => {
  const read = admit(json);
  return read.ok ? [] : read.problems.map(({ code }) => code);
};
const [rule] = wholePack.rules;
if (!rule) throw new Error('The whole pack has no rule.');

describe('is refused:', () => {
  test.each<[string, unknown]>([
    ['a million rules', { ...wholePack, rules: Array(1_000_000).fill(rule) }],
    ['a text of ten million letters', { ...wholePack, summary: 'x'.repeat(10_000_000) }],
    ['an id with a letter of another script', { ...wholePack, id: 'nоrthway' }],
    ['an id with an unseen character', { ...wholePack, id: 'north\u200bway' }],
    ['an id that is a prototype’s', { ...wholePack, rules: [{ ...rule, id: '__proto__' }] }],
    ['a title that rings a bell', { ...wholePack, title: 'North\u0007way' }],
    ['a title of two lines', { ...wholePack, title: 'Northway\nchecked by nobody' }],
    ['a summary that is written backwards', { ...wholePack, summary: 'It is \u202edetset\u202c.' }],
    [
      'a text to compare with that ends in nothing',
      { ...wholePack, rules: [{ ...rule, expect: { field: 'unit', is: 'hours\u0000' } }] },
    ],
    ['two rules of one id', { ...wholePack, rules: [rule, rule] }],
    ['dates that contradict each other', { ...wholePack, validFrom: '2027-01-01', validTo: '2026-01-01' }],
    ['a day that never was', { ...wholePack, validFrom: '2026-02-31' }],
    [
      'numbers that are none',
      { ...wholePack, rules: [{ ...rule, expect: { field: 'quantity', atLeast: Number.NaN } }] },
    ],
    [
      'a link that runs',
      {
        ...wholePack,
        glossary: [{ term: 'a', meaning: 'b', source: { publisher: 'P', document: 'D', url: 'javascript:alert(1)' } }],
      },
    ],
  ])('%s', (_, json) => {
    expect(codes(json).length).toBeGreaterThan(0);
  });

  test('brackets without end, as text', () => {
    for (const text of ['['.repeat(1_000_000), `${'{"a":'.repeat(500_000)}`, '"', '', '\u0000'])
      expect(admitText(text).ok).toBe(false);
  });

  test('keys of prototypes, which change nothing', () => {
    const text = JSON.stringify(wholePack).replace('{', '{"__proto__":{"polluted":true},"constructor":{},');
    expect(admitText(text).ok).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

test('markup and formulas in texts stay texts, on the page and on sheets', () => {
  const nasty = '=HYPERLINK("https://example.invalid") <script>alert(1)</script> | [x](javascript:1)';
  const pack = { ...wholePack, title: nasty, rules: [{ ...rule, title: nasty }] };
  expect(codes(pack)).toEqual([]);
  expect(describePack(pack, 'Made by a test.')).not.toContain('<script>');
  const texts = packSheets(pack).flatMap(({ rows }) => rows.flat());
  expect(texts).toContain(nasty);
});

/** A sound pack with something else somewhere in it. */
const mutated = fc
  .tuple(
    fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }),
    fc.oneof(fc.anything(), fc.constantFrom(...['', '__proto__', 1e308, -0, null, [], {}])),
  )
  .map(([way, put]) => {
    const pack: unknown = structuredClone(wholePack);
    let at: unknown = pack;
    for (const [index, step] of way.entries()) {
      if (typeof at !== 'object' || at === null) break;
      const keys = Object.keys(at);
      const key = keys[step % Math.max(1, keys.length)];
      if (key === undefined) break;
      if (index === way.length - 1) Reflect.set(at, key, put);
      else at = Reflect.get(at, key);
    }
    return pack;
  });

test('whatever is changed in a pack, it is admitted or refused with where and what to do', () => {
  fc.assert(
    fc.property(fc.oneof(mutated, fc.anything()), (json) => {
      const read = admit(json);
      if (!read.ok) {
        for (const { message, hint } of read.problems) expect(`${message} ${hint}`).toMatch(/\S.*[.?]$/s);
        return;
      }
      // What was let in goes through everything that is done with packs.
      lint(read.value);
      describePack(read.value, 'Made by a test.');
      packSheets(read.value);
      diffPacks(wholePack, read.value);
      mergePacks(wholePack, wholePack, read.value);
      toSql(read.value);
    }),
    { numRuns: 1500 },
  );
});
