/** Writes what was prepared into a new package file, and notes enough to take it out again. */
import type { Area } from '../../../core/source';
import type { OutputCell } from '../../workbook/port';
import { cellXml, heldValue, isQuoted } from './cell-xml';
import { contentTypes, type Dialect, dialectOf } from './dialect';
import type { Draft } from './draft';
import { growFrame, type NewWidth } from './frame-edits';
import { grouped } from './grouped';
import { addOutputSheet } from './new-sheet';
import { cellsOf, sheetArea } from './outputs';
import type { Prepared, PreparedColumns } from './prepare';
import { sheetFrame } from './sheet-frame';
import { spliced } from './splice';
import { type StatePart, writeStatePart } from './state-part';
import { appendStyles, emptyStyleSheet, type StyleIds } from './styles';
import { takeOutCells, takeOutSheet } from './take-out';
import { addContentType, addRelationship } from './wiring';
import { writeCells } from './write-cells';
import {
  printsByCell,
  printsByRow,
  type SheetUndo,
  type Written,
  type WrittenColumns,
  type WrittenSheet,
} from './written';

/** What an apply changed in the style sheet, so that an undo in the same sitting puts its very bytes back. */
export interface StyleChange {
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

export interface Applied {
  readonly written: Written;
  readonly styles: StyleChange | null;
}

/** Steps of one apply, so that the caller can tell how far it is and stop it in between. */
export function* applySteps(
  draft: Draft,
  prepared: Prepared,
  known: StatePart | null,
  state: unknown,
  receipt: string,
): Generator<string, Applied, void> {
  const dialect = dialectOf(draft.text(draft.pkg.workbook) ?? '');
  const left = takeOutReplaced(draft, prepared);
  const styles = addStyles(draft, dialect, prepared);
  const bySheet = grouped(prepared.columns, ({ entry }) => entry.id);
  const undo: SheetUndo[] = [];
  for (const [sheetId, columns] of bySheet) {
    yield `Writing ${columns[0]?.entry.name ?? ''}`;
    undo.push({ sheetId, ...writeColumns(draft, columns, styles.ids) });
  }
  const sheets: WrittenSheet[] = [];
  for (const { output, name } of prepared.sheets) {
    yield `Writing ${name}`;
    const number = addOutputSheet(draft, dialect, name, output, styles.ids);
    const area = sheetArea(output);
    const at = (row: number, column: number) => valueOrBlank(output.rows[row]?.[column]);
    sheets.push({ wanted: output.name, name, sheetId: `sheet-${number}`, area, prints: printsByRow(area, at) });
  }
  const written = { receipt, sheets, columns: prepared.columns.map(columnsRecord), undo };
  writeStatePart(draft, dialect, known, state, [...left, written]);
  yield 'Saving the workbook';
  return { written, styles: styles.change };
}

const valueOrBlank = (cell: OutputCell | undefined) => (cell ? heldValue(cell) : null);

function columnsRecord({ output, entry, area }: PreparedColumns): WrittenColumns {
  const cells = cellsOf(output);
  const at = (row: number, column: number) => valueOrBlank(cells.get(row)?.[column - area.left]);
  return { sheet: entry.name, sheetId: entry.id, beside: output.beside, area, prints: printsByCell(area, at) };
}

/** Takes out what the new outputs replace; gives the records without it. */
function takeOutReplaced(draft: Draft, prepared: Prepared): readonly Written[] {
  const { written } = prepared;
  const gone = new Set<WrittenSheet | WrittenColumns>(prepared.replaced.map((one) => one.written));
  for (const one of prepared.replaced) {
    if (one.kind === 'sheet') takeOutSheet(draft, one.entry);
    else {
      const owner = written.find((other) => other.columns.includes(one.written));
      const undo = owner?.undo.find((other) => other.sheetId === one.written.sheetId);
      const stays = owner?.columns.some((other) => other.sheetId === one.written.sheetId && !gone.has(other));
      takeOutCells(draft, one.entry.part, one.rows, undo, !stays);
    }
  }
  return written
    .map((one) => ({
      ...one,
      sheets: one.sheets.filter((sheet) => !gone.has(sheet)),
      columns: one.columns.filter((columns) => !gone.has(columns)),
    }))
    .filter((one) => one.sheets.length + one.columns.length > 0);
}

function addStyles(
  draft: Draft,
  dialect: Dialect,
  prepared: Prepared,
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

function* cellsIn(prepared: Prepared): Generator<{ style: OutputCell['style']; quoted: boolean }> {
  const look = (cell: OutputCell) => ({ style: cell.style, quoted: isQuoted(cell) });
  for (const { output } of prepared.sheets) for (const row of output.rows) for (const cell of row) yield look(cell);
  for (const { output } of prepared.columns)
    for (const row of cellsOf(output).values()) for (const cell of row) yield look(cell);
}

function writeColumns(draft: Draft, columns: readonly PreparedColumns[], styles: StyleIds): Omit<SheetUndo, 'sheetId'> {
  const part = columns[0]?.entry.part ?? '';
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

const union = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Wide enough for the heading's words and short texts, no wider than is read with ease. */
function widthsOf(output: PreparedColumns['output'], area: Area): readonly NewWidth[] {
  return output.headings.map((heading, n) => {
    let longest = Math.max(10, ...heading.split(/\s+/).map((word) => word.length + 2));
    for (const cells of output.rows.values()) {
      const value = cells[n]?.value;
      if (typeof value === 'string') longest = Math.max(longest, value.length + 2);
    }
    return { column: area.left + n, width: Math.min(40, longest) };
  });
}
