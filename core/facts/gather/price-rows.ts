import { currencyOfFormat } from '../cells/formats';
import { saysFeeShare, saysPaidToBuyer, saysPrice, saysRate, saysRateOfPay } from '../names/price-words';
import type { CriterionFact, PriceFact } from '../tender';
import { parseWhere } from '../where';
import type { CriterionNames } from './criterion-names';
import type { Field, Frame } from './frame';
import { noBidFor, saysNoBid } from './no-bid';
import { vatOf } from './price-lines';
import { tellAnomaly } from './reading-problems';
import type { Used } from './used';
import type { Gathering, View } from './views';

const money = /[£€$]|\b(?:pence|gbp|eur)\b/i;

export type PriceRows = ReadonlySet<number>;

const none: PriceRows = new Set();

/**
 * The one row of a matrix of marks, or of each lot in it, that gives prices instead: it is about price, and what stands
 * there under every bidder is money, or too large for a mark. Several such rows are as many criteria where each is weighed.
 */
function rowsOfMatrix(frame: Frame, rows: CriterionNames, lots: readonly (string | null)[]): PriceRows {
  // Of a bidder's columns, one for each evaluator, the price stands in one.
  const fields = frame.fields.filter(({ fact, about }) => fact === 'mark' && about.bidder);
  if (fields.length < 2) return none;
  const found = frame.entries.flatMap((_, index): number[] => {
    if (!isAboutPrice(rows, index)) return [];
    const said = fields.flatMap((field) => holdsPrice(frame, field, rows, index) ?? []);
    const areMoney = said.every(Boolean) || areRates(frame, fields, rows, index);
    return said.length >= 2 && areMoney ? [index] : [];
  });
  const isOneALot = new Set(found.map((index) => lots[index] ?? null)).size === found.length;
  return isOneALot || found.every((index) => isWeighed(frame, index)) ? new Set(found) : none;
}

/** The one such row among the questions of each bid: on its own card, or in a list of all. */
function rowsOfBids(frame: Frame, rows: CriterionNames, { bidders, lots }: View): PriceRows {
  const [field, second] = frame.fields.filter(({ fact }) => fact === 'mark');
  if (!field || second || field.about.criterion) return none;
  const priced = frame.entries.flatMap((_, index): number[] => (isAboutPrice(rows, index) ? [index] : []));
  const areRatesOf = new Set(priced.map((index) => rows.names[index])).size === 1 && priced.length > 1;
  const found = priced.filter(
    (index) =>
      holdsPrice(frame, field, rows, index) === true || (areRatesOf && areRates(frame, [field], rows, ...priced)),
  );
  const given = found.length > 0 || !answerOf(frame, field, priced) ? found : priced;
  const bids = new Set(given.map((index) => `${bidders[index] ?? ''}\n${lots[index] ?? ''}`));
  return bids.size === given.length ? new Set(given) : none;
}

/**
 * "Response" in a portal's export, where the panel marks none of the rows about price: the one column in which all of
 * them hold money.
 */
function answerOf(frame: Frame, mark: Field, rows: readonly number[]): Field | undefined {
  const isBlank = rows.length > 1 && rows.every((index) => frame.cell(mark, frame.entries[index] ?? 0).value === null);
  if (!isBlank) return undefined;
  const holdsMoney = (field: Field, index: number) => {
    const amount = frame.numbers(field, 'money')[index];
    return amount?.kind === 'value' && (amount.value > 100 || money.test(amount.raw));
  };
  const [answer, second] = frame.table.columns
    .filter(({ fact }) => fact === null || answers.has(fact))
    .map((column): Field => ({ ...column, fact: 'price' }))
    .filter((field) => rows.every((index) => holdsMoney(field, index)));
  return second ? undefined : answer;
}

const answers: ReadonlySet<string> = new Set(['evidence', 'comment', 'reason', 'commitment']);

/**
 * "Price per hour | 21.50 | 20.64" among marks out of five: rates are above every mark of the table, and the best of them
 * is not what the row weighs, as it is of points that prices earned.
 */
function areRates(
  frame: Frame,
  fields: readonly Field[],
  rows: CriterionNames,
  ...indexes: readonly number[]
): boolean {
  const name = rows.names[indexes[0] ?? 0] ?? '';
  if (!saysRate(name) || !(saysPrice(name) || saysRateOfPay(name))) return false;
  const figures = (wanted: (index: number) => boolean) =>
    fields.flatMap((field) =>
      frame.numbers(field, 'mark').flatMap((mark, index) => (mark.kind === 'value' && wanted(index) ? mark.value : [])),
    );
  const own = figures((index) => indexes.includes(index));
  const marks = figures((index) => !isAboutPrice(rows, index));
  const full = new Set(statedIn(frame, indexes[0] ?? 0).flatMap((figure) => [figure, figure * 100]));
  const areApart = own.length > 0 && marks.length > 0 && Math.min(...own) > Math.max(...marks);
  return areApart && !full.has(Math.max(...own));
}

export function priceRows(frame: Frame, rows: CriterionNames, views: readonly View[]): PriceRows {
  const [view] = views;
  if (!view) return none;
  return view.isMatrix ? rowsOfMatrix(frame, rows, view.lots) : rowsOfBids(frame, rows, view);
}

/** "Tender sum" without a weight beside "Cost | 400": the sums of the bids, and no second criterion. */
export function withoutPlainSums(
  criteria: readonly CriterionFact[],
  frame: Frame,
  priced: PriceRows,
): readonly CriterionFact[] {
  const rows = new Set([...priced].map((index) => frame.entries[index]));
  const isSum = ({ where }: CriterionFact) => rows.has(parseWhere(where)?.area.top);
  const isPlain = ({ weight, maximum, minimum, method }: CriterionFact) => !(weight ?? maximum ?? minimum ?? method);
  const isWeighed = criteria.some((fact) => !isPlain(fact) && !isSum(fact) && saysPrice(fact.name));
  return isWeighed ? criteria.filter((fact) => !(isSum(fact) && isPlain(fact))) : criteria;
}

const isAboutPrice = ({ names, parents }: CriterionNames, index: number): boolean => {
  const name = names[index] ?? null;
  return (
    name !== null &&
    (saysPrice(`${parents[index] ?? ''} ${name}`) || saysRate(name) || saysFeeShare(name) || saysPaidToBuyer(name))
  );
};

/** Whether the figure of a row is money, or too large for a mark; `undefined` where there is none. */
function holdsPrice(frame: Frame, field: Field, { names }: CriterionNames, index: number): boolean | undefined {
  const { value, format } = frame.cell(field, frame.entries[index] ?? 0);
  if (saysFeeShare(names[index] ?? '') && value !== null) return isShareOfFee(frame, field, index);
  const amount = frame.numbers(field, 'money')[index];
  // "£98,000 p.a." is a price that a person must look at, and no mark.
  if (amount?.kind === 'anomaly' && money.test(amount.raw)) return true;
  if (value === null || amount?.kind !== 'value') return undefined;
  return (
    amount.value > mostPoints(frame, index) ||
    (format !== undefined && currencyOfFormat(format) !== '') ||
    money.test(`${amount.raw} ${names[index] ?? ''}`)
  );
}

/** "Agency margin % | 12%": a share, no more than half, and not what the row weighs, which the best points would be. */
function isShareOfFee(frame: Frame, field: Field, index: number): boolean {
  const { value, format } = frame.cell(field, frame.entries[index] ?? 0);
  const share = frame.numbers(field, 'number', '%')[index];
  const isPercent = format?.includes('%') || (typeof value === 'string' && value.includes('%'));
  if (share?.kind !== 'value' || !isPercent || share.value <= 0 || share.value > 50) return false;
  return !statedIn(frame, index).some((full) => full === share.value || full * 100 === share.value);
}

/** What the columns of weights and of highest marks say of a row. */
const statedIn = (frame: Frame, index: number): readonly number[] =>
  frame.fields.flatMap((field) => {
    const isPoints = (field.fact === 'maximum' || field.fact === 'weight') && !field.about.bidder;
    const reading = isPoints ? frame.numbers(field, 'mark')[index] : undefined;
    return reading?.kind === 'value' ? [reading.value] : [];
  });

const isWeighed = (frame: Frame, index: number): boolean => statedIn(frame, index).length > 0;

/** The points to be had in a row, a hundred or what its maximum or weight says: 320 of 400 are points, and no price. */
const mostPoints = (frame: Frame, index: number): number => Math.max(100, ...statedIn(frame, index));

/** The prices of those rows, for one bidder: one, one for each lot that stands over columns of its own, or one a criterion. */
export function pricesInRows(
  view: View,
  rows: PriceRows,
  { names }: CriterionNames,
  { lots, problems }: Gathering,
  used: Used,
): PriceFact[] {
  const isOneALot = new Set([...rows].map((row) => view.lots[row] ?? null)).size === rows.size;
  const fields = new Map<string | undefined, Field[]>();
  for (const field of rows.size > 0 ? view.own : [])
    if (field.fact === 'mark')
      fields.set(field.about.lot, [
        ...(fields.get(field.about.lot) ?? []),
        answerOf(view.frame, field, [...rows]) ?? field,
      ]);
  return [...fields].flatMap(([about, [first, ...others]]) => {
    const isOut = noBidFor(view, about);
    return [...rows].flatMap((row): PriceFact[] => {
      const saysIt = (candidate: Field) => view.frame.texts(candidate)[row] !== null;
      const field = [first, ...others].find((candidate) => candidate && saysIt(candidate)) ?? first;
      if (!field) return [];
      const isShare = saysFeeShare(names[row] ?? '');
      const amount = (isShare ? view.frame.numbers(field, 'number', '%') : view.frame.numbers(field, 'money'))[row];
      const bidder = view.bidders[row];
      if (!amount || isOut(row) || bidder === null || bidder === undefined) return [];
      used.add(row);
      const lot = about === undefined ? (view.lots[row] ?? null) : lots.named(about);
      if (lot !== null && saysNoBid.test(amount.raw)) return [];
      tellAnomaly(amount, 'unranked', problems);
      return [
        {
          bidder,
          lot,
          amount,
          vat: vatOf(field, amount),
          part: 'total',
          item: isOneALot ? null : (names[row] ?? null),
        },
      ];
    });
  });
}
