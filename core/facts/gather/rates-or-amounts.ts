/** "Item | Quantity | Osier Ltd": figures beside quantities under a bare name may be for one of each, or for all of them. */
import type { Problem } from '../../result';
import { cellKey } from '../../source';
import { nameKey } from '../names/name-key';
import type { Reading } from '../tender';
import type { Field } from './frame';
import type { View } from './views';

/** What a title or the tab says of the figures. */
const said = /\b(?:total|amount|extended|rate|unit|each|per|sum|cost of all|price list)s?\b/i;

type Readings = readonly Reading<number>[] | undefined;

/** Asks which they are, where no heading, title, formula or total tells. */
export function ratesOrAmounts(view: View, field: Field, amounts: Readings, quantities: Readings): readonly Problem[] {
  const { frame, isMatrix } = view;
  const { table, sheet } = frame;
  const isBare = nameKey(field.heading) === nameKey(field.about.bidder?.name ?? '');
  if (!isMatrix || !isBare || !amounts || !quantities) return [];
  if (said.test([table.sheet, ...table.titles.map(({ text }) => text)].join(' '))) return [];
  let sum = 0;
  let several = 0;
  for (const [index, amount] of amounts.entries()) {
    const quantity = quantities[index];
    if (amount.kind !== 'value') continue;
    const entry = frame.entries[index] ?? 0;
    if (sheet.grid.formulas.has(cellKey(frame.row(field, entry), frame.column(field, entry)))) return [];
    sum += amount.value;
    if (quantity?.kind === 'value' && quantity.value !== 1) several += 1;
  }
  if (several < 2 || isTotalled(view, field, sum)) return [];
  return [
    {
      code: 'rates-or-amounts',
      severity: 'stop',
      path: [field.where, table.id],
      message: `The figures in ${table.id} stand beside quantities, and nothing says whether they are prices of one or of all.`,
      hint: 'Write “Unit price” or “Total” under each bidder’s name, or say which it is of each column.',
    },
  ];
}

/** A row of totals gives the sum of the column as it stands, so each figure is for all of its line. */
function isTotalled({ frame: { table, sheet } }: View, { index }: Field, sum: number): boolean {
  for (const note of table.rows) {
    if (note.class !== 'total' && note.class !== 'subtotal') continue;
    const total = sheet.cell(note.row, index).value;
    if (typeof total === 'number' && Math.abs(total - sum) <= 0.005 * sum) return true;
  }
  return false;
}
