import { describe, expect, test } from 'vitest';
import { blockNow } from '../../../addin/workbook/placing/block-now';
import { printsByCell, valuesOf } from '../../../addin/workbook/placing/written';
import type { CellValue } from '../../../core/source';
import { grid } from '../../core/facts/build';

const bids = [
  ['Bidder', null, 'Points', 'Why'],
  ['Osier', null, 90, 'nine parts'],
  ['Brackenfell', null, null, null],
  ['Hollowmere', null, 70, 'seven parts'],
  ['Tarnside', null, 70, 'seven parts'],
] as const;

type Rows = readonly (readonly CellValue[])[];

const area = { top: 0, left: 2, bottom: 4, right: 3 };
const prints = printsByCell(area, valuesOf(grid('Bids', bids)));

/** Where the cells of ours are, as "row column", and what was changed. */
function found(rows: Rows) {
  const now = blockNow(grid('Bids', rows), { area, prints });
  const ours = now.rows.flatMap(({ row, columns }) => [...columns].map((column) => `${row} ${column}`));
  return { ours: ours.join(', '), changed: now.changed.map((cell) => cell.join(' ')).join(', ') };
}

const [headings, first, second, third, fourth] = bids;
const all = '0 2, 0 3, 1 2, 1 3, 3 2, 3 3, 4 2, 4 3';

describe('our cells are found', () => {
  test.each<readonly [string, Rows, string]>([
    ['where they were written', bids, all],
    ['below a row inserted above', [[null], ...bids], '1 2, 1 3, 2 2, 2 3, 4 2, 4 3, 5 2, 5 3'],
    [
      'around a row inserted between',
      [headings, first, [], second, third, fourth],
      '0 2, 0 3, 1 2, 1 3, 4 2, 4 3, 5 2, 5 3',
    ],
    ['sorted another way', [headings, third, second, first, fourth], all],
    ['without the row that was deleted', [headings, second, third, fourth], '0 2, 0 3, 2 2, 2 3, 3 2, 3 3'],
    [
      'right of a column that was inserted',
      bids.map(([name, ...rest]) => [name, null, ...rest]),
      '0 3, 0 4, 1 3, 1 4, 3 3, 3 4, 4 3, 4 4',
    ],
  ])('%s', (_what, rows, ours) => expect(found(rows)).toEqual({ ours, changed: '' }));
});

describe('what others did to our cells is theirs', () => {
  test('a changed cell, the others of its row being ours', () => {
    expect(found([headings, ['Osier', null, 95, 'nine parts'], second, third, fourth])).toEqual({
      ours: all.replace('1 2, ', ''),
      changed: '1 2',
    });
  });

  test('a cell typed into a blank of ours', () => {
    expect(found([headings, first, ['Brackenfell', null, 'late'], third, fourth])).toEqual({
      ours: all,
      changed: '2 2',
    });
  });

  test('a cell that was changed and then carried along', () => {
    expect(found([[], headings, first, second, ['Hollowmere', null, 71, 'eight parts'], fourth]).changed).toBe(
      '4 2, 4 3',
    );
  });

  test('what stands below our last row is none of ours', () => {
    expect(found([[], ...bids, [null, null, 'a note'], [null, null, 90, 'of the buyer']]).changed).toBe('');
  });

  test('our headings, renamed: the rest is known by its place', () => {
    expect(found([['Bidder', null, 'Mine', 'Why'], first, second, third, fourth])).toEqual({
      ours: all.replace('0 2, ', ''),
      changed: '0 2',
    });
  });
});

test('cells that were emptied are no change to name', () => {
  expect(found([headings, ['Osier'], second, third, fourth])).toEqual({
    ours: all.replace('1 2, 1 3, ', ''),
    changed: '',
  });
});
