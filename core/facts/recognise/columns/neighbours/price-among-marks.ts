/** A matrix of marks in which rows about price hold money: they must not make the whole column money. */
import { cellKey, valueAt } from '../../../../source';
import { kindOf, roughNumber } from '../../../cells/kinds';
import { isVerdict } from '../../../cells/verdict';
import { wordedMark } from '../../../cells/worded-mark';
import { nameKey } from '../../../names';
import { partedByLot } from '../../../names/lot-words';
import { saysPaidToBuyer, saysPrice, saysRate } from '../../../names/price-words';
import type { DraftColumn } from '../../sheet/draft';
import type { Context } from '../context';

const isPriced = (label: string): boolean => saysPrice(label) || saysRate(label) || saysPaidToBuyer(label);

/** A table of marks has as many rows as it has questions. */
const most = 200;

/**
 * Whether every figure is small but those in rows about price, which are money or too large for a mark: one, one a lot, or
 * several that each have a weight of their own.
 */
export function isMarksAndPrices({ index }: DraftColumn, { draft, has, shape, references }: Context): boolean {
  const { grid, dataRows } = draft;
  if (dataRows.length > most) return false;
  const texts = draft.columns.filter(
    (column) => (column.profile.figures < 0.5 || column === shape.keyColumn) && column.index < index,
  );
  const isAboutPrice = (row: number) =>
    texts.some((column) => {
      const label = String(valueAt(grid, row, column.index) ?? '');
      return isPriced(label) || isPriced(references.get(nameKey(label)) ?? '');
    });
  const weights = draft.columns.filter(({ named }) => named[0]?.fact === 'weight' || named[0]?.fact === 'maximum');
  // "Marks" under nobody's name: what there is to be had, which may be hundreds.
  const points = draft.columns.filter(
    ({ index: other, named }) =>
      (named[0]?.fact === 'mark' || named[0]?.fact === 'points' || named[0]?.fact === 'maximum') &&
      !shape.subjects.get(other)?.bidder,
  );
  const isWeighed = (row: number) =>
    weights.some((column) => roughNumber(valueAt(grid, row, column.index)) !== undefined);
  let weighed = 0;
  let marks = 0;
  let prices = 0;
  for (const row of dataRows) {
    const value = valueAt(grid, row, index);
    const figure = roughNumber(value) ?? (typeof value === 'string' ? wordedMark(value) : undefined);
    if (figure === undefined) continue;
    let full = 100;
    for (const column of points) full = Math.max(full, roughNumber(valueAt(grid, row, column.index)) ?? 0);
    const isMoney = figure > full || kindOf(value, grid.formats.get(cellKey(row, index))) === 'money';
    if (!isMoney) marks += 1;
    else if (isAboutPrice(row)) {
      prices += 1;
      if (isWeighed(row)) weighed += 1;
    } else return false;
  }
  const isOfLots = () => texts.some(({ profile }) => partedByLot(profile.texts));
  if (prices > 1 && (weighed === prices || isOfLots())) return marks > 0;
  return marks >= prices && (prices === 1 || (prices > 1 && has.has('lot')));
}

/** The same with rows that are passed or failed. */
export const isMarksAndVerdicts = ({ profile: { figures, texts } }: DraftColumn): boolean =>
  figures > 0 && texts.some((text) => /^(?:pass|fail)/i.test(text)) && texts.every((text) => isVerdict(text, false));
