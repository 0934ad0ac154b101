/** Rates for several items and nowhere how many of each are wanted: what a bid costs is for a person to say. */
import type { ColumnMapping, RecognisedTable, Recognition } from '../facts/recognition';
import { dataRowsIn } from '../facts/recognition';
import type { TenderFacts } from '../facts/tender';
import type { Problem } from '../result';

export function ratesAlone({ prices }: TenderFacts, { tables }: Recognition): readonly Problem[] {
  if (prices.length > 0) return [];
  for (const table of tables) {
    const rate = rateOf(table);
    if (rate) return [notAdded(table, rate)];
  }
  return [];
}

function rateOf({ layout, columns, rows }: RecognisedTable): ColumnMapping | undefined {
  if (layout !== 'matrix' && layout !== 'sheet-per-bid' && layout !== 'long') return undefined;
  if (columns.some(({ fact }) => fact === 'quantity') || dataRowsIn(rows).length < 2) return undefined;
  return columns.find(({ fact }) => fact === 'unit-price');
}

const notAdded = ({ id, rows }: RecognisedTable, { where }: ColumnMapping): Problem => ({
  code: 'rates-without-quantities',
  severity: 'stop',
  path: [where],
  message: `${id} gives ${dataRowsIn(rows).length} rates a bid, and nothing says how many of each are wanted: what is the price of a bid?`,
  hint: 'Add a column of quantities (1 for each if the rates are simply added up), or say that these columns are line amounts.',
});
