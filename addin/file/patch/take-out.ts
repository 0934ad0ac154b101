import type { RowOfColumns } from '../../workbook/placing/removal';
import type { SheetEntry } from '../read/workbook';
import { relationshipsPart } from '../relationships';
import type { Draft } from './draft';
import { shrinkFrame } from './frame-edits';
import { removeCells } from './remove-cells';
import { sheetFrame } from './sheet-frame';
import type { SheetUndo } from './sheet-undo';
import { spliced } from './splice';
import { removeContentType, removeRelationship, removeSheet } from './wiring';

/** Parts that belong to one sheet alone; media and themes may be shared and stay. */
const ownKinds = new Set(['drawing', 'table', 'chart', 'chartStyle', 'chartColorStyle', 'printerSettings']);

/** Takes a sheet of ours, its table, its drawing and its chart out of the package. */
export function takeOutSheet(draft: Draft, entry: SheetEntry): void {
  removeSheet(draft, entry.relationship);
  removeRelationship(draft, draft.pkg.workbook, entry.relationship);
  removePart(draft, entry.part);
}

function removePart(draft: Draft, part: string): void {
  for (const { kind, target, external } of draft.pkg.relationships(part))
    if (!external && ownKinds.has(kind) && draft.has(target)) removePart(draft, target);
  if (draft.has(relationshipsPart(part))) draft.remove(relationshipsPart(part));
  draft.remove(part);
  removeContentType(draft, part);
}

const nothing: SheetUndo = { sheetId: '', newRows: [], emptyRows: [], blanks: [], dimension: null, cols: null };

/**
 * Takes cells of ours out of a buyer's sheet and puts back what stood there, to the byte where nobody saved it since.
 * `shrink`: nothing of ours stays on the sheet, so its size and column widths go back too.
 */
export function takeOutCells(
  draft: Draft,
  part: string,
  rows: readonly RowOfColumns[],
  undo = nothing,
  shrink = true,
): void {
  const text = draft.text(part);
  if (text === undefined) return;
  const frame = sheetFrame(text, part);
  draft.set(part, spliced(text, [...(shrink ? shrinkFrame(frame, undo) : []), ...removeCells(frame, rows, undo)]));
}
