/** Lines under a total that already adds up all above it: options and extras, which are no part of the price. */
import type { Problem } from '../../result';
import { roughNumber } from '../cells/kinds';
import { saysUnscored } from '../headings/heading';
import type { PriceFact, Reading } from '../tender';
import { cellWhere, parseWhere } from '../where';
import type { Field } from './frame';
import type { View } from './views';

const penny = 0.011;

/** A total stands at the end, with an average or a rank below it at most. */
const mostLooked = 3;

const figureOf = (amount: Reading<number>): number => (amount.kind === 'value' ? amount.value : 0);

/** The lines that count; what is left out is told once a table. */
export function withinTotal(
  { frame, isMatrix, sections }: View,
  field: Field,
  lines: readonly PriceFact[],
  problems: Problem[],
): readonly PriceFact[] {
  const { table, sheet } = frame;
  // Sections, and above all lots, have totals of their own.
  if (!isMatrix || sections.lot !== frame.blanks || table.rows.some((note) => note.class === 'section')) return lines;
  const rowOf = ({ amount }: PriceFact) => parseWhere(amount.where)?.area.top ?? 0;
  const totals = table.rows.filter((note) => note.class === 'total').slice(-mostLooked);
  const last = totals.findLast((note) => {
    const total = roughNumber(sheet.cell(note.row, field.index).value);
    if (total === undefined || total === 0) return false;
    const above = lines.filter((line) => rowOf(line) < note.row).reduce((sum, { amount }) => sum + figureOf(amount), 0);
    return Math.abs(above - total) < penny;
  });
  const isOut = (line: PriceFact) => (last !== undefined && rowOf(line) > last.row) || saysUnscored(line.item ?? '');
  const [first] = lines.filter(isOut);
  if (!first) return lines;
  if (!problems.some(({ code, path }) => code === 'lines-below-total' && path.includes(table.id)))
    problems.push({
      code: 'lines-below-total',
      severity: 'notice',
      path: [first.amount.where, table.id],
      message: last
        ? `“${first.item ?? ''}” in ${first.amount.where} stands below the total in ${cellWhere(table.sheet, last.row, field.index)}, which is the sum of what stands above it: it does not count.`
        : `“${first.item ?? ''}” in ${first.amount.where} is not evaluated by its own words: it does not count.`,
      hint: 'Move it above the total if it is a part of the price.',
    });
  return lines.filter((line) => !isOut(line));
}
