/** Which sheet of ours a sheet is, though somebody may have given it another name. */
import { bearsOurName } from '../../../core/facts/headings/sheet-names';
import { type Grid, valueAt } from '../../../core/source';
import { isLogSheet, logName } from './log-sheet';
import { findingsName, findingsTitle, resultsName, resultsTitle, workingName, workingTitle } from './own-names';

const titles: readonly (readonly [name: string, title: string])[] = [
  [resultsName, resultsTitle],
  [workingName, workingTitle],
  [findingsName, findingsTitle],
];

/** The name that we gave it: by the name it has, and else by the title that it begins with. */
export function ownSheetName(grid: Grid): string | undefined {
  if (isLogSheet(grid)) return logName;
  const named = titles.find(([name]) => grid.name.startsWith(name));
  if (named) return named[0];
  return titles.find(([, title]) => valueAt(grid, 0, 0) === title)?.[0];
}

export const isOwnSheet = (grid: Grid): boolean => bearsOurName(grid.name) || ownSheetName(grid) !== undefined;
