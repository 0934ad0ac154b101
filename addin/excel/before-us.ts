/** How the buyer's blank cells looked before ours took their place, and how they look so again. */
import type { Area } from '../../core/source';
import { overlaps, shiftedBy } from '../workbook/placing/areas';
import { byteBudget, type Context } from './api';
import { type RangeAt, rangeAt } from './range-area';

/** Only what our own looks change. */
export interface CellLook {
  readonly format: string;
  readonly bold: boolean;
  readonly fill: string;
  readonly wrap: boolean;
  readonly vertical: string;
  readonly horizontal: string;
}

/** Plain JSON: kept in the workbook beside the record of the apply. */
export interface BeforeUs {
  readonly sheetId: string;
  readonly area: Area;
  readonly look: CellLook;
  /** Width of the column in points, where the piece is a whole column of ours. */
  readonly width?: number;
}

const plain: CellLook = {
  format: 'General',
  bold: false,
  fill: '#FFFFFF',
  wrap: false,
  vertical: 'Bottom',
  horizontal: 'General',
};

const sameLook = (a: CellLook, b: CellLook): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Strip {
  readonly sheetId: string;
  readonly area: Area;
}

/** One column of one block, its heading apart: each of the two is nearly always of one look. */
const strips = ({ sheetId, area }: Strip): readonly Strip[] => {
  const found: Strip[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const one = { ...area, left: column, right: column };
    found.push({ sheetId, area: { ...one, bottom: area.top } });
    if (area.bottom > area.top) found.push({ sheetId, area: { ...one, top: area.top + 1 } });
  }
  return found;
};

/** Reads the looks of areas, in one round trip where each column is of one look, in a few more where not. */
export async function readLooks(context: Context, areas: readonly Strip[]): Promise<readonly BeforeUs[]> {
  const asked = areas.flatMap(strips).map((strip) => {
    const range = rangeOf(context, strip);
    range.load('numberFormat,format/columnWidth,format/wrapText,format/verticalAlignment,format/horizontalAlignment');
    range.format.load('font/bold,fill/color');
    return { strip, range };
  });
  if (asked.length === 0) return [];
  await context.sync();
  const pieces: BeforeUs[] = [];
  for (const { strip, range } of asked) {
    const { format, numberFormat } = range;
    const { wrapText: wrap, verticalAlignment: vertical, horizontalAlignment: horizontal, columnWidth: width } = format;
    const bold = format.font.bold;
    const fill = format.fill.color;
    const codes = new Set(numberFormat.map(([code]) => String(code)));
    const [code = 'General'] = codes;
    // Excel gives `null`, against its types, or an empty colour where the cells of a range differ.
    const mixed = fill === '' || codes.size > 1 || [wrap, vertical, horizontal, bold, fill].some((one) => one === null);
    if (mixed) pieces.push(...(await readMixed(context, strip, width)));
    else pieces.push({ ...strip, look: { format: code, bold, fill, wrap, vertical, horizontal }, width });
  }
  return pieces;
}

/** Bytes of one cell's properties in the answer. */
const bytesEach = 170;

async function readMixed(context: Context, { sheetId, area }: Strip, width: number): Promise<readonly BeforeUs[]> {
  const pieces: {
    sheetId: string;
    area: { top: number; left: number; bottom: number; right: number };
    look: CellLook;
    width: number;
  }[] = [];
  const step = Math.floor(byteBudget / bytesEach);
  for (let top = area.top; top <= area.bottom; top += step) {
    const part = { ...area, top, bottom: Math.min(area.bottom, top + step - 1) };
    const range = rangeOf(context, { sheetId, area: part });
    range.load('numberFormat');
    const properties = range.getCellProperties({
      format: {
        font: { bold: true },
        fill: { color: true },
        wrapText: true,
        verticalAlignment: true,
        horizontalAlignment: true,
      },
    });
    await context.sync();
    for (const [n, [cell]] of properties.value.entries()) {
      const { font, fill, wrapText, verticalAlignment, horizontalAlignment } = cell?.format ?? {};
      const look: CellLook = {
        format: String(range.numberFormat[n]?.[0] ?? plain.format),
        bold: font?.bold ?? plain.bold,
        fill: fill?.color ?? plain.fill,
        wrap: wrapText ?? plain.wrap,
        vertical: verticalAlignment ?? plain.vertical,
        horizontal: horizontalAlignment ?? plain.horizontal,
      };
      const last = pieces.at(-1);
      const row = part.top + n;
      if (last && sameLook(last.look, look)) last.area.bottom = row;
      else pieces.push({ sheetId, area: { ...area, top: row, bottom: row }, look, width });
    }
  }
  return pieces;
}

const rangeOf = ({ workbook: { worksheets } }: Context, { sheetId, area }: Strip): Excel.Range =>
  rangeAt(worksheets.getItem(sheetId), area);

/** Worth keeping in the workbook: all that is not as an untouched cell. Excel's own column is 48 points wide. */
export const worthKeeping = (pieces: readonly BeforeUs[]): readonly BeforeUs[] =>
  pieces.filter(({ look, width }) => !sameLook(look, plain) || (width !== undefined && width !== 48));

/** What was noted of an area, where its cells stand now. */
export const carriedAlong = (noted: readonly BeforeUs[], { sheetId, area }: Strip, now: Area): readonly BeforeUs[] =>
  noted
    .filter((piece) => piece.sheetId === sheetId && overlaps(piece.area, area))
    .map((piece) => ({ ...piece, area: shiftedBy(piece.area, now.top - area.top, now.left - area.left) }));

/** Queues the old looks of an area: those noted, and plain ones where nothing was. */
export function putLooks(at: RangeAt, { sheetId, area }: Strip, noted: readonly BeforeUs[]): void {
  paint(at, area, plain);
  const here = noted.filter((piece) => piece.sheetId === sheetId && overlaps(piece.area, area));
  for (const { area: other, look } of here) paint(at, shared(area, other), look);
}

/** Queues the old widths of the columns of an area. */
export function putWidths(at: RangeAt, { sheetId, area }: Strip, noted: readonly BeforeUs[]): void {
  for (let column = area.left; column <= area.right; column++) {
    const one = noted.find(
      (piece) => piece.sheetId === sheetId && piece.area.left <= column && piece.area.right >= column,
    );
    at({ top: area.top, bottom: area.top, left: column, right: column }).format.columnWidth = one?.width ?? 48;
  }
}

const shared = (a: Area, b: Area): Area => ({
  top: Math.max(a.top, b.top),
  left: Math.max(a.left, b.left),
  bottom: Math.min(a.bottom, b.bottom),
  right: Math.min(a.right, b.right),
});

function paint(at: RangeAt, area: Area, look: CellLook): void {
  const range = at(area);
  const { top, left, bottom, right } = area;
  range.numberFormat = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => look.format),
  );
  const { format } = range;
  format.font.bold = look.bold;
  if (look.fill === plain.fill || look.fill === '') format.fill.clear();
  else format.fill.color = look.fill;
  format.wrapText = look.wrap;
  // The texts are those that Excel itself gave.
  format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
}
