import type { Written } from '../../workbook/placing/written';
import type { FrameUndo } from './frame-edits';
import type { CellsUndo } from './write-cells';

/** What a package needs to put a buyer's sheet back to the byte. */
export interface SheetUndo extends CellsUndo, FrameUndo {
  readonly sheetId: string;
}

export type WrittenFile = Written<SheetUndo>;
