/** Totals that the buyer's own formula makes of what stands beside them: "=B2*(1-C2)" says what the list price is to it. */
import type { Area } from '../../source';
import { parseWhere } from '../where';
import type { Field } from './frame';
import type { View } from './views';

/** Cells and areas of the same sheet: "B2", "$B$2:F2", and not "Rates!B2". */
const reference = /(?<![\w!$])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(])/g;

/** Whether the total of an entry's bid is made by a formula that refers to this field's cell. */
export function madeOf({ frame, own }: View): (field: Field, index: number) => boolean {
  const totals = own.filter(({ fact }) => fact === 'price');
  if (totals.length === 0 || frame.sheet.grid.formulas.size === 0) return () => false;
  const areas = frame.entries.map((entry) =>
    totals.flatMap((total) => areasIn(frame.cell(total, entry).formula ?? '')),
  );
  return (field, index) => {
    const entry = frame.entries[index] ?? 0;
    return (areas[index] ?? []).some((area) => covers(area, frame.row(field, entry), frame.column(field, entry)));
  };
}

const areasIn = (formula: string): readonly Area[] =>
  (formula.match(reference) ?? []).flatMap((text) => parseWhere(`Sheet!${text.replaceAll('$', '')}`)?.area ?? []);

const covers = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
