/** Columns that say how many of each item are wanted, whatever they are called: "Meals per year (est.)". */

import { valueAt } from '../../../../source';
import { roughNumber } from '../../../cells/kinds';
import type { ColumnSubject } from '../../layout/shape';
import type { Draft, DraftColumn } from '../../sheet/draft';
import { isFigures, showsMoney } from '../fit';

const counts =
  /\b(?:days?|hours?|weeks?|months?|visits?|units?|volumes?|estimated|est|annual|usage|demand|per (?:year|annum|week|month)|number of|no\.? of)\b/i;
const isWorth = /\b(?:rates?|prices?|costs?|fees?|values?|spend|savings?|scores?|marks?|weight\w*|sum)\b|[£€$%]/i;

export const saysAmount = (heading: string): boolean => counts.test(heading) && !isWorth.test(heading);

/** Such a column, or one of quantities, beside bidders who stand across. */
export const isAmount = ({ heading, named, profile }: DraftColumn, subject: ColumnSubject | undefined): boolean =>
  !subject?.bidder &&
  (saysAmount(heading) || (named[0]?.whole === true && named[0].fact === 'quantity')) &&
  isFigures(profile) &&
  !showsMoney(profile);

const penny = 0.01;

/** As totals, most of these figures would make one item cost less than a penny: they are prices of one. */
export function arePricesOfOne({ grid, dataRows }: Draft, amount: DraftColumn, priced: DraftColumn): boolean {
  let small = 0;
  let all = 0;
  for (const row of dataRows.slice(0, 100)) {
    const wanted = roughNumber(valueAt(grid, row, amount.index));
    const figure = roughNumber(valueAt(grid, row, priced.index));
    if (wanted === undefined || figure === undefined || wanted <= 0 || figure <= 0) continue;
    all += 1;
    if (figure / wanted < penny) small += 1;
  }
  return all > 0 && small > all / 2;
}
