/** "Verify this workbook": scored again from what it keeps inside, do our own sheets still say the same? */
import type { Assessment } from '../../core/assessment';
import { cellWhere } from '../../core/facts/where';
import { type CellValue, type Grid, valueAt } from '../../core/source';
import { ownSheets } from './output/outputs';
import type { OutputCell, OutputSheet, Receipt } from './port';
import type { Verification } from './session';
import type { LogEntry } from './state';

/** `assessment` is the one made again; `grids` are the workbook's sheets with ours among them. */
export function verify(
  assessment: Assessment,
  log: readonly LogEntry[],
  receipt: Receipt,
  grids: readonly Grid[],
): Verification {
  const names = receipt.writes.flatMap(({ newSheet, sheet }) => (newSheet ? [sheet] : []));
  const compared = ownSheets(assessment, log).map(({ sheet }) => {
    const name = names.find((written) => written.startsWith(sheet.name)) ?? sheet.name;
    return compare(
      sheet,
      name,
      grids.find((grid) => grid.name === name),
    );
  });
  const last = log.at(-1);
  return {
    written: last ? `${last.when.slice(0, 16).replace('T', ' ')} with ${last.pack}` : 'at an unknown time',
    compared: compared.reduce((sum, { cells }) => sum + cells, 0),
    differences: compared.flatMap(({ differences }) => differences),
  };
}

function compare(sheet: OutputSheet, name: string, grid: Grid | undefined) {
  const differences: Verification['differences'][number][] = [];
  let cells = 0;
  for (const [row, line] of sheet.rows.entries())
    for (const [column, cell] of line.entries()) {
      const expected = shown(cell.value);
      const found = grid ? shown(valueAt(grid, row, column)) : '';
      if (expected === '' && found === '') continue;
      cells += 1;
      if (found !== expected) differences.push({ where: cellWhere(name, row, column), found, expected });
    }
  return { cells, differences };
}

const shown = (value: OutputCell['value'] | CellValue): string => (value === null ? '' : String(value));
