import { expect, test } from 'vitest';
import { biddersLeft, lotsLeft } from '../../../addin/pane/exclusions';
import type { Bidder } from '../../../core/facts/tender';
import type { Setup } from '../../../core/setup/setup';

const bidder = (name: string): Bidder => ({ id: name.toLowerCase(), name, spellings: [name], where: [], facts: {} });
const facts = { bidders: [bidder('Alder CIC'), bidder('Birch Ltd')], lots: ['Lot 1', 'Lot 2'] };
const undivided = { ...facts, lots: [] };

const setup = (exclusions: Setup['exclusions'], lots?: Setup['lots']): Setup => ({
  format: 'goodmark-setup/1',
  pack: 'community-public-good',
  decimals: 2,
  rounding: 'half-up',
  criteria: [],
  ...(exclusions && { exclusions }),
  ...(lots && { lots }),
});
const out = { bidder: 'Alder CIC', reason: 'Withdrew.' };
const names = (bidders: readonly Bidder[]) => bidders.map(({ name }) => name);

test('a bid can be taken out of each lot of the set-up, else of the workbook', () => {
  expect(lotsLeft(setup([]), facts, 'Alder CIC')).toEqual(['Lot 1', 'Lot 2']);
  expect(lotsLeft(setup([], [{ name: 'North' }, { name: 'South' }]), facts, 'Alder CIC')).toEqual(['North', 'South']);
});

test('there is no lot to choose in an undivided tender, or with one lot', () => {
  expect(lotsLeft(setup([]), undivided, 'Alder CIC')).toEqual([]);
  expect(lotsLeft(setup([]), { lots: ['Lot 1'] }, 'Alder CIC')).toEqual([]);
});

test('a bid that is out of one lot can still be taken out of the others, and no longer out of that one', () => {
  const one = setup([{ ...out, lot: 'Lot 1' }]);
  expect(lotsLeft(one, facts, 'Alder CIC')).toEqual(['Lot 2']);
  expect(lotsLeft(one, facts, 'Birch Ltd')).toEqual(['Lot 1', 'Lot 2']);
  expect(names(biddersLeft(one, facts))).toEqual(['Alder CIC', 'Birch Ltd']);
});

test('a bid that is out of all lots, or of the tender, is not offered again', () => {
  const each = setup([
    { ...out, lot: 'Lot 1' },
    { ...out, lot: 'Lot 2' },
  ]);
  expect(names(biddersLeft(each, facts))).toEqual(['Birch Ltd']);
  expect(names(biddersLeft(setup([out]), facts))).toEqual(['Birch Ltd']);
  expect(names(biddersLeft(setup([out]), undivided))).toEqual(['Birch Ltd']);
});
