/** A sheet of guidance: its tables are not read, but what it says in words is, and its marking scale. */
import type { Grid } from '../../../source';
import { scaleIn, scaleSaid } from './grades';
import { occupiedRows } from './occupied';
import { splitRegions } from './regions';
import type { SheetDraft } from './sheet-draft';
import { statementsIn } from './statements';

export function readGuidance(grid: Grid): Pick<SheetDraft, 'statements' | 'grades'> {
  const said = statementsIn(grid, occupiedRows(grid));
  const inRegions = splitRegions(grid).flatMap(({ rows, area }) => scaleIn(grid, rows, area) ?? []);
  const scales = [...inRegions, ...said.flatMap((statement) => scaleSaid(statement) ?? [])];
  return {
    statements: [...said, ...scales.map(({ statement }) => statement)],
    grades: scales.map(({ grades }) => grades),
  };
}
