/** The changes that an apply and a revert are. */
import { areaWhere } from '../../core/facts/where';
import type { Area } from '../../core/source';
import { mergedRecords } from '../workbook/kept/known-parts';
import { inTurns } from '../workbook/pace';
import { overlaps } from '../workbook/placing/areas';
import { heldValue } from '../workbook/placing/held-value';
import { columnWidths, lineOf } from '../workbook/placing/outputs';
import type { Prepared } from '../workbook/placing/prepare';
import { columnsRecords, recordsLeft, sheetRecords } from '../workbook/placing/record';
import { checkColumns, checkSheet } from '../workbook/placing/removal';
import type { Standing } from '../workbook/placing/standing';
import type { OutputCell, OutputState, RevertReport, State } from '../workbook/port';
import { type BeforeUs, carriedAlong } from './before-us';
import type { Change, Cleared } from './change';
import type { WrittenInExcel } from './state-parts';

/** `written`: the records among which `prepared.replaced` was found. */
export function changeFor(
  prepared: Prepared,
  written: readonly WrittenInExcel[],
  kept: OutputState | undefined,
  ids: { readonly receipt: string; readonly plan: string },
): Change {
  const noted = written.flatMap(({ before }) => before ?? []);
  const cleared = prepared.replaced.flatMap((one) =>
    one.kind === 'columns' ? [clearedNow(one, one.written.area, noted)] : [],
  );
  const removed = prepared.replaced.flatMap(({ kind, grid }) => (kind === 'sheet' ? [grid.id] : []));
  const left = recordsLeft(prepared);
  return {
    sheets: prepared.sheets,
    columns: prepared.columns.map(({ output, grid, area }) => {
      const lineAt = lineOf(output);
      // A blank of ours is the buyer's blank: it gets no look either.
      const kept = (cell: OutputCell) => (heldValue(cell) === null ? undefined : cell);
      const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, n) => lineAt(area.top + n)?.map(kept) ?? []);
      return { grid, beside: output.beside, block: { area, rows }, widths: columnWidths(output) };
    }),
    cleared,
    removed,
    kept: kept ?? {},
    records: async (now, sheetIds, before) =>
      mergedRecords(now, written, [
        ...(removed.length > 0 ? written : left),
        {
          ...ids,
          sheets: sheetRecords(prepared.sheets, sheetIds, ids.receipt),
          columns: await inTurns(columnsRecords(prepared.columns, ids.receipt)),
          undo: [],
          before: underNewColumns(prepared, cleared, before),
        },
      ]),
    recordsAtEnd:
      removed.length > 0
        ? (now) => mergedRecords(now, written, [...left, ...now.filter(({ receipt }) => receipt === ids.receipt)])
        : null,
  };
}

/** `written`: where the cells stood when we wrote them, as in what was `noted` of them. */
const clearedNow = (
  { grid, area, rows }: Omit<Cleared, 'before'>,
  written: Area,
  noted: readonly BeforeUs[],
): Cleared => ({ grid, area, rows, before: carriedAlong(noted, { sheetId: grid.id, area: written }, area) });

/** Where ours stood before, how it looks now is our own doing: what was noted then still holds. */
function underNewColumns(
  { columns }: Prepared,
  cleared: readonly Cleared[],
  now: readonly BeforeUs[],
): readonly BeforeUs[] {
  const old = cleared.flatMap(({ before }) => before);
  const wasOurs = ({ sheetId, area }: BeforeUs) =>
    cleared.some((one) => one.grid.id === sheetId && overlaps(one.area, area));
  const isWanted = ({ sheetId, area }: BeforeUs) =>
    columns.some((one) => one.grid.id === sheetId && overlaps(one.area, area));
  return [...now.filter((piece) => !wasOurs(piece)), ...old].filter(isWanted);
}

/** Keeps a state, and changes nothing else. */
export const stateAlone = (state: State): Change => ({
  ...{ sheets: [], columns: [], cleared: [], removed: [] },
  kept: { state },
  records: async (now) => now,
  recordsAtEnd: null,
});

/** Takes out what one apply wrote, and leaves and names what someone changed since. */
export function changeBack(
  standing: Standing,
  gone: WrittenInExcel,
  state: State | undefined,
): { readonly change: Change; readonly report: RevertReport } {
  const removed: string[] = [];
  const conflicts: RevertReport['conflicts'][number][] = [];
  const sheets: string[] = [];
  const cleared: Cleared[] = [];
  for (const sheet of gone.sheets) {
    const check = checkSheet(standing, sheet);
    conflicts.push(...check.conflicts);
    if (!check.grid || check.conflicts.length > 0) continue;
    sheets.push(check.grid.id);
    removed.push(areaWhere(check.grid.name, sheet.area));
  }
  for (const columns of gone.columns) {
    const { grid, area, rows, conflicts: changed } = checkColumns(standing, columns);
    conflicts.push(...changed);
    if (!grid || !rows.some((row) => row.columns.size > 0)) continue;
    cleared.push(clearedNow({ grid, area, rows }, columns.area, gone.before ?? []));
    removed.push(areaWhere(grid.name, area));
  }
  const without = (now: readonly WrittenInExcel[]) => now.filter(({ receipt }) => receipt !== gone.receipt);
  const change: Change = {
    ...{ sheets: [], columns: [], cleared, removed: sheets },
    kept: state ? { state } : {},
    records: async (now) => (sheets.length > 0 ? now : without(now)),
    recordsAtEnd: sheets.length > 0 ? without : null,
  };
  return { change, report: { removed, conflicts } };
}
