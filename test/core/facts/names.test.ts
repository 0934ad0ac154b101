/** All names are invented (synthetic). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName, likelyPairs, nameKey, pseudoBidder } from '../../../core/facts/names';
import { likelySame } from '../../../core/facts/names/likely-same';

describe('nameKey', () => {
  it.each([
    ['Hollowmere Works Ltd', 'HOLLOWMERE  WORKS LIMITED'],
    ['Hollowmere Works Ltd', ' Hollowmere\u00a0Works Ltd. '],
    ['Hollowmere Works Ltd', 'Hollow\u200bmere \u202aWorks\u202c Ltd'],
    ['Hollowmere Works Ltd', 'Ｈollowmere Works Ltd'],
    ['Osier & Quill', 'Osier and Quill'],
    ['Osier&Quill', 'Osier and Quill'],
    ['Tarnside Care CIC', 'Tarnside Care C.I.C.'],
    ['Tarnside Care CIC', 'Tarnside Care Community Interest Company'],
    ['Brackenfell PLC', 'Brackenfell P.L.C.'],
    ['Brackenfell PLC', 'Brackenfell Public Limited Company'],
    ['Alder LLP', 'Alder Limited Liability Partnership'],
    ['Bracken’s Farm', "Bracken's Farm"],
    ['Bracken’s Farm', 'BRACKENS FARM'],
    ['Fern-Hill Ltd*', 'Fern Hill (Ltd)'],
    ['Coed Cyfyngedig', 'Coed Cyf'],
  ])('%j and %j are one name', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });
  it.each([
    ['Bidder A', 'Bidder B'],
    ['Supplier 1', 'Supplier 11'],
    ['Hollowmere Works Ltd', 'Hollowmere Works'],
    ['Hollowmere Works Ltd', 'Hollowmere Works LLP'],
    ['C Systems', 'C++ Systems'],
    ['Northway', 'North way'],
    ['Coed Cyf', 'Coed Ltd'],
    ['***', '---'],
    ['Limited Edition', 'Edition Limited'],
    ['Ünal', 'Unal'],
  ])('%j and %j are two names', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
  it('is its own key, whatever the text, and empty only for nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = nameKey(text);
        expect(key === '').toBe(displayName(text.normalize('NFKC')) === '');
        expect(nameKey(` ${text}\u00a0`)).toBe(key);
      }),
    );
  });
});

it('displayName keeps the buyer’s spelling on one line', () => {
  expect(displayName('\u200e  Osier\u00a0&\n Quill ')).toBe('Osier & Quill');
});

describe('pseudoBidder', () => {
  it.each([
    ...["Engineer's Estimate", 'Engineer’s estimate', 'ENGINEERS ESTIMATE', "Buyer's estimate", 'Council budget'],
    ...['Pre-tender estimate', 'PTE', 'Should cost', 'Should-cost model', 'Budget', 'Approved budget for the contract'],
    ...['Average', 'Mean', 'Median', 'Lowest', 'HIGHEST', 'Total', 'Grand total', 'Average of bids', 'Lowest of all'],
    ...['Weight', 'Max score', 'Template', 'Bidder template', '[Supplier name]', '{{Agency-Partner}}', '<Bidder>'],
    ...['Bidder name', 'Supplier to insert name', 'Insert bidder name here', 'Name of tenderer', 'Supplier X'],
    ...['Incumbent (current cost)', 'Current contract price', 'Hollowmere Ltd (current cost)', 'Incumbent – baseline'],
    ...['Amcangyfrif', 'Cyfartaledd', "Enw'r cyflenwr", "Rhowch enw'r cynigydd"],
  ])('%j is no bidder', (name) => {
    expect(pseudoBidder(name)).toBeTypeOf('string');
  });
  it.each([
    ...['Average Joe Services', 'Total Facilities Ltd', 'Budget Cleaning Ltd', 'Meanwood Trust', 'Mean Ltd'],
    ...['Hollowmere Works (incumbent)', 'Incumbent', 'Template Joinery Ltd', 'Estimate Engineers Ltd', 'Baseline Ltd'],
    ...['Bidder A', 'Supplier 1', 'Highest Peak CIC', 'Lowestoft Repairs', 'Maximum Access Ltd', 'Total Estates LLP'],
    ...['Engineers Without Fences', 'Council Housing Repairs Ltd', '3Trees', 'Ystad Cyf'],
  ])('%j is a bidder', (name) => {
    expect(pseudoBidder(name)).toBeUndefined();
  });
});

describe('likelySame', () => {
  it.each([
    ['Hollowmere Works Ltd', 'Hollowmere Works', 'the names differ only in the legal form'],
    ['Hollowmere Works', 'Holowmere Works', 'the names differ by one letter'],
    ['Hollowmere Works', 'Hollowmeer Works', 'the names differ by one letter'],
    ['Northway Trees', 'North Way Trees', 'the names differ only in spacing'],
    ['Osier & Quill t/a Greenline', 'Greenline', 'one name is a trading name of the other'],
    ['Osier & Quill Ltd trading as Greenline', 'Osier and Quill', 'one name is a trading name of the other'],
  ])('%j and %j: %s', (a, b, reason) => {
    expect(likelySame(a, b)).toBe(reason);
    expect(likelySame(b, a)).toBe(reason);
  });
  it.each([
    ['Hollowmere Works Ltd', 'HOLLOWMERE WORKS LIMITED'],
    ['Bidder A', 'Bidder B'],
    ['Supplier 1', 'Supplier 2'],
    ['Hollowmere Works 2019', 'Hollowmere Works 2018'],
    ['Supplier 12', 'Supplier 1 2'],
    ['Contractor East', 'Contractor West'],
    ['Contractor One', 'Contractor Two'],
    ['Alder Co', 'Elder Co'],
    ['Tarnside Care', 'Brackenfell Care'],
  ])('%j and %j are not proposed', (a, b) => {
    expect(likelySame(a, b)).toBeUndefined();
  });
});

describe('likelyPairs', () => {
  const pairwise = (names: readonly string[]) =>
    names.flatMap((a, index) =>
      names.slice(index + 1).flatMap((b) => {
        const reason = likelySame(a, b);
        return reason === undefined ? [] : [{ a, b, reason }];
      }),
    );
  const word = fc.oneof(
    fc.constantFrom(
      'alder',
      'aldre',
      'north',
      'way',
      'northway',
      'works',
      'wroks',
      'co',
      'ltd',
      'plc',
      'CIC',
      '12',
      '1',
    ),
    fc.constantFrom('t/a', 'trading as', 'with', 'lead', '(lead)', 'and partners', 'in consortium', 'JV', 'ta', '&'),
    fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝒜', '1'), minLength: 3, maxLength: 7 }),
  );
  const spelt = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  /** One letter added, left out, changed or swapped, or a word more: what the names of one bidder differ by. */
  const slipped = fc
    .tuple(spelt, fc.nat(30), fc.constantFrom('', 'a', 'ab', ' ', ' Ltd'), fc.nat(2))
    .map(([name, at, put, out]) => [name, `${name.slice(0, at)}${put}${name.slice(at + out)}`]);
  const swapped = fc.tuple(spelt, fc.nat(30)).map(([name, at]) => {
    const [first = '', second = ''] = name.slice(at, at + 2);
    return [name, `${name.slice(0, at)}${second}${first}${name.slice(at + 2)}`];
  });
  it('finds what comparing every name with every other finds, in the same order', () => {
    const reasons = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            slipped,
            swapped,
            spelt.map((name) => [name]),
          ),
          { maxLength: 12 },
        ),
        (groups) => {
          const names = groups.flat();
          const expected = pairwise(names);
          for (const { reason } of expected) reasons.add(reason);
          expect(likelyPairs(names)).toEqual(expected);
        },
      ),
      { numRuns: 1000 },
    );
    expect(reasons.size).toBe(5);
  });
  it('compares few of thousands of names', () => {
    const letters = (index: number) => index.toString(8).replaceAll(/./g, (digit) => 'bcdefghi'.charAt(Number(digit)));
    const names = Array.from({ length: 4000 }, (_, index) => `Alder ${letters(index)} Works Ltd`);
    const before = performance.now();
    expect(likelyPairs(names)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
