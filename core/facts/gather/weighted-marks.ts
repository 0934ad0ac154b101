/** Marks that have been weighted already: what is left of them is out of the weight, and not out of a scale. */
import { readNumbers } from '../cells';
import type { Field } from './frame';
import type { View } from './views';

const words = /\bweighted\b|pwysol/i;

/** The smallest figure that is no mark on a scale of ten, plain or in per cent. */
const aboveScales = 10;

/**
 * Whether the buyer says so over a column, or the buyer's total is the plain sum of marks that are too large for a scale
 * of ten: marks that were still to be weighted would not be added up so.
 */
export function weightedFields(view: View, fields: readonly Field[]): ReadonlySet<Field> {
  const said = fields.filter(({ heading }) => words.test(heading));
  if (said.length === fields.length) return new Set(fields);
  const sums = view.isMatrix ? sumsDown(view, fields) : sumsAcross(view, fields);
  return new Set(sums ? fields : said);
}

/** Row by row, one column of points is the sum of all the marks. */
function sumsAcross({ frame, own, bidders }: View, fields: readonly Field[]): boolean {
  if (fields.length < 2) return false;
  const marks = fields.map((field) => frame.numbers(field, 'mark'));
  const sums = frame.entries.map((_, index) => {
    const values = marks.flatMap((readings) => {
      const reading = readings[index];
      return reading?.kind === 'value' ? [reading.value] : [];
    });
    return bidders[index] !== null && values.length === fields.length ? values : [];
  });
  if (!isLarge(sums.flat())) return false;
  return own.some((field) => {
    if (field.fact !== 'points') return false;
    const totals = frame.numbers(field, 'mark');
    const compared = sums.flatMap((values, index) => {
      const total = totals[index];
      return values.length > 0 && total?.kind === 'value' ? [isSum(values, total.value)] : [];
    });
    return compared.length > 0 && compared.every(Boolean);
  });
}

/** Under every one of a bidder's columns stands a row of totals that is the sum of its marks. */
function sumsDown({ frame }: View, fields: readonly Field[]): boolean {
  const totals = frame.table.rows.filter((note) => note.class === 'total').map(({ row }) => row);
  if (totals.length === 0 || fields.length === 0) return false;
  return fields.every((field) => {
    const values = frame.numbers(field, 'mark').flatMap((mark) => (mark.kind === 'value' ? [mark.value] : []));
    const sums = readNumbers(
      totals.map((row) => frame.sheet.cell(row, field.index)),
      { kind: 'mark' },
    );
    return values.length > 1 && isLarge(values) && sums.some((sum) => sum.kind === 'value' && isSum(values, sum.value));
  });
}

const isLarge = (values: readonly number[]): boolean =>
  values.some((value) => value > aboveScales) ||
  (values.length > 0 && values.every((value) => value <= 1 && value > 0));

const isSum = (values: readonly number[], total: number): boolean =>
  Math.abs(values.reduce((sum, value) => sum + value, 0) - total) <= 0.0051 * Math.max(1, values.length);
