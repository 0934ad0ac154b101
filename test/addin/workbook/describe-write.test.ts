import { expect, test } from 'vitest';
import { describeWrite } from '../../../addin/workbook/placing/outputs';
import type { OutputCell } from '../../../addin/workbook/port';

test('a preview counts every cell, and puts into words only those it shows', () => {
  let read = 0;
  const cell = (row: number): OutputCell => ({
    isFilled: true,
    get value() {
      read += 1;
      return `Working of row ${row}`;
    },
  });
  const area = { top: 0, left: 4, bottom: 149, right: 5 };
  const { cells, changes } = describeWrite('Offers', area, 'a column', (row) => [{ value: null }, cell(row)]);
  expect(cells).toBe(150);
  expect(changes).toHaveLength(100);
  expect(changes[99]).toEqual({ where: 'Offers!F100', old: '', new: 'Working of row 99' });
  expect(read).toBe(100);
});
