import { expect, test } from 'vitest';
import { score } from '../../../core/score/score';
import { lowestPrice, quality, setup, tender } from './tender';

const a = { bidder: 'Alder', price: 100, marks: { Quality: 70 } };
const b = { bidder: 'Birch', price: 130, marks: { Quality: 84 } };
const c = { bidder: 'Cedar', price: 60, marks: { Quality: 5 } };
const rules = setup([quality(0.6), lowestPrice(0.4)], { decimals: 4 });

const totals = (rows: Parameters<typeof tender>[0]) =>
  score(tender(rows), rules, []).bids.map(({ name, rank, total }) => [name, rank, total]);

test('60 quality to 40 price: A wins against B alone', () => {
  expect(totals([a, b])).toEqual([
    ['Alder', 1, 82],
    ['Birch', 2, 81.1692],
  ]);
});

test('a cheap and weak third bid makes B win, though nothing about A and B has changed', () => {
  expect(totals([a, b, c])).toEqual([
    ['Birch', 1, 68.8615],
    ['Alder', 2, 66],
    ['Cedar', 3, 43],
  ]);
});

test('the buyer hears of it before such a bid arrives', () => {
  const { sensitivity, winner } = score(tender([a, b]), rules, []).lots[0] ?? {};
  expect(winner).toBe('Alder');
  expect(sensitivity?.addOne[0]).toEqual({
    added: 'A further bid at 60 % of the lowest price, as weak as the weakest in everything else',
    winner: 'Birch',
    winnerChanges: true,
    sentence:
      'The winner among these bids changes if there is a further bid at 60 % of the lowest price, as weak as the weakest in everything else: Birch would come first instead of Alder.',
  });
});

test('and after it has arrived', () => {
  const { sensitivity } = score(tender([a, b, c]), rules, []).lots[0] ?? {};
  expect(sensitivity?.leaveOneOut).toEqual([
    {
      without: 'Cedar',
      winner: 'Alder',
      winnerChanges: true,
      orderChanges: true,
      sentence: 'The winner changes if Cedar is left out: Alder would come first instead of Birch.',
    },
  ]);
});
