/** First pass over one sheet: its regions, sorted into tables, transposed tables, forms and loose text. */
import { type Grid, valueAt } from '../../../source';
import { isNumeric, kindOf, roughNumber } from '../../cells/kinds';
import { tidy } from '../../headings/heading';
import { namesOf } from '../../headings/naming';
import type { Statement } from '../../recognition';
import { cellWhere } from '../../where';
import { keyFacts } from '../columns/roles';
import { formsIn, isForm } from '../layout/forms';
import { findTransposed, type Transposed } from '../layout/transposed';
import { type Draft, draftTable } from './draft';
import { scaleIn, scaleSaid } from './grades';
import { countWider, hasWider, type OccupiedRow, placeOf, type Region } from './occupied';
import { bandsIn } from './price-bands';
import { splitRegions } from './regions';
import { statementsIn } from './statements';
import type { Texts } from './texts';

export type Title = { readonly text: string; readonly where: string };

export type Piece =
  | { readonly kind: 'table'; readonly draft: Draft; readonly titles: readonly Title[] }
  | {
      readonly kind: 'transposed';
      readonly region: Region;
      readonly transposed: Transposed;
      readonly titles: readonly Title[];
    }
  | {
      readonly kind: 'form';
      readonly region: Region;
      readonly statements: readonly Statement[];
      readonly titles: readonly Title[];
    };

export interface SheetDraft {
  readonly grid: Grid;
  readonly pieces: readonly Piece[];
  readonly statements: readonly Statement[];
  /** The keys of grades on the sheet. */
  readonly grades: readonly ReadonlyMap<string, number>[];
}

export function readSheet(grid: Grid, texts: Texts): SheetDraft {
  const pieces: Piece[] = [];
  const statements: Statement[] = [];
  const grades: ReadonlyMap<string, number>[] = [];
  let loose: OccupiedRow[] = [];
  for (const region of splitRegions(grid).flatMap((whole) => formsIn(grid, whole))) {
    const bands = bandsIn(grid, region.rows, region.area);
    if (bands) {
      statements.push(bands);
      continue;
    }
    const scale = scaleIn(grid, region.rows, region.area);
    if (scale) {
      statements.push(scale.statement);
      grades.push(scale.grades);
      continue;
    }
    const piece = sort(grid, region, texts);
    if (!piece) {
      loose = loose.concat(region.rows);
      statements.push(...statementsIn(grid, region.rows));
      continue;
    }
    const start = startOf(piece);
    const from = placeOf(region.rows, start);
    const own = region.rows.slice(0, from);
    const above = loose.filter(({ row }) => row < region.area.top && region.area.top - row <= 12);
    const titles = titlesOf(grid, [...above, ...own]);
    statements.push(...statementsIn(grid, own));
    if (piece.kind === 'form') {
      const said = statementsIn(grid, region.rows.slice(from));
      statements.push(...said);
      pieces.push({ ...piece, statements: said, titles });
    } else {
      if (piece.kind === 'table') {
        statements.push(...statementsIn(grid, footnotesIn(piece.draft)));
      } else statements.push(...statementsIn(grid, loneRowsAtEnd(region.rows.slice(from))));
      pieces.push({ ...piece, titles });
    }
    loose = [];
  }
  const said = statements.flatMap((statement) => scaleSaid(statement) ?? []);
  return {
    grid,
    pieces,
    statements: [...statements, ...said.map(({ statement }) => statement)],
    grades: [...grades, ...said.map(({ grades }) => grades)],
  };
}

/** Notes, and headings of sections that state a scale: "Quality (60%) - scored 0 to 5". */
function footnotesIn({ notes, region, grid }: Draft): readonly OccupiedRow[] {
  const found: OccupiedRow[] = [];
  for (const note of notes) {
    if (note.class !== 'footnote' && note.class !== 'section') continue;
    const row = region.rows[placeOf(region.rows, note.row)];
    if (row?.row !== note.row) continue;
    const isNote = note.class === 'footnote' || scale.test(String(valueAt(grid, row.row, row.columns[0] ?? 0) ?? ''));
    if (isNote) found.push(row);
  }
  return found;
}

/** What is said right below a table in a single cell. */
const loneRowsAtEnd = (rows: readonly OccupiedRow[]): readonly OccupiedRow[] =>
  rows.slice(rows.findLastIndex(({ columns }) => columns.length > 1) + 1);

const scale = /\b(?:scor|mark|rat)\w*\b.*\b(?:[01]\s*(?:-|–|to)|out of)\s*\d{1,3}\b/i;

const startOf = (piece: Piece): number =>
  piece.kind === 'table'
    ? (piece.draft.header?.top ?? piece.draft.region.area.top)
    : piece.kind === 'transposed'
      ? piece.transposed.header
      : (piece.region.rows.find(({ columns }) => columns.length > 1)?.row ?? piece.region.area.top);

/** `undefined` for notes and titles that belong to no table of their own. */
function sort(grid: Grid, region: Region, texts: Texts): Piece | undefined {
  if (!hasWider(region.rows, 2) && !isNamedList(grid, region)) return undefined;
  if (region.headerRow === undefined) {
    if (isForm(grid, region)) return { kind: 'form', region, statements: [], titles: [] };
    const transposed = findTransposed(grid, region);
    if (transposed) return { kind: 'transposed', region, transposed, titles: [] };
  }
  if (region.headerRow === undefined && isLabelList(grid, region)) return undefined;
  const draft = draftTable(grid, region, texts);
  if (draft.header)
    return draft.dataRows.length > 0 || draft.columns.length > 2 ? { kind: 'table', draft, titles: [] } : undefined;
  return countWider(region.rows, 2) >= 3 && hasFigures(grid, region) ? { kind: 'table', draft, titles: [] } : undefined;
}

/** Pairs whose labels hold words of the vocabulary ("Design weighting | 30%") are statements, not a table. */
function isLabelList(grid: Grid, { rows }: Region): boolean {
  if (hasWider(rows, 3)) return false;
  const pairs = rows.filter(({ columns }) => columns.length === 2);
  const first = pairs[0];
  const head = first ? valueAt(grid, first.row, first.columns[0] ?? 0) : null;
  // "Bidder:" is a label; a heading has no colon.
  const named = typeof head === 'string' && !head.trim().endsWith(':') ? namesOf(head)[0] : undefined;
  if (named?.whole && keyFacts.has(named.fact)) return false;
  const known = pairs.filter(({ row, columns }) => {
    const label = valueAt(grid, row, columns[0] ?? 0);
    return typeof label === 'string' && namesOf(label).length > 0;
  });
  return pairs.length > 0 && (known.length >= pairs.length / 2 || isWhole(grid, pairs));
}

/** "Price | 50%", "Q1 | 30%", "Q2 | 20%": shares that make up the whole are weights, whatever they are of. */
function isWhole(grid: Grid, pairs: readonly OccupiedRow[]): boolean {
  const shares = pairs.map(({ row, columns }) => {
    const value = valueAt(grid, row, columns[1] ?? 0);
    return isNumeric(kindOf(value, undefined)) ? (roughNumber(value) ?? Number.NaN) : Number.NaN;
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  return pairs.length > 1 && (Math.abs(sum - 100) < 0.01 || Math.abs(sum - 1) < 0.0001);
}

/** One column under a heading such as "Bidders" is a table all the same. */
function isNamedList(grid: Grid, { rows, area }: Region): boolean {
  if (area.left !== area.right || rows.length < 3) return false;
  return rows.slice(0, 4).some(({ row }) => {
    const value = valueAt(grid, row, area.left);
    const best = typeof value === 'string' ? namesOf(value)[0] : undefined;
    return best?.whole === true && (best.fact === 'bidder' || best.fact === 'need');
  });
}

const hasFigures = (grid: Grid, { rows }: Region): boolean =>
  rows
    .slice(0, 20)
    .filter(({ row, columns }) => columns.some((column) => isNumeric(kindOf(valueAt(grid, row, column), undefined))))
    .length >=
  Math.min(rows.length, 20) / 2;

function titlesOf(grid: Grid, rows: readonly OccupiedRow[]): readonly Title[] {
  return rows.flatMap(({ row, columns }) =>
    columns.flatMap((column) => {
      const value = valueAt(grid, row, column);
      const text = typeof value === 'string' ? tidy(value) : '';
      return text === '' ? [] : [{ text, where: cellWhere(grid.name, row, column) }];
    }),
  );
}
