/** The workbook as it stands when something is to be placed in it or taken out of it, whichever adapter read it. */
import type { Grid } from '../../../core/source';
import type { Obstacle } from './obstacle';
import { sameSheetName } from './sheet-name';

export interface Standing {
  readonly grids: readonly Grid[];
  /** Every tab, also those without cells: their names are taken. */
  readonly tabs: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly structureProtected: boolean;
  /** Opened to be read only: nothing can be written, and nothing that was would be kept. */
  readonly readOnly?: boolean;
  /** Claims on a sheet's cells that only the adapter can see; those in the grids and names are found for it. */
  obstaclesOn(grid: Grid): readonly Obstacle[];
  /** Why a sheet of ours has to stay: something of other people's on it that no grid shows, tables apart. As a sentence. */
  foreignOn(grid: Grid): string | null;
}

interface Known {
  readonly name: string;
  readonly sheetId: string;
}

/**
 * The sheet as it is now: Excel keeps its number when it is renamed, other programs keep its name. One that was to take
 * the place of another is called "Name (2)" until that is gone.
 */
export const tabOf = <Tab extends { readonly id: string; readonly name: string }>(
  tabs: readonly Tab[],
  known: Known,
): Tab | undefined =>
  tabs.find((tab) => tab.id === known.sheetId && sameSheetName(tab.name, known.name)) ??
  tabs.find((tab) => tab.id === known.sheetId && tab.name.startsWith(`${known.name} (`)) ??
  tabs.find((tab) => sameSheetName(tab.name, known.name)) ??
  tabs.find((tab) => tab.id === known.sheetId);

export const gridOf = ({ grids }: Standing, known: Known): Grid | undefined => tabOf(grids, known);
