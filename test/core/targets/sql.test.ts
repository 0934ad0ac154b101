import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Row, verdictOf } from '../../../core/evaluate/condition';
import { evaluate } from '../../../core/evaluate/evaluate';
import type { Pack, Rule } from '../../../core/packs/pack';
import { packs, scoringPacks } from '../../../core/packs/register';
import { checksByTable } from '../../../core/targets/check';
import { isEngine, sqlScript } from '../../../core/targets/sql/script';
import { toSql } from '../../../core/targets/sql/sql';
import { packOf, trials } from './arbitrary';
import { onDuckDb } from './duckdb';
import { examplesOf, rowsOf, samples, sampleTables } from './sample-tables';

/** Signs that end literals, start comments or mean something to LIKE; letters of every kind; halves of pairs, and null. */
const signs = [
  "'",
  "''",
  '\\',
  '"',
  '`',
  '--',
  '/*',
  ';',
  '%',
  '_',
  '$1',
  '$' + '{x}',
  '{{x}}',
  '?',
  ':x',
  'n/a',
  '£',
  '£5',
];
const unseen = ['\0', '\n', '\t', '\u2028', '\ud800', '\udc00', '\u202e', '\u200b', '\u00a0', '\ufffd', '\u0007'];
const letters = [
  'é',
  'e\u0301',
  'ＳＭＥ',
  'ﬁ',
  '²',
  'İ',
  'ß',
  'Σ',
  'ς',
  '社会',
  '🌳',
  "carer's",
  'carer’s',
  'art',
  'Start',
];
const plain = fc.constantFrom(...signs, ...letters, 'local', ' ', '-', '8');
const wild = fc.oneof(plain, fc.constantFrom(...unseen), fc.string({ unit: 'binary', maxLength: 3 }));
const written = (pieces: fc.Arbitrary<string>) => fc.array(pieces, { maxLength: 4 }).map((list) => list.join(''));
const texts = fc.oneof(written(plain), written(wild));
const numbers = fc.oneof(
  fc.constantFrom(0, -0, 1, 0.1, 0.3, 0.1 + 0.2, 1 / 3, 1e21, 5e-324, Number.MAX_VALUE, -2.5, 2 ** 53),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Anything may stand in a table; a pack is refused where it says what nobody can see. */
const sayable = (text: string) => !/[\p{C}\p{Zl}\p{Zp}\ufffd]/u.test(text.normalize('NFKC'));
const trial = trials({ texts, numbers, sayable, cells: (_, values) => values }, 20);

/** "rule-1", of the table's third row: met. */
async function verdictsOf(pack: Pack, rows: readonly Row[]) {
  const duck = await onDuckDb(pack, () => rows.map((each) => ({ bid: null, row: each })));
  const answers = await duck.all('SELECT * FROM commitment_verdicts ORDER BY CAST(row_id AS INTEGER)');
  duck.close();
  return answers;
}

describe('on DuckDB', () => {
  test('every row of any table has the verdict that the engine gives', async () => {
    await fc.assert(
      fc.asyncProperty(trial, async ({ rules, rows }) => {
        const pack = packOf(rules);
        const answers = await verdictsOf(pack, rows);
        for (const [index, each] of rows.entries())
          for (const [at, one] of pack.rules.entries())
            expect([one, each, answers[index]?.[`rule_rule_${at + 1}`]]).toEqual([one, each, verdictOf(one, each)]);
      }),
      { numRuns: 60 },
    );
  });

  test('every bundled rule and hint says of its own examples what the engine says', async () => {
    for (const pack of packs) {
      const tables = checksByTable(pack);
      const duck = await onDuckDb(pack, ({ on }) =>
        tables
          .filter((table) => table.on === on)
          .flatMap(({ checks }) => checks)
          .flatMap((check) => examplesOf(pack, check).map((each) => ({ bid: check.id, row: each }))),
      );
      for (const check of tables.flatMap(({ checks }) => checks)) {
        const column = `${check.kind}_${check.id.replaceAll('-', '_')}`;
        const found = await duck.all(
          `SELECT ${column} AS verdict FROM ${check.on}_verdicts WHERE bid = '${check.id}' ORDER BY CAST(row_id AS INTEGER)`,
        );
        const verdicts = examplesOf(pack, check).map((each) => verdictOf(check, each));
        expect([check.id, found.map(({ verdict }) => verdict)]).toEqual([check.id, verdicts]);
        expect(verdicts.length).toBeGreaterThan(1);
      }
      duck.close();
    }
  });

  test.each(samples)('the findings on the %s sample are those of the engine', async (sample) => {
    for (const pack of scoringPacks) {
      const tables = await sampleTables(sample, pack);
      const duck = await onDuckDb(pack, ({ on }) => {
        const table = tables.find((each) => each.on === on);
        return table ? rowsOf(table).map((each, index) => ({ bid: table.bid(index), row: each })) : [];
      });
      const found = await Promise.all(
        duck.tables.map(({ on }) => duck.all(`SELECT rule, bid, verdict, row_count FROM ${on}_findings`)),
      );
      duck.close();
      const counted = found.flat().map((each) => ({ ...each, row_count: Number(each['row_count']) }));
      const findings = evaluate(pack, tables).map(({ rule: id, bid, verdict, count }) => ({
        rule: id,
        bid,
        verdict,
        row_count: count,
      }));
      expect(findings.length > 10).toBe(pack.rules.length > 0);
      expect(inOrder(counted)).toEqual(inOrder(findings));
    }
  });

  test('five hundred rules run, each under a name of its own', async () => {
    const long = 'a-rule-whose-name-is-as-long-as-a-name-of-a-rule-may-be-which-is-eighty-signs';
    const many = packOf(
      Array.from({ length: 500 }, (_, n) => ({
        on: 'commitment' as const,
        expect: {
          any: [
            { field: 'quantity', atLeast: n },
            { field: 'text', contains: [`word ${n}`] },
          ],
        },
      })),
    );
    const rules = many.rules.map(
      (each, n): Rule => ({ ...each, id: n < 2 ? `a${'.-'[n]}b` : `${long}-${n}`.slice(-80) }),
    );
    const rows = [{ quantity: 250, text: 'Word 400' }, { quantity: 250 }];
    const [answer = {}] = await verdictsOf({ ...many, rules }, rows);
    const verdicts = Object.values(answer).slice(3);
    expect(verdicts).toEqual(rules.map(({ expect: asked }) => verdictOf({ expect: asked }, rows[0] ?? {})));
    expect(Object.keys(answer).filter((name) => name.length > 63)).toEqual([]);
  });
});

const inOrder = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map((each) => JSON.stringify(each)).sort();

describe('what a pack says stays data', () => {
  /** Literals with nothing in them but letters, digits and plain signs; then words of SQL, names, numbers and signs. */
  const token =
    /'[\p{L}\p{M}\p{N}\p{S}\p{P}\p{Zs}\p{Co}\p{Cn}]*?'|[a-z_][a-z0-9_]*|[A-Z]+|-?\d+E-?\d+|\d+|\|\||<>|<=|>=|[=<>(),*]|\s+/guy;

  test('no text of a condition ends its literal, starts a comment or reaches a placeholder', () => {
    fc.assert(
      fc.property(trial, ({ rules }) => {
        const sql = toSql(packOf(rules));
        if (!sql.ok) throw new Error(JSON.stringify(sql.problems));
        for (const text of sql.value.flatMap(({ verdicts, findings }) => [verdicts, ...findings])) {
          const tokens = text.match(token) ?? [];
          expect(tokens.join('')).toBe(text);
          expect(tokens.filter((each) => each.startsWith("'") && /[\\"`$;?:{}#]/.test(each))).toEqual([]);
        }
      }),
    );
  });

  test('a title cannot leave its comment', () => {
    const pack = { ...packOf([]), title: 'Good\nDROP TABLE bid_facts;\u2028--' };
    const script = sqlScript(pack, [], 'standard');
    expect(script.split(/[\n\r\u2028]/)).toHaveLength(1);
    expect(script).not.toContain(';');
  });

  test.each([
    ['a character nobody can see', { field: 'text', is: 'char\u202eity' }, 'text-not-portable'],
    ['a null character', { field: 'text', isOneOf: ['a\0b'] }, 'text-not-portable'],
    ['a field that is no name', { field: 'text" OR 1=1', present: true }, 'field-without-column'],
    ['a day that is none', { field: 'date', before: "2026' OR" }, 'no-iso-day'],
  ])('%s is a problem at its rule', (_, expect_, code) => {
    const sql = toSql(packOf([{ on: 'bid', expect: expect_ }]));
    expect(sql).toMatchObject({ ok: false, problems: [{ code, path: ['rules', '0'], hint: expect.any(String) }] });
  });
});

test('names each type as the engine does', () => {
  const pack = packOf([
    {
      on: 'bid',
      expect: {
        all: [
          { field: 'price', atLeast: 1 },
          { field: 'sme', is: true },
          { field: 'region', is: 'x' },
        ],
      },
    },
  ]);
  const sql = toSql(pack);
  const lines = (engine: string) =>
    isEngine(engine) && sql.ok
      ? [...sqlScript(pack, sql.value, engine).matchAll(/^ {2}(price|sme|region)_\w+ [A-Z0-9 ]+/gm)].map(([line]) =>
          line.trim(),
        )
      : [];
  expect(lines('standard')).toEqual(['price_number DOUBLE PRECISION', 'region_folded VARCHAR', 'sme_yes BOOLEAN']);
  expect(lines('spark')).toEqual(['price_number DOUBLE', 'region_folded STRING', 'sme_yes BOOLEAN']);
  expect(lines('bigquery')).toEqual(['price_number FLOAT64', 'region_folded STRING', 'sme_yes BOOL']);
});
