/** Columns beside the buyer's own tables: what each commitment is worth, and where each bid ends up. */
import type { Assessment, BidScore, CommitmentValue } from '../../../core/assessment';
import { dataRowsIn, type RecognisedTable, type Recognition } from '../../../core/facts/recognition';
import { parseWhere } from '../../../core/facts/where';
import type { Where } from '../../../core/source';
import { nameFirst } from '../name-first';
import type { OutputCell, OutputColumns } from '../port';
import { bidCard } from './cards';
import { cellList, money, points, rank, text } from './cells';
import { bidHeadings, commitmentHeadings } from './own-names';
import { RowsWhenAsked } from './rows-when-asked';

const perRow: ReadonlySet<RecognisedTable['layout']> = new Set(['row-per-bid', 'long', 'sheet-per-bid']);

export function besideTables(assessment: Assessment, recognition: Recognition): OutputColumns[] {
  const commitments = commitmentsByRow(assessment);
  const bids = bidsByRow(assessment);
  return recognition.tables.flatMap((table) => {
    if (!table.header || !perRow.has(table.layout)) return [];
    if (table.purposes.includes('commitments'))
      return columns(table, commitments, commitmentHeadings, commitmentCells, filledOfCommitment);
    if (table.layout === 'row-per-bid') return columns(table, bids, bidHeadings, (bid) => bidCells(assessment, bid));
    return [];
  });
}

function commitmentsByRow({ commitments }: Assessment): RowIndex<CommitmentValue> {
  const index = new RowIndex<CommitmentValue>();
  for (let i = 0; i < commitments.length; i++) {
    const commitment = commitments[i];
    if (commitment) index.add(commitment.where, commitment);
  }
  return index;
}

function bidsByRow({ bids }: Assessment): RowIndex<BidScore> {
  const index = new RowIndex<BidScore>();
  for (const bid of bids) for (const place of bid.where) index.add(place, bid);
  return index;
}

function columns<T>(
  table: RecognisedTable,
  found: RowIndex<T>,
  headings: readonly string[],
  cells: (item: T) => OutputCell[],
  filledIn?: (item: T) => number,
): OutputColumns[] {
  const rows = new RowsWhenAsked(cells);
  const here = found.of(table.sheet);
  let filled = 0;
  for (const row of dataRowsIn(table.rows)) {
    const item = here?.[row];
    if (!item) continue;
    rows.add(row, item);
    filled += filledIn?.(item) ?? 0;
  }
  if (rows.size === 0 || !table.header) return [];
  const { sheetId, area, header } = table;
  const placed = { kind: 'columns', sheetId, beside: area, headingRow: header.bottom, headings, rows } as const;
  return [filledIn ? { ...placed, filled } : placed];
}

const commitmentCells = ({ value, goals, rationale }: CommitmentValue): OutputCell[] => [
  money(value),
  goalCell(goals),
  text(rationale),
];

/** There is always a working. */
const filledOfCommitment = ({ value, goals }: CommitmentValue): number =>
  1 + (value === null ? 0 : 1) + (goals.length === 0 ? 0 : 1);

/** Rows that serve the same goals share the list of them, and so the cell. */
const goalCells = new WeakMap<readonly number[], OutputCell>();

function goalCell(goals: readonly number[]): OutputCell {
  const before = goalCells.get(goals);
  if (before) return before;
  const cell = text(goals.length === 0 ? null : goals.map((goal) => `SDG ${goal}`).join(', '));
  goalCells.set(goals, cell);
  return cell;
}

const bidCells = (assessment: Assessment, bid: BidScore): OutputCell[] => [
  points(bid.total, bidCard(assessment, bid)),
  rank(bid.rank),
  // With its name: a table that is sorted does not take along what stands an empty column away from it.
  text(nameFirst(bid.name, workingOf(bid))),
];

const workingOf = ({ statusReason, rationale, criteria }: BidScore): string =>
  statusReason ?? `${rationale}${criteria.length > 0 ? ` (${cellList(...criteria.map(({ from }) => from))})` : ''}`;

/** Items by sheet and row. A row that two items share (a bidder in two lots) has no single answer, and gets none. */
class RowIndex<T> {
  private readonly sheets = new Map<string, (T | null)[]>();
  /** `Bids!`, and the rows of that sheet: places come by the thousand from one sheet. */
  private reference: string | undefined;
  private rows: (T | null)[] | undefined;

  add(place: Where, item: T): void {
    if (this.reference === undefined || !place.startsWith(this.reference)) this.open(place);
    const { rows } = this;
    if (!rows) return;
    const row = rowIn(place);
    const before = rows[row];
    rows[row] = before === undefined || before === item ? item : null;
  }

  of(sheet: string): readonly (T | null)[] | undefined {
    return this.sheets.get(sheet);
  }

  private open(place: Where): void {
    const sheet = parseWhere(place)?.sheet;
    this.reference = sheet === undefined ? undefined : place.slice(0, place.lastIndexOf('!') + 1);
    this.rows = sheet === undefined ? undefined : (this.sheets.get(sheet) ?? []);
    if (sheet !== undefined && this.rows) this.sheets.set(sheet, this.rows);
  }
}

/** The zero-based top row of a place: the digits before its colon or end. */
function rowIn(place: Where): number {
  const colon = place.indexOf(':', place.lastIndexOf('!'));
  const end = colon < 0 ? place.length : colon;
  let row = 0;
  let unit = 1;
  for (let at = end - 1; at >= 0 && place.charCodeAt(at) >= 48 && place.charCodeAt(at) <= 57; at--) {
    row += (place.charCodeAt(at) - 48) * unit;
    unit *= 10;
  }
  return row - 1;
}
