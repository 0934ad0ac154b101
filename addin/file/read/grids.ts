/** Reads every sheet of a package into the plain grids that recognition works on. */
import { fail, type Result } from '../../../core/result';
import type { Grid } from '../../../core/source';
import { Damage, fileProblem, guardedAsync } from '../../workbook/damage';
import type { Watch } from '../../workbook/port';
import type { OfficePackage } from '../package';
import { type Book, type Budget, GridBuilder } from './grid-builder';
import { notesOf } from './notes';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet';
import type { RawValidation, SheetFrame } from './sheet-frame';
import { readStyles } from './styles';
import { readTables } from './tables';
import { resolveValidations } from './validations';
import { readWorkbook, type SheetEntry, type WorkbookInfo } from './workbook';

export interface GridsRead {
  readonly grids: Grid[];
  /** Sentences for the buyer. */
  readonly notes: string[];
}

/** Characters of sheet XML between two breaths: some thirty milliseconds of work. */
const breathEvery = 4_000_000;

/**
 * All worksheets in the order of their tabs, hidden ones too; chart and dialogue sheets only get a note. Serial dates
 * stay numbers (days from 30 December 1899, also in a 1904 workbook) with their format code beside them.
 *
 * Problems: `too-large`, `corrupt-workbook`, `zip-bomb`, and `cancelled` when `watch.signal` was aborted.
 */
export async function readGrids(pkg: OfficePackage, watch: Watch = {}): Promise<Result<GridsRead>> {
  const read = await guardedAsync(() => readAll(pkg, watch));
  return read.ok || !watch.signal?.aborted ? read : fail(cancelled());
}

const cancelled = () =>
  fileProblem('cancelled', 'Reading was stopped before the end.', 'Open the workbook again to read it.');

/** Lets the host handle what waits, a cancelling click above all; then stops if that click came. */
async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve));
  if (signal?.aborted) throw new Damage(cancelled());
}

type Draft = Grid & { readonly raw: readonly RawValidation[] };

async function readAll(pkg: OfficePackage, { onProgress, signal }: Watch): Promise<GridsRead> {
  if (signal?.aborted) throw new Damage(cancelled());
  const info = readWorkbook(pkg);
  await pkg.prime('xl/sharedStrings.xml');
  const book: Book = { strings: readSharedStrings(pkg), formats: readStyles(pkg), from1904: info.from1904 };
  const budget: Budget = { cells: 0, rows: 0, places: 0 };
  const sheets = info.sheets.filter(({ kind }) => kind === 'worksheet');
  const of = sheets.reduce((sum, { part }) => sum + pkg.size(part), 0);
  const drafts: Draft[] = [];
  let before = 0;
  for (const entry of sheets) {
    const step = `Reading ${entry.name}`;
    onProgress?.({ step, done: before, of });
    await pkg.prime(entry.part);
    await breathe(signal);
    const builder = new GridBuilder(book, budget);
    const reading = readSheet(pkg, entry.part, builder);
    let breath = breathEvery;
    let next = reading.next();
    for (; !next.done; next = reading.next()) {
      if (next.value < breath) continue;
      breath = next.value + breathEvery;
      onProgress?.({ step, done: Math.min(of, before + next.value), of });
      await breathe(signal);
    }
    drafts.push(draft(pkg, entry, builder, next.value));
    before += pkg.size(entry.part);
  }
  onProgress?.({ step: 'Reading finished', done: of, of });
  return { grids: withValidations(drafts, info), notes: [...notesOf(pkg, info)] };
}

function draft(pkg: OfficePackage, entry: SheetEntry, builder: GridBuilder, frame: SheetFrame): Draft {
  builder.finish();
  const hiddenColumns = new Set<number>();
  for (const { first, last, hidden } of frame.columns)
    for (let column = first; hidden && column <= Math.min(last, builder.columnCount - 1); column++)
      hiddenColumns.add(column);
  return {
    id: entry.id,
    name: entry.name,
    visibility: entry.visibility,
    values: builder.values,
    formulas: builder.formulas,
    formats: builder.formats,
    bold: builder.bold,
    filled: builder.filled,
    merges: frame.merges,
    frozenRows: frame.frozenRows,
    frozenColumns: frame.frozenColumns,
    // Hidden rows and columns beyond the last cell hide nothing: sheets often hide all the rest of themselves.
    hiddenRows: new Set([...builder.hiddenRows].filter((row) => row < builder.rowCount)),
    hiddenColumns,
    tables: readTables(pkg, entry.part),
    filters: frame.filters,
    validations: [],
    isProtected: frame.isProtected,
    raw: frame.validations,
  };
}

/** Lists may stand on any sheet, so validations are resolved once all sheets are read. */
function withValidations(drafts: readonly Draft[], info: WorkbookInfo): Grid[] {
  const places = { grids: drafts, order: info.sheets.map(({ name }) => name), names: info.names };
  return drafts.map(({ raw, ...grid }) => ({ ...grid, validations: resolveValidations(raw, grid.name, places) }));
}
