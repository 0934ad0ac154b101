/** Queues cells of ours: values first, then looks in blocks. */
import type { Area } from '../../core/source';
import { looks, type StyleName } from '../workbook/looks';
import { heldValue } from '../workbook/placing/held-value';
import type { OutputCell } from '../workbook/port';
import type { RangeAt } from './range-area';

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

/** A block, or a part of one, and about as many bytes as its values take in a request. */
export interface Piece {
  readonly of: Block;
  readonly block: Block;
  readonly bytes: number;
}

/** Rows of a piece: more would hold the interface up while they are made ready. */
const mostRows = 2_000;

/** What a piece takes beside its cells, and a row beside its values or looks. */
const perPiece = 500;
const perRow = 10;

const bytesOfRow = (cells: Block['rows'][number]): number => {
  let bytes = perRow;
  for (const cell of cells) bytes += typeof cell?.value === 'string' ? cell.value.length + 4 : 10;
  return bytes;
};

/** The block in pieces of at most `budget` bytes, and 2,000 rows, cut between rows. */
export function pieces(block: Block, budget: number): readonly Piece[] {
  const found: Piece[] = [];
  let start = 0;
  let bytes = perPiece;
  for (const [row, cells] of block.rows.entries()) {
    const more = bytesOfRow(cells);
    if ((bytes + more > budget || row - start === mostRows) && row > start) {
      found.push({ of: block, block: part(block, start, row), bytes });
      start = row;
      bytes = perPiece;
    }
    bytes += more;
  }
  return [...found, { of: block, block: part(block, start, block.rows.length), bytes }];
}

/** About as many bytes as the looks of a piece take in a request. */
export const bytesOfLooks = ({ rows }: Block): number => perPiece + 4 * perRow * rows.length;

const part = (block: Block, from: number, to: number): Block =>
  from === 0 && to === block.rows.length
    ? block
    : {
        area: { ...block.area, top: block.area.top + from, bottom: block.area.top + to - 1 },
        rows: block.rows.slice(from, to),
      };

/** `range` is of the size of the block: Excel refuses values that do not fit. */
export function putValues(range: Excel.Range, { area, rows }: Block): void {
  const width = area.right - area.left + 1;
  range.values = rows.map((cells) => Array.from({ length: width }, (_, n) => wireValue(cells[n])));
}

/** One call for each run of cells of one style down a column; columns side by side with the same runs share it. */
export function putStyles(at: RangeAt, block: Block): void {
  const runs = new Map<string, { area: Area; style: StyleName }>();
  for (let column = block.area.left; column <= block.area.right; column++)
    for (const { top, bottom, style } of runsOf(block, column - block.area.left)) {
      const left = runs.get(`${top} ${bottom} ${style} ${column}`);
      runs.delete(`${top} ${bottom} ${style} ${column}`);
      const area = left ? { ...left.area, right: column } : { top, bottom, left: column, right: column };
      // Under the column where the run would go on.
      runs.set(`${top} ${bottom} ${style} ${column + 1}`, { area, style });
    }
  for (const { area, style } of runs.values()) putStyle(at(area), area, style);
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
