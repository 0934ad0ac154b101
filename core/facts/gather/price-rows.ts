import { currencyOfFormat } from '../cells/formats';
import type { PriceFact } from '../tender';
import type { CriterionNames } from './criterion-names';
import type { Frame } from './frame';
import { vatOf } from './price-lines';
import { tellAnomaly } from './reading-problems';
import type { Used } from './used';
import type { Gathering, View } from './views';

const aboutPrice = /\b(?:price|pricing|costs?|fees?|commercial|tender(?:ed)? sum|bid amount|pris|prisiau)\b/i;
const money = /[£€$]|\b(?:pence|gbp|eur)\b/i;

export type PriceRows = ReadonlySet<number>;

const none: PriceRows = new Set();

/**
 * The one row of a matrix of marks, or of each lot in it, that gives prices instead: it is about price, and what stands
 * there under every bidder is money, or too large for a mark.
 */
export function priceRows(frame: Frame, rows: CriterionNames, lots: readonly (string | null)[]): PriceRows {
  const fields = frame.fields.filter(({ fact, about }) => fact === 'mark' && about.bidder && !about.evaluator);
  if (fields.length < 2) return none;
  const found = frame.entries.flatMap((entry, index): number[] => {
    const name = rows.names[index];
    if (name === null || name === undefined || !aboutPrice.test(`${rows.parents[index] ?? ''} ${name}`)) return [];
    const said = fields.flatMap((field) => {
      const { value, format } = frame.cell(field, entry);
      const amount = frame.numbers(field, 'money')[index];
      if (value === null || amount?.kind !== 'value') return [];
      return [
        amount.value > 100 ||
          (format !== undefined && currencyOfFormat(format) !== '') ||
          money.test(`${amount.raw} ${name}`),
      ];
    });
    return said.length >= 2 && said.every(Boolean) ? [index] : [];
  });
  return new Set(found.map((index) => lots[index] ?? null)).size === found.length ? new Set(found) : none;
}

/** The prices of those rows, for one bidder. */
export function pricesInRows(view: View, rows: PriceRows, { problems }: Gathering, used: Used): PriceFact[] {
  const [field] = view.own.filter(({ fact }) => fact === 'mark');
  if (!view.isMatrix || !field) return [];
  return [...rows].flatMap((row): PriceFact[] => {
    const amount = view.frame.numbers(field, 'money')[row];
    const bidder = view.bidders[row];
    if (!amount || bidder === null || bidder === undefined) return [];
    used.add(row);
    tellAnomaly(amount, 'unranked', problems);
    return [{ bidder, lot: view.lots[row] ?? null, amount, vat: vatOf(field, amount), part: 'total', item: null }];
  });
}
