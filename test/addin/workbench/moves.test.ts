import { expect, test } from 'vitest';
import { placeAfter } from '../../../addin/workbench/grid/moves';

const sheet = { rows: 40, columns: 6, rowHeights: new Map([[4, 0]]), columnWidths: new Map([[2, 0]]) };
const size = { rows: 60, columns: 16, page: 20 };
const press = (row: number, column: number, key: string, ctrlKey = false) =>
  placeAfter({ row, column }, { key, ctrlKey, metaKey: false }, sheet, size);

test('arrows step over hidden rows and columns', () => {
  expect(press(3, 0, 'ArrowDown')).toEqual({ row: 5, column: 0 });
  expect(press(0, 3, 'ArrowLeft')).toEqual({ row: 0, column: 1 });
});

test('the edge of the sheet stops an arrow', () => {
  expect(press(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 });
  expect(press(0, 15, 'ArrowRight')).toEqual({ row: 0, column: 15 });
});

test('Control leads to the end of what is used', () => {
  expect(press(0, 0, 'ArrowDown', true)).toEqual({ row: 39, column: 0 });
  expect(press(0, 0, 'End', true)).toEqual({ row: 39, column: 5 });
  expect(press(30, 3, 'Home', true)).toEqual({ row: 0, column: 0 });
});

test('a key that does not move is left to others', () => {
  expect(press(0, 0, 'Tab')).toBeUndefined();
  expect(press(0, 0, 'a')).toBeUndefined();
});
