/** "Verify this workbook": scored again from what it keeps inside, do our own cells still say the same? */
import type { Assessment } from '../../core/assessment';
import type { Recognition } from '../../core/facts/recognition';
import { cellWhere } from '../../core/facts/where';
import type { Problem } from '../../core/result';
import { type Area, type CellValue, type Grid, valueAt } from '../../core/source';
import type { LogEntry } from './admit-state';
import { besideTables } from './output/beside-tables';
import { ownSheets } from './output/outputs';
import { ownSheetName } from './output/which-sheet';
import { inWords, ownAreas } from './own-parts';
import { count, type LineAt, lineOf } from './placing/outputs';
import type { OutputCell, OutputSheet, Receipt } from './port';
import type { Verification } from './session';
import { listed, notice } from './session-problems';

interface Again {
  /** Made again from what the workbook keeps. */
  readonly assessment: Assessment;
  readonly recognition: Recognition;
  readonly log: readonly LogEntry[];
  /** What stands in the workbook, as far as it is known; without any, our sheets are looked for by their names. */
  readonly writes: Receipt['writes'];
  /** The workbook's sheets with ours among them. */
  readonly grids: readonly Grid[];
  readonly problems: readonly Problem[];
}

export function verify({ assessment, recognition, log, writes, grids, problems }: Again): Verification {
  const last = log.findLastIndex(({ written }) => written !== '');
  const written = log[last] ?? log.at(-1);
  // The log sheet holds what was known when it was written: taking something back adds a line to the log alone.
  const shown = last < 0 ? log : log.slice(0, last + 1);
  const compared: Compared[] = [];
  const notFound: string[] = [];
  for (const { sheet } of ownSheets(assessment, shown)) {
    const grid = sheetNow(sheet.name, writes, grids);
    if (grid) compared.push(compareSheet(sheet, grid));
    else if (wasWritten(sheet.name, writes, written)) notFound.push(`the sheet ${sheet.name}`);
  }
  const columns = besideTheTables({ assessment, recognition, writes, grids });
  compared.push(...columns);
  const gone = writes.filter(({ newSheet, sheet }) => !newSheet && !columns.some(({ name }) => name === sheet));
  notFound.push(...gone.map(inWords));
  return {
    written: written
      ? `${written.when.slice(0, 16).replace('T', ' ')} with ${written.pack.id} ${written.pack.version}`
      : 'at an unknown time',
    compared: compared.reduce((sum, { cells }) => sum + cells, 0),
    notFound,
    differences: compared.flatMap(({ differences }) => differences),
    problems: [...(notFound.length > 0 ? [notComparedProblem(notFound)] : []), ...problems],
  };
}

/** Wherever it is: people rename sheets, and other programs give them other numbers. */
function sheetNow(name: string, writes: Again['writes'], grids: readonly Grid[]): Grid | undefined {
  const receipt = writes.find(({ wanted }) => wanted === name);
  return (
    grids.find((grid) => grid.name === receipt?.sheet) ??
    grids.find((grid) => grid.name === name) ??
    grids.find((grid) => ownSheetName(grid) === name)
  );
}

/** Without receipts the log says it. */
const wasWritten = (name: string, writes: Again['writes'], written: LogEntry | undefined): boolean =>
  writes.length === 0 ? written?.written.includes(name) === true : writes.some(({ wanted }) => wanted === name);

const notComparedProblem = (notFound: readonly string[]): Problem =>
  notice(
    'not-compared',
    `What Goodmark wrote is not all there, so it was not compared: ${listed(notFound)} ${notFound.length === 1 ? 'is' : 'are'} not found in the workbook.`,
    'Preview the changes and write again to have it anew, or look for it in an earlier version of the workbook.',
  );

type Compared = ReturnType<typeof compare>;

const besideTheTables = ({
  assessment,
  recognition,
  writes,
  grids,
}: Pick<Again, 'assessment' | 'recognition' | 'writes' | 'grids'>): readonly Compared[] =>
  grids.flatMap((grid) =>
    ownAreas(grid, writes).flatMap((area) => compareColumns(grid, area, assessment, recognition)),
  );

const isNumber = (text: string): boolean => text !== '' && Number.isFinite(Number(text));

/**
 * Told where numbers beside the buyer's rows are no longer those of the rows: a table that is sorted does not take along
 * what stands an empty column away from it. Words may differ between versions of Goodmark, and say nothing here.
 */
export function astrayIn(
  assessment: Assessment,
  recognition: Recognition,
  receipts: readonly Receipt[],
  grids: readonly Grid[],
): readonly Problem[] {
  const writes = receipts.flatMap((receipt) => receipt.writes);
  const astray = besideTheTables({ assessment, recognition, writes, grids })
    .flatMap(({ differences }) => differences)
    .filter(({ found, expected }) => isNumber(found) || isNumber(expected));
  const [first] = astray;
  if (!first) return [];
  return [
    notice(
      'numbers-astray',
      `What Goodmark wrote beside your tables is not what scoring gives there now, in ${count(astray.length, 'cell')} such as ${first.where}: rows were sorted, or something was changed since.`,
      'Preview the changes, and write them again.',
      [first.where],
    ),
  ];
}

function compareSheet(sheet: OutputSheet, grid: Grid) {
  const right = Math.max(0, ...sheet.rows.map((cells) => cells.length - 1));
  const area = { top: 0, left: 0, bottom: sheet.rows.length - 1, right };
  const lineAt = (row: number) => sheet.rows[row];
  return compare(area, asSorted(area, lineAt, grid), grid);
}

/** Whoever sorts our rows has changed none of them: a row that stands elsewhere is expected where it stands. */
function asSorted(area: Area, lineAt: LineAt, grid: Grid): LineAt {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, n) => area.left + n);
  const expected = (row: number) =>
    JSON.stringify(columns.map((n) => shown(lineAt(row)?.[n - area.left]?.value ?? null)));
  const found = (row: number) => JSON.stringify(columns.map((n) => shown(valueAt(grid, row, n))));
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, n) => area.top + n);
  const moved = rows.filter((row) => expected(row) !== found(row));
  const places = new Map<string, number[]>();
  for (const row of moved) places.set(expected(row), [...(places.get(expected(row)) ?? []), row]);
  const from = new Map<number, number>();
  for (const row of moved) {
    const place = places.get(found(row))?.shift();
    if (place !== undefined) from.set(row, place);
  }
  // Only where all of them are there: else each is told at its own place.
  return from.size === moved.length ? (row) => lineAt(from.get(row) ?? row) : lineAt;
}

function compareColumns(grid: Grid, area: Area, assessment: Assessment, recognition: Recognition) {
  const width = area.right - area.left + 1;
  const again = besideTables(assessment, recognition).find(
    ({ sheetId, headingRow, headings }) => sheetId === grid.id && headingRow === area.top && headings.length === width,
  );
  return again ? [compare(area, lineOf(again), grid)] : [];
}

/** Every cell of an area that holds something, or should. */
function compare(area: Area, lineAt: LineAt, grid: Grid) {
  const differences: Verification['differences'][number][] = [];
  let cells = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    const line = lineAt(row);
    for (let column = area.left; column <= area.right; column++) {
      const expected = shown(line?.[column - area.left]?.value ?? null);
      const found = shown(valueAt(grid, row, column));
      if (expected === '' && found === '') continue;
      cells += 1;
      if (found !== expected) differences.push({ where: cellWhere(grid.name, row, column), found, expected });
    }
  }
  return { name: grid.name, cells, differences };
}

const shown = (value: OutputCell['value'] | CellValue): string => (value === null ? '' : String(value));
