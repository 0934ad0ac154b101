/** Synthetic sheets: every name and figure is invented. */
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../core/facts/recognise';
import type { CellValue } from '../../../core/source';
import { type Look, sheet } from '../../bench/mapping/sheet';

const tables = (rows: readonly (readonly CellValue[])[], look?: Look) => recognise([sheet('Bids', rows, look)]).tables;
const header = (rows: readonly (readonly CellValue[])[], look?: Look) => tables(rows, look)[0]?.header;

describe('the heading row', () => {
  test('is found below titles, labels with values and empty rows', () => {
    expect(
      header([
        ['Tender evaluation'],
        ['Reference:', 'AB-12'],
        [],
        ['Bidder', 'Price', 'Score'],
        ['Osier Works', 1200, 4],
        ['Tarn Ltd', 1300, 5],
      ]),
    ).toMatchObject({ top: 3, bottom: 3 });
  });

  test('is told by formatting alone in a table of texts', () => {
    const rows = [
      ['Wren', 'Signed', 'Given'],
      ['Lark', 'Signed', 'None'],
      ['Kite', 'Unsigned', 'None'],
    ];
    expect(header([['Who', 'Form', 'Statement'], ...rows], { bold: ['A1:C1'] })).toMatchObject({ bottom: 0 });
    expect(header(rows)).toBeUndefined();
  });

  test('is not guessed where there is none', () => {
    const [table] = tables([
      [1001, 'Basalt Ltd', 41200],
      [1002, 'Gneiss', 39950],
      [1003, 'Hornfels LLP', 40500],
    ]);
    expect(table).toMatchObject({ header: null, purposes: ['unknown'] });
    expect(table?.columns.every(({ fact, doubtful }) => fact === null && doubtful)).toBe(true);
  });

  test('is not the row of totals above it', () => {
    expect(
      header([
        ['TOTAL', null, 2500],
        ['Vendor', 'Stage', 'Amount (ex VAT)'],
        ['Pintail', 'One', 1200],
        ['Shoveler', 'One', 1300],
      ]),
    ).toMatchObject({ top: 1, bottom: 1 });
  });

  test('is the one that an earlier sheet had, where a sheet by itself would not tell', () => {
    const headings = ['Ash', 'Birch', 'Cedar'];
    const rows = [
      ['Wren', 'Signed', 'Given'],
      ['Lark', 'Signed', 'None'],
      ['Kite', 'Unsigned', 'None'],
    ];
    const plain = sheet('Second', [['Returned', 'so far', 'in May'], headings, ...rows]);
    const headersOf = (name: string, above: readonly CellValue[][]) => {
      const first = sheet(name, [...above, ...rows], { bold: ['A1:C1'] });
      return recognise([first, plain]).tables.map((table) => table.header?.bottom);
    };
    expect(headersOf('First', [headings])).toEqual([0, 1]);
    expect(headersOf('Other headings', [['Ash', 'Birch', 'Elm']])).toEqual([0]);
  });

  test('is the top row of an Excel table', () => {
    const [table] = tables([['Pasted'], ['A', 'B'], ['x', 1], ['y', 2]], { table: 'A2:B4' });
    expect(table).toMatchObject({ header: { top: 1, bottom: 1, confidence: 1 } });
  });

  test('joins merged headings of two and three rows', () => {
    const [table] = tables(
      [
        [null, 'Lot 1', null, null, null],
        [null, 'Vixen Textiles Ltd', null, 'Loom & Thread', null],
        ['Item', 'Rate', 'Amount', 'Rate', 'Amount'],
        ['Fleece', 18, 360, 17, 340],
        ['Coat', 41, 410, 44, 440],
      ],
      { merges: ['B1:E1', 'B2:C2', 'D2:E2'] },
    );
    expect(table?.header).toMatchObject({ top: 0, bottom: 2 });
    expect(table?.columns[4]).toMatchObject({
      heading: 'Lot 1 | Loom & Thread | Amount',
      where: 'Bids!E3',
      about: { bidder: { name: 'Loom & Thread', where: 'Bids!D2' }, lot: 'Lot 1' },
    });
  });

  test('takes a vertically merged heading at the cell that holds it', () => {
    const [table] = tables(
      [
        ['Bidder', 'Design (20%)', null, 'Price (£)'],
        [null, 'Score', 'Reason', null],
        ['Osier Works', 4, 'Clear plan', 900],
        ['Tarn Ltd', 3, 'Thin', 800],
      ],
      { merges: ['A1:A2', 'B1:C1', 'D1:D2'] },
    );
    expect(table?.columns.map(({ where, heading, fact }) => [where, heading, fact])).toEqual([
      ['Bids!A1', 'Bidder', 'bidder'],
      ['Bids!B2', 'Design (20%) | Score', 'mark'],
      ['Bids!C2', 'Design (20%) | Reason', 'reason'],
      ['Bids!D1', 'Price (£)', 'price'],
    ]);
  });
});

describe('regions', () => {
  test('an empty row inside the data does not end the table', () => {
    const found = tables([['Bidder', 'Price'], ['Osier', 10], [], ['Tarn', 20], [], ['Wren', 30]]);
    expect(found).toHaveLength(1);
    expect(found[0]?.rows.map((row) => row.class)).toEqual(['data', 'blank', 'data', 'blank', 'data']);
  });

  test('tables one below another and side by side are told apart', () => {
    const found = tables([
      ['Criterion', 'Weighting', null, 'Score', 'Meaning'],
      ['Quality', '60%', null, 0, 'No answer'],
      ['Price', '40%', null, 5, 'Excellent'],
      [],
      ['Supplier', 'Price'],
      ['Osier', 10],
      ['Tarn', 20],
    ]);
    expect(found.map(({ id }) => id)).toEqual(['Bids!A1:B3', 'Bids!D1:E3', 'Bids!A5:B7']);
  });

  test('an empty column between bidders does not split a matrix', () => {
    const found = tables([
      ['Criterion', 'Weight', null, 'Osier Ltd', null, 'Tarn Ltd'],
      ['Plan', 0.5, null, 4, null, 3],
      ['Team', 0.5, null, 5, null, 2],
    ]);
    expect(found.map(({ id }) => id)).toEqual(['Bids!A1:F3']);
  });

  test('formatting that reaches to the end of the sheet is no content', () => {
    const rows: CellValue[][] = [
      ['Bidder', 'Price'],
      ['Osier', 10],
      ['Tarn', 20],
    ];
    rows[5000] = ['', ' '];
    expect(tables(rows)[0]?.id).toBe('Bids!A1:B3');
  });
});

describe('rows', () => {
  const classes = (rows: readonly (readonly CellValue[])[]) =>
    tables([['Bidder', 'Item', 'Price'], ...rows])[0]?.rows.map((row) => row.class);

  test('totals are told by words or by formulas over the rows above', () => {
    expect(
      classes([
        ['Osier', 'a', 1],
        ['Tarn', 'b', 2],
        ['Total', null, 3],
      ]),
    ).toEqual(['data', 'data', 'total']);
    expect(
      classes([
        ['Osier', 'a', 1],
        ['Tarn', 'b', 2],
        [null, null, '=SUM(C2:C3) -> 3'],
      ]),
    ).toEqual(['data', 'data', 'total']);
    expect(
      classes([
        ['Osier', 'a', 1],
        ['Osier', 'Total', 1],
        ['Tarn', 'b', 2],
      ]),
    ).toEqual(['data', 'total', 'data']);
    expect(
      classes([
        ['Osier', 'a', 1],
        ['Average', null, 1],
        ['Rank', null, 2],
      ]),
    ).toEqual(['data', 'total', 'rank']);
  });

  test('a running sum beside each row does not make it a total', () => {
    expect(
      classes([
        ['Osier', '=SUM(C$2:C2) -> 1', 1],
        ['Tarn', '=SUM(C$2:C3) -> 3', 2],
        ['Wren', '=SUM(C$2:C4) -> 6', 3],
      ]),
    ).toEqual(['data', 'data', 'data']);
  });

  test('a company is no total, whatever it is called', () => {
    expect(
      classes([
        ['Total Facilities Ltd', 'a', 1],
        ["Average Joe's CIC", 'b', 2],
        ['Rank & File Co', 'c', 3],
        ['Minimum Waste Ltd', 'd', 4],
      ]),
    ).toEqual(['data', 'data', 'data', 'data']);
  });

  test('sections, footnotes and a row of column numbers are set aside, each with its reason', () => {
    const [table] = tables(
      [
        ['Item', 'Unit', 'Price'],
        [1, 2, 3],
        ['Section A'],
        ['Pipe', 'm', 10],
        ['Valve', 'each', 20],
        ['* corrected after clarification'],
      ],
      { bold: ['A1:C1', 'A3'] },
    );
    expect(table?.rows.map((row) => row.class)).toEqual(['column-numbers', 'section', 'data', 'data', 'footnote']);
    expect(table?.rows.filter((row) => row.class !== 'data').every((row) => (row.reason ?? '') !== '')).toBe(true);
  });

  test('percentages that add up to the whole right under the headings are weights, also without a label', () => {
    const [table] = tables(
      [
        ['Bidder', 'Delivery', 'Price'],
        [null, 0.6, 0.4],
        ['Osier', 4, 9000],
        ['Tarn', 5, 8000],
      ],
      { formats: { 'B2:C2': '0%' } },
    );
    expect(table?.columns.slice(1).map(({ fact, about }) => [fact, about.weight])).toEqual([
      ['mark', '60%'],
      ['price', '40%'],
    ]);
  });

  test('rows of weights and maximum marks belong to the columns', () => {
    const [table] = tables(
      [
        ['Bidder', 'Approach', 'Team'],
        ['Weighting', 0.3, 0.2],
        ['Maximum', 10, 10],
        ['Osier', 7, 8],
        ['Tarn', 5, 9],
      ],
      { formats: { 'B2:C2': '0%' } },
    );
    expect(table?.columns.slice(1).map(({ fact, about }) => ({ fact, ...about }))).toMatchObject([
      { fact: 'mark', criterion: { name: 'Approach' }, weight: '30%', maximum: 10 },
      { fact: 'mark', criterion: { name: 'Team' }, weight: '20%', maximum: 10 },
    ]);
    expect(table?.rows.map((row) => row.class)).toEqual(['title', 'title', 'data', 'data']);
  });
});
