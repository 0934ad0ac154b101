/** The whole workbook as plain grids: nothing of Office leaves here. */
import type { Grid } from '../../core/source';
import type { Watch } from '../workbook/port';
import { type Context, type ExcelApi, inExcel } from './api';
import { notesOf } from './notes';
import { stopIf } from './office-errors';
import { readCells } from './read-cells';
import { type BookFrame, readFrames } from './read-frames';
import { withLists } from './read-validations';

export interface BookRead {
  readonly name: string;
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly names: BookFrame['names'];
  readonly pointers: BookFrame['pointers'];
  readonly grids: readonly Grid[];
  readonly notes: readonly string[];
}

/** Four round trips at most while the cells fit two answers. Throws `Damage` and errors of Office. */
export const readBook = (excel: ExcelApi, watch: Watch = {}): Promise<BookRead> =>
  inExcel(excel, (context) => read(context, watch));

async function read(context: Context, watch: Watch): Promise<BookRead> {
  stopIf(watch.signal, 'Reading was stopped before the end.');
  const { sheets, calculation, ...book } = await readFrames(context);
  const stores = await readCells(context, sheets, watch);
  // In a book without cells nothing was asked since.
  if (sheets.every(({ parts }) => parts.length === 0)) await context.sync();
  const drafts = sheets.map(
    ({ sheet: _proxy, parts: _parts, someRowsHidden: _r, someColumnsHidden: _c, ...frame }, n) => {
      const store = stores[n];
      if (!store) throw new Error(`No cells were read for ${frame.name}.`);
      const { values, formulas, formats, bold, filled, hiddenRows, hiddenColumns } = store;
      return { ...frame, values, formulas, formats, bold, filled, hiddenRows, hiddenColumns, validations: [] };
    },
  );
  const grids = drafts.map(({ rules, ...grid }) => ({ ...grid, validations: withLists(rules(), grid.name, drafts) }));
  return { ...book, grids, notes: notesOf({ ...book, calculation, grids }) };
}
