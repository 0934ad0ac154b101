/** What each row below the headings is: data, or a total, a section, a footnote, a row of ranks. */
import { cellKey, type Grid, valueAt } from '../../../source';
import { isNumeric, kindOf } from '../../cells/kinds';
import { tidy } from '../../headings/heading';
import { saysLot } from '../../names/lot-words';
import type { RowNote } from '../../recognition';
import { columnLetters } from '../../where';
import type { OccupiedRow } from '../sheet/occupied';
import { footnote, holdsFigures, labelClass, laterLabel } from './row-labels';

export interface RowContext {
  readonly grid: Grid;
  readonly rows: readonly OccupiedRow[];
  /** Last heading row and last row of the table. */
  readonly header: number;
  readonly bottom: number;
  readonly left: number;
  /** Columns that have a heading. */
  readonly columns: readonly number[];
  /** Heading texts of the last heading row, by column, to know a heading row that is repeated further down. */
  readonly headings: ReadonlyMap<number, string>;
}

/** Formula that works over rows above its own cell, such as `=SUM(C4:C13)` in C14. */
const overRows =
  /^=(?:ROUND\()?\s*(SUM|SUBTOTAL|AVERAGE|MIN|MAX|MEDIAN|COUNT|COUNTA)\((?:\d+,)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/i;

/** Every row from below the headings to the table's last, blank rows included. */
export function classifyRows(context: RowContext): readonly RowNote[] {
  const { rows } = context;
  const reading: RowReading = {
    context,
    summed: rowsOfFormulas(context),
    lastWide: rows.findLast(({ columns }) => columns.length > 1)?.row ?? -1,
    looks: new Map(),
  };
  const notes: RowNote[] = [];
  let seenData = 0;
  let next = 0;
  /** What the first column said last: a bidder over its rows. */
  let last = '';
  for (let row = context.header + 1; row <= context.bottom; row++) {
    const occupied = rows[next];
    if (occupied?.row !== row) {
      notes.push({ row, class: 'blank' });
      continue;
    }
    next += 1;
    const note = totalOfLast(reading, occupied, last) ?? classify(reading, occupied, seenData);
    if (note.class === 'data') {
      seenData += 1;
      const first = occupied.columns[0] === context.left ? valueAt(context.grid, row, context.left) : null;
      if (typeof first === 'string') last = first;
    }
    notes.push(note);
  }
  return withoutEndNotes(notes, context);
}

/** "Price scoring:" and labels with their values, after a gap below a wider table: notes, and no rows of it. */
function withoutEndNotes(notes: readonly RowNote[], { grid, rows, header, columns }: RowContext): readonly RowNote[] {
  if (columns.length < 3) return notes;
  let from = -1;
  for (let at = rows.length - 1; at > 0; at--) {
    const { row, columns: filled } = rows[at] ?? { row: 0, columns: [] };
    const above = rows[at - 1]?.row ?? row;
    if (filled.length > 2 || row <= header + 1) break;
    const [only] = filled;
    const opens = only !== undefined && /:\s*$/.test(String(valueAt(grid, row, only) ?? ''));
    if (opens && above < row - 1 && above > header) from = row;
  }
  if (from < 0) return notes;
  const reason = 'It is a note below the table.';
  return notes.map((note) =>
    note.row < from || note.class === 'blank' ? note : { row: note.row, class: 'footnote', reason },
  );
}

/** What all rows of a table are read with. */
interface RowReading {
  readonly context: RowContext;
  /** What formulas work out over the rows above, by row. */
  readonly summed: ReadonlyMap<number, string>;
  readonly lastWide: number;
  /** First cells repeat: bidders over their thousands of rows. */
  readonly looks: Map<string, Look>;
}

/** What a text says of its row when it comes first. */
interface Look {
  readonly isFigure: boolean;
  readonly tidied: string;
  readonly known: ReturnType<typeof labelClass>;
}

function lookAt(text: string, { looks }: RowReading): Look {
  const before = looks.get(text);
  if (before) return before;
  const look = { isFigure: isNumeric(kindOf(text, undefined)), tidied: tidy(text), known: labelClass(text) };
  looks.set(text, look);
  return look;
}

/** Rows with a formula that works over rows above in its own column. */
function rowsOfFormulas({ grid, header, bottom, left, columns }: RowContext): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  // A table beside this one has totals of its own.
  const right = Math.max(left, ...columns);
  for (const [key, formula] of grid.formulas) {
    const row = Math.floor(key / 16_384);
    const column = key % 16_384;
    if (row <= header || row > bottom || column < left || column > right || !/^=(?:RO|[SAMC])/i.test(formula)) continue;
    const match = overRows.exec(formula);
    if (!match || match[2] !== match[4] || match[2]?.toUpperCase() !== columnLetters(column)) continue;
    const from = Number(match[3]) - 1;
    const to = Number(match[5]) - 1;
    if (to < row && to > from && row - to <= 6 && from >= header - 1) found.set(row, (match[1] ?? '').toUpperCase());
  }
  return found;
}

function classify(reading: RowReading, { row, columns }: OccupiedRow, seenData: number): RowNote {
  const { context, summed, lastWide } = reading;
  const { grid, headings } = context;
  const first = columns[0] ?? 0;
  const label = firstText(reading, row, columns);
  const known = (label === '' ? undefined : lookAt(label, reading).known) ?? laterLabel(grid, headings, row, columns);
  if (known?.class === 'total' && (isWeighedPrice(context, row, label) || isWeighedRange(context, row, label)))
    return { row, class: 'data' };
  const isQuestion = known?.class === 'title' && holdsFigures(grid, row, columns);
  if (known && !isQuestion && (seenData > 0 || columns.length > 1))
    return { row, class: known.class, reason: known.reason };
  if (columns.length <= 2 && footnote.test(label.trimStart()))
    return { row, class: 'footnote', reason: 'It is a note, not a row of the table.' };
  if (columns.length === 2 && !isListOfWeights(context) && weighsOther.test(label))
    return { row, class: 'footnote', reason: 'It says what another criterion weighs, and is no row of the table.' };
  const formula = summed.get(row);
  if (formula !== undefined) return { row, class: 'total', reason: `Its cells work out ${formula} of the rows above.` };
  if (seenData < 2 && isColumnNumbers(grid, row, columns, context.columns.length))
    return { row, class: 'column-numbers', reason: 'It numbers the columns.' };
  if (repeatsHeadings(reading, row, columns)) return { row, class: 'header', reason: 'It repeats the headings.' };
  if (columns.length === 1 && context.columns.length === 2 && row > lastWide && remark.test(tidy(label)))
    return { row, class: 'footnote', reason: 'It is a note below the table.' };
  if (columns.length === 1 && context.columns.length > 2) return loneCell(context, row, first, label, lastWide);
  return { row, class: 'data' };
}

/** "Total cost | 40%" among weighed questions is the price of each bid, and sums up no rows of the table. */
function isWeighedPrice({ grid, headings }: RowContext, row: number, label: string): boolean {
  if (!/\b(?:price|cost|tender sum)\b/i.test(label) || /\bnon[- ]?(?:price|cost)\b/i.test(label)) return false;
  return isWeighed({ grid, headings }, row);
}

/** "Range | 30%" asks how wide the range of goods is, and takes nothing from the rows above. */
const isWeighedRange = (context: RowContext, row: number, label: string): boolean =>
  /^\W*range\W*$/i.test(label) && isWeighed(context, row);

/** The row has a weight of its own, and not that of the whole. */
function isWeighed({ grid, headings }: Pick<RowContext, 'grid' | 'headings'>, row: number): boolean {
  const [column] = [...headings].find(([, heading]) => /^(?:criteri\w+ )?weight(?:ing)?s?\b/i.test(heading)) ?? [];
  const weight = column === undefined ? null : valueAt(grid, row, column);
  return weight !== null && weight !== '' && weight !== 100 && weight !== 1 && String(weight).trim() !== '100%';
}

/** In a list of weights such a row is one of them. */
const isListOfWeights = ({ headings }: RowContext): boolean =>
  [...headings.values()].some((heading) => /weight|share|%|points|pwysol/i.test(heading)) && headings.size < 3;

/** "Price weighting | 40%" at the foot of a table of bids or marks. */
const weighsOther =
  /^\s*(?:\p{L}[\p{L} ]{1,30} weight(?:ing)?|weight(?:ing)? (?:of|for) \p{L}[\p{L} ]{1,30})\s*:?\s*$/iu;

/** "Hodder CIC Total" below the rows of Hodder CIC, as pivots and subtotals write it. */
function totalOfLast({ context }: RowReading, { row, columns }: OccupiedRow, last: string): RowNote | undefined {
  const value = valueAt(context.grid, row, columns[0] ?? 0);
  if (last === '' || typeof value !== 'string' || value.length <= last.length || !/\btotal\b/i.test(value))
    return undefined;
  const whose = tidy(
    value.replace(/^\s*(?:sub[\s-]?)?total(?:\s+(?:for|of))?\b|(?:\s[-–:])?\s*\b(?:sub[\s-]?)?total\s*:?\s*$/i, ''),
  );
  return whose !== '' && whose.toLowerCase() === tidy(last).toLowerCase()
    ? { row, class: 'subtotal', reason: 'It is the total of the rows above with the same name.' }
    : undefined;
}

function firstText(reading: RowReading, row: number, columns: readonly number[]): string {
  for (const column of columns) {
    const value = valueAt(reading.context.grid, row, column);
    if (typeof value === 'string' && value.length < 400 && !lookAt(value, reading).isFigure) return value;
    if (column > (columns[0] ?? 0) + 3) break;
  }
  return '';
}

const nobodyBid =
  /^(?:no|nil) (?:bids?|tenders?|quotes?|offers?|submissions?|responses?|returns?)(?: (?:were )?(?:received|submitted|returned|made))?\W*$/i;

/** "Max score per question: 5" and "Scores are out of 5" below a table say something about it. */
const remark =
  /^\W*(?:all|each|every)\b.*\b(?:scor|mark)\w*\b.*\d|^(?:max(?:imum)?|scor(?:e|es|ed|ing)|sgor\w+|mark(?:s|ed|ing)?|scale|ratings?|points|weight(?:s|ings?)?)\b.*(?:\d|:)|\d\s*%\)?\.?$|^[^\d]{3,40}\b\d{1,3}\s*%.*\b(?:price|quality|total|score|marks?|weight\w*)\b|\b[01]\s*(?:-|–|to|bis|i|à)\s*\d{1,3}\s*\)?$|^[^:]{3,}\b(?:is|are|will|must|should)\b/i;

function loneCell(context: RowContext, row: number, column: number, text: string, lastWide: number): RowNote {
  const label = tidy(text);
  if (label === '') return { row, class: 'data' };
  if (nobodyBid.test(label)) return { row, class: 'footnote', reason: 'It says that nobody bid.' };
  const after = row < lastWide || saysLot(label);
  if (!after) {
    if (label.length > 30 || footnote.test(label) || remark.test(label))
      return { row, class: 'footnote', reason: 'It is a note below the table.' };
    return { row, class: 'data' };
  }
  const merged = context.grid.merges.some((area) => area.top === row && area.left === column && area.right > column);
  const marked = context.grid.bold.has(cellKey(row, column)) || context.grid.filled.has(cellKey(row, column));
  if (column === context.left || merged || marked)
    return { row, class: 'section', reason: 'It heads a section of the table.' };
  return { row, class: 'data' };
}

function isColumnNumbers(grid: Grid, row: number, columns: readonly number[], width: number): boolean {
  if (columns.length < 3 || columns.length < width - 1) return false;
  return columns.every((column, index) => {
    const value = valueAt(grid, row, column);
    const figure = typeof value === 'number' ? value : Number(String(value).replace(/[()]/g, ''));
    const first = valueAt(grid, row, columns[0] ?? 0);
    const start = typeof first === 'number' ? first : Number(String(first).replace(/[()]/g, ''));
    return figure === start + index && (start === 0 || start === 1);
  });
}

function repeatsHeadings(reading: RowReading, row: number, columns: readonly number[]): boolean {
  const { grid, headings } = reading.context;
  if (columns.length < 2 || columns.length < headings.size - 1) return false;
  for (const column of columns) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' || lookAt(value, reading).tidied !== headings.get(column)) return false;
  }
  return true;
}
