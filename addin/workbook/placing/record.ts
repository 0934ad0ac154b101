/** The record of one apply: what is kept in the workbook to know our cells again, and the receipt made from it. */
import { areaWhere } from '../../../core/facts/where';
import { pointerName } from '../kept/pointers';
import type { OutputCell, Receipt } from '../port';
import { sha256 } from '../sha256';
import { heldValue } from './held-value';
import { lineOf, sheetArea } from './outputs';
import type { Prepared, PreparedColumns, PreparedSheet } from './prepare';
import { printing, printsByRow, unpacked, type Written, type WrittenColumns, type WrittenSheet } from './written';

const valueOrBlank = (cell: OutputCell | undefined) => (cell ? heldValue(cell) : null);

/** `sheetIds`: how the adapter knows the new sheets again. */
export const sheetRecords = (
  sheets: readonly PreparedSheet[],
  sheetIds: readonly string[],
  receipt: string,
): readonly WrittenSheet[] =>
  sheets.map((sheet, n) => sheetRecord(sheet, sheetIds[n] ?? '', pointerName(receipt, 'sheet', n)));

function sheetRecord({ output, name, tableName }: PreparedSheet, sheetId: string, pointer: string): WrittenSheet {
  const area = sheetArea(output);
  const at = (row: number, column: number) => valueOrBlank(output.rows[row]?.[column]);
  const table = output.table && tableName !== undefined ? { name: tableName, area: output.table.area } : undefined;
  const prints = printsByRow(area, at);
  const of = output.of && { of: output.of };
  return { wanted: output.name, name, sheetId, pointer, area, prints, ...(table && { table }), ...of };
}

/** In steps: ten thousand rows take a while to print. */
export function* columnsRecords(
  columns: readonly PreparedColumns[],
  receipt: string,
): Generator<void, readonly WrittenColumns[]> {
  const records: WrittenColumns[] = [];
  for (const [n, one] of columns.entries())
    records.push({ ...(yield* columnsRecord(one)), pointer: pointerName(receipt, 'columns', n) });
  return records;
}

function* columnsRecord({ output, grid, area }: PreparedColumns): Generator<void, WrittenColumns> {
  const lineAt = lineOf(output);
  let row = -1;
  let line: ReturnType<typeof lineAt>;
  // Cells are made when asked for, a row at a time.
  const at = (wanted: number, column: number) => {
    if (wanted !== row) line = lineAt(wanted);
    row = wanted;
    return valueOrBlank(line?.[column - area.left]);
  };
  const prints = yield* printing(area, at);
  return { sheet: grid.name, sheetId: grid.id, beside: output.beside, area, prints };
}

/** Earlier records without what the new outputs replace. */
export function recordsLeft<Undo>({ written, replaced }: Prepared<Undo>): readonly Written<Undo>[] {
  const gone = new Set<WrittenSheet | WrittenColumns>(replaced.map((one) => one.written));
  return written
    .map((one) => ({
      ...one,
      sheets: one.sheets.filter((sheet) => !gone.has(sheet)),
      columns: one.columns.filter((columns) => !gone.has(columns)),
    }))
    .filter((one) => one.sheets.length + one.columns.length > 0);
}

/** Enough that a changed title makes no other sheet of one. */
const rowsOfOpening = 8;

const hashOf = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));

/** The same plan on the same workbook always gets the same receipt. */
export const receiptId = async (plan: { readonly id: string; readonly basis: string }): Promise<string> =>
  `receipt-${(await hashOf(plan.id + plan.basis)).slice(0, 16)}`;

export async function receiptOf(written: Written): Promise<Receipt> {
  const lines = [
    ...written.sheets.map(({ name, area, prints, wanted }) => ({
      ...{ sheet: name, area, prints, newSheet: true, wanted },
      opening: unpacked(prints).slice(0, rowsOfOpening),
    })),
    ...written.columns.map(({ sheet, area, prints }) => ({ sheet, area, prints, newSheet: false })),
  ];
  const writes = lines.map(async ({ prints, ...line }) => ({
    ...line,
    where: areaWhere(line.sheet, line.area),
    sha256: await hashOf(prints),
  }));
  const of = written.sheets[0]?.of;
  return { id: written.receipt, planId: written.plan ?? '', writes: await Promise.all(writes), ...(of && { of }) };
}
