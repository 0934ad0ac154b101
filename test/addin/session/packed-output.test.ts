import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../addin/session/packed-output';
import type { OutputCell, OutputColumns } from '../../../addin/workbook/port';

const card = { title: 'Osier', lines: [['Working', '50 x 4/5 = 40.00']] as const };
const rows = new Map<number, readonly OutputCell[]>([
  [
    3,
    [
      { value: 40, style: 'points', card },
      { value: '=1+1', style: 'text' },
    ],
  ],
  [5, [{ value: null, style: 'points' }, { value: 'plain' }]],
]);
const columns: OutputColumns = {
  kind: 'columns',
  sheetId: 'sheet-1',
  beside: { top: 2, left: 0, bottom: 5, right: 3 },
  headingRow: 2,
  headings: ['Points', 'Working'],
  rows,
};

test('columns come out of the line as they went in: rows, values, styles and cards', () => {
  const there = structuredClone(packed(columns));
  const back = unpacked(there);
  if (back.kind !== 'columns') throw new Error('Columns became something else.');
  const { rows: found, ...rest } = back;
  const { rows: _sent, ...wanted } = columns;
  expect(rest).toEqual(wanted);
  expect([...found]).toEqual([...rows]);
});
