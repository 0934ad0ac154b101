/** Columns beside the buyer's own tables: what each commitment is worth, and where each bid ends up. */
import type { Assessment, BidScore, CommitmentValue } from '../../../core/assessment';
import type { RecognisedTable, Recognition } from '../../../core/facts/recognition';
import { parseWhere } from '../../../core/facts/where';
import type { OutputCell, OutputColumns } from '../port';
import { cellList, money, points, rank, text } from './cells';

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
  found: ReadonlyMap<string, T>,
  headings: readonly string[],
  cells: (item: T) => OutputCell[],
): OutputColumns[] {
  const rows = new Map<number, OutputCell[]>();
  for (const { row, class: kind } of table.rows) {
    const item = kind === 'data' ? found.get(`${table.sheet}/${row}`) : undefined;
    if (item !== undefined) rows.set(row, cells(item));
  }
  if (rows.size === 0 || !table.header) return [];
  return [
    { kind: 'columns', sheetId: table.sheetId, beside: table.area, headingRow: table.header.bottom, headings, rows },
  ];
}

const commitmentCells = (commitment: CommitmentValue): OutputCell[] => [
  money(commitment.value),
  text(commitment.goals.map((goal) => `SDG ${goal}`).join(', ') || null),
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
function rowsOf<T>(items: readonly T[], places: (item: T) => readonly string[]): ReadonlyMap<string, T> {
  const found = new Map<string, T | null>();
  for (const item of items)
    for (const place of places(item)) {
      const parsed = parseWhere(place);
      if (!parsed) continue;
      const key = `${parsed.sheet}/${parsed.area.top}`;
      found.set(key, found.has(key) && found.get(key) !== item ? null : item);
    }
  return new Map([...found].flatMap(([key, item]) => (item === null ? [] : [[key, item] as const])));
}
