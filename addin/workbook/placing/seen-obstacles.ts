/** Claims on a sheet's cells that can be seen without knowing what kind of file it is. */
import type { Area, Grid } from '../../../core/source';
import { grownBy } from './areas';
import type { Obstacle } from './obstacle';
import { referencesTo } from './references-to';
import type { Standing } from './standing';

/** Tables, named ranges, and cells that a formula anywhere in the workbook reads. */
export const seenObstacles = (standing: Standing, grid: Grid): readonly Obstacle[] => [
  ...grid.tables.map(({ area }) => ({ area: grownBy(area, 1), what: 'or beside a table, which would grow' })),
  ...named(standing, grid.name),
  ...readByFormulas(grid.name, standing.grids),
];

function named({ names }: Standing, sheet: string): readonly Obstacle[] {
  // Rows repeated on every printed page reach across all columns and claim none of them.
  const claims = names.filter(({ name }) => !/^(_xlnm\.)?Print_Titles$/.test(name));
  return claims.flatMap(({ name, refersTo }) =>
    referencesTo(sheet, refersTo, false).map((area) => ({
      area,
      what: /^(_xlnm\.)?Print_Area$/.test(name) ? 'the print area' : `the named range ${name.replace(/^_xlnm\./, '')}`,
    })),
  );
}

/** What a formula adds up must stay what it was: an empty cell inside `=SUM(C5:Z5)` is not free. */
function readByFormulas(sheet: string, grids: readonly Grid[]): readonly Obstacle[] {
  const areas = new Map<string, Area>();
  for (const grid of grids)
    for (const formula of grid.formulas.values())
      for (const area of referencesTo(sheet, formula, grid.name === sheet)) areas.set(Object.values(area).join(), area);
  return [...areas.values()].map((area) => ({ area, what: 'cells that a formula reads' }));
}
