import { expect, test } from 'vitest';
import { withinBounds } from '../../../extension/storage/bounds';

const kept = (count: number, size: number) =>
  Array.from({ length: count }, (_, index) => ({ address: `notice ${index}`, size }));

test('data that is small is kept for thirty notices, the newest', () => {
  expect(withinBounds(kept(12, 1000))).toHaveLength(12);
  expect(withinBounds(kept(31, 1000)).map(({ address }) => address)).toEqual(
    kept(31, 1000)
      .slice(1)
      .map(({ address }) => address),
  );
});

test('data that is large pushes out the oldest, never the one just asked for', () => {
  expect(withinBounds(kept(5, 1_000_000)).map(({ address }) => address)).toEqual(['notice 2', 'notice 3', 'notice 4']);
  expect(withinBounds(kept(2, 4_900_000)).map(({ address }) => address)).toEqual(['notice 1']);
});
