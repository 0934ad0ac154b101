import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullKey, labelKey, list, nearest } from '../../../core/facts/names/labels';
import { decimalSum } from '../../../core/score/decimal-sum';
import { exact, sum } from '../../../core/score/exact';
import { exactText, mergeCells, minus, over, plain, sumOfMany, term, times } from '../../../core/score/working';

test('a working puts brackets only where they are needed', () => {
  const share = over(minus(term(5), term(1)), minus(term(9), term(1)));
  expect(share.text).toBe('(5 - 1)/(9 - 1)');
  expect(times(term(40), share).text).toBe('40 x (5 - 1)/(9 - 1)');
  expect(times(term(40), minus(term(1), share)).text).toBe('40 x (1 - (5 - 1)/(9 - 1))');
  expect(over(term(1), over(term(2), term(3))).text).toBe('1/(2/3)');
});

test('numbers read as people write them', () => {
  expect(plain(exact('1234567.5'))).toBe('1,234,567.5');
  expect(plain(exact(1).div(3))).toBe('0.3333');
  expect(exactText(exact('90.575'))).toBe('90.575');
  expect(exactText(exact(271).div(3))).toBe('271/3');
});

test('neighbouring cells become one area, others stay', () => {
  expect(mergeCells(['Bids!C4', 'Bids!C5', 'Bids!C6', 'Bids!D7', "'Lot 1'!C8", "'Lot 1'!C9"])).toEqual([
    'Bids!C4:C6',
    'Bids!D7',
    "'Lot 1'!C8:C9",
  ]);
  expect(mergeCells(['Bids!C4:C5', 'Bids!C6', 'Bids!C8'])).toEqual(['Bids!C4:C5', 'Bids!C6', 'Bids!C8']);
});

test('a fast sum of decimals is the exact sum', () => {
  expect(exactText(decimalSum([0.1, 0.2, 1e15, 0.001, 1e-9, -3.33, 123456789.123456]))).toBe(
    '1000000123456786.094456001',
  );
  expect(exactText(decimalSum([0.1 + 0.2]))).toBe('0.3');
  const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 8 }));
  fc.assert(
    fc.property(fc.array(decimal), (parts) => {
      const values = parts.map(([digits, places]) => Number(`${digits}e-${places}`));
      expect(decimalSum(values).equals(sum(values.map(exact)))).toBe(true);
    }),
  );
});

test('summing fractions by denominator changes nothing', () => {
  const fraction = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(fc.array(fraction), (parts) => {
      const values = parts.map(([n, d]) => exact(n).div(d));
      expect(sumOfMany(values).equals(sum(values))).toBe(true);
    }),
  );
});

test.each([
  ['1.2 Method  Statement', 'method statement'],
  ['Q3: Method statement (20%)', 'method statement'],
  ['a) Method statement – 20 %', 'method statement'],
  ['METHOD\u200b STATEMENT', 'method statement'],
  ['Health & Safety', 'health and safety'],
  ['Quality: Method statement', 'quality method statement'],
  ['Q3', 'q3'],
  ['2', '2'],
  ['Method statement (out of 5)', 'method statement'],
])('%s is known by "%s"', (name, key) => {
  expect(labelKey(name)).toBe(key);
});

test('a full key keeps the numbering that tells two criteria apart', () => {
  expect(fullKey('1.2 Approach')).not.toBe(fullKey('1.3 Approach'));
});

test('the nearest names come first and far ones not at all', () => {
  expect(nearest('Methodology', ['Price', 'Method statement', 'Methodolgy'])).toEqual([
    'Methodolgy',
    'Method statement',
  ]);
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(list(['a', 'b', 'c', 'd'], 3)).toBe('a, b and 2 more');
});
