/** Numbers on a scale: marks, points worked out from them, and what only looks like them. */

import { criterionName } from '../../../headings/criterion-name';
import { countsThings } from '../../../headings/heading';
import { nameKey } from '../../../names';
import { saysPrice, saysRate } from '../../../names/price-words';
import { laterVersion } from '../../../names/version';
import type { ColumnSubject } from '../../layout/shape';
import type { DraftColumn } from '../../sheet/draft';
import type { Context } from '../context';
import { isMoney, onScale } from '../fit';
import { shareOfKind } from '../profile';
import { isFeeShare, isPriceOfLots, isPriceOfPoints } from './price-beside-points';
import { bestOf, lower, raise, type Scores } from './scores';

const contacts = /\b(?:contact|phone|telephone|tel|mobile|fax|e-?mail|name|address|website)\b/i;
const sumsOfMarks =
  /^\W*(?:(?:quality|technical|non-?price)\s+)?(?:grand|overall|combined|total|final|sum|aggregate|weighted|cyfanswm|gesamt)\b/i;
const average = /\b(?:average|mean|overall|combined|weighted)\b/i;
const agreed = /consensus|moderat|agreed|consensws/i;

export function marks(column: DraftColumn, subject: ColumnSubject, context: Context, scores: Scores): void {
  if (isFeeShare(column)) {
    raise(scores, 'price', 0.9, 'the heading is a fee as a share of another sum, and so are its cells');
    return;
  }
  const discount = scores.get('discount');
  if (discount && average.test(column.heading))
    raise(scores, 'discount', 0.98, 'the heading is the average of discounts');
  finalScores(column, context, scores);
  derivedMarks(column, context, scores);
  if (!isMoney(column.profile) && column.profile.figures >= 0.6) {
    // "Requirements" over marks of bids is one criterion, and no column of them.
    if (context.shape.bidderColumn)
      for (const fact of ['criterion', 'sub-criterion'] as const) lower(scores, fact, 0.4);
    pricesOnAScale(column, context, scores);
    unknownHeadings(column, subject, context, scores);
  }
}

/** "Final score" beside each question is its mark, where no other column is but an earlier version of it. */
function finalScores({ heading, profile, parts }: DraftColumn, { has, addsUp, draft }: Context, scores: Scores): void {
  const points = scores.get('points');
  const own = parts.at(-1)?.text ?? heading;
  const marks = draft.columns.filter(({ named }) => named[0]?.fact === 'mark');
  const isOnly =
    has.has('criterion') &&
    marks.every((mark) => laterVersion(mark.parts.at(-1)?.text ?? mark.heading, own) === 'second');
  if (!points || !isOnly || profile.derived >= 0.6 || addsUp.size > 0 || !/^\W*final (?:scores?|marks?)\W*$/i.test(own))
    return;
  raise(
    scores,
    'mark',
    points.score + 0.02,
    'the heading is a final score, the rows are questions and no other column is a mark',
  );
}

/** A mark that a formula makes is worked out from marks, unless it is what the panel agreed. */
function derivedMarks(column: DraftColumn, context: Context, scores: Scores): void {
  const mark = scores.get('mark');
  const made = column.profile.derived >= 0.6 || context.addsUp.has(column.index);
  if (!made || !mark || agreed.test(column.heading)) return;
  lower(scores, 'mark', 0.75);
  raise(scores, 'points', mark.score * 0.95, 'the heading is a mark and its cells are worked out, so it is points');
}

/** "Price (40)" over 38.5 and 40, or "Total" over 71.5, is not money. */
function pricesOnAScale(column: DraftColumn, context: Context, scores: Scores): void {
  const { profile } = column;
  const states = column.weight !== undefined || column.maximum !== undefined;
  const beside =
    context.has.has('mark') || context.has.has('points') || context.has.has('rank') || context.has.has('weight');
  for (const fact of ['price', 'line-amount', 'social-value'] as const) {
    if (!scores.has(fact) || shareOfKind(profile, 'money') > 0) continue;
    if (fact === 'price' && isStillPrice(column, context)) continue;
    const total =
      fact === 'price' && sumsOfMarks.test(column.heading) && !/price|cost|sum of|tender|bid/i.test(column.heading);
    if (total && onScale(profile, 1000) && (beside || looksMarked(context) || isAmongWeighed(column, context))) {
      raise(scores, 'points', 0.9, 'the heading is a total and its cells are too small for money beside marks');
      lower(scores, fact, 0.5);
    } else if (
      (states && onScale(profile, column.maximum ?? 100)) ||
      (context.shape.bidderColumn &&
        !context.bidderRepeats &&
        onScale(profile, 100) &&
        (fact === 'social-value' || beside))
    ) {
      const is = fact === 'social-value' && !/\bweighted\b/i.test(column.heading) ? 'mark' : 'points';
      raise(scores, is, 0.85, 'its cells are small numbers on a scale, not money');
      lower(scores, fact, 0.5);
    }
  }
}

/** Small figures that are prices all the same. */
const isStillPrice = (column: DraftColumn, context: Context): boolean =>
  saysRate(column.heading) || isPriceOfPoints(column, context) || isPriceOfLots(column, context);

/** A criterion's own name over marks, in a table or on a sheet that knows its bidders. */
function unknownHeadings(column: DraftColumn, subject: ColumnSubject, context: Context, scores: Scores): void {
  const { profile, heading } = column;
  const { has, shape } = context;
  const own = subject.rest.at(-1)?.text ?? heading;
  const listed = context.criteria.has(nameKey(criterionName(own)));
  if (bestOf(scores) >= 0.6) return;
  if (subject.evaluator || subject.consensus) {
    raise(scores, 'mark', 0.85, 'an evaluator stands over it and its cells are marks');
    return;
  }
  if (subject.bidder || subject.pseudo || heading === '' || (!shape.bidderColumn && context.owner === null)) return;
  const states = column.weight !== undefined || column.maximum !== undefined;
  const marked =
    has.has('mark') ||
    has.has('points') ||
    has.has('rank') ||
    states ||
    listed ||
    /score|mark|quality|evaluat|sg[oô]r|moderat|panel|result/i.test(context.titles);
  // A mark of 6 under "Quality (60%) 0-5" is a mark all the same, and is told as one above its maximum.
  const top =
    column.maximum === undefined ? (marked ? 100 : 10) : column.maximum * (column.weight === undefined ? 1 : 2);
  if (!onScale(profile, top) || sequential(context, column)) return;
  if (has.has('commitment') || (has.has('item') && !marked)) return;
  if (shareOfKind(profile, 'percent') >= 0.6 && !listed && !states) return;
  if (/\bweighted\b/i.test(own) || sumsOfMarks.test(own) || context.addsUp.has(column.index))
    raise(scores, 'points', 0.8, 'it adds up marks: its heading or its cells say so');
  else if (profile.derived >= 0.6) raise(scores, 'points', 0.65, 'its cells are worked out on a scale of marks');
  else if (/\b(?:discount|rebate)\b/i.test(own) && scores.has('discount'))
    raise(scores, 'discount', 0.75, 'the heading is a discount and its cells are small numbers');
  else if (saysPrice(own))
    raise(scores, 'points', 0.7, 'the heading is about price and its cells are small numbers on a scale');
  else if (!states && !listed && (countsThings.test(own) || contacts.test(own))) return;
  else
    raise(
      scores,
      'mark',
      0.75,
      `${Math.round(profile.figures * profile.filled)} of ${profile.filled} cells are small numbers on one scale, as marks are`,
    );
}

const looksMarked = ({ draft }: Context): boolean =>
  draft.columns.filter(({ profile, heading }) => heading !== '' && onScale(profile, 10) && profile.derived < 0.5)
    .length >= 2;

/** Other columns state the weight of what stands in them. */
const isAmongWeighed = (column: DraftColumn, { draft }: Context): boolean =>
  draft.columns.filter((other) => other !== column && other.weight !== undefined).length >= 2;

/** 1, 2, 3 … in the first column numbers the rows. */
export const sequential = ({ draft }: Context, column: DraftColumn): boolean =>
  column === draft.columns[0] &&
  column.profile.whole &&
  column.profile.minimum <= 1 &&
  column.profile.distinct === 1 &&
  column.profile.maximum - column.profile.minimum === column.profile.filled - 1;
