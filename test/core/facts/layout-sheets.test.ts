/** Synthetic sheets: every name and figure is invented. */
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../core/facts/recognise';
import type { CellValue } from '../../../core/source';
import { sheet } from '../../bench/mapping/sheet';

type Rows = readonly (readonly CellValue[])[];
const tables = (...sheets: readonly (readonly [string, Rows])[]) =>
  recognise(sheets.map(([name, rows]) => sheet(name, rows))).tables;

describe('one table dealt out over sheets', () => {
  test('a sheet per bid, its owner in a label or in the name of the sheet', () => {
    const lines: Rows = [
      ['Item', 'Qty', 'Unit price', 'Total'],
      ['Flour', 10, 2, 20],
      ['Oats', 5, 3, 15],
    ];
    const stated = tables(
      ['Return 1', [['Supplier:', 'Quern Mills'], [], ...lines]],
      ['Return 2', [['Supplier:', 'Saddlebow'], [], ...lines]],
    );
    expect(stated.filter(({ layout }) => layout === 'sheet-per-bid').map(({ owner }) => owner)).toEqual([
      { name: 'Quern Mills', where: "'Return 1'!B1" },
      { name: 'Saddlebow', where: "'Return 2'!B1" },
    ]);
    const named = tables(['Quern Mills', lines], ['Saddlebow', lines]);
    expect(named.map(({ layout, owner }) => [layout, owner?.name])).toEqual([
      ['sheet-per-bid', 'Quern Mills'],
      ['sheet-per-bid', 'Saddlebow'],
    ]);
  });

  test('blocks of several bidders on one sheet', () => {
    const lines: Rows = [
      ['Item', 'Qty', 'Unit price', 'Total'],
      ['Flour', 10, 2, 20],
      ['Oats', 5, 3, 15],
    ];
    const found = tables(['Returns', [['Supplier: Quern Mills'], ...lines, [], ['Supplier: Saddlebow'], ...lines]]);
    expect(found.map(({ id, owner }) => [id, owner?.name])).toEqual([
      ['Returns!A2:D4', 'Quern Mills'],
      ['Returns!A7:D9', 'Saddlebow'],
    ]);
  });

  test('a sheet per evaluator, by its name or because sheets with bidders are dealt out to people', () => {
    const marks: Rows = [
      ['Criterion', 'Larkfield Ltd', 'Stonechat Ltd'],
      ['Plan', 3, 4],
      ['Jobs', 4, 2],
    ];
    for (const names of [
      ['Evaluator A', 'Evaluator B', 'Consensus'],
      ['J Hartley', 'Mina Osei', 'Moderation'],
    ])
      expect(
        tables(...names.map((name) => [name, marks] as const)).map(({ layout, owner }) => [layout, owner?.name]),
      ).toEqual(names.map((name) => ['sheet-per-evaluator', name]));
  });

  test('sheets dealt out by theme are nobody’s', () => {
    const values: Rows = [
      ['Cost code', 'Measure', 'Unit', 'Unit value'],
      ['C1', 'Bed night', 'night', 120],
      ['C2', 'Visit', 'visit', 40],
    ];
    for (const found of tables(['Health', values], ['Housing', values]))
      expect(found).toMatchObject({ layout: 'reference', purposes: ['unit-values'] });
  });

  test('a sheet of one evaluator on one bidder is the bidder’s, and its marks are the evaluator’s', () => {
    const lines: Rows = [
      ['Question', 'Score', 'Reason'],
      ['Plan', 4, 'Good'],
      ['Team', 3, 'Fair'],
    ];
    const found = tables(
      ['Sheet1', [['Evaluator:', 'A Khan'], ['Bidder:', 'Osier'], [], ...lines]],
      ['Sheet2', [['Evaluator:', 'B Low'], ['Bidder:', 'Osier'], [], ...lines]],
    ).filter(({ layout }) => layout === 'sheet-per-bid');
    expect(found.map(({ owner, columns }) => [owner?.name, columns[1]?.about.evaluator])).toEqual([
      ['Osier', 'A Khan'],
      ['Osier', 'B Low'],
    ]);
  });

  test('a sheet a criterion, when the criteria are listed elsewhere', () => {
    const marks: Rows = [
      ['Organisation', 'Mark'],
      ['Osier', 3],
      ['Tarn', 4],
    ];
    const found = tables(
      [
        'Weights',
        [
          ['Criterion', 'Weighting'],
          ['Approach', '60%'],
          ['Team', '40%'],
        ],
      ],
      ['Approach', marks],
      ['Team', marks],
    );
    expect(found.slice(1).map(({ layout, columns }) => [layout, columns[1]?.about.criterion?.name])).toEqual([
      ['row-per-bid', 'Approach'],
      ['row-per-bid', 'Team'],
    ]);
  });
});
