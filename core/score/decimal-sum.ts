import Fraction from 'fraction.js';
import type { Exact } from './exact';

/** The decimal a number means as digits and a count of decimals: 1234.5 is 12345 and 1. At most 15 digits count. */
function decimalOf(value: number): { readonly digits: bigint; readonly decimals: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}

/**
 * The exact sum of decimals. Ten thousand commitments would cost ten thousand gcds as fractions, so hundredths are
 * added as whole numbers, and only the rare finer value is added as a scaled big integer.
 */
export function decimalSum(values: Iterable<number>): Exact {
  let hundredths = 0;
  let big = 0n;
  let scale = 2;
  for (const value of values) {
    const cents = Math.round(value * 100);
    // A value is whole hundredths when the nearest such decimal is the very same binary number.
    if (Math.abs(cents) < 1e15 && cents / 100 === value) {
      hundredths += cents;
      if (Math.abs(hundredths) > 4e15) {
        big += BigInt(hundredths) * 10n ** BigInt(scale - 2);
        hundredths = 0;
      }
      continue;
    }
    const { digits, decimals } = decimalOf(value);
    if (decimals > scale) {
      big *= 10n ** BigInt(decimals - scale);
      scale = decimals;
    }
    big += digits * 10n ** BigInt(scale - decimals);
  }
  return new Fraction(big + BigInt(hundredths) * 10n ** BigInt(scale - 2), 10n ** BigInt(scale));
}
