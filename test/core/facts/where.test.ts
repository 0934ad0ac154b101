import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachCellOnce } from '../../../core/facts/where';

describe('each cell once', () => {
  test('keeps the order in which cells come first', () => {
    expect(eachCellOnce(['Bids!C7', 'Bids!C9', 'Bids!C7', 'Bids!C8'])).toEqual(['Bids!C7', 'Bids!C9', 'Bids!C8']);
    expect(eachCellOnce(['Bids!C7'], ['Bids!C7', 'Bids!C8'])).toEqual(['Bids!C7', 'Bids!C8']);
  });

  test('takes cells that ascend on one sheet after the other as they are', () => {
    const cells = ["'Lot 2'!E9", "'Lot 2'!E10", "'Lot 10'!E2", 'Bids!C7'];
    expect(eachCellOnce(cells)).toBe(cells);
  });

  test('finds a cell again on a sheet that comes back', () => {
    expect(eachCellOnce(['A!C9', 'B!C10', 'A!C9'])).toEqual(['A!C9', 'B!C10']);
  });

  test('gives what a set of all cells gives', () => {
    const cell = fc
      .tuple(fc.constantFrom('A', 'B', "'A 1'"), fc.constantFrom('C', 'AA'), fc.integer({ min: 1, max: 12 }))
      .map(([sheet, column, row]) => `${sheet}!${column}${row}`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 3 }), (lists) => {
        expect(eachCellOnce(...lists)).toEqual([...new Set(lists.flat())]);
      }),
    );
  });
});
