/** Money under headings that nobody knows: the price, a part of it, or another version of it. */
import { laterVersion } from '../../../names/version';
import type { DraftColumn } from '../../sheet/draft';
import type { Context } from '../context';
import { holdsMoney, isMoney } from '../fit';
import { raise, type Scores } from './scores';

const notAPrice =
  /^\W*(?:vat|taw|tva|mwst|tax)\b|turnover|profit|insur|asset|income|revenue|wage|salary|limit|cover|contact|phone|tel\b|mobile|fax|name|e-?mail|saving|invest|spend|request|sought|applied|grant|award/i;

/** Unknown headings over money beside bidders: parts of the price, and the price where they add up to it. */
export function parts(column: DraftColumn, context: Context, scores: Scores): void {
  const { has, shape } = context;
  if (!holdsMoney(column.heading, column.profile) || column.heading === '' || notAPrice.test(column.heading)) return;
  if (!shape.bidderColumn && context.owner !== 'bidder') return;
  const cells = `${Math.round(column.profile.figures * column.profile.filled)} of ${column.profile.filled} cells are money`;
  if (context.addsUp.has(column.index)) raise(scores, 'price', 0.72, 'its cells add up the amounts before it');
  else if (isVersionOfAnother(column, context))
    raise(scores, 'price', 0.75, 'its cells are money, and another column is an earlier or later version of it');
  else if (!has.has('price') && !has.has('item') && !has.has('quantity') && context.moneyColumns === 1)
    raise(scores, 'price', 0.62, `${cells} and no other column is money`);
  else if (!has.has('commitment')) raise(scores, 'line-amount', 0.7, `${cells}, a part of the price`);
}

/** "Tender as submitted | Arithmetically corrected tender": one sum twice, of much the same size, and no parts of another. */
const isVersionOfAnother = (column: DraftColumn, { draft, has }: Context): boolean =>
  !has.has('price') &&
  draft.columns.some(
    (other) =>
      other !== column &&
      isMoney(other.profile) &&
      laterVersion(other.heading, column.heading) !== undefined &&
      Math.abs(other.profile.sum - column.profile.sum) <= 0.3 * column.profile.sum,
  );
