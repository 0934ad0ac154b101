/** Writes what was prepared into a new package file, and notes enough to take it out again. */
import type { Area } from '../../../core/source';
import { atOnce } from '../../workbook/pace';
import { union } from '../../workbook/placing/areas';
import { grouped } from '../../workbook/placing/grouped';
import { heldValue } from '../../workbook/placing/held-value';
import { cellsOf, columnWidths } from '../../workbook/placing/outputs';
import type { Prepared, PreparedColumns } from '../../workbook/placing/prepare';
import { columnsRecords, recordsLeft, sheetRecords } from '../../workbook/placing/record';
import type { WrittenColumns, WrittenSheet } from '../../workbook/placing/written';
import type { OutputCell } from '../../workbook/port';
import { readWorkbook } from '../read/workbook';
import { cellXml, isQuoted } from './cell-xml';
import { contentTypes, type Dialect, dialectOf } from './dialect';
import type { Draft } from './draft';
import { growFrame, type NewWidth } from './frame-edits';
import { addOutputSheet } from './new-sheet';
import { entryOf, type Present } from './present';
import { sheetFrame } from './sheet-frame';
import type { SheetUndo, WrittenFile } from './sheet-undo';
import { spliced } from './splice';
import { appendStyles, emptyStyleSheet, type StyleIds } from './styles';
import { takeOutCells, takeOutSheet } from './take-out';
import { addContentType, addRelationship } from './wiring';
import { writeCells } from './write-cells';

/** What an apply changed in the style sheet, so that an undo in the same sitting puts its very bytes back. */
export interface StyleChange {
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

export interface Applied {
  readonly written: WrittenFile;
  /** All that is to be known from now on, this apply included. */
  readonly records: readonly WrittenFile[];
  readonly styles: StyleChange | null;
}

/** Steps of one apply, so that the caller can tell how far it is and stop it in between. */
export function* applySteps(
  draft: Draft,
  prepared: Prepared<SheetUndo>,
  plan: string,
  receipt: string,
): Generator<string, Applied, void> {
  const dialect = dialectOf(draft.text(draft.pkg.workbook) ?? '');
  const book = { book: readWorkbook(draft.pkg) };
  takeOutReplaced(draft, book, prepared);
  const styles = addStyles(draft, dialect, prepared);
  const bySheet = grouped(prepared.columns, ({ grid }) => grid.id);
  const undo: SheetUndo[] = [];
  for (const [sheetId, columns] of bySheet) {
    yield `Writing ${columns[0]?.grid.name ?? ''}`;
    undo.push({ sheetId, ...writeColumns(draft, entryOf(book, { id: sheetId }).part, columns, styles.ids) });
  }
  const sheetIds: string[] = [];
  for (const sheet of prepared.sheets) {
    yield `Writing ${sheet.name}`;
    sheetIds.push(`sheet-${addOutputSheet(draft, dialect, sheet, styles.ids)}`);
  }
  yield 'Saving the workbook';
  const sheets = sheetRecords(prepared.sheets, sheetIds, receipt);
  const columns = atOnce(columnsRecords(prepared.columns, receipt));
  const written = { receipt, plan, sheets, columns, undo };
  return { written, records: [...recordsLeft(prepared), written], styles: styles.change };
}

/** Takes out what the new outputs replace. */
function takeOutReplaced(draft: Draft, book: Pick<Present, 'book'>, prepared: Prepared<SheetUndo>): void {
  const { written } = prepared;
  const gone = new Set<WrittenSheet | WrittenColumns>(prepared.replaced.map((one) => one.written));
  for (const one of prepared.replaced) {
    if (one.kind === 'sheet') takeOutSheet(draft, entryOf(book, one.grid));
    else {
      const owner = written.find((other) => other.columns.includes(one.written));
      const undo = owner?.undo.find((other) => other.sheetId === one.written.sheetId);
      const stays = owner?.columns.some((other) => other.sheetId === one.written.sheetId && !gone.has(other));
      takeOutCells(draft, entryOf(book, one.grid).part, one.rows, undo, !stays);
    }
  }
}

function addStyles(
  draft: Draft,
  dialect: Dialect,
  prepared: Prepared<SheetUndo>,
): { readonly ids: StyleIds; readonly change: StyleChange | null } {
  const { pkg } = draft;
  const known = pkg.relationships(pkg.workbook).find(({ kind, external }) => kind === 'styles' && !external);
  const usual = 'xl/styles.xml';
  const part = known?.target ?? (draft.has(usual) ? draft.freshName('xl/styles', '.xml') : usual);
  if (!known) {
    draft.set(part, emptyStyleSheet(dialect.main));
    addContentType(draft, part, contentTypes.styles);
    addRelationship(draft, dialect, pkg.workbook, 'styles', part);
  }
  const before = draft.text(part) ?? '';
  const { xml: after, ids } = appendStyles(before, part, cellsIn(prepared));
  draft.set(part, after);
  return { ids, change: known ? { part, before, after } : null };
}

function* cellsIn(prepared: Prepared<SheetUndo>): Generator<{ style: OutputCell['style']; quoted: boolean }> {
  const look = (cell: OutputCell) => ({ style: cell.style, quoted: isQuoted(cell) });
  for (const { output } of prepared.sheets) for (const row of output.rows) for (const cell of row) yield look(cell);
  for (const { output } of prepared.columns)
    for (const row of cellsOf(output).values()) for (const cell of row) yield look(cell);
}

function writeColumns(
  draft: Draft,
  part: string,
  columns: readonly PreparedColumns[],
  styles: StyleIds,
): Omit<SheetUndo, 'sheetId'> {
  const frame = sheetFrame(draft.text(part) ?? '', part);
  const rows = new Map<number, { column: number; xml: string }[]>();
  for (const { output, area } of [...columns].sort((a, b) => a.area.left - b.area.left))
    for (const [row, cells] of cellsOf(output)) {
      const line = rows.get(row) ?? [];
      rows.set(row, line);
      for (const [n, cell] of cells.entries())
        if (heldValue(cell) !== null && n < output.headings.length)
          line.push({ column: area.left + n, xml: cellXml(frame.prefix, row, area.left + n, cell, styles) });
    }
  const inOrder = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells }));
  const grown = growFrame(
    frame,
    columns.map(({ area }) => area).reduce(union),
    columns.flatMap(({ output, area }) => widthsOf(output, area)),
  );
  const filled = writeCells(frame, inOrder);
  draft.set(part, spliced(frame.xml, [...grown.splices, ...filled.splices]));
  return { ...grown.undo, ...filled.undo };
}

const widthsOf = (output: PreparedColumns['output'], area: Area): readonly NewWidth[] =>
  columnWidths(output).map((width, n) => ({ column: area.left + n, width }));
