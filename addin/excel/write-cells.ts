/** Queues cells of ours: values first, then looks in blocks. */
import type { Area } from '../../core/source';
import { looks, type StyleName } from '../workbook/looks';
import { heldValue } from '../workbook/placing/held-value';
import type { OutputCell } from '../workbook/port';

/** A rectangle of output cells; missing cells are left as they are. */
export interface Block {
  readonly area: Area;
  readonly rows: readonly (readonly (OutputCell | undefined)[])[];
}

/**
 * The value as Excel takes it. A text always gets the leading apostrophe that Excel itself shows for "this is text":
 * without it Excel would make formulas, numbers, dates and truth values of texts that look like them. `null` leaves a
 * cell as it is.
 */
export function wireValue(cell: OutputCell | undefined): string | number | null {
  const value = cell ? heldValue(cell) : null;
  return typeof value === 'string' ? `'${value}` : value;
}

/** About as many bytes as the block's values and looks take in a request. */
export const bytesOfBlock = ({ rows }: Block): number =>
  rows.reduce((sum, cells) => sum + cells.reduce((row, cell) => row + String(wireValue(cell)).length + 8, 40), 2_000);

/** The block in pieces of at most `budget` bytes, cut between rows. */
export function pieces(block: Block, budget: number): readonly Block[] {
  const found: Block[] = [];
  let start = 0;
  let size = 2_000;
  for (let row = 0; row < block.rows.length; row++) {
    const more = bytesOfBlock({ ...block, rows: block.rows.slice(row, row + 1) }) - 2_000;
    if (size + more > budget && row > start) {
      found.push(part(block, start, row));
      start = row;
      size = 2_000;
    }
    size += more;
  }
  return [...found, part(block, start, block.rows.length)];
}

const part = ({ area, rows }: Block, from: number, to: number): Block => ({
  area: { ...area, top: area.top + from, bottom: area.top + to - 1 },
  rows: rows.slice(from, to),
});

const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

export function putValues(sheet: Excel.Worksheet, { area, rows }: Block): void {
  const width = area.right - area.left + 1;
  rangeOf(sheet, area).values = rows.map((cells) => Array.from({ length: width }, (_, n) => wireValue(cells[n])));
}

/** One call for each run of cells of one style down a column; columns side by side with the same runs share it. */
export function putStyles(sheet: Excel.Worksheet, block: Block): void {
  const runs = new Map<string, { area: Area; style: StyleName }>();
  for (let column = block.area.left; column <= block.area.right; column++)
    for (const { top, bottom, style } of runsOf(block, column - block.area.left)) {
      const left = runs.get(`${top} ${bottom} ${style} ${column}`);
      runs.delete(`${top} ${bottom} ${style} ${column}`);
      const area = left ? { ...left.area, right: column } : { top, bottom, left: column, right: column };
      // Under the column where the run would go on.
      runs.set(`${top} ${bottom} ${style} ${column + 1}`, { area, style });
    }
  for (const { area, style } of runs.values()) putStyle(rangeOf(sheet, area), area, style);
}

function runsOf({ area, rows }: Block, n: number): readonly { top: number; bottom: number; style: StyleName }[] {
  const runs: { top: number; bottom: number; style: StyleName }[] = [];
  for (const [row, cells] of rows.entries()) {
    const style = cells[n]?.style;
    if (style === undefined) continue;
    const last = runs.at(-1);
    if (last?.style === style && last.bottom === area.top + row - 1) last.bottom++;
    else runs.push({ top: area.top + row, bottom: area.top + row, style });
  }
  return runs;
}

function putStyle(range: Excel.Range, area: Area, style: StyleName): void {
  const look = looks[style];
  const { format } = range;
  if (look.format !== undefined) {
    const code = look.format;
    range.numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array.from({ length: area.right - area.left + 1 }, () => code),
    );
  }
  if (look.bold) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.top) format.verticalAlignment = 'Top';
  if (look.centred) format.horizontalAlignment = 'Center';
  if (look.wrapped) format.wrapText = true;
}

/** Characters of ordinary width in points, with Excel's padding: a column of 8.43 characters is 48 points. */
export const widthInPoints = (characters: number): number => (Math.round(characters * 7) + 5) * 0.75;
