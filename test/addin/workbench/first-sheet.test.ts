import { expect, test } from 'vitest';
import { firstSheet } from '../../../addin/workbench/first-sheet';
import type { Purpose } from '../../../core/facts/recognition';

const found = (sheet: string, ...purposes: readonly Purpose[]) => ({
  sheet,
  purposes,
  area: { top: 2, left: 1, bottom: 9, right: 6 },
});
const criteria = found('Criteria', 'criteria');
const marks = found('Marks', 'marks');
const prices = found('Tender sums', 'prices');
const bids = found('Bids', 'commitments', 'bids');
const visible = new Set(['Criteria', 'Marks', 'Tender sums', 'Bids']);

test('the sheet with the bids is shown at its first cell', () => {
  expect(firstSheet([criteria, marks, prices, bids], visible)).toEqual({
    sheet: 'Bids',
    area: { top: 2, left: 1, bottom: 2, right: 1 },
  });
});

test('without one, prices come before marks', () => {
  expect(firstSheet([criteria, marks, prices], visible)?.sheet).toBe('Tender sums');
  expect(firstSheet([criteria, marks], visible)?.sheet).toBe('Marks');
});

test('criteria alone move nothing, and a hidden sheet is not brought to the front', () => {
  expect(firstSheet([criteria], visible)).toBeUndefined();
  expect(firstSheet([bids, marks], new Set(['Marks']))?.sheet).toBe('Marks');
});
