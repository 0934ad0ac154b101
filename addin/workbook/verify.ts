/** "Verify this workbook": scored again from what it keeps inside, do our own cells still say the same? */
import type { Assessment } from '../../core/assessment';
import type { Recognition } from '../../core/facts/recognition';
import { cellWhere } from '../../core/facts/where';
import type { Problem } from '../../core/result';
import { type Area, type CellValue, type Grid, valueAt } from '../../core/source';
import { besideTables } from './output/beside-tables';
import { ownSheets } from './output/outputs';
import { ownAreas } from './own-parts';
import { count, type LineAt, lineOf } from './placing/outputs';
import type { OutputCell, OutputSheet, Receipt } from './port';
import type { Verification } from './session';
import { notice } from './session-problems';
import type { LogEntry } from './state';

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
  const names = writes.flatMap(({ newSheet, sheet }) => (newSheet ? [sheet] : []));
  const sheets = ownSheets(assessment, shown).flatMap(({ sheet }) => {
    const name = names.find((one) => one.startsWith(sheet.name)) ?? (writes.length === 0 ? sheet.name : undefined);
    return name === undefined ? [] : [compareSheet(sheet, name, grids)];
  });
  const compared = [...sheets, ...besideTheTables({ assessment, recognition, writes, grids })];
  return {
    written: written
      ? `${written.when.slice(0, 16).replace('T', ' ')} with ${written.pack.id} ${written.pack.version}`
      : 'at an unknown time',
    compared: compared.reduce((sum, { cells }) => sum + cells, 0),
    differences: compared.flatMap(({ differences }) => differences),
    problems,
  };
}

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

function compareSheet(sheet: OutputSheet, name: string, grids: readonly Grid[]) {
  const right = Math.max(0, ...sheet.rows.map((cells) => cells.length - 1));
  const area = { top: 0, left: 0, bottom: sheet.rows.length - 1, right };
  const grid = grids.find((one) => one.name === name);
  return compare(name, area, (row) => sheet.rows[row], grid);
}

function compareColumns(grid: Grid, area: Area, assessment: Assessment, recognition: Recognition) {
  const width = area.right - area.left + 1;
  const again = besideTables(assessment, recognition).find(
    ({ sheetId, headingRow, headings }) => sheetId === grid.id && headingRow === area.top && headings.length === width,
  );
  return again ? [compare(grid.name, area, lineOf(again), grid)] : [];
}

/** Every cell of an area that holds something, or should. */
function compare(name: string, area: Area, lineAt: LineAt, grid: Grid | undefined) {
  const differences: Verification['differences'][number][] = [];
  let cells = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    const line = lineAt(row);
    for (let column = area.left; column <= area.right; column++) {
      const expected = shown(line?.[column - area.left]?.value ?? null);
      const found = grid ? shown(valueAt(grid, row, column)) : '';
      if (expected === '' && found === '') continue;
      cells += 1;
      if (found !== expected) differences.push({ where: cellWhere(name, row, column), found, expected });
    }
  }
  return { cells, differences };
}

const shown = (value: OutputCell['value'] | CellValue): string => (value === null ? '' : String(value));
