import { expect, test } from 'vitest';
import { score } from '../../../core/score/score';
import { bid, codes, problem } from './read';
import { commitment, lowestPrice, mark, price, quality, setup, tender, worth } from './tender';

const scale = { id: 'marks.scale', maximum: 5 };
const criteria = [quality(0.5, { method: scale }), lowestPrice(0.5)];
const north = { lot: 'Lot 1' };
const south = { lot: 'Lot 2' };
const facts = tender([{ bidder: 'Alder' }, { bidder: 'Birch' }, { bidder: 'Cedar' }], {
  lots: ['Lot 1', 'Lot 2'],
  prices: [
    price('Alder', 100, 'Bids!B2', north),
    price('Birch', 200, 'Bids!B3', north),
    price('Birch', 50, 'Bids!B4', south),
    price('Cedar', 25, 'Bids!B5', south),
  ],
  marks: [
    mark('Alder', 'Quality', 4, 'Bids!C2', north),
    mark('Birch', 'Quality', 5, 'Bids!C3', north),
    mark('Birch', 'Quality', 3, 'Bids!C4', south),
    mark('Cedar', 'Quality', 2, 'Bids!C5', south),
  ],
});
const ranks = (scoring: ReturnType<typeof score>) =>
  scoring.bids.map(({ lot, name, rank, total }) => [lot, name, rank, total]);

test('each lot is ranked on its own, and only its bidders are in it', () => {
  const scoring = score(facts, setup(criteria, { lots: [{ name: 'Lot 1' }, { name: 'Lot 2' }] }), []);
  expect(ranks(scoring)).toEqual([
    ['Lot 1', 'Alder', 1, 90],
    ['Lot 1', 'Birch', 2, 75],
    ['Lot 2', 'Cedar', 1, 70],
    ['Lot 2', 'Birch', 2, 55],
  ]);
  expect(scoring.lots.map(({ lot, winner }) => [lot, winner])).toEqual([
    ['Lot 1', 'Alder'],
    ['Lot 2', 'Cedar'],
  ]);
  expect(codes(scoring)).toEqual([]);
});

test('a lot may have criteria of its own, and a stop in one lot leaves the other ranked', () => {
  const rules = setup(criteria, { lots: [{ name: '1', criteria: [lowestPrice(null)] }, { name: 'lot 2' }] });
  const scoring = score(facts, rules, []);
  expect(bid(scoring, 'Alder', '1')?.rank).toBeNull();
  expect(bid(scoring, 'Cedar', 'lot 2')?.rank).toBe(1);
});

test('lots of the workbook are ranked on their own even when the set-up names none', () => {
  const scoring = score(facts, setup(criteria), []);
  expect(scoring.lots.map(({ lot }) => lot)).toEqual(['Lot 1', 'Lot 2']);
  expect(codes(scoring)).toEqual(['lots-from-workbook']);
});

test('a bid-wide mark counts in every lot the bidder bids for, unless it is marked by lot', () => {
  const wide = {
    ...facts,
    marks: [
      ...facts.marks.filter(({ bidder }) => bidder === 'birch'),
      mark('Alder', 'Quality', 5, 'Bids!C9'),
      mark('Cedar', 'Quality', 5, 'Bids!C10'),
      mark('Birch', 'Quality', 1, 'Bids!C11'),
    ],
  };
  const scoring = score(wide, setup(criteria, { lots: [{ name: 'Lot 1' }, { name: 'Lot 2' }] }), []);
  expect(ranks(scoring)).toEqual([
    ['Lot 1', 'Alder', 1, 100],
    ['Lot 1', 'Birch', 2, 75],
    ['Lot 2', 'Cedar', 1, 100],
    ['Lot 2', 'Birch', 2, 55],
  ]);
});

test('commitments without a lot count in every lot of a bidder that has none by lot', () => {
  const list = [
    commitment('Alder', 'Hours', 10, 'Offers!C2', north),
    commitment('Alder', 'Hours', 70, 'Offers!C9'),
    commitment('Birch', 'Hours', 20, 'Offers!C3'),
    commitment('Cedar', 'Hours', 5, 'Offers!C4'),
  ];
  const rules = setup([{ name: 'Social value', weight: 1, method: { id: 'sv.proportionHighest' } }], {
    lots: [{ name: 'Lot 1' }, { name: 'Lot 2' }],
  });
  const values = list.map((fact) => worth(fact, fact.quantity.kind === 'value' ? fact.quantity.value : null));
  expect(ranks(score({ ...facts, commitments: list }, rules, values))).toEqual([
    ['Lot 1', 'Birch', 1, 100],
    ['Lot 1', 'Alder', 2, 50],
    ['Lot 2', 'Birch', 1, 100],
    ['Lot 2', 'Cedar', 2, 25],
  ]);
});

test('a price without a lot counts in no lot of a divided tender', () => {
  const wide = { ...facts, prices: [...facts.prices.slice(1), price('Alder', 100, 'Bids!B2')] };
  const scoring = score(wide, setup(criteria), []);
  expect(problem(scoring, 'price-without-lot')?.path).toEqual(['Bids!B2']);
  expect(bid(scoring, 'Alder', 'Lot 1')?.status).toBe('incomplete');
});

test('with a single lot everything belongs to it', () => {
  const single = tender([{ bidder: 'Alder', price: 100, marks: { Quality: 5 } }], { lots: ['Lot 1'] });
  expect(ranks(score(single, setup(criteria), []))).toEqual([['Lot 1', 'Alder', 1, 100]]);
});

test('a lot that the workbook does not have, and one that the set-up does not name, are pointed out', () => {
  const scoring = score(facts, setup(criteria, { lots: [{ name: 'Lot 1' }, { name: 'Lot 3' }] }), []);
  expect(problem(scoring, 'lot-without-bids')).toMatchObject({ severity: 'stop', path: ['Lot 3'] });
  expect(problem(scoring, 'lot-not-scored')).toMatchObject({ severity: 'notice', path: ['Lot 2'] });
  expect(bid(scoring, 'Alder', 'Lot 1')?.rank).toBe(1);
});

test('a mark agreed for one lot leaves the other alone', () => {
  const rules = setup(criteria, { consensus: [{ bidder: 'Birch', criterion: 'Quality', lot: 'lot 1', mark: 0 }] });
  const scoring = score(facts, rules, []);
  expect(bid(scoring, 'Birch', 'Lot 1')?.total).toBe(25);
  expect(bid(scoring, 'Birch', 'Lot 2')?.total).toBe(55);
});
