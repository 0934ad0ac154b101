import { expect, test } from 'vitest';
import { score } from '../../../core/score/score';
import { bid, codes, criterion, problem, table } from './read';
import { lowestPrice, quality, setup, tender } from './tender';

const bids = (...marks: readonly number[]) =>
  tender(
    marks.map((value, i) => ({ bidder: ['Alder', 'Birch', 'Cedar', 'Dogwood'][i] ?? '', marks: { Quality: value } })),
  );
const rules = (decimals = 2) =>
  setup([quality(1, { method: { id: 'marks.scale', maximum: 100, wholeSteps: false } })], { decimals });

test('tied bids share a rank and the next rank is left out', () => {
  const scoring = score(bids(80, 70, 70, 60), rules(), []);
  expect(scoring.bids.map(({ name, rank, tied, marginToNext }) => [name, rank, tied, marginToNext])).toEqual([
    ['Alder', 1, false, 10],
    ['Birch', 2, true, 0],
    ['Cedar', 2, true, 10],
    ['Dogwood', 4, false, null],
  ]);
});

test('what is published decides: totals equal in print are tied, and the difference before rounding is said', () => {
  const scoring = score(bids(70.004, 70.001), rules(), []);
  expect(scoring.bids.map(({ rank, total }) => [rank, total])).toEqual([
    [1, 70],
    [1, 70],
  ]);
  expect(bid(scoring, 'Alder')?.rationale).toBe('70.00. Tied with Birch; before rounding they are 0.003 apart.');
  expect(scoring.lots[0]?.winner).toBeNull();
  expect(problem(scoring, 'tie-at-the-top')?.message).toBe('Alder and Birch share the first place.');
});

test('a lead below 0.05 before rounding is pointed out', () => {
  const scoring = score(bids(70.04, 70), rules(1), []);
  expect(codes(scoring)).toEqual(['tie-at-the-top']);
  const narrow = score(bids(70.049, 70), rules(), []);
  expect(narrow.lots[0]?.winner).toBe('Alder');
  expect(problem(narrow, 'close-margin')?.message).toBe('Alder is ahead of Birch by 0.049 before rounding.');
  expect(codes(score(bids(70.05, 70), rules(), []))).toEqual([]);
});

test('a total is rounded once: parts that would round differently are added exactly', () => {
  const third = { id: 'marks.scale', maximum: 3 };
  const facts = tender([{ bidder: 'Alder', marks: { A: 1, B: 1, C: 1 } }]);
  const thirds = setup([
    { name: 'A', weight: 0.1, method: third },
    { name: 'B', weight: 0.1, method: third },
    { name: 'C', weight: 0.8, method: third },
  ]);
  expect(bid(score(facts, thirds, []), 'Alder')).toMatchObject({
    total: 33.33,
    totalExact: '100/3',
    rationale: '3.33 + 3.33 + 26.67 = 33.33.',
  });
  const two = setup([
    { name: 'A', weight: 0.5, method: third },
    { name: 'B', weight: 0.5, method: third },
  ]);
  expect(bid(score(facts, two, []), 'Alder')?.rationale).toBe('16.67 + 16.67 = 33.33 (added before rounding).');
});

const gold = tender([
  { bidder: 'Alder', price: 120_000, marks: { Quality: 62 } },
  { bidder: 'Birch', price: 124_000, marks: { Quality: 71 } },
  { bidder: 'Cedar', price: 142_000, marks: { Quality: 80 } },
]);

test('price per quality point ranks whole bids, lowest first, and the total is the quality points', () => {
  const scoring = score(gold, setup([quality(1), lowestPrice(0, { method: { id: 'price.pqp' } })]), []);
  expect(table(scoring)).toEqual([
    ['Birch', 1, 71],
    ['Cedar', 2, 80],
    ['Alder', 3, 62],
  ]);
  expect(bid(scoring, 'Birch')).toMatchObject({
    rationale: '71.00. Ranked by 124,000/71 = 1746.48, the lowest first.',
    rankedBy: { value: 1746.48, exact: '124000/71', rationale: '124,000/71 = 1746.48', from: ['Bids!B3', 'Bids!C3'] },
    marginToNext: null,
  });
  expect(criterion(scoring, 'Birch', 'Price')).toMatchObject({ points: null, weight: 0 });
  expect(codes(scoring)).toEqual([]);
});

test('price less the worth of quality ranks whole bids', () => {
  const method = { id: 'price.monetisedNonCost', willingnessToPay: 500 };
  const scoring = score(gold, setup([quality(1), lowestPrice(null, { method })]), []);
  expect(scoring.bids.map(({ name, rankedBy }) => [name, rankedBy?.value])).toEqual([
    ['Birch', 88_500],
    ['Alder', 89_000],
    ['Cedar', 102_000],
  ]);
  const unknown = score(gold, setup([quality(1), lowestPrice(0, { method: { id: 'price.monetisedNonCost' } })]), []);
  expect(problem(unknown, 'parameter-missing')?.hint).toMatch(/^How much is the authority willing to pay/);
});

test('a method that ranks whole bids has no weight and stands alone', () => {
  const pqp = (name: string, weight: number) => lowestPrice(weight, { name, method: { id: 'price.pqp' } });
  expect(codes(score(gold, setup([quality(0.6), pqp('Price', 0.4)]), []), 'stop')).toEqual([
    'ranking-method-has-weight',
  ]);
  expect(codes(score(gold, setup([quality(1), pqp('Price', 0), pqp('Cost', 0)]), []), 'stop')).toEqual([
    'ranking-method-twice',
  ]);
});

test('a bid without quality points has no price per quality point and is not ranked', () => {
  const facts = tender([
    { bidder: 'Alder', price: 1, marks: { Quality: 0 } },
    { bidder: 'Birch', price: 100, marks: { Quality: 10 } },
  ]);
  const scoring = score(facts, setup([quality(1), lowestPrice(0, { method: { id: 'price.pqp' } })]), []);
  expect(bid(scoring, 'Alder')).toMatchObject({ status: 'incomplete', rank: null });
  expect(scoring.lots[0]?.winner).toBe('Birch');
});
