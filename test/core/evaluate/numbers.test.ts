import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, moneyProduct, moneyProductText, percentage, pounds } from '../../../core/evaluate/numbers';
import { exact, fixed } from '../../../core/score/exact';

test.each([
  [12, 17.96, 215.52, '£215.52'],
  [1, 1.005, 1.01, '£1.01'],
  [0.1, 0.2, 0.02, '£0.02'],
  [0, 17.96, 0, '£0.00'],
  [1234567, 1, 1234567, '£1,234,567.00'],
  [-2, 1.5, -3, '-£3.00'],
  [0.001, 1, 0, '£0.00'],
  [1e21, 1, 1e21, '£1,000,000,000,000,000,000,000.00'],
] as const)('%d x £%d is %d', (quantity, unitValue, value, text) => {
  expect(moneyProduct(quantity, unitValue)).toBe(value);
  expect(moneyProductText(quantity, unitValue)).toBe(text);
});

test('the product is that of exact fractions, rounded once', () => {
  const tenThousandths = fc.integer({ min: -1e10, max: 1e10 }).map((whole) => whole / 10_000);
  fc.assert(
    fc.property(tenThousandths, tenThousandths, (quantity, unitValue) => {
      const text = fixed(exact(quantity).mul(exact(unitValue)), 2);
      expect(moneyProduct(quantity, unitValue)).toBe(Number(text) || 0);
    }),
  );
});

test('numbers beyond plain notation are numbers all the same', () => {
  expect(moneyProduct(1e-7, 1e9)).toBe(100);
  expect(moneyProductText(1e-7, 1e9)).toBe('£100.00');
  expect(pounds(1e-7)).toBe('£0.00');
  expect(percentage(1e-7)).toBe('0 %');
});

test('numbers as sentences show them', () => {
  expect([decimal(1234.5), decimal(0.1 + 0.2), decimal(-1000), percentage(0.125), percentage(1)]).toEqual([
    '1,234.5',
    '0.3',
    '-1,000',
    '12.5 %',
    '100 %',
  ]);
});
