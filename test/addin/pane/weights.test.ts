import { expect, test } from 'vitest';
import { changeCriterion, levelOf, readWeight, withoutCriterion, writeWeight } from '../../../addin/pane/weights';

test('a weight is typed in per cent and kept as a share', () => {
  expect(readWeight('40')).toBe(0.4);
  expect(readWeight('40.5 %')).toBe(0.405);
  expect(readWeight('7')).toBe(0.07);
});

test('an empty weight is not decided yet, and is not zero', () => {
  expect(readWeight('')).toBeNull();
  expect(readWeight('0')).toBe(0);
});

test('what is no weight is refused', () => {
  for (const text of ['101', '-5', 'forty', '4,5', '1e1']) expect(readWeight(text)).toBeUndefined();
});

test('a share is shown as it was typed, without binary noise', () => {
  expect(writeWeight(0.07)).toBe('7');
  expect(writeWeight(0.405)).toBe('40.5');
  expect(writeWeight(null)).toBe('');
});

test('three weights of a third that binary arithmetic cannot add still make a whole', () => {
  const level = levelOf(
    [0.1, 0.2, 0.7].map((weight) => ({ name: String(weight), weight })),
    null,
  );
  expect(level).toEqual({ sum: 1, should: 1, whole: true });
});

test('a level that is not whole is told, and not repaired', () => {
  const criteria = [
    { name: 'Price', weight: 0.4 },
    { name: 'Quality', weight: 0.5 },
  ];
  expect(levelOf(criteria, null)).toEqual({ sum: 0.9, should: 1, whole: false });
});

test('sub-criteria that are shares of the whole add up to their parent', () => {
  const criteria = [
    { name: 'Method', weight: 0.3 },
    { name: 'Team', weight: 0.2 },
  ];
  const parent = { name: 'Quality', weight: 0.5, childWeights: 'of-total', criteria } as const;
  expect(levelOf(criteria, parent)).toEqual({ sum: 0.5, should: 0.5, whole: true });
});

test('one sub-criterion changes, and the rest of the tree is the same', () => {
  const price = { name: 'Price', weight: 0.4 };
  const quality = { name: 'Quality', weight: 0.6, criteria: [{ name: 'Method', weight: 1 }] };
  const after = changeCriterion([price, quality], [1, 0], (criterion) => ({ ...criterion, minimum: 3 }));
  expect(after[0]).toBe(price);
  expect(after[1]?.criteria).toEqual([{ name: 'Method', weight: 1, minimum: 3 }]);
});

test('a criterion that is none is left out, wherever it stands', () => {
  const tree = [
    { name: 'A. Path', weight: null },
    { name: 'Quality', weight: 1, criteria: [{ name: 'Method', weight: 1 }] },
  ];
  expect(withoutCriterion(tree, [0]).map(({ name }) => name)).toEqual(['Quality']);
  expect(withoutCriterion(tree, [1, 0])[1]?.criteria).toBeUndefined();
});
