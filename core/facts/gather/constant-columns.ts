/** What a column of weights or of highest marks says alike on every row of a table, and so of a criterion. */
import { saysPrice } from '../names/price-words';
import type { Reading } from '../tender';
import { isPercentCell } from './criteria';
import type { Field, Frame } from './frame';

/** "Supplier | Total price | Weighting": what a table of nothing but prices says on every row, it says of price. */
const saysOfPrice = ({ table, fields }: Frame): boolean =>
  table.layout === 'row-per-bid' &&
  !fields.some(({ fact }) => ['mark', 'criterion', 'sub-criterion', 'criterion-ref', 'item'].includes(fact));

/** "Score | Weight | Weighted" under one criterion: a weight that is the same on every row is the criterion's. */
export function weightColumn(frame: Frame, field: Field | undefined) {
  const weight = field && sameOnEveryRow(frame, field, 'share');
  return weight ? { weight, isPercent: isPercentCell(frame, field, frame.entries[0] ?? 0) } : null;
}

function sameOnEveryRow(frame: Frame, field: Field, kind: 'share' | 'mark') {
  const [first, ...others] = frame
    .numbers(field, kind)
    .flatMap((reading) => (reading.kind === 'value' ? [reading] : []));
  return others.every(({ value }) => value === first?.value) ? first : undefined;
}

/** The one column of weights in a table of prices. */
export const weightOfPrice = (frame: Frame): Field | undefined =>
  saysOfPrice(frame) ? frame.fields.find(({ fact }) => fact === 'weight') : undefined;

/** "Tender price | Max marks": the points to be had for it. */
export function pointsBesidePrices(frame: Frame): Reading<number> | null {
  const field = saysOfPrice(frame) ? frame.fields.find(({ fact }) => fact === 'maximum') : undefined;
  return (field && sameOnEveryRow(frame, field, 'mark')) ?? null;
}

/** "Price (40 marks)" over nothing yet, beside the column of prices: what price can earn. */
export function pointsLeftBlank({ table }: Frame): number | null {
  const blank = table.columns.filter(
    ({ fact, heading, samples, about }) =>
      fact === null && samples.length === 0 && about.maximum !== undefined && saysPrice(heading),
  );
  const [only, second] = blank;
  return second ? null : (only?.about.maximum ?? null);
}
