import { expect, test } from 'vitest';
import { describeWrite } from '../../../addin/workbook/placing/outputs';

const area = { top: 0, left: 4, bottom: 149, right: 5 };

test('a preview counts every cell that will hold something, and shows the first hundred', () => {
  const { cells, changes } = describeWrite('Offers', area, 'a column', (row) => [
    { value: null },
    { value: row === 7 ? '' : `Working of row ${row}` },
  ]);
  expect(cells).toBe(149);
  expect(changes).toHaveLength(100);
  expect(changes[99]).toEqual({ where: 'Offers!F101', old: '', new: 'Working of row 100' });
});

test('where their number is known, only those that are shown are put into words', () => {
  let made = 0;
  const line = (row: number) => {
    made += 1;
    return [{ value: row }, { value: `Working of row ${row}` }];
  };
  const { cells, changes } = describeWrite('Offers', area, 'two columns', line, { filled: 300 });
  expect([cells, changes.length, made]).toEqual([300, 100, 50]);
});
