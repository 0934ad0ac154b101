/** Prices of one table in columns of different currencies: without a rate nothing can be compared. */
import type { Problem } from '../../result';
import { currencyIn } from '../cells/currencies';
import type { ColumnMapping, RecognisedTable } from '../recognition';

export const mixedCurrencies = (tables: readonly RecognisedTable[]): readonly Problem[] =>
  tables.flatMap(({ columns }) => {
    const prices = columns.filter(({ fact, about }) => fact === 'price' && !about.bidder);
    const named = prices.flatMap((column) => {
      const currency = currencyIn(column.heading);
      return currency === undefined ? [] : [{ column, currency }];
    });
    const [first] = named;
    const other = named.find(({ currency }) => currency !== first?.currency);
    return first && other ? [question(first.column, first.currency, other.column, other.currency)] : [];
  });

const question = (one: ColumnMapping, its: string, other: ColumnMapping, others: string): Problem => ({
  code: 'currencies-mixed',
  severity: 'stop',
  path: [one.where, other.where],
  message: `${one.where} gives prices in ${its} and ${other.where} in ${others}: which counts, and at what rate?`,
  hint: 'Enter every price in one column and one currency, or say that the other column is not used.',
});
