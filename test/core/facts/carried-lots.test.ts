import { expect, test } from 'vitest';
import { carriedLots } from '../../../core/facts/gather/fill-down';

const a = 'alder';
const b = 'birch';
const c = 'cedar';

test('a lot once above its bidders is theirs, and the pattern is told', () => {
  expect(carriedLots(['1', null, '2', null], [a, b, a, c])).toEqual({ texts: ['1', '1', '2', '2'], isByPattern: true });
});

test('below the first row of a bid it is the lot of that bid, however often a lot is named', () => {
  const { texts, isByPattern } = carriedLots(['1', null, '1', null, '2', null], [a, a, b, b, a, a]);
  expect(texts).toEqual(['1', '1', '1', '1', '2', '2']);
  expect(isByPattern).toBe(false);
});

test.each([
  ['a blank among lots that are named again and again', ['1', '1', null, '2', '2'], [a, b, c, a, b]],
  ['one blank among many lots', ['1', null, '2', '3'], [a, b, a, c]],
  ['a bidder who would come twice in a lot', ['1', null, null, '2', null], [a, b, a, a, c]],
  ['a column that begins with a blank', [null, '1', null, '2'], [a, b, c, a]],
])('%s is no lot', (_what, texts, owners) => {
  expect(carriedLots(texts, owners).texts).toEqual(texts);
});
