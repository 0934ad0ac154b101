/** Tables with bidders across and one fact a row. */

import { type Grid, valueAt } from '../../../source';
import { isNumeric, kindOf, roughNumber } from '../../cells/kinds';
import { isVerdict } from '../../cells/verdict';
import { readHeading, tidy } from '../../headings/heading';
import type { Named } from '../../headings/naming';
import { isNumberedBidder, looksLikeCompany } from '../../names/company';
import { lotWord } from '../../names/lot-words';
import { saysPrice } from '../../names/price-words';
import type { FactId } from '../../vocabulary';
import { netAndGross } from '../columns/net-and-gross';
import { bidFacts } from '../columns/roles';
import { labelClass } from '../rows/row-labels';
import type { OccupiedRow, Region } from '../sheet/occupied';
import { textOf, wholeName } from './forms';

export interface Transposed {
  /** Row of headings, most often that of the bidders' names. */
  readonly header: number;
  /** Row with the bidders' names: right below where the headings only number them. */
  readonly names: number;
  readonly labelColumn: number;
  /** Columns of the bidders. */
  readonly across: readonly number[];
}

/**
 * One fact a row, bidders across: at least two row labels name different facts of a bid, and the row of names is either
 * labelled as such ("Bidder") or stands right above with texts only.
 */
export function findTransposed(grid: Grid, region: Region): Transposed | undefined {
  const rows = region.rows.slice(0, 80);
  const labelColumn = region.area.left;
  const labelled = rows.filter(({ columns }) => columns[0] === labelColumn && columns.length > 1);
  const header = headerOf(grid, rows, labelColumn);
  if (!header) return undefined;
  const below = labelled.filter(({ row }) => row > header.row);
  const facts = below.flatMap(({ row }) => {
    const label = textOf(grid, row, labelColumn);
    const named = wholeName(label) ?? wholeName(readHeading(label).name);
    return named && bidFacts.has(named.fact) && named.fact !== 'points' && !readHeading(label).weight
      ? [named.fact]
      : [];
  });
  const distinct = new Set(facts).size;
  const corner = wholeName(textOf(grid, header.row, labelColumn))?.fact;
  // Rows under "Criterion" are criteria, and a matrix tells marks from prices row by row.
  if (corner === 'criterion' || headsColumns(grid, header, rows[rows.indexOf(header) + 1])) return undefined;
  const across = header.columns.filter(
    (column) =>
      column > labelColumn &&
      textOf(grid, header.row, column) !== '' &&
      !isRemark(wholeName(textOf(grid, header.row, column))),
  );
  if (isMatrixWithPrice(grid, header, below, labelColumn))
    return { header: header.row, names: namesUnder(grid, rows, header, labelColumn), labelColumn, across };
  const headed = corner === 'bidder';
  if (across.length < 2 || below.length < 2) return undefined;
  if (headed && distinct === 0 && arePricesOf(grid, header, across, below, labelColumn))
    return { header: header.row, names: header.row, labelColumn, across };
  if (distinct < (headed ? 1 : 2)) return undefined;
  // The tax between a net and a gross sum is no fact that speaks for or against.
  const told = below.filter(({ row }) => !isTax.test(textOf(grid, row, labelColumn))).length;
  if (facts.length < (headed ? 0.34 : 0.4) * told) return undefined;
  const bidder = across.find((column) => !isStated(wholeName(textOf(grid, header.row, column)))) ?? 0;
  if (!changesKind(grid, below, bidder)) return undefined;
  return { header: header.row, names: namesUnder(grid, rows, header, labelColumn), labelColumn, across };
}

/** "Supplier | Ash Office | Box Print Ltd" over "Monthly lease" and "Total cost over 5 years": the labels are no bidders. */
function arePricesOf(
  grid: Grid,
  header: OccupiedRow,
  across: readonly number[],
  below: readonly OccupiedRow[],
  labelColumn: number,
): boolean {
  const names = across.map((column) => textOf(grid, header.row, column));
  const labels = below.map(({ row }) => textOf(grid, row, labelColumn)).filter((label) => label !== '');
  return (
    names.every((name) => wholeName(name) === undefined) &&
    names.some(looksLikeCompany) &&
    labels.some((label) => saysPrice(label)) &&
    !labels.some(looksLikeCompany)
  );
}

const isPriceRow = (label: string): boolean => wholeName(readHeading(label).name)?.fact === 'price';

const isTax = /^\W*(?:vat|taw|tax|mwst|tva|iva|btw)\b/i;

/**
 * Marks of criteria down the rows and, among them, one row of prices, or a net and a gross one: each row is a fact of its own. Other columns may
 * only be weights and maximum marks.
 */
function isMatrixWithPrice(
  grid: Grid,
  header: OccupiedRow,
  below: readonly OccupiedRow[],
  labelColumn: number,
): boolean {
  const known = header.columns.filter(
    (column) => column > labelColumn && wholeName(textOf(grid, header.row, column)) !== undefined,
  );
  if (!known.every((column) => isStated(wholeName(textOf(grid, header.row, column))))) return false;
  const bidders = header.columns.filter((column) => column > labelColumn && !known.includes(column));
  const topOf = (row: number) => Math.max(...bidders.map((column) => roughNumber(valueAt(grid, row, column)) ?? 0));
  // "Tender sum" is the price where no other row is, and else adds up the rows.
  const isSum = (label: string) => labelClass(label) !== undefined;
  const hasPrice = below.some(
    ({ row }) => isPriceRow(textOf(grid, row, labelColumn)) && !isSum(textOf(grid, row, labelColumn)),
  );
  const rows = below.filter(({ row }) => {
    const label = textOf(grid, row, labelColumn);
    const isGate = bidders.every((column) => isVerdict(valueAt(grid, row, column), true));
    return !(isSum(label) && (hasPrice || !saysPrice(label))) && !isTax.test(label) && !isGate;
  });
  const prices = rows.filter(({ row }) => isPriceRow(textOf(grid, row, labelColumn)) && topOf(row) > 200);
  const marks = rows.filter(({ row }) => topOf(row) <= 100);
  const labels = prices.map(({ row }) => ({ heading: textOf(grid, row, labelColumn) }));
  const vat = netAndGross(labels);
  const isOnePrice =
    prices.length === 1 ||
    (prices.length === 2 && labels.every((label) => (readHeading(label.heading).vat ?? vat(label)) !== undefined));
  return bidders.length >= 2 && isOnePrice && marks.length >= 1 && marks.length + prices.length === rows.length;
}

/** "Supplier 1 | Supplier 2" may stand over a row of nothing but who they are. */
function namesUnder(grid: Grid, rows: readonly OccupiedRow[], header: OccupiedRow, labelColumn: number): number {
  const next = rows.find(({ row }) => row === header.row + 1);
  const areNames =
    next !== undefined &&
    next.columns.length > 1 &&
    next.columns.every(
      (column) =>
        column > labelColumn &&
        isNumberedBidder(textOf(grid, header.row, column)) &&
        isWords(grid, next.row, column) &&
        !isNumberedBidder(textOf(grid, next.row, column)),
    );
  return areNames ? next.row : header.row;
}

const remarks: ReadonlySet<FactId> = new Set<FactId>(['comment', 'reason', 'method']);

const isRemark = (named: Named | undefined): boolean => named !== undefined && remarks.has(named.fact);

/** A column beside the bidders that weighs every row, says what it is out of, or remarks on it. */
const isStated = (named: Named | undefined): boolean =>
  named?.fact === 'weight' || named?.fact === 'maximum' || isRemark(named);

/** "Marks | Weighted marks" below a name and again below the next: names over columns, and no facts of their own. */
function headsColumns(grid: Grid, header: OccupiedRow, next: OccupiedRow | undefined): boolean {
  if (next?.row !== header.row + 1) return false;
  const below = next.columns.map((column) => textOf(grid, next.row, column)).filter((text) => wholeName(text));
  return below.length >= next.columns.length / 2 && new Set(below).size < below.length;
}

function isWords(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return typeof value === 'string' && !isNumeric(kindOf(value, undefined)) && tidy(value) !== '';
}

function headerOf(grid: Grid, rows: readonly OccupiedRow[], labelColumn: number): OccupiedRow | undefined {
  let first: OccupiedRow | undefined;
  for (const row of rows.slice(0, 20)) {
    if (!areWords(grid, row, labelColumn)) continue;
    first ??= row;
    const isHeaded = row.columns[0] === labelColumn && wholeName(textOf(grid, row.row, labelColumn))?.fact === 'bidder';
    if (isHeaded && namesIn(grid, row, labelColumn) >= 2) return row;
  }
  // Bidders repeated under each lot stand in groups of columns: as one fact a row they would be one bid each.
  if (!first || isOfLots(grid, first, labelColumn)) return undefined;
  const names = namesIn(grid, first, labelColumn);
  return names >= 2 && names >= 0.5 * (first.columns.length - 1) ? first : undefined;
}

/** Two cells or more after the label, and words in all of them. */
function areWords(grid: Grid, { row, columns }: OccupiedRow, labelColumn: number): boolean {
  let words = 0;
  for (const column of columns) {
    if (column <= labelColumn) continue;
    if (!isWords(grid, row, column)) return false;
    words += 1;
  }
  return words >= 2;
}

/** How many cells after the label name no fact, and so may be names. */
function namesIn(grid: Grid, { row, columns }: OccupiedRow, labelColumn: number): number {
  let names = 0;
  for (const column of columns)
    if (column > labelColumn && wholeName(textOf(grid, row, column)) === undefined) names += 1;
  return names;
}

const isLotOrPart = new RegExp(String.raw`^(?:${lotWord}|rhan)\b`, 'i');

const isOfLots = (grid: Grid, { row, columns }: OccupiedRow, labelColumn: number): boolean =>
  columns.every((column) => column === labelColumn || isLotOrPart.test(textOf(grid, row, column)));

/** Rows of one bidder's column hold different kinds of values (money, yes/no, text), as facts do and marks do not. */
function changesKind(grid: Grid, rows: readonly OccupiedRow[], column: number): boolean {
  const kinds = new Set(
    rows
      .map(({ row }) => kindOf(valueAt(grid, row, column), undefined))
      .filter((kind) => kind !== 'blank' && kind !== 'missing'),
  );
  const figures = rows.map(({ row }) => valueAt(grid, row, column)).filter((value) => typeof value === 'number');
  const spread = figures.length > 1 && Math.max(...figures) > 50 * Math.max(1, Math.min(...figures.map(Math.abs)));
  return kinds.size > 1 || spread;
}
