import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact, round, sum } from '../../../core/score/exact';
import { score } from '../../../core/score/score';
import type { SetupCriterion } from '../../../core/setup/setup';
import { lowestPrice, type Row, setup, tender } from './tender';

const names = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Fir'];
const relative = ['price.lowestOverBid', 'price.linearFromLowest', 'price.meanRelative'];
const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(fc.record({ price: fc.integer({ min: 1, max: 10_000 }), a: fc.nat(5), b: fc.nat(5) }), {
    minLength: 2,
    maxLength: names.length,
  })
  .map((bids) =>
    bids.map(({ price, a, b }, i) => ({ bidder: names[i] ?? '', price: price / 4, marks: { Plan: a, Staff: b } })),
  );
const method = fc.constantFrom(...relative);

const criteria = (id: string): readonly SetupCriterion[] => [
  {
    name: 'Quality',
    weight: 0.6,
    criteria: [
      { name: 'Plan', weight: 0.7, method: { id: 'marks.scale', maximum: 5 } },
      { name: 'Staff', weight: 0.3, method: { id: 'marks.scale', maximum: 5 } },
    ],
  },
  lowestPrice(0.4, { method: { id } }),
];
const result = (bids: readonly Row[], id: string, of = criteria(id)) => score(tender(bids), setup(of), []);
const standing = ({ bids }: ReturnType<typeof score>) =>
  Object.fromEntries(bids.map(({ name, rank, total, totalExact, tied }) => [name, { rank, total, totalExact, tied }]));

test('the order of bids and criteria in the workbook and the set-up does not matter', () => {
  fc.assert(
    fc.property(rows, method, (bids, id) => {
      const other = result([...bids].reverse(), id, [...criteria(id)].reverse());
      expect(standing(other)).toEqual(standing(result(bids, id)));
    }),
  );
});

test('a total is exactly the sum of its points, rounded once', () => {
  fc.assert(
    fc.property(rows, method, (bids, id) => {
      for (const { criteria: scores, totalExact, total } of result(bids, id).bids) {
        const points = scores.map(({ exact: value }) => exact(value ?? ''));
        expect(sum(points).equals(exact(totalExact ?? ''))).toBe(true);
        expect(round(sum(points), 2).valueOf()).toBe(total);
        const below = scores[0]?.criteria?.map(({ exact: value }) => exact(value ?? '')) ?? [];
        expect(sum(below).equals(exact(scores[0]?.exact ?? ''))).toBe(true);
      }
    }),
  );
});

test('relative price points do not change when all prices are scaled', () => {
  fc.assert(
    fc.property(rows, method, fc.integer({ min: 2, max: 50 }), (bids, id, by) => {
      const scaled = bids.map((row) => ({ ...row, price: Number(row.price) * by }));
      expect(standing(result(scaled, id))).toEqual(standing(result(bids, id)));
    }),
  );
});

test('leaving a bid out is scoring without it', () => {
  fc.assert(
    fc.property(rows, method, (bids, id) => {
      const full = result(bids, id);
      const told = new Map(full.lots[0]?.sensitivity.leaveOneOut.map((each) => [each.without, each]));
      for (const { bidder } of bids) {
        if (bids.length < 3) continue;
        const without = result(
          bids.filter((row) => row.bidder !== bidder),
          id,
        );
        const order = (scoring: typeof full) =>
          scoring.bids.filter(({ name }) => name !== bidder).map(({ name, rank }) => ({ name, rank }));
        const steps = (places: ReturnType<typeof order>) =>
          places.map(({ name, rank }) => `${name} ${places.filter((other) => (other.rank ?? 0) < (rank ?? 0)).length}`);
        const changes = steps(order(full)).sort().join() !== steps(order(without)).sort().join();
        expect(told.has(bidder)).toBe(changes);
        if (changes) expect(told.get(bidder)?.winner).toBe(without.lots[0]?.winner);
      }
    }),
    { numRuns: 60 },
  );
});

test('a rank counts the bids with a higher published total', () => {
  fc.assert(
    fc.property(rows, method, (bids, id) => {
      const scored = result(bids, id).bids;
      for (const each of scored)
        expect(each.rank).toBe(1 + scored.filter(({ total }) => (total ?? 0) > (each.total ?? 0)).length);
    }),
  );
});
