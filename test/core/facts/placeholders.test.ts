import { expect, test } from 'vitest';
import type { HeadingPart } from '../../../core/facts/recognise/headings/headers';
import { withoutPlaceholders } from '../../../core/facts/recognise/headings/placeholders';

/** Columns of headings, each from top to bottom. */
const headings = (...columns: readonly (readonly string[])[]): ReadonlyMap<number, readonly HeadingPart[]> =>
  new Map(columns.map((texts, column) => [column, texts.map((text, row) => ({ text, row, column }))]));

const texts = (parts: ReadonlyMap<number, readonly HeadingPart[]>) =>
  [...parts.values()].map((over) => over.map(({ text }) => text));

test('a number over each bidder’s name is dropped', () => {
  const parts = headings(['Criterion'], ['Bid 1', 'Kilroot Energy'], ['Bid 2', 'Larne Power']);
  expect(texts(withoutPlaceholders(parts))).toEqual([['Criterion'], ['Kilroot Energy'], ['Larne Power']]);
});

test.each([
  ['numbers are all there is', [['Bidder A'], ['Bidder B']]],
  [
    'what stands below is a kind of figure',
    [
      ['Bidder A', 'Score'],
      ['Bidder B', 'Score'],
    ],
  ],
  [
    'one criterion stands below both',
    [
      ['Bidder A', 'Approach'],
      ['Bidder B', 'Approach'],
    ],
  ],
  [
    'a bidder has several columns',
    [
      ['Bidder A', 'KP'],
      ['Bidder A', 'RS'],
      ['Bidder B', 'TM'],
    ],
  ],
])('it stays where %s', (_where, columns) => {
  expect(texts(withoutPlaceholders(headings(...columns)))).toEqual(columns);
});
