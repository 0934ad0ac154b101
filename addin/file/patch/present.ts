/** A package as it stands, for the placing of outputs. */
import type { Grid } from '../../../core/source';
import { isPointer, type Pointers, pointersIn } from '../../workbook/kept/pointers';
import type { Obstacle } from '../../workbook/placing/obstacle';
import type { Standing } from '../../workbook/placing/standing';
import type { Output } from '../../workbook/port';
import type { OfficePackage } from '../package';
import { readWorkbook, type SheetEntry, type WorkbookInfo } from '../read/workbook';
import { type Source, sourceOf } from './draft';
import { obstaclesOn } from './obstacles';
import { sheetFrame } from './sheet-frame';

export interface Present extends Standing {
  readonly pkg: OfficePackage;
  readonly book: WorkbookInfo;
  /** Sheets that were unpacked for planning, so that writing need not do it again. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** The sheet that a grid was read from. A grid that no sheet stands behind is a bug. */
export function entryOf({ book }: Pick<Present, 'book'>, { id }: Pick<Grid, 'id'>): SheetEntry {
  const entry = book.sheets.find((sheet) => sheet.id === id);
  if (!entry) throw new Error(`No sheet has the number ${id}.`);
  return entry;
}

/** `outputs`: what is to be placed, for which the sheets concerned are unpacked. */
export async function presentOf(
  pkg: OfficePackage,
  grids: readonly Grid[],
  outputs: readonly Output[] = [],
): Promise<Present> {
  const book = readWorkbook(pkg);
  const sources = await sourcesFor(pkg, book, outputs);
  return {
    pkg,
    book,
    sources,
    grids,
    tabs: book.sheets,
    names: book.names.filter(({ name }) => !isPointer(name)),
    pointers: pointersOfBook(book),
    structureProtected: book.structureProtected,
    obstaclesOn: (grid) => {
      const entry = entryOf({ book }, grid);
      const source = sources.get(entry.part);
      const found =
        (source && obstacles.get(source)) ?? obstaclesOn(pkg, entry, sheetFrame(source?.text ?? '', entry.part), grid);
      if (source) obstacles.set(source, found);
      return found;
    },
    foreignOn: (grid) => foreignOn(pkg, entryOf({ book }, grid)),
  };
}

/** A copied sheet has names of its own. */
export const pointersOfBook = ({ names }: WorkbookInfo): Pointers =>
  pointersIn(names.filter(({ sheet }) => sheet === null));

async function sourcesFor(
  pkg: OfficePackage,
  book: WorkbookInfo,
  outputs: readonly Output[],
): Promise<ReadonlyMap<string, Source>> {
  const wanted = new Set(outputs.map((output) => (output.kind === 'columns' ? output.sheetId : '')));
  const known = decoded.get(pkg) ?? new Map<string, Source>();
  decoded.set(pkg, known);
  const sources = new Map<string, Source>();
  for (const { id, part } of book.sheets) {
    if (!wanted.has(id)) continue;
    await pkg.prime(part);
    const bytes = known.has(part) ? undefined : pkg.bytes(part);
    if (bytes) known.set(part, sourceOf(bytes, part));
    const source = known.get(part);
    if (source) sources.set(part, source);
  }
  return sources;
}

/** A package never changes: a plan made again after a moved weight finds its sheets as the last one left them. */
const decoded = new WeakMap<OfficePackage, Map<string, Source>>();
const obstacles = new WeakMap<Source, readonly Obstacle[]>();

/** Anything on the sheet that we did not put there. */
function foreignOn(pkg: OfficePackage, { part }: SheetEntry): string | null {
  for (const { kind, target } of pkg.relationships(part)) {
    if (kind === 'printerSettings' || kind === 'table') continue;
    if (kind !== 'drawing') return 'Someone added comments, tables or links to this sheet, so it is kept.';
    if ((pkg.part(target)?.match(/<(?:\w+:)?(?:twoCell|oneCell|absolute)Anchor[\s>]/g)?.length ?? 0) > 1)
      return 'Someone added a chart or picture to this sheet, so it is kept.';
  }
  return null;
}
