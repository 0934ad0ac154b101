import fc from 'fast-check';
import { openXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { csvRecords } from '../../../addin/file/csv-text';
import { newBook } from '../../../addin/file/patch/new-package';
import { fieldsOf, type Row, type Value, verdictOf } from '../../../core/evaluate/condition';
import type { Condition, Pack } from '../../../core/packs/pack';
import { packs, scoringPacks } from '../../../core/packs/register';
import { formulaBook } from '../../../core/targets/formulas/book';
import { type FormulaTable, toFormulas } from '../../../core/targets/formulas/formulas';
import { allThroughLibreOffice, throughLibreOffice } from '../../addin/file/libreoffice';
import { packOf, trials } from './arbitrary';
import { onIronCalc } from './ironcalc';
import { examplesOf, rowsOf, samples, sampleTables } from './sample-tables';

const letters = ['art', 'Art', 'START', 'local', 'Ŵy', 'ŷ', 'É', 'ß', 'ĄĆŻ', '8', 'm²', 'CO₂'];
const signs = [...` '"=+@-/\\()%&£€’‘“”–—…·×÷§_~*?<>#½™‑≥`, '\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u2003'];
const readTexts = fc
  .array(fc.oneof(fc.constantFrom(...letters), fc.constantFrom(...signs)), { maxLength: 6 })
  .map((list) => list.join(''));
const numbers = fc.oneof(
  fc.constantFrom(0, 1, 0.1, 0.3, -2.5, 1e15, 1e-7),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8),
);
/** In the cell of a date, a number is a date of the sheet's own, which the engine never meets. */
const cells = (field: string, values: fc.Arbitrary<Value>) =>
  field === 'date' ? values.filter((value) => typeof value !== 'number') : values;
const range = { texts: readTexts, numbers, sayable: () => true };

function formulasOf(pack: Pack): readonly FormulaTable[] {
  const formulas = toFormulas(pack);
  if (!formulas.ok) throw new Error(JSON.stringify(formulas.problems));
  return formulas.value;
}

type Shown = ReadonlyMap<string, readonly string[]>;

function expectVerdicts(table: FormulaTable, rows: readonly Row[], shown: Shown | undefined) {
  const differing = table.checks.flatMap((check) =>
    rows.flatMap((each, index) => {
      const [found, verdict] = [shown?.get(check.id)?.[index], verdictOf(check, each)];
      return found === verdict
        ? []
        : [{ check: check.when ? [check.when, check.expect] : check.expect, each, found, verdict }];
    }),
  );
  expect(differing).toEqual([]);
}

test('on IronCalc, every row of any table has the verdict that the engine gives', () => {
  fc.assert(
    fc.property(trials({ ...range, cells }, 10), ({ rules, rows }) => {
      for (const sheet of formulasOf(packOf(rules))) expectVerdicts(sheet, rows, onIronCalc(sheet, rows));
    }),
    { numRuns: 40 },
  );
});

test('in LibreOffice, every row of a table at random has the verdict that the engine gives', async () => {
  // It makes another character of a tab that stands in one cell with a line break.
  const apart = (field: string, values: fc.Arbitrary<Value>) =>
    cells(field, values).filter((value) => !/\t[\s\S]*\n|\n[\s\S]*\t/.test(String(value)));
  const sampled = fc.sample(trials({ ...range, cells: apart }, 40), { numRuns: 12, seed: 42 });
  const rules = sampled.flatMap((trial) => trial.rules);
  const rows = sampled.flatMap((trial) => trial.rows);
  const pack = packOf(rules);
  const [sheet] = formulasOf(pack);
  if (!sheet) throw new Error('There is no table.');
  const named = rows.map((each, index) => ({ name: `row ${index}`, row: each }));
  const book = newBook(formulaBook(pack, [sheet], () => named, 5));
  expectVerdicts(sheet, rows, (await shownIn(await throughLibreOffice(book, 'xlsx'))).get(sheet.checksSheet));
});

test.each(samples)('in IronCalc, the bundled packs judge the %s sample as the engine does', async (sample) => {
  for (const pack of scoringPacks) {
    const tables = await sampleTables(sample, pack);
    for (const sheet of formulasOf(pack)) {
      const table = tables.find(({ on }) => on === sheet.on);
      // Some rows of each table are enough: the columns are the same in all.
      const rows = table ? rowsOf(table).slice(0, 12) : [];
      expectVerdicts(sheet, rows, onIronCalc(sheet, rows));
    }
  }
});

test('in LibreOffice, every bundled rule and hint says of all examples what the engine says', async () => {
  const asked = packs.map((pack) => {
    const tables = formulasOf(pack);
    const rowsIn = ({ checks }: FormulaTable) => checks.flatMap((check) => examplesOf(pack, check));
    const named = (table: FormulaTable) =>
      rowsIn(table).map((each, index) => ({ name: `example ${index}`, row: each }));
    return { tables, rowsIn, book: newBook(formulaBook(pack, tables, named, 0)) };
  });
  const saved = await allThroughLibreOffice(asked.map(({ book }) => book));
  for (const [index, { tables, rowsIn }] of asked.entries()) {
    const shown = await shownIn(saved[index] ?? new Uint8Array());
    for (const table of tables) expectVerdicts(table, rowsIn(table), shown.get(table.checksSheet));
  }
});

const oneCell = (expect_: Condition, value: Value): string | undefined => {
  const [sheet] = formulasOf(packOf([{ on: 'commitment', expect: expect_ }]));
  return sheet && onIronCalc(sheet, [{ [fieldsOf(expect_)[0] ?? '']: value }]).get('rule-1')?.[0];
};

test.each([
  ['another alphabet', 'Κοινότητα art'],
  ['a ligature, which the engine parts', 'beneﬁt art'],
  ['a letter of two characters', 'cafe\u0301 art'],
])('a text with %s is unclear, and not unmet', (_, text) => {
  expect(oneCell({ field: 'text', contains: ['nothing of it'] }, text)).toBe('unclear');
  expect(oneCell({ field: 'text', present: true }, text)).toBe('met');
});

test("a date of the sheet's own is read as its ISO day", () => {
  const [march31, april1] = [46112, 46113];
  const before: Condition = { field: 'date', before: '2026-04-01' };
  expect([oneCell(before, march31), oneCell(before, april1)]).toEqual(['met', 'unmet']);
});

test('every capital letter that can be read folds to the letter that the engine makes of it', () => {
  const small = [...'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿāăąćčďđēęěğģīįķļłńņňőœŕřśşšţťūůűųŵŷźżžẁẃẅỳ'];
  const expect_: Condition = { all: small.map((letter) => ({ field: 'text', contains: [letter] })) };
  expect(oneCell(expect_, small.join(' ').toUpperCase())).toBe('met');
});

describe('what Excel has no room for', () => {
  const phrases = (from: number) =>
    Array.from({ length: 200 }, (_, n) => `${'a long phrase of a rule '.repeat(4)}${from + n}`);
  const wide: Condition = { any: Array.from({ length: 8 }, (_, n) => ({ field: 'text', contains: phrases(n * 200) })) };
  const list: Condition = { field: 'unit', isOneOf: phrases(0).map((text) => `${text} "quoted" ${text}`) };
  const deep = Array.from({ length: 90 }).reduce<Condition>(
    (inner, _, n) => {
      const parts: readonly Condition[] = [inner, { field: 'quantity', atLeast: n }];
      return n % 2 ? { all: parts } : { any: parts };
    },
    { field: 'quantity', present: true },
  );
  const pack = packOf([wide, list, deep].map((expect_) => ({ on: 'commitment' as const, expect: expect_ })));

  test('is parted into columns, and every formula keeps to the limits', () => {
    const formulas = formulasOf(pack).flatMap(({ columns }) => columns.map(({ formula }) => formula(1_048_576)));
    for (const formula of formulas) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
      expect(deepest(bare)).toBeLessThanOrEqual(64);
      for (const [, text = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g)) expect(text.length).toBeLessThanOrEqual(510);
    }
    expect(formulas.length).toBeGreaterThan(30);
  });

  test('and is judged all the same', () => {
    const rows: Row[] = [
      { text: `So: ${phrases(0)[7]}, and more`, unit: `${phrases(0)[199]} "QUOTED" ${phrases(0)[199]}`, quantity: 44 },
      { text: 'None of them', unit: 'hours', quantity: 100 },
      {},
    ];
    const [sheet] = formulasOf(pack);
    if (!sheet) throw new Error('There is no table.');
    expectVerdicts(sheet, rows, onIronCalc(sheet, rows));
  });
});

/** How deep brackets nest in a formula without its texts. */
const deepest = (formula: string): number => {
  let [depth, most] = [0, 0];
  for (const sign of formula) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    most = Math.max(most, depth);
  }
  return most;
};

test('text stays text, whatever it begins with, in formulas and in cells', async () => {
  const pack = packOf([{ on: 'commitment', expect: { field: 'text', isOneOf: ['=1+1', '"&A1&"', '"'] } }]);
  const [sheet] = formulasOf(pack);
  if (!sheet) throw new Error('There is no table.');
  const rows: Row[] = [{ text: '=1+1' }, { text: '"&a1&"' }, { text: '"' }, { text: '2' }];
  expectVerdicts(sheet, rows, onIronCalc(sheet, rows));
  const named = rows.map((each) => ({ name: '=cmd()', row: each }));
  const book = await openXlsx(newBook(formulaBook(pack, [sheet], () => named, 0)));
  const facts = book.sheets.find(({ name }) => name === 'Commitments');
  expect(facts?.rows.slice(1).map((cells) => cells.slice(0, 2))).toEqual(
    named.map(({ row: { text } }) => ['=cmd()', text]),
  );
  expect([...(facts?.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([]);
});

test('the sheet that explains counts the verdicts', async () => {
  const pack = packOf([{ on: 'bid', expect: { field: 'price', atMost: 10 } }]);
  const named = [5, 10, 11, undefined].map((price, n) => ({ name: `Bid ${n}`, row: { price } }));
  const shown = await throughLibreOffice(newBook(formulaBook(pack, formulasOf(pack), () => named, 3)), {
    csvOfSheet: 1,
  });
  const row = [...csvRecords(new TextDecoder().decode(shown), ',')].find(([sheet]) => sheet === 'Bid checks');
  expect(row?.[3]).toBe('Met where the price is at most £10.00.');
  expect(row?.slice(4)).toEqual(['2', '1', '1', '0']);
});

test('a number that no spreadsheet holds is a problem at its rule', () => {
  expect(toFormulas(packOf([{ on: 'bid', expect: { field: 'price', atLeast: 1e-320 } }]))).toMatchObject({
    ok: false,
    problems: [{ code: 'number-out-of-reach', path: ['rules', '0'] }],
  });
});

/** By name of the sheet and by column heading, what stands in a workbook that was worked out. */
async function shownIn(book: Uint8Array): Promise<ReadonlyMap<string, Shown>> {
  const { sheets } = await openXlsx(book);
  const shown = sheets.map(({ name, rows: [headings = [], ...rows] }) => {
    const columns = headings.map(
      (heading, at) => [String(heading), rows.map((each) => String(each[at] ?? ''))] as const,
    );
    return [name, new Map(columns)] as const;
  });
  return new Map(shown);
}
