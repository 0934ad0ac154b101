import { expect, test } from 'vitest';
import { addCriterion, criterionAt, isTaken, withCriterion } from '../../../addin/pane/criteria-edits';
import { withoutCriterion } from '../../../addin/pane/weights';
import type { SetupCriterion } from '../../../core/setup/setup';

const tree: readonly SetupCriterion[] = [
  { name: 'Quality', weight: 0.6, childWeights: 'of-total', criteria: [{ name: 'Plan', weight: 0.6 }] },
  { name: 'Price', weight: 0.4, method: { id: 'price.lowestOverBid' }, minimum: 2 },
];

test.each([[[0]], [[1]], [[0, 0]]])(
  'leaving out the criterion at %j and putting it back gives the same tree',
  (path) => {
    const criterion = criterionAt(tree, path);
    if (!criterion) throw new Error('The path leads to a criterion.');
    expect(withCriterion(withoutCriterion(tree, path), path, criterion)).toEqual(tree);
  },
);

test('what was left out comes back at the end where its parent has gone in between', () => {
  expect(withCriterion([], [0, 0], { name: 'Plan', weight: 0.6 })).toEqual([{ name: 'Plan', weight: 0.6 }]);
});

test('a criterion is added at the top, or under another', () => {
  const added = { name: 'Social value', weight: 0.1 };
  expect(addCriterion(tree, null, added).map(({ name }) => name)).toEqual(['Quality', 'Price', 'Social value']);
  expect(addCriterion(tree, 'Quality', added)[0]?.criteria?.map(({ name }) => name)).toEqual(['Plan', 'Social value']);
});

test('a first sub-criterion takes the place of the method, and weighs as a share of the whole', () => {
  expect(addCriterion(tree, 'Price', { name: 'Rates', weight: 0.2 })[1]).toEqual({
    name: 'Price',
    weight: 0.4,
    childWeights: 'of-total',
    criteria: [{ name: 'Rates', weight: 0.2 }],
  });
});

test('a name is taken on its own level only, whatever its case and spacing', () => {
  expect(isTaken(tree, null, ' price ')).toBe(true);
  expect(isTaken(tree, 'Quality', 'Price')).toBe(false);
  expect(isTaken(tree, 'Quality', 'PLAN')).toBe(true);
});
