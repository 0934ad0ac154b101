/** Money: the bid's price, its parts, and amounts of single lines. */
import { valueAt } from '../../../../source';
import { partedByLot } from '../../../names/lot-words';
import { saysPaidToBuyer, saysPoints } from '../../../names/price-words';
import type { FactId } from '../../../vocabulary';
import type { ColumnSubject } from '../../layout/shape';
import type { DraftColumn } from '../../sheet/draft';
import type { Context } from '../context';
import { holdsLots, isFigures, isMoney, onScale, showsMoney } from '../fit';
import { arePricesOfOne, isAmount } from './amounts';
import { isMarksAndPrices, isMarksAndVerdicts } from './price-among-marks';
import { parts } from './price-parts';
import { refersToCriteria } from './references';
import { bestOf, lower, raise, type Scores } from './scores';

const addedUp = /\b(?:sum|total|aggregate) of (?:all|the|each|every)\b|\badded (?:up|together)\b|\bsummed\b/i;

export function money(column: DraftColumn, subject: ColumnSubject, context: Context, scores: Scores): void {
  if (subject.bidder && isMarksAndVerdicts(column))
    raise(scores, 'mark', 0.8, 'a bidder stands over it, and its cells are marks, passes and fails');
  if (column.profile.filled > 0 && !isFigures(column.profile)) return;
  const rate = scores.get('unit-price');
  if (rate && subject.bidder && !context.has.has('quantity') && addedUp.test(context.titles))
    raise(scores, 'line-amount', rate.score + 0.02, 'the heading is a rate, and a title says that they are added up');
  if (saysPaidToBuyer(column.heading) && isMoney(column.profile) && context.shape.bidderColumn)
    raise(scores, 'price', 0.85, 'the heading is what a bidder pays the buyer, and its cells are money');
  lines(column, subject, context, scores);
  unitValues(context, scores);
  socialValue(column, context, scores);
  onlyPrice(column, context, scores);
  const price = scores.get('price');
  if (
    price &&
    price.score < 0.8 &&
    dearer(column, context, price.score) &&
    isMoney(column.profile) &&
    context.shape.bidderColumn
  )
    raise(scores, 'line-amount', price.score + 0.02, 'its cells are money and another column is the price');
  if (bestOf(scores) >= 0.6) return;
  if (subject.bidder || subject.pseudo) {
    for (const [fact, score, reason] of across(column, context)) raise(scores, fact, score, reason);
    return;
  }
  if (subject.lot && isPriceOfLot(column, context) && context.shape.bidderColumn)
    raise(scores, 'price', 0.72, 'its cells are money and the heading names a lot');
  else parts(column, context, scores);
}

/**
 * Money under a lot's name, or smaller figures beside those of another lot, or on a sheet that speaks of nothing but
 * prices; points that prices earned are told by the best of them, which has all that there are.
 */
const isPriceOfLot = ({ profile }: DraftColumn, { titles, moneyColumns }: Context): boolean => {
  if (isMoney(profile)) return true;
  if (!isFigures(profile) || !/\b(?:pric(?:e|es|ing)|costs?|fees?)\b/i.test(titles)) return false;
  const isPlain = !saysPoints(titles) && !/\b(?:quality|technical|evaluation|ansawdd)\b/i.test(titles);
  const isFull = () => [...titles.matchAll(/\d+(?:\.\d+)?/g)].some(([figure]) => Number(figure) === profile.maximum);
  return moneyColumns > 0 || (isPlain && !isFull());
};

/** Another column is more surely the price, and is not merely the same sum with or without VAT. */
const dearer = (column: DraftColumn, { draft }: Context, score: number): boolean =>
  draft.columns.some(
    (other) =>
      other !== column &&
      isMoney(other.profile) &&
      other.vat === column.vat &&
      other.named.some((named) => named.fact === 'price' && named.score > score + 0.05),
  );

/** What stands under a bidder's name when no heading says it. */
function across(column: DraftColumn, context: Context): readonly (readonly [FactId, number, string])[] {
  const { has, shape, titles } = context;
  const key = shape.keyColumn;
  const row = key && holdsLots(key.profile) ? 'lot' : key?.named[0]?.fact;
  const asMoney = isMoney(column.profile);
  const reason = (of: string) => `a bidder stands over it, its rows are ${of} and its cells are numbers`;
  const promised =
    row === 'commitment' ||
    row === 'measure-ref' ||
    has.has('unit-value') ||
    has.has('target') ||
    (has.has('commitment') && has.has('unit'));
  // Thousands of hours or pounds may be promised; only a sign of money tells a price among them.
  if (promised && !showsMoney(column.profile))
    return [
      ['quantity', 0.8, reason('commitments')],
      ['mark', 0.4, reason('criteria')],
    ];
  const criteria =
    (key && partedByLot(key.profile.texts) !== undefined) ||
    row === 'criterion' ||
    row === 'sub-criterion' ||
    (key && refersToCriteria(key, context)) ||
    (['criterion', 'weight', 'maximum'] as const).some((fact) => has.has(fact));
  if (criteria && isMarksAndPrices(column, context))
    return [['mark', 0.8, 'a bidder stands over it, and all its cells but those in rows about price are marks']];
  if (row === 'lot')
    return onScale(column.profile, 10) && has.has('weight')
      ? [['mark', 0.7, reason('lots')]]
      : [
          ['price', 0.8, reason('lots')],
          ['mark', 0.4, reason('lots')],
        ];
  if ((row === 'item' && !criteria) || has.has('quantity') || asMoney) {
    const rates =
      /\brates?\b|unit price|per unit|per hour|day rate/i.test(titles) ||
      isUnitPrice(column, context) ||
      isPerUnit(context);
    return rates
      ? [
          ['unit-price', 0.75, reason('rates')],
          ['line-amount', 0.6, reason('items')],
        ]
      : [
          ['line-amount', 0.75, reason('items')],
          ['unit-price', 0.55, reason('items')],
        ];
  }
  // Marks may be out of hundreds, where a column says so.
  const maxima = context.draft.columns.flatMap(({ named, profile }) =>
    named[0]?.fact === 'maximum' ? profile.maximum : [],
  );
  return onScale(column.profile, column.maximum ?? Math.max(100, ...maxima)) || column.profile.filled === 0
    ? [['mark', 0.8, reason('criteria')]]
    : [['line-amount', 0.5, reason('items')]];
}

/** "ream", "box", "m2" beside each figure, and nowhere how many of them: what one costs. */
const isPerUnit = ({ draft, has }: Context): boolean =>
  !has.has('quantity') &&
  draft.columns.some(
    ({ named, profile: { texts } }) =>
      named[0]?.fact === 'unit' &&
      texts.length > 0 &&
      !texts.some((text) => /^\W*(?:lump )?(?:sum|item|total|year|annum|contract|p\.?a\.?)\W*$/i.test(text)),
  );

/** Beside how many are wanted, figures too small to be the cost of all of them. */
const isUnitPrice = (column: DraftColumn, { draft, shape }: Context): boolean =>
  draft.columns.some(
    (amount) => isAmount(amount, shape.subjects.get(amount.index)) && arePricesOfOne(draft, amount, column),
  );

/** A total in a table of commitments with unit values is what they are worth, not what the bid costs. */
function socialValue(column: DraftColumn, { has }: Context, scores: Scores): void {
  const price = scores.get('price');
  if (!price || !has.has('commitment') || has.has('item')) return;
  if (!showsMoney(column.profile) && /\b(?:offer|bid|quote)\w*\b/i.test(column.heading)) {
    raise(scores, 'quantity', price.score, 'the heading is an offer and the rows are commitments');
    lower(scores, 'price', 0.7);
    return;
  }
  raise(scores, 'social-value', price.score, 'the heading is a total and the rows are commitments');
  lower(scores, 'price', 0.7);
}

/** The buyer's own figure in a bidder's place is an estimate, whatever its columns are called. */
export function estimates(subject: ColumnSubject, scores: Scores): void {
  if (subject.pseudo === undefined || !/buyer|present contract/.test(subject.pseudo)) return;
  for (const fact of ['price', 'unit-price', 'line-amount', 'mark'] as const) {
    const held = scores.get(fact);
    if (!held) continue;
    raise(scores, 'estimate', held.score + 0.05, 'the buyer’s own figure stands here');
    lower(scores, fact, 0.7);
  }
}

/** Where rows are items, an amount is the amount of that line, unless the bid's total is repeated on every line. */
function lines(column: DraftColumn, subject: ColumnSubject, context: Context, scores: Scores): void {
  const price = scores.get('price');
  if (!price) return;
  const { has, shape } = context;
  const isRated = shape.biddersAcross && has.has('unit-price');
  const itemRows =
    (has.has('item') || has.has('quantity') || isRated) && !has.has('commitment') && !has.has('unit-value');
  const several =
    subject.bidder !== undefined || subject.pseudo !== undefined || context.bidderRepeats || !shape.bidderColumn;
  const repeated = context.bidderRepeats && constantWithinBidder(column, context);
  if (!itemRows || !several || repeated) return;
  raise(scores, 'line-amount', Math.max(price.score, 0.6) + 0.03, 'the heading is an amount and the rows are items');
  lower(scores, 'price', 0.85);
}

/** A yearly cost or the like beside each bidder is the price where no heading says price. */
function onlyPrice(
  column: DraftColumn,
  { has, shape, bidderRepeats, addsUp, draft, moneyColumns }: Context,
  scores: Scores,
): void {
  const rate = scores.get('unit-price');
  if (
    rate &&
    shape.bidderColumn &&
    !bidderRepeats &&
    moneyColumns === 1 &&
    !has.has('price') &&
    !has.has('item') &&
    !has.has('quantity') &&
    !has.has('commitment')
  )
    raise(scores, 'price', rate.score + 0.02, 'it is the one amount of each bidder');
  const line = scores.get('line-amount');
  // The heading of a score for price names a price too, but holds no money.
  const isPriced = has.has('price') && moneyColumns !== 1;
  if (!line || !shape.bidderColumn || bidderRepeats || isPriced || has.has('item') || has.has('commitment')) return;
  const alone = draft.columns.filter(({ named }) => named[0]?.fact === 'line-amount').length === 1;
  if (alone || addsUp.has(column.index))
    raise(scores, 'price', line.score + 0.02, 'it is the one amount of each bidder');
}

/** "£ per unit" beside commitments is what a unit is worth, not what it costs. */
function unitValues(context: Context, scores: Scores): void {
  const held = scores.get('unit-price');
  if (!held || !context.has.has('commitment') || context.has.has('item')) return;
  raise(scores, 'unit-value', held.score + 0.02, 'the heading is a value per unit and the rows are commitments');
  lower(scores, 'unit-price', 0.8);
}

function constantWithinBidder(column: DraftColumn, { draft, shape }: Context): boolean {
  const held = new Map<unknown, unknown>();
  let again = 0;
  for (const row of draft.dataRows.slice(0, 200)) {
    const bidder = valueAt(draft.grid, row, shape.bidderColumn?.index ?? 0);
    const value = valueAt(draft.grid, row, column.index);
    if (bidder === null || value === null) continue;
    if (held.has(bidder)) {
      if (held.get(bidder) !== value) return false;
      again += 1;
    }
    held.set(bidder, value);
  }
  return held.size > 1 && again > 0;
}
