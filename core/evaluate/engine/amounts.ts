/** What rows add up: whole numbers of a smallest unit, so that a sum is exact and the order of rows does not matter. */
import type { Problem } from '../../result';
import type { Value } from '../condition';
import type { Column } from './columns';
import type { Decisions } from './decisions';

/** A field, and how many of the smallest unit go into one of what it states: 100 for pence where it is in pounds. */
export interface Factor {
  readonly field: string;
  readonly perUnit: number;
}

/** Sheets compute with 15 digits: 0.1 + 0.2 pounds are 30 pence. */
const digits = 1e-12;

/** In the smallest unit. Whatever is no finite number is not known: `NaN`. `undefined` where it is no whole number. */
function wholeOf(value: Value, perUnit: number): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return Number.NaN;
  const whole = Math.round(value * perUnit);
  return Math.abs(value * perUnit - whole) <= digits * Math.max(1, Math.abs(whole)) ? whole : undefined;
}

/** A factor's column, with each of its values as a whole number. */
interface Scaled {
  readonly factor: Factor;
  readonly column: Column;
  wholes: Float64Array;
  known: number;
}

/** The product of some fields for each row, not known where one of them is not. */
export class Amounts {
  /** Row by row; `NaN` where it is not known. */
  readonly rows: Float64Array;
  private readonly scaled: readonly Scaled[];
  /** Of all rows, whatever their signs: no sum of some of them can be larger. */
  private size = 0;

  constructor(decisions: Decisions, factors: readonly Factor[]) {
    this.rows = new Float64Array(decisions.table.rows);
    this.scaled = factors.map((factor) => ({
      factor,
      column: decisions.column(factor.field),
      wholes: new Float64Array(0),
      known: 0,
    }));
  }

  /** Reads these rows anew, or says why their amounts cannot be added up exactly. */
  read(from: number, to: number): readonly Problem[] {
    const problems = this.scaled.flatMap((scaled) => scale(scaled));
    if (problems.length > 0) return problems;
    if (this.size > 0) this.size -= sizeOf(this.rows, from, to);
    this.rows.fill(this.scaled.length === 0 ? 0 : 1, from, to);
    for (const { wholes, column } of this.scaled) multiply(this.rows, wholes, column, from, to);
    this.size += sizeOf(this.rows, from, to);
    return this.size <= Number.MAX_SAFE_INTEGER ? [] : [this.tooLarge()];
  }

  /** Why a value cannot be written into a field. */
  refuse(field: string, value: Value): readonly Problem[] {
    return this.scaled.flatMap(({ factor }) =>
      factor.field === field && wholeOf(value, factor.perUnit) === undefined ? [notWhole(factor, value)] : [],
    );
  }

  has(field: string): boolean {
    return this.scaled.some(({ factor }) => factor.field === field);
  }

  private tooLarge(): Problem {
    const path = this.scaled.map(({ factor }) => factor.field);
    return {
      code: 'sum-too-large',
      severity: 'stop',
      path,
      message: `The amounts of ${path.join(' x ')} come to more than can be added up exactly (9,007,199,254,740,991).`,
      hint: 'Add up in a larger unit, such as pounds in place of pence, or look for a figure that is far too large.',
    };
  }
}

/** Takes up the values that a column has got since. */
function scale(scaled: Scaled): readonly Problem[] {
  const { factor, column } = scaled;
  const { values } = column;
  if (scaled.known === values.length) return [];
  const wholes = new Float64Array(values.length);
  wholes.set(scaled.wholes);
  for (let code = scaled.known; code < values.length; code++) {
    const whole = wholeOf(values[code], factor.perUnit);
    if (whole === undefined) return [notWhole(factor, values[code])];
    wholes[code] = whole;
  }
  scaled.wholes = wholes;
  scaled.known = values.length;
  return [];
}

const notWhole = ({ field, perUnit }: Factor, value: Value): Problem => ({
  code: 'amount-not-whole',
  severity: 'stop',
  path: [field],
  message: `${field} has ${String(value)}, which is no whole number of a unit's ${perUnit} parts.`,
  hint: 'Add up in a smaller unit, or round the figure where it is stated.',
});

// What follows runs for every row.

function multiply(rows: Float64Array, wholes: Float64Array, { codes }: Column, from: number, to: number): void {
  for (let row = from; row < to; row++) rows[row] = (rows[row] ?? 0) * (wholes[codes[row] ?? 0] ?? 0);
}

function sizeOf(rows: Float64Array, from: number, to: number): number {
  let size = 0;
  for (let row = from; row < to; row++) {
    const amount = rows[row] ?? 0;
    if (!Number.isNaN(amount)) size += Math.abs(amount);
  }
  return size;
}
