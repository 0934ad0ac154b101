/** The workbook as it stands when something is to be placed in it or taken out of it, whichever adapter read it. */
import type { Grid } from '../../../core/source';
import { type Pointers, tabOf } from '../kept/pointers';
import type { Obstacle } from './obstacle';

export interface Standing {
  readonly grids: readonly Grid[];
  /** Every tab, also those without cells: their names are taken. */
  readonly tabs: readonly { readonly id: string; readonly name: string }[];
  /** Without those that point into sheets for us. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly pointers: Pointers;
  readonly structureProtected: boolean;
  /** Opened to be read only: nothing can be written, and nothing that was would be kept. */
  readonly readOnly?: boolean;
  /** Claims on a sheet's cells that only the adapter can see; those in the grids and names are found for it. */
  obstaclesOn(grid: Grid): readonly Obstacle[];
  /** Why a sheet of ours has to stay: something of other people's on it that no grid shows, tables apart. As a sentence. */
  foreignOn(grid: Grid): string | null;
}

export const gridOf = ({ grids, pointers }: Standing, known: Parameters<typeof tabOf>[1]): Grid | undefined =>
  tabOf(grids, known, pointers);
