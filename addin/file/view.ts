/** What the workbench's grid shows: a window of any sheet as plain, cloneable data. Reads on demand, writes nothing. */
import { fail, ok, type Result } from '../../core/result';
import type { Area, Grid } from '../../core/source';
import { fileProblem, guarded } from '../workbook/damage';
import { readTheme } from './colours';
import type { OfficePackage } from './package';
import type { Book } from './read/grid-builder';
import { readSharedStrings } from './read/shared-strings';
import { readSheet } from './read/sheet';
import { readStyles } from './read/styles';
import { readWorkbook, type SheetEntry } from './read/workbook';
import { ViewRows } from './view-rows';
import { type SheetView, type ViewWindow, viewOfGrid, windowOf } from './view-window';

export type { ViewCell, ViewWindow } from './view-window';

export interface SheetTab {
  /** The same as the `id` of its grid. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid['visibility'];
  /** False for charts and the like: there is nothing to show but the tab. */
  readonly hasCells: boolean;
}

export interface WorkbookView {
  /** All sheets in the order of their tabs. */
  readonly tabs: readonly SheetTab[];
  /** Problems: `sheet-gone`, and those of reading. A window larger than 200,000 cells is cut. */
  window(sheetId: string, area: Area): Result<ViewWindow>;
}

/** A view of an opened package. Each sheet is read when first shown; the last three shown are kept. */
export function openView(pkg: OfficePackage): Result<WorkbookView> {
  return guarded(() => {
    const { sheets, from1904 } = readWorkbook(pkg);
    const book: Book = { strings: readSharedStrings(pkg), formats: readStyles(pkg), from1904 };
    const theme = readTheme(pkg);
    const kept = new Map<string, SheetView>();
    const sheetView = (entry: SheetEntry): SheetView => {
      const view = kept.get(entry.id) ?? readView(pkg, entry.part, book);
      kept.delete(entry.id);
      kept.set(entry.id, view);
      for (const oldest of kept.keys()) if (kept.size > 3) kept.delete(oldest);
      return view;
    };
    return {
      tabs: sheets.map(({ id, name, visibility, kind }) => ({ id, name, visibility, hasCells: kind === 'worksheet' })),
      window(sheetId, area) {
        const entry = sheets.find(({ id, kind }) => id === sheetId && kind === 'worksheet');
        if (!entry) return fail(sheetGone(sheetId));
        return guarded(() => windowOf(sheetView(entry), area, book.formats, theme));
      },
    };
  });
}

/** A view of grids that have no package behind them: a .csv. */
export function viewGrids(grids: readonly Grid[]): WorkbookView {
  const views = new Map(grids.map((grid) => [grid.id, viewOfGrid(grid)]));
  return {
    tabs: grids.map(({ id, name, visibility }) => ({ id, name, visibility, hasCells: true })),
    window(sheetId, area) {
      const view = views.get(sheetId);
      return view ? ok(windowOf(view, area, [], [])) : fail(sheetGone(sheetId));
    },
  };
}

const sheetGone = (id: string) =>
  fileProblem('sheet-gone', `There is no sheet ${id} to show.`, 'Choose one of the sheets of this workbook.');

function readView(pkg: OfficePackage, part: string, book: Book): SheetView {
  const rows = new ViewRows(book);
  const reading = readSheet(pkg, part, rows);
  let next = reading.next();
  while (!next.done) next = reading.next();
  return { rows, frame: next.value };
}
