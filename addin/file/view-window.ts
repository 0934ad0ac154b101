/** One window of one sheet, as the workbench's grid draws it. */
import type { Area, CellValue, Grid } from '../../core/source';
import { resolveColour } from './colours';
import { showValue } from './format-value';
import { emptyFrame, type SheetFrame } from './read/sheet-frame';
import { type CellFormat, noFormat } from './read/styles';
import type { ViewRow } from './view-rows';

export interface ViewCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly wrapped?: true;
  /** `#RRGGBB` */
  readonly fill?: string;
  /** Of the text; `#RRGGBB`, or a colour's name where the number format asks for it. */
  readonly colour?: string;
  /** Numbers stand right, truth values and errors in the middle, text left, unless the sheet says otherwise. */
  readonly align: 'left' | 'center' | 'right';
  /** Steps of indent, where there are any. */
  readonly indent?: number;
}

export interface ViewWindow {
  readonly area: Area;
  /** Cells that show something, be it only a fill, by row and then column. */
  readonly cells: readonly ViewCell[];
  /** In pixels at 100 %, one a column of `area`; 0 is hidden. */
  readonly widths: readonly number[];
  /** In pixels, one a row of `area`; 0 is hidden. */
  readonly heights: readonly number[];
  /** Those that reach into `area`. */
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Of the whole sheet: one more than the last row and column with anything in them. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly gridLines: boolean;
  readonly rightToLeft: boolean;
}

/** A sheet ready to be shown: its rows by number, and what stands around them. */
export interface SheetView {
  readonly rows: { readonly rows: readonly (ViewRow | undefined)[]; rowCount: number; columnCount: number };
  readonly frame: SheetFrame;
}

const mostCells = 200_000;
const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The part of `wanted` that lies on a sheet and is small enough to draw. */
function clip(wanted: Area): Area {
  const left = Math.max(0, wanted.left);
  const right = Math.min(lastColumn, wanted.right, left + 2000);
  const top = Math.max(0, wanted.top);
  const rows = Math.max(1, Math.floor(mostCells / Math.max(1, right - left + 1)));
  return { top, left, bottom: Math.min(lastRow, wanted.bottom, top + rows - 1), right };
}

export function windowOf(
  { rows: { rows, rowCount, columnCount }, frame }: SheetView,
  wanted: Area,
  formats: readonly CellFormat[],
  theme: readonly string[],
): ViewWindow {
  const area = clip(wanted);
  const columnStyles: number[] = [];
  const widths: number[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const range = frame.columns.find(({ first, last }) => column >= first && column <= last);
    columnStyles.push(range?.style ?? 0);
    // Widths count digits of the default font, seven pixels each (ECMA-376 18.3.1.13); 64 px is Excel's own default.
    const digits = range?.width ?? frame.defaultWidth;
    widths.push(range?.hidden ? 0 : digits === undefined ? 64 : Math.round(digits * 7));
  }
  const cells: ViewCell[] = [];
  const heights: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const found = rows[row];
    const points = found?.height ?? frame.defaultHeight ?? 15;
    heights.push(found?.hidden ? 0 : Math.round((points * 4) / 3));
    for (let column = area.left; column <= area.right; column++) {
      const style = found?.styles[column] ?? found?.style ?? columnStyles[column - area.left] ?? 0;
      const cell = viewCell(row, column, found?.values[column] ?? null, formats[style] ?? noFormat, theme);
      if (cell) cells.push(cell);
    }
  }
  return {
    area,
    cells,
    widths,
    heights,
    merges: frame.merges.filter(
      ({ top, left, bottom, right }) =>
        top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left,
    ),
    frozenRows: frame.frozenRows,
    frozenColumns: frame.frozenColumns,
    rowCount,
    columnCount,
    gridLines: frame.gridLines,
    rightToLeft: frame.rightToLeft,
  };
}

const errorText = /^#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

const named: Readonly<Record<string, ViewCell['align']>> = {
  left: 'left',
  fill: 'left',
  justify: 'left',
  distributed: 'center',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};

/** `undefined` where there is nothing to draw. */
function viewCell(
  row: number,
  column: number,
  value: CellValue,
  format: CellFormat,
  theme: readonly string[],
): ViewCell | undefined {
  const fill = resolveColour(format.fill, theme);
  if (value === null && fill === null) return undefined;
  const shown = showValue(value, format.code);
  const colour = shown.colour ?? resolveColour(format.colour, theme);
  const centred = typeof value === 'boolean' || (typeof value === 'string' && errorText.test(value));
  return {
    row,
    column,
    text: shown.text,
    ...(format.bold ? { bold: true } : {}),
    ...(format.italic ? { italic: true } : {}),
    ...(format.wrapped ? { wrapped: true } : {}),
    ...(fill === null ? {} : { fill }),
    ...(colour === null ? {} : { colour }),
    align: named[format.horizontal ?? ''] ?? (centred ? 'center' : typeof value === 'number' ? 'right' : 'left'),
    ...(format.indent > 0 ? { indent: format.indent } : {}),
  };
}

/** A grid without a package has values and nothing to draw them with. */
export function viewOfGrid(grid: Grid): SheetView {
  const rows: ViewRow[] = [];
  let columnCount = 0;
  grid.values.forEach((values, row) => {
    if (!values) return;
    rows[row] = { values: [...values], styles: [], height: undefined, hidden: false, style: undefined };
    columnCount = Math.max(columnCount, values.length);
  });
  return { rows: { rows, rowCount: grid.values.length, columnCount }, frame: emptyFrame() };
}
