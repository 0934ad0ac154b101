import { expect, test } from 'vitest';
import { score } from '../../../core/score/score';
import { bid, codes, criterion, problem, table } from './read';
import { lowestPrice, quality, setup, tender } from './tender';

const scale = { id: 'marks.scale', maximum: 5 };
const three = (status?: string) => [
  { bidder: 'Alder', price: 100, marks: { Quality: 4 } },
  { bidder: 'Birch', price: 125, marks: { Quality: 5 } },
  { bidder: 'Cedar', price: 50, marks: { Quality: 1 }, ...(status === undefined ? {} : { status }) },
];
const criteria = [quality(0.6, { method: scale }), lowestPrice(0.4)];

test('an excluded bid leaves the ranking and every relative formula', () => {
  const rules = setup(criteria, { exclusions: [{ bidder: 'CEDAR', reason: 'No bond.' }] });
  const scoring = score(tender(three()), rules, []);
  expect(table(scoring)).toEqual([
    ['Birch', 1, 92],
    ['Alder', 2, 88],
    ['Cedar', null, null],
  ]);
  expect(bid(scoring, 'Cedar')).toMatchObject({ status: 'excluded', statusReason: 'No bond.' });
});

test('a status such as Withdrawn takes nobody out: it is asked', () => {
  const scoring = score(tender(three('Non-compliant')), setup(criteria), []);
  expect(bid(scoring, 'Cedar')?.status).toBe('ranked');
  expect(problem(scoring, 'status-says-excluded')).toMatchObject({
    severity: 'notice',
    path: ['Bids!Z4', 'Cedar'],
    message: 'Bids!Z4 says "Non-compliant" for Cedar, and the set-up does not exclude it.',
  });
  expect(codes(score(tender(three('Compliant')), setup(criteria), []))).toEqual([]);
});

test('an exclusion that fits nobody is pointed out with the nearest name', () => {
  const scoring = score(tender(three()), setup(criteria, { exclusions: [{ bidder: 'Ceder', reason: 'Late.' }] }), []);
  expect(problem(scoring, 'exclusion-unknown')?.hint).toBe('Correct the name; the nearest: Cedar and Alder.');
});

test('a bid below a minimum is not ranked and sets no lowest price', () => {
  const gated = setup([quality(0.6, { method: scale, minimum: 2 }), lowestPrice(0.4)]);
  const scoring = score(tender(three()), gated, []);
  expect(bid(scoring, 'Cedar')).toMatchObject({
    status: 'below-minimum',
    rank: null,
    statusReason: 'Its mark for Quality is 1, below the minimum of 2.',
  });
  expect(problem(scoring, 'below-minimum')?.path).toEqual(['Bids!C4', 'Cedar']);
  expect(bid(scoring, 'Alder')?.total).toBe(88);
  expect(criterion(scoring, 'Cedar', 'Quality')?.points).toBe(12);
  expect(criterion(scoring, 'Cedar', 'Price')?.points).toBeNull();
});

test('a mark at the minimum passes', () => {
  const gated = setup([quality(0.6, { method: scale, minimum: 1 }), lowestPrice(0.4)]);
  expect(bid(score(tender(three()), gated, []), 'Cedar')?.status).toBe('ranked');
});

const parent = (minimum: number, second = scale) =>
  setup([
    quality(0.6, {
      minimum,
      criteria: [
        { name: 'Plan', weight: 0.75, method: scale },
        { name: 'Staff', weight: 0.25, method: second },
      ],
    }),
    lowestPrice(0.4),
  ]);
const sub = tender([
  { bidder: 'Alder', price: 100, marks: { Plan: 2, Staff: 5 } },
  { bidder: 'Birch', price: 100, marks: { Plan: 3, Staff: 3 } },
]);

test('a minimum above sub-criteria is measured against the mean of their marks by weight', () => {
  const scoring = score(sub, parent(3), []);
  expect(bid(scoring, 'Alder')).toMatchObject({
    status: 'below-minimum',
    statusReason: 'Its mark for Quality is 2.75 ((45 x 2 + 15 x 5)/60), below the minimum of 3.',
  });
  expect(bid(scoring, 'Birch')?.status).toBe('ranked');
});

test('a minimum share is of the points to be had, on scales of any size', () => {
  const ten = { id: 'marks.scale', maximum: 10 };
  const quality = { name: 'Quality', weight: 0.6, minimumShare: 0.5 };
  const shared = setup([
    {
      ...quality,
      criteria: [
        { name: 'Plan', weight: 0.75, method: scale },
        { name: 'Staff', weight: 0.25, method: ten },
      ],
    },
    lowestPrice(0.4),
  ]);
  const scoring = score(sub, shared, []);
  expect(bid(scoring, 'Alder')).toMatchObject({
    status: 'below-minimum',
    statusReason: 'It has 42.5 % of the points for Quality ((45 x 2/5 + 15 x 5/10)/60), below the minimum of 50 %.',
  });
  expect(bid(scoring, 'Birch')?.status).toBe('ranked');
  const onPrice = setup([
    { ...quality, minimumShare: undefined, method: scale },
    lowestPrice(0.4, { minimumShare: 0.5 }),
  ]);
  expect(codes(score(tender(three()), onPrice, []), 'stop')).toEqual(['minimum-unclear']);
});

test('a minimum that has no meaning in marks is asked about', () => {
  expect(codes(score(sub, parent(3, { id: 'marks.scale', maximum: 10 }), []), 'stop')).toEqual(['minimum-unclear']);
  expect(problem(score(sub, parent(60), []), 'minimum-above-maximum')?.hint).toBe(
    'Give the minimum in marks: 60 % of 5 is 3.',
  );
  const onPrice = setup([quality(0.6, { method: scale }), lowestPrice(0.4, { minimum: 3 })]);
  expect(codes(score(tender(three()), onPrice, []), 'stop')).toEqual(['minimum-unclear']);
});

test('names that are no bidder are not scored', () => {
  const scoring = score(tender(three()), setup(criteria, { notBidders: ['Cedar'] }), []);
  expect(scoring.bids.map(({ name }) => name)).toEqual(['Birch', 'Alder']);
});

test('a tender without bidders or without criteria stops', () => {
  expect(codes(score(tender([]), setup(criteria), []), 'stop')).toContain('no-bidders');
  expect(codes(score(tender(three()), setup([]), []), 'stop')).toEqual(['criteria-missing']);
});
