/** Columns beside the buyer's own tables: what each commitment is worth, and where each bid ends up. */
import type { Assessment, BidScore, CommitmentValue } from '../../../core/assessment';
import type { RecognisedTable, Recognition } from '../../../core/facts/recognition';
import { parseWhere } from '../../../core/facts/where';
import type { Where } from '../../../core/source';
import type { OutputCell, OutputColumns } from '../port';
import { cellList, money, points, rank, text } from './cells';

/** Items by sheet and row; `null` where two items share a row. */
type RowsOfSheets<T> = ReadonlyMap<string, ReadonlyMap<number, T | null>>;

const perRow: ReadonlySet<RecognisedTable['layout']> = new Set(['row-per-bid', 'long', 'sheet-per-bid']);

export function besideTables(assessment: Assessment, recognition: Recognition): OutputColumns[] {
  const commitments = rowsOf(assessment.commitments, (commitment) => [commitment.where]);
  const bids = rowsOf(assessment.bids, (bid) => bid.where);
  return recognition.tables.flatMap((table) => {
    if (!table.header || !perRow.has(table.layout)) return [];
    if (table.purposes.includes('commitments'))
      return columns(table, commitments, ['Goodmark value', 'Goodmark goals', 'Goodmark working'], commitmentCells);
    if (table.layout === 'row-per-bid')
      return columns(table, bids, ['Goodmark total', 'Goodmark rank', 'Goodmark working'], bidCells);
    return [];
  });
}

function columns<T>(
  table: RecognisedTable,
  found: RowsOfSheets<T>,
  headings: readonly string[],
  cells: (item: T) => OutputCell[],
): OutputColumns[] {
  const rows = new Map<number, OutputCell[]>();
  const here = found.get(table.sheet);
  for (const { row, class: kind } of table.rows) {
    const item = kind === 'data' ? here?.get(row) : undefined;
    if (item) rows.set(row, cells(item));
  }
  if (rows.size === 0 || !table.header) return [];
  return [
    { kind: 'columns', sheetId: table.sheetId, beside: table.area, headingRow: table.header.bottom, headings, rows },
  ];
}

const blank = text(null);

const commitmentCells = (commitment: CommitmentValue): OutputCell[] => [
  money(commitment.value),
  commitment.goals.length === 0 ? blank : text(commitment.goals.map((goal) => `SDG ${goal}`).join(', ')),
  text(commitment.rationale),
];

const bidCells = (bid: BidScore): OutputCell[] => [
  points(bid.total),
  rank(bid.rank),
  text(
    bid.statusReason ??
      `${bid.rationale}${bid.criteria.length > 0 ? ` (${cellList(bid.criteria.flatMap(({ from }) => from))})` : ''}`,
  ),
];

/** By sheet and row. A row that two items share (a bidder in two lots) has no single answer, and gets none. */
function rowsOf<T>(items: readonly T[], places: (item: T) => readonly string[]): RowsOfSheets<T> {
  const sheets = new Map<string, Map<number, T | null>>();
  const sheetOf = sheetsByReference();
  for (const item of items)
    for (const place of places(item)) {
      const sheet = sheetOf(place);
      if (sheet === undefined) continue;
      const rows = sheets.get(sheet) ?? new Map<number, T | null>();
      sheets.set(sheet, rows);
      const row = rowIn(place);
      const before = rows.get(row);
      rows.set(row, before === undefined || before === item ? item : null);
    }
  return sheets;
}

/** A sheet is named by the same reference in each of its thousands of cells: it is read once. */
function sheetsByReference(): (place: Where) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (place) => {
    const reference = place.slice(0, place.lastIndexOf('!'));
    if (!known.has(reference)) known.set(reference, parseWhere(place)?.sheet);
    return known.get(reference);
  };
}

/** The zero-based top row of a place: the digits before its colon or end. */
function rowIn(place: Where): number {
  const colon = place.indexOf(':', place.lastIndexOf('!'));
  const end = colon < 0 ? place.length : colon;
  let start = end;
  while (start > 0 && place.charCodeAt(start - 1) >= 48 && place.charCodeAt(start - 1) <= 57) start -= 1;
  return Number(place.slice(start, end)) - 1;
}
