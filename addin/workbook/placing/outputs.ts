/** Outputs seen as cells: where they reach, and how a preview tells of them. */
import { areaWhere, cellWhere } from '../../../core/facts/where';
import { type Area, type CellValue, type Grid, valueAt } from '../../../core/source';
import type { OutputCell, OutputColumns, OutputSheet, PlannedWrite } from '../port';
import { heldValue } from './held-value';

const mostShown = 100;

/** The cells of a sheet of ours, from A1. */
export const sheetArea = (output: OutputSheet): Area => ({
  top: 0,
  left: 0,
  bottom: Math.max(0, output.rows.length - 1),
  right: output.rows.reduce((most, cells) => Math.max(most, cells.length), 1) - 1,
});

const noCells: readonly OutputCell[] = [];

/** Lines of cells by their zero-based row; absent where a row has none of ours. */
export type LineAt = (row: number) => readonly OutputCell[] | undefined;

export const lineOf = ({ headings, headingRow, rows }: OutputColumns): LineAt => {
  const heading = headings.map((value): OutputCell => ({ value, style: 'heading' }));
  return (row) => rows.get(row) ?? (row === headingRow ? heading : undefined);
};

/** The block's cells by zero-based row, headings first. */
export function cellsOf(output: OutputColumns): ReadonlyMap<number, readonly OutputCell[]> {
  const headings = output.headings.map((value): OutputCell => ({ value, style: 'heading' }));
  return new Map([[output.headingRow, headings], ...[...output.rows].sort(([a], [b]) => a - b)]);
}

/** In characters: wide enough for the heading's words and short texts, no wider than is read with ease. */
export function columnWidths({ headings, rows }: OutputColumns): readonly number[] {
  const widths = headings.map((heading) => Math.max(12, ...heading.split(/\s+/).map((word) => word.length + 4)));
  // Each row once: its cells may be made only as they are asked for.
  for (const cells of rows.values())
    for (const [n, width] of widths.entries()) {
      const value = cells[n]?.value;
      if (typeof value === 'string') widths[n] = Math.max(width, value.length + 2);
    }
  return widths.map((width) => Math.min(widest, width));
}

const widest = 40;

export const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
const shown = (value: CellValue): string => (value === null ? '' : String(value));

interface Known {
  /** The sheet that they take the place of. */
  readonly old?: Grid | undefined;
  /** How many of them hold something, so that none need be made to be counted. */
  readonly filled?: number | undefined;
}

/** What a preview says of the cells of ours in an area. */
export function describeWrite(
  sheet: string,
  area: Area,
  what: string,
  lineAt: LineAt,
  { old, filled }: Known = {},
): PlannedWrite {
  const changes: PlannedWrite['changes'][number][] = [];
  let cells = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    if (filled !== undefined && changes.length === mostShown) break;
    const line = lineAt(row) ?? noCells;
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      const value = cell ? heldValue(cell) : null;
      if (value === null) continue;
      cells++;
      if (changes.length < mostShown)
        changes.push({
          where: cellWhere(sheet, row, area.left + column),
          old: old ? shown(valueAt(old, row, area.left + column)) : '',
          new: shown(value),
        });
    }
  }
  return { where: areaWhere(sheet, area), sheet, area, what, cells: filled ?? cells, changes };
}
