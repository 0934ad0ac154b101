import { expect, test } from 'vitest';
import { partsOfLots, saysEveryLot } from '../../../core/facts/gather/lots';

const known = ['Lot 1', 'Lot 2', 'Lot 3'];

test.each([
  ['Lots 1 & 2', known, ['Lot 1', 'Lot 2']],
  ['1 and 2', known, ['Lot 1', 'Lot 2']],
  ['Lot 1, Lot 3', known, ['Lot 1', 'Lot 3']],
  ['Lots 1 to 3', [], ['Lot 1', 'Lot 2', 'Lot 3']],
  ['1-3', ['1', '2', '3'], ['1', '2', '3']],
  ['2+4', [], ['2', '4']],
  ['Lotiau 1 a 2', [], ['Lot 1', 'Lot 2']],
  ['A & B', ['A', 'B'], ['A', 'B']],
  ['North and South', ['North', 'South'], ['North', 'South']],
])('%s among %j is %j', (text, lots, parts) => {
  expect(partsOfLots(text, lots)).toEqual(parts);
});

test.each([
  ['Lot 1', known],
  ['Lot 1 - North', known],
  ['Repairs & Voids', ['Grounds']],
  ['North and South', ['North']],
  ['1-3', ['1', '4']],
  ['1/2', []],
  ['A and B', []],
])('%s among %j is one lot', (text, lots) => {
  expect(partsOfLots(text, lots)).toBeUndefined();
});

test.each(['All', 'All lots', 'every lot', 'Both', 'All of the lots'])('%s is every lot', (text) => {
  expect(saysEveryLot(text)).toBe(true);
});

test('All Saints is a lot like others', () => {
  expect(saysEveryLot('All Saints')).toBe(false);
});
