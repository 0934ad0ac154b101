import { expect, test } from 'vitest';
import { score } from '../../../core/score/score';
import { bid, codes, criterion, problem, table } from './read';
import { lowestPrice, quality, reading, setup, stated, tender } from './tender';

const scale = { id: 'marks.scale', maximum: 5 };
const facts = tender([
  { bidder: 'Alder', price: 100, marks: { 'Method statement': 4, Staff: 3 } },
  { bidder: 'Birch', price: 125, marks: { 'Method statement': 5, Staff: 5 } },
]);
const sub = (method: number, staff: number) => [
  { name: 'Method statement', weight: method, method: scale },
  { name: 'Staff', weight: staff, method: scale },
];

test('weights of sub-criteria are shares of their criterion, or of the whole where the set-up says so', () => {
  const ofParent = setup([quality(0.5, { criteria: sub(0.6, 0.4) }), lowestPrice(0.5)]);
  const ofTotal = setup([quality(0.5, { criteria: sub(0.3, 0.2), childWeights: 'of-total' }), lowestPrice(0.5)]);
  for (const rules of [ofParent, ofTotal]) {
    const scoring = score(facts, rules, []);
    expect(codes(scoring)).toEqual([]);
    expect(criterion(scoring, 'Alder', 'Quality/Method statement')).toMatchObject({
      weight: 0.3,
      points: 24,
      rationale: '30 x 4/5 = 24.00',
      from: ['Bids!C2'],
    });
    expect(criterion(scoring, 'Alder', 'Quality')).toMatchObject({ points: 36, rationale: '24.00 + 12.00 = 36.00' });
    expect(table(scoring)).toEqual([
      ['Birch', 1, 90],
      ['Alder', 2, 86],
    ]);
  }
});

test('three levels multiply', () => {
  const deep = quality(0.5, { criteria: [{ name: 'People', weight: 1, criteria: sub(0.5, 0.5) }] });
  const scoring = score(facts, setup([deep, lowestPrice(0.5)]), []);
  expect(criterion(scoring, 'Alder', 'Quality/People/Staff')).toMatchObject({ weight: 0.25, points: 15 });
});

test('a sum that is not whole is reported at its level and never rescaled', () => {
  const scoring = score(facts, setup([quality(0.5, { criteria: sub(0.6, 0.3) }), lowestPrice(0.4)]), []);
  expect(scoring.problems.map(({ message }) => message)).toEqual([
    'The weights of the criteria add up to 90 %, not 100 %. They are used as they stand.',
    'The sub-criteria of Quality add up to 90 %, not 100 %. They are used as they stand.',
  ]);
  expect(codes(scoring, 'notice')).toEqual(['weights-not-whole', 'weights-not-whole']);
  expect(scoring.lots[0]?.weightSum).toBe(0.9);
  expect(bid(scoring, 'Birch')?.total).toBe(50 * 0.9 + 40 * 0.8);
});

test('a weight that is not decided stops scoring, and the points that can be had are still shown', () => {
  const scoring = score(facts, setup([quality(null, { criteria: sub(0.6, 0.4) }), lowestPrice(0.5)]), []);
  expect(problem(scoring, 'weight-missing')).toMatchObject({ severity: 'stop', path: ['Quality'] });
  expect(table(scoring)).toEqual([
    ['Alder', null, null],
    ['Birch', null, null],
  ]);
  expect(bid(scoring, 'Alder')).toMatchObject({ status: 'incomplete' });
  expect(scoring.lots[0]?.winner).toBeNull();
});

test('weight and maximum cells of the workbook are among the cells a number comes from', () => {
  const weight = reading(0.5, 'Criteria!C3');
  const maximum = reading(5, 'Criteria!D3');
  const withCells = { ...facts, criteria: [stated('Staff', { weight, maximum, parent: null })] };
  const rules = setup([{ name: 'Staff', weight: 0.5, method: { id: 'marks.scale' } }, lowestPrice(0.5)]);
  expect(criterion(score(withCells, rules, []), 'Alder', 'Staff')?.from).toEqual([
    'Bids!D2',
    'Criteria!D3',
    'Criteria!C3',
  ]);
});

test('two criteria of one name beside each other stop scoring', () => {
  const scoring = score(facts, setup([lowestPrice(0.5), lowestPrice(0.5)]), []);
  expect(codes(scoring, 'stop')).toEqual(['criterion-twice']);
});

test('an unknown method and a parameter nobody but the buyer knows are asked for', () => {
  const unknown = score(facts, setup([lowestPrice(1, { method: { id: 'price.lowestOverbid' } })]), []);
  expect(problem(unknown, 'method-unknown')?.hint).toMatch(/^Choose another method, such as price\.lowestOverBid/);
  const benchmark = score(facts, setup([lowestPrice(1, { method: { id: 'price.benchmark' } })]), []);
  expect(problem(benchmark, 'parameter-missing')).toMatchObject({
    severity: 'stop',
    path: ['Price', 'method', 'benchmark'],
    hint: 'What benchmark price do the tender documents publish?',
  });
  const wrong = score(facts, setup([lowestPrice(1, { method: { id: 'price.benchmark', benchmark: -5 } })]), []);
  expect(codes(wrong, 'stop')).toEqual(['parameter-invalid']);
  const odd = score(facts, setup([lowestPrice(1, { method: { id: 'price.lowestOverBid', cap: 5 } })]), []);
  expect(codes(odd, 'stop')).toEqual(['parameter-invalid']);
});

test('a criterion without a method is marked on a scale if it has marks, and asked about if it has none', () => {
  const stating = { ...facts, marks: facts.marks.map((mark) => ({ ...mark, maximum: 5 })) };
  const rules = setup([
    { name: 'Staff', weight: 0.5 },
    { name: 'Value', weight: 0.5 },
  ]);
  const scoring = score(stating, rules, []);
  expect(criterion(scoring, 'Birch', 'Staff')?.rationale).toBe('50 x 5/5 = 50.00');
  expect(problem(scoring, 'method-missing')).toMatchObject({ severity: 'stop', path: ['Value'] });
});
