/** The names of a pack's sheets: whatever stands on one that was renamed by a slip would be lost in silence. */
import { nearest } from '../../facts/names/labels';
import type { Grid } from '../../source';
import { otherNameOf, stepSheet, wordSheets } from './columns';
import { hintDecisions, ruleDecisions } from './decisions';
import type { Reading } from './reading';
import { tableOf } from './table';

export const isNamed = (grid: Grid, name: string): boolean => grid.name.trim().toLowerCase() === name.toLowerCase();

type Named = readonly [sheet: string, headings: readonly string[]];

/** Each sheet with the headings that it is told by. */
const headings: ReadonlyMap<string, readonly string[]> = new Map([
  ...['Outcomes', 'Measures'].map((sheet): Named => [sheet, ['Id', 'Title']]),
  ...[ruleDecisions, hintDecisions].flatMap(({ sheets, examples }): readonly Named[] => [
    ...[...sheets.values()].map((sheet): Named => [sheet, ['Id', 'Title']]),
    [examples.sheet, [examples.heading, examples.outcomeHeading]],
  ]),
  ...wordSheets.map(({ name, columns }): Named => [name, columns.slice(0, 2).map(({ heading }) => heading)]),
  [stepSheet.name, [stepSheet.scale, 'Mark']],
]);

/** Tells of a sheet that has the headings of one of the pack's, which is not there, and nearly its name. */
export function checkNames(grids: readonly Grid[], reading: Reading): void {
  const isThere = (name: string): boolean =>
    [name, otherNameOf(name)].some((one) => grids.some((grid) => isNamed(grid, one)));
  const gone = [...headings.keys()].filter((name) => !isThere(name));
  const known = ['Pack', 'Missing', ...headings.keys()].flatMap((name) => [name, otherNameOf(name)]);
  for (const grid of grids) {
    if (known.some((name) => isNamed(grid, name))) continue;
    const near = nearest(grid.name, gone).find((name) => tableOf(grid, headings.get(name) ?? []));
    if (near !== undefined)
      reading.problem(
        'pack-sheet-renamed',
        grid.name,
        `The sheet ${grid.name} has the headings of ${near} and another name, so nothing would be read from it.`,
        `Call it ${near}, or give it other headings where it is your own.`,
      );
  }
}
