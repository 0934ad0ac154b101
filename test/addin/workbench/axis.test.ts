import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axis } from '../../../addin/workbench/grid/axis';

test('rows of one size lie one after the other', () => {
  const rows = axis(100, 20, new Map());
  expect([rows.start(0), rows.start(3), rows.start(100)]).toEqual([0, 60, 2000]);
  expect([rows.at(0), rows.at(59), rows.at(60), rows.at(99_999)]).toEqual([0, 2, 3, 99]);
});

test('a hidden row takes no room, and is never the row at a place', () => {
  const rows = axis(10, 20, new Map([[1, 0]]));
  expect([rows.start(1), rows.start(2)]).toEqual([20, 20]);
  expect(rows.at(20)).toBe(2);
});

test('starts are the sum of the sizes before, whichever rows are special', () => {
  const sizes = fc.uniqueArray(fc.tuple(fc.nat(60), fc.nat(90)), { selector: ([index]) => index });
  fc.assert(
    fc.property(sizes, fc.nat(59), (special, index) => {
      const rows = axis(60, 20, new Map(special));
      const before = Array.from({ length: index }, (_, i) => rows.size(i)).reduce((sum, size) => sum + size, 0);
      expect(rows.start(index)).toBe(before);
      if (rows.size(index) > 0) expect(rows.at(before)).toBe(index);
    }),
  );
});
