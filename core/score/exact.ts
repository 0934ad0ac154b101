import Fraction from 'fraction.js';

/** An exact rational number: money, weights and marks never pass through binary rounding. */
export type Exact = Fraction;

/**
 * The decimal a cell means: 0.1 is one tenth, not its binary neighbour. Excel itself keeps 15 significant digits,
 * so a calculated 0.30000000000000004 is read as the 0.3 that the sheet shows.
 */
export function exact(value: number | string): Exact {
  const text = typeof value === 'number' ? Number(value.toPrecision(15)).toString() : value;
  const [mantissa = '', exponent] = text.split('e');
  // Very small and very large numbers print with an exponent, which fractions do not read.
  if (typeof value === 'string' || exponent === undefined) return new Fraction(text);
  const power = new Fraction(10n ** BigInt(Math.abs(Number(exponent))));
  return Number(exponent) < 0 ? new Fraction(mantissa).div(power) : new Fraction(mantissa).mul(power);
}

export const zero: Exact = new Fraction(0);
export const one: Exact = new Fraction(1);

export const sum = (values: Iterable<Exact>): Exact => {
  let total = zero;
  for (const value of values) total = total.add(value);
  return total;
};

export type Rounding = 'half-up' | 'half-even' | 'down';

/** Rounds once, away from zero at a half under `half-up`; the result is exact too. */
export function round(value: Exact, decimals: number, rounding: Rounding = 'half-up'): Exact {
  const scale = 10n ** BigInt(decimals);
  const numerator = value.n * scale;
  const whole = numerator / value.d;
  const twice = (numerator % value.d) * 2n;
  const up =
    rounding === 'down'
      ? false
      : twice > value.d || (twice === value.d && (rounding === 'half-up' || whole % 2n === 1n));
  return new Fraction((up ? whole + 1n : whole) * value.s, scale);
}

/** The rounded decimal as people read it: `fixed(exact(90.575), 2)` is "90.58". */
export function fixed(value: Exact, decimals: number, rounding: Rounding = 'half-up'): string {
  const rounded = round(value, decimals, rounding);
  const digits = ((rounded.n * 10n ** BigInt(decimals)) / rounded.d).toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return rounded.s < 0n ? `-${text}` : text;
}
