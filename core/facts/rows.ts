/** What each row below the headings is: data, or a total, a section, a footnote, a row of ranks. */
import { cellKey, type Grid, valueAt } from '../source';
import { tidy, wordsOf } from './headings';
import { isNumeric, kindOf } from './kinds';
import type { OccupiedRow } from './occupied';
import type { RowClass, RowNote } from './recognition';

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

/** A whole label, or a label with what it totals: "Total Facilities Ltd" is neither. */
const labels: readonly { readonly class: RowClass; readonly pattern: RegExp; readonly reason: string }[] = [
  {
    class: 'subtotal',
    pattern:
      /^(?:sub[\s-]?totals?|is-?gyfanswm|sous-total|zwischensumme)\b(?:\s*[:(–-].*|\s+(?:for|of|lot|section|part|ex|inc|excluding|including)\b.*|\s*\(?£\)?|\s+[a-z]|\s+\d+)?$/i,
    reason: 'The first cell says it is a subtotal.',
  },
  {
    class: 'total',
    pattern:
      /^(?:grand |overall |tender |bid |contract |column |weighted |quality |price |final |net |gross |cumulative )*(?:totals?|sum)(?: (?:score|scores|marks?|points?|price|prices|cost|costs|tender(?:ed)?|sum|amount|bid|value|weight(?:ing|ed)?|quality|for|of all|all|bids|carried forward|to summary|out of|ex|inc|exc|excl|incl|excluding|including|vat|weighted|contract|lines?|items?|maximum|available|\(.*\)|£|[\d.,%]+|lot \w+|percentage|overall|social|commitments?|:|=|and|the|per|annum|year|over|term|price|inclusive|exclusive))*\s*[:*]?$/i,
    reason: 'The first cell says it is a total.',
  },
  {
    class: 'total',
    pattern: /^(?:cyfanswm|cyfansymiau|gesamt(?:summe|preis)?|summe|total général|totale?)\s*[:*]?$/i,
    reason: 'The first cell says it is a total.',
  },
  {
    class: 'total',
    pattern:
      /^(?:averages?|mean|median|minimum|maximum|min|max|lowest|highest|range|standard deviation|std dev|count|cyfartaledd|isafswm|uchafswm|moyenne|mittelwert)(?: (?:price|bid|score|mark|tender|of bids|offer|total|cost|value|amount|rate|points?|social value|ex vat|inc vat|pris))*\s*[:*]?$/i,
    reason: 'The first cell says it sums up other rows.',
  },
  {
    class: 'rank',
    pattern:
      /^(?:overall |final |bid |price |quality |tender )*(?:rank(?:ing|ed)?|position|placing|safle|rang)s?(?: order| no\.?)?\s*[:*]?$/i,
    reason: 'The first cell says it is a row of ranks.',
  },
];

const footnote =
  /^(?:[*^†‡§]|\(?\d\)\s|notes?\b\s*[:.\d(-]|n\.?b\.?\b|source\s*:|nodyn|nodiadau|key\s*:|all prices\b|prices are\b|end of\b)/i;

/** Formula that works over rows above its own cell, such as `=SUM(C4:C13)` in C14. */
const overRows =
  /^=(?:ROUND\()?\s*(SUM|SUBTOTAL|AVERAGE|MIN|MAX|MEDIAN|COUNT|COUNTA)\((?:\d+,)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/i;

/** Every row from below the headings to the table's last, blank rows included. */
export function classifyRows(context: RowContext): readonly RowNote[] {
  const byRow = new Map(context.rows.map((row) => [row.row, row]));
  const summed = rowsOfFormulas(context);
  const notes: RowNote[] = [];
  let seenData = 0;
  for (let row = context.header + 1; row <= context.bottom; row++) {
    const occupied = byRow.get(row);
    if (!occupied) {
      notes.push({ row, class: 'blank' });
      continue;
    }
    const note = classify(context, occupied, summed, seenData);
    if (note.class === 'data') seenData += 1;
    notes.push(note);
  }
  return notes;
}

function rowsOfFormulas({ grid, header, bottom }: RowContext): ReadonlyMap<number, { name: string; count: number }> {
  const found = new Map<number, { name: string; count: number }>();
  for (const [key, formula] of grid.formulas) {
    const row = Math.floor(key / 16_384);
    if (row <= header || row > bottom || !/^=(?:RO|[SAMC])/i.test(formula)) continue;
    const match = overRows.exec(formula);
    if (!match || match[2] !== match[4]) continue;
    const from = Number(match[3]) - 1;
    const to = Number(match[5]) - 1;
    if (to < row && to > from && row - to <= 6 && from >= header - 1)
      found.set(row, { name: (match[1] ?? '').toUpperCase(), count: (found.get(row)?.count ?? 0) + 1 });
  }
  return found;
}

function classify(
  context: RowContext,
  { row, columns }: OccupiedRow,
  summed: ReadonlyMap<number, { name: string; count: number }>,
  seenData: number,
): RowNote {
  const { grid } = context;
  const first = columns[0] ?? 0;
  const label = firstText(grid, row, columns);
  if (label !== '') {
    const known = labels.find(({ pattern }) => label.length <= 60 && pattern.test(label));
    if (known && (seenData > 0 || columns.length > 1)) return { row, class: known.class, reason: known.reason };
    if (columns.length <= 2 && footnote.test(label))
      return { row, class: 'footnote', reason: 'It is a note, not a row of the table.' };
  }
  const formula = summed.get(row);
  if (
    formula &&
    !(
      label !== '' &&
      first === context.left &&
      named(label) &&
      formula.name !== 'SUM' &&
      formula.name !== 'SUBTOTAL' &&
      formula.count < 2
    )
  )
    return {
      row,
      class: formula.name === 'SUM' || formula.name === 'SUBTOTAL' ? 'total' : 'total',
      reason: `Its cells work out ${formula.name} of the rows above.`,
    };
  if (seenData < 2 && isColumnNumbers(grid, row, columns, context.columns.length))
    return { row, class: 'column-numbers', reason: 'It numbers the columns.' };
  if (repeatsHeadings(context, row, columns)) return { row, class: 'header', reason: 'It repeats the headings.' };
  if (columns.length === 1 && context.columns.length > 2) return loneCell(context, row, first, label);
  return { row, class: 'data' };
}

const named = (label: string): boolean => wordsOf(label).length > 0;

function firstText(grid: Grid, row: number, columns: readonly number[]): string {
  for (const column of columns.slice(0, 3)) {
    const value = valueAt(grid, row, column);
    if (typeof value === 'string' && value.length < 400 && !isNumeric(kindOf(value, undefined))) return tidy(value);
  }
  return '';
}

function loneCell(context: RowContext, row: number, column: number, label: string): RowNote {
  if (label === '') return { row, class: 'data' };
  const last =
    context.rows.at(-1)?.row === row || context.rows.findLast(({ columns }) => columns.length > 1)?.row === undefined;
  const after = context.rows.some((other) => other.row > row && other.columns.length > 1);
  if (!after && (last || label.length > 40 || column === context.left)) {
    if (label.length > 30 || footnote.test(label))
      return { row, class: 'footnote', reason: 'It is a note below the table.' };
    return { row, class: 'data' };
  }
  if (column > context.left + 1 && !after) return { row, class: 'data' };
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

function repeatsHeadings(context: RowContext, row: number, columns: readonly number[]): boolean {
  if (columns.length < 2 || columns.length < context.headings.size - 1) return false;
  return columns.every((column) => {
    const value = valueAt(context.grid, row, column);
    return typeof value === 'string' && tidy(value) === context.headings.get(column);
  });
}
