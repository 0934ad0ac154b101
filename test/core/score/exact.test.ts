import { expect, test } from 'vitest';
import { exact, fixed, round } from '../../../core/score/exact';

test('a number means the decimal that a person sees, very small and very large ones too', () => {
  expect(exact(0.1).toFraction()).toBe('1/10');
  expect(exact(0.1 + 0.2).toFraction()).toBe('3/10');
  expect(exact(1e-7).toFraction()).toBe('1/10000000');
  expect(exact(-2.5e-9).toFraction()).toBe('-1/400000000');
  expect(exact(1.5e21).toFraction()).toBe('1500000000000000000000');
});

test.each([
  ['half-up', '2.005', '2.01'],
  ['half-up', '-2.005', '-2.01'],
  ['half-even', '2.005', '2.00'],
  ['half-even', '2.015', '2.02'],
  ['half-even', '2.0051', '2.01'],
  ['down', '2.009', '2.00'],
  ['down', '-2.009', '-2.00'],
] as const)('%s rounds %s to %s', (rounding, value, expected) => {
  expect(fixed(exact(value), 2, rounding)).toBe(expected);
  expect(round(exact(value), 2, rounding).equals(exact(expected))).toBe(true);
});
