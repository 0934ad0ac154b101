/** Rows right above or below the headings, or at the foot of the table, that give every column its weight, its maximum mark or its unit. */
import { cellKey, type Grid, valueAt } from '../../../source';
import { isNumeric, kindOf, roughNumber } from '../../cells/kinds';
import { tidy } from '../../headings/heading';
import { namesOf } from '../../headings/naming';
import type { RowNote } from '../../recognition';
import { type OccupiedRow, placeOf, type Region } from '../sheet/occupied';
import type { Header } from './headers';

const unitText =
  /^[([]?\s*(?:£|€|\$|%|gbp|\d+\s*(?:-|–|to)\s*\d+|y\s*\/\s*n|yes\s*\/\s*no|text|free text|number|no\.?|nr|each|days?|hours?|dd\/mm\/yyyy|(?:£\s*)?(?:ex|exc|excl|inc|incl)\.? vat|(?:£\s*)?(?:heb|gan gynnwys) taw|points?|marks?|(?:max(?:imum)?|out of|allan o)\s*\d+|score|fte|n\/a|-)\s*[)\]]?$/i;

/** In one language or in two: "allan o 10 / out of 10". */
const isUnit = (text: string): boolean =>
  unitText.test(text) || (text.includes(' / ') && text.split(' / ').every((half) => unitText.test(half)));

export interface StatedRows {
  readonly weights: ReadonlyMap<number, string>;
  readonly maxima: ReadonlyMap<number, number>;
  readonly units: ReadonlyMap<number, string>;
  readonly reasons: ReadonlyMap<number, string>;
}
export const noStatedRows: StatedRows = { weights: new Map(), maxima: new Map(), units: new Map(), reasons: new Map() };

export function statedRows(grid: Grid, region: Region, header: Header, notes: readonly RowNote[]): StatedRows {
  const weights = new Map<number, string>();
  const maxima = new Map<number, number>();
  const units = new Map<number, string>();
  const reasons = new Map<number, string>();
  const under: number[] = [];
  for (let at = 0; at < notes.length && under.length < 3; at++) {
    const note = notes[at];
    if (note && note.class !== 'blank') under.push(note.row);
  }
  // A row of weights may close the table too.
  const foot = notes.findLast((note) => note.class !== 'blank' && note.class !== 'footnote');
  if (foot?.class === 'data' && !under.includes(foot.row)) under.push(foot.row);
  const rowsOver = [
    ...rowsAbove(grid, region),
    ...region.rows.slice(placeOf(region.rows, header.top - 3), placeOf(region.rows, header.top)),
  ];
  const over = rowsOver.map(({ row }) => row);
  for (const row of [...over, ...under]) {
    const columns =
      rowsOver.find((above) => above.row === row)?.columns ?? region.rows[placeOf(region.rows, row)]?.columns ?? [];
    const labelled = labelledCells(grid, row, columns);
    if (labelled) {
      for (const [column, figure] of labelled.figures)
        if (labelled.isWeight) weights.set(column, figure);
        else maxima.set(column, Number.parseFloat(figure));
      reasons.set(row, `It gives the ${labelled.isWeight ? 'weights' : 'maximum marks'} of the columns.`);
      continue;
    }
    const label = tidy(String(valueAt(grid, row, columns[0] ?? 0) ?? ''));
    const fact = unlabelledWeights(grid, row, columns, region, [...over, ...under.slice(0, 1)])
      ? 'weight'
      : namesOf(label.replace(/:$/, '')).find(({ score }) => score >= 0.85)?.fact;
    const rest = columns[0] === region.area.left ? columns.slice(1) : columns;
    const figures = fact === 'weight' || fact === 'maximum' ? figuresIn(grid, row, rest) : [];
    if (figures.length > 0 && figures.length >= 0.6 * rest.length && rest.length + 1 < (header.parts.size || 1) + 1) {
      if (over.includes(row) && rest.length < 2) continue;
      for (const column of figures) {
        const value = valueAt(grid, row, column);
        if (fact === 'weight') weights.set(column, asShown(value, grid.formats.get(cellKey(row, column))));
        else maxima.set(column, roughNumber(value) ?? Number.NaN);
      }
      reasons.set(
        row,
        fact === 'weight' ? 'It gives the weights of the columns.' : 'It gives the maximum marks of the columns.',
      );
    } else if (
      row === under[0] &&
      columns.length >= 2 &&
      columns.every((column) => isUnit(String(valueAt(grid, row, column)).trim())) &&
      columns.some(
        (column) =>
          typeof valueAt(grid, row, column) === 'string' && !isNumeric(kindOf(valueAt(grid, row, column), undefined)),
      )
    ) {
      for (const column of columns) units.set(column, String(valueAt(grid, row, column)));
      reasons.set(row, 'It gives the units of the columns.');
    }
  }
  return { weights, maxima, units, reasons };
}

function figuresIn(grid: Grid, row: number, columns: readonly number[]): readonly number[] {
  const figures: number[] = [];
  for (const column of columns) if (isNumeric(kindOf(valueAt(grid, row, column), undefined))) figures.push(column);
  return figures;
}

/** Up to three rows that at most an empty one parts from the table: its weights may stand there. More are a table of their own. */
function rowsAbove(grid: Grid, { area }: Region): readonly OccupiedRow[] {
  const rows: OccupiedRow[] = [];
  for (let row = area.top - 1; row >= 0; row--) {
    const columns: number[] = [];
    for (let column = area.left; column <= area.right; column++)
      if ((valueAt(grid, row, column) ?? '') !== '') columns.push(column);
    if (columns.length === 0 && row === area.top - 1) continue;
    if (columns.length === 0) break;
    if (rows.length === 3) return [];
    rows.unshift({ row, columns });
  }
  return rows;
}

/** "Weighting: 30%" or "Max 5" in every cell of a row. */
function labelledCells(grid: Grid, row: number, columns: readonly number[]) {
  const figures: (readonly [column: number, figure: string])[] = [];
  let weights = 0;
  for (const column of columns) {
    // Of nearly every row the first cell says already that it is none.
    const said = eachLabelled.exec(String(valueAt(grid, row, column)));
    if (!said) return undefined;
    if (said[1] !== undefined) weights += 1;
    figures.push([column, said[3] ?? '']);
  }
  const isWeight = weights > 0;
  return figures.length < 2 || (isWeight && weights < figures.length) ? undefined : { isWeight, figures };
}

const eachLabelled =
  /^\s*(?:((?:weight(?:ing|ed)?|pwysoliad)(?: at)?)|(max(?:imum)?\.?(?: (?:score|marks?|points?))?|out of))\s*[:=(]?\s*(\d{1,3}(?:\.\d+)?\s*%?)\s*\)?\s*$/i;

/** Percentages that add up to the whole, right under the headings or over them, with nothing in the first column. */
function unlabelledWeights(
  grid: Grid,
  row: number,
  columns: readonly number[],
  { area }: Region,
  near: readonly number[],
): boolean {
  if (!near.includes(row) || columns[0] === area.left || columns.length < 2) return false;
  const shares = columns.map((column) => {
    const value = valueAt(grid, row, column);
    const percent = kindOf(value, grid.formats.get(cellKey(row, column))) === 'percent';
    const figure = percent ? roughNumber(value) : undefined;
    return figure === undefined ? Number.NaN : typeof value === 'number' ? figure * 100 : figure;
  });
  return Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 0.01;
}

/** 0.2 in a percentage format is "20%", as the sheet shows it. */
export const asShown = (value: unknown, format: string | undefined): string =>
  typeof value === 'number' && format?.includes('%')
    ? `${Number((value * 100).toPrecision(12))}%`
    : String(value).trim();
