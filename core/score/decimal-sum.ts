import Fraction from 'fraction.js';
import type { Exact } from './exact';

/** The decimal a number means as digits and a count of decimals: 1234.5 is 12345 and 1. At most 15 digits count. */
function decimalOf(value: number): { readonly digits: bigint; readonly decimals: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}

/** Whole units of one decimal place, added as long as they are safe integers. */
class Units {
  private safe = 0;
  private big = 0n;
  private readonly perOne: number;

  constructor(perOne: number) {
    this.perOne = perOne;
  }

  /** Takes the value when it is a whole number of units, which it is when the nearest such decimal is the same number. */
  takes(value: number): boolean {
    const units = Math.round(value * this.perOne);
    if (Math.abs(units) >= 1e15 || units / this.perOne !== value) return false;
    this.safe += units;
    if (Math.abs(this.safe) > 4e15) {
      this.big += BigInt(this.safe);
      this.safe = 0;
    }
    return true;
  }

  total(): Exact {
    return new Fraction(this.big + BigInt(this.safe), BigInt(this.perOne));
  }
}

/** The values that neither takes. */
function leftBy(values: readonly number[], first: Units, second: Units): readonly number[] {
  const left: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (!first.takes(value) && !second.takes(value)) left.push(value);
  }
  return left;
}

/**
 * The exact sum of decimals. Ten thousand commitments would cost ten thousand gcds as fractions, so hundredths and
 * millionths are added as whole numbers, and only the rare finer value is added as a scaled big integer.
 */
export function decimalSum(values: readonly number[]): Exact {
  const hundredths = new Units(100);
  const millionths = new Units(1_000_000);
  let rest = 0n;
  let scale = 0;
  for (const value of leftBy(values, hundredths, millionths)) {
    const { digits, decimals } = decimalOf(value);
    if (decimals > scale) {
      rest *= 10n ** BigInt(decimals - scale);
      scale = decimals;
    }
    rest += digits * 10n ** BigInt(scale - decimals);
  }
  return hundredths
    .total()
    .add(millionths.total())
    .add(new Fraction(rest, 10n ** BigInt(scale)));
}
