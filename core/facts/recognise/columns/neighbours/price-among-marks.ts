/** A matrix of marks in which one row is the price: it must not make the whole column money. */
import { cellKey, valueAt } from '../../../../source';
import type { DraftColumn } from '../../sheet/draft';
import { kindOf, roughNumber } from '../../sheet/kinds';
import type { Context } from '../context';

const aboutPrice = /\b(?:prices?|pricing|costs?|fees?|commercial|tender(?:ed)? sum|bid amount|pris|prisiau)\b/i;

/** A table of marks has as many rows as it has questions. */
const most = 200;

/** Whether every figure is small but one, or one a lot, which is money or too large for a mark and stands in a row about price. */
export function isMarksAndOnePrice({ index }: DraftColumn, { draft, has }: Context): boolean {
  const { grid, dataRows } = draft;
  if (dataRows.length > most) return false;
  const texts = draft.columns.filter((column) => column.profile.figures < 0.5 && column.index < index);
  let marks = 0;
  let prices = 0;
  for (const row of dataRows) {
    const value = valueAt(grid, row, index);
    const figure = roughNumber(value);
    if (figure === undefined) continue;
    const isMoney = figure > 100 || kindOf(value, grid.formats.get(cellKey(row, index))) === 'money';
    if (!isMoney) marks += 1;
    else if (texts.some((column) => aboutPrice.test(String(valueAt(grid, row, column.index) ?? '')))) prices += 1;
    else return false;
  }
  return marks >= prices && (prices === 1 || (prices > 1 && has.has('lot')));
}
