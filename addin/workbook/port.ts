/**
 * The workbook as the pane, the workbench and the terminal see it. Adapters: `addin/file` (.xlsx packages patched in
 * place) and `addin/excel` (Office.js). One contract suite holds for both: `test/addin/workbook/contract.ts`.
 */
import type { Recognition } from '../../core/facts/recognition';
import type { Result } from '../../core/result';
import type { Area, Grid, Where } from '../../core/source';

export interface Progress {
  /** What is happening, in words: "Reading Commitments". */
  readonly step: string;
  readonly done: number;
  readonly of: number;
  /** The tables that are to be read, once they are known. */
  readonly recognition?: Recognition;
}

export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface Reading {
  readonly name: string;
  /** Of the file's bytes where there is a file, else of the cells read. */
  readonly sha256: string;
  readonly grids: readonly Grid[];
  /** Worth telling: macros kept, links to other workbooks, sheets that are charts. */
  readonly notes: readonly string[];
}

/** What a number carries with it where the program can show it beside the cell: Excel's card, from ExcelApi 1.19. */
export interface Card {
  readonly title: string;
  /** In the order they are read, each under its name: "Working", "Read from". */
  readonly lines: readonly (readonly [name: string, text: string])[];
}

/** A cell we mean to write. Text is always written as text: never a formula, whatever it begins with. */
export interface OutputCell {
  readonly value: string | number | null;
  readonly style?: 'heading' | 'title' | 'text' | 'wrapped' | 'points' | 'money' | 'percent' | 'rank' | 'attention';
  /** An extra: the cell is the same number without it, and a column and the pane say the same everywhere. */
  readonly card?: Card;
}

/** A sheet of our own. Its name is made unique if the buyer has a sheet of that name that is not ours. */
export interface OutputSheet {
  readonly kind: 'sheet';
  /** Of a pack to be edited; absent: of the score. All sheets of a plan are of one of the two. */
  readonly of?: 'pack';
  readonly name: string;
  readonly rows: readonly (readonly OutputCell[])[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  /** Cells that offer these texts to choose from; others may be typed too, and are told when the sheet is read. */
  readonly lists?: readonly { readonly area: Area; readonly texts: readonly string[] }[];
  /** A native table over cells of this very sheet; its first row holds the headings, each a text of its own. */
  readonly table?: {
    /** Made unique where the workbook has a table or name of that name. */
    readonly name: string;
    readonly area: Area;
  };
  /** A native stacked bar chart over cells of this very sheet. */
  readonly chart?: {
    readonly title: string;
    /** Names down the side, and one series a column; both inside `rows`. */
    readonly categories: Area;
    readonly series: readonly {
      readonly name: string;
      readonly values: Area;
    }[];
    readonly anchor: Area;
  };
}

/**
 * Columns of our own beside a buyer's table: headings in the table's last header row, one cell a data row, with at
 * least one empty column between, so that no table grows. Where they cannot stand safely they are skipped, with the reason.
 */
export interface OutputColumns {
  readonly kind: 'columns';
  readonly sheetId: string;
  /** The buyer's table. */
  readonly beside: Area;
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** By zero-based row of the sheet; one cell a heading. */
  readonly rows: ReadonlyMap<number, readonly OutputCell[]>;
  /** How many of these cells hold something, where that is known before thousands of them are put into words. */
  readonly filled?: number;
}

/** What is kept in the workbook about all that is written: saved with it, whole or not at all. At most one of a plan. */
export interface OutputState {
  readonly kind: 'state';
  readonly state: State;
  /** At most 255 characters, kept apart from the state for as long as anything of ours is in the workbook. */
  readonly mark: string;
}

export type Output = OutputSheet | OutputColumns | OutputState;

export interface PlannedWrite {
  readonly where: Where;
  readonly sheet: string;
  readonly area: Area;
  /** In words, for the preview: "New sheet with the ranking and the working of every number". */
  readonly what: string;
  readonly cells: number;
  /** Up to a hundred cells, old and new side by side. */
  readonly changes: readonly {
    readonly where: Where;
    readonly old: string;
    readonly new: string;
  }[];
}

export interface Plan {
  readonly id: string;
  readonly writes: readonly PlannedWrite[];
  readonly skipped: readonly {
    readonly where: Where;
    readonly reason: string;
  }[];
  /** What the workbook looked like when this was planned; applying a plan to a changed workbook is refused. */
  readonly basis: string;
}

/** Enough to undo one `apply`, also after the file was closed and opened again. Plain JSON, kept in the state. */
export interface Receipt {
  readonly id: string;
  readonly planId: string;
  /** As of its sheets. */
  readonly of?: 'pack';
  readonly writes: readonly {
    readonly where: Where;
    readonly sheet: string;
    readonly area: Area;
    readonly newSheet: boolean;
    readonly sha256: string;
    /** Of a sheet: the name it was to have, and the prints of its first rows, to know it again by. */
    readonly wanted?: string;
    readonly opening?: readonly number[];
  }[];
}

export interface RevertReport {
  readonly removed: readonly Where[];
  /** Cells that someone changed after we wrote them: left alone, and named. */
  readonly conflicts: readonly {
    readonly where: Where;
    readonly reason: string;
  }[];
}

/**
 * What Goodmark keeps inside the workbook: JSON by name, each name a part of its own, so that losing one loses no other.
 * Opaque to the port but for `log`: what is written never drops an entry (`id`, `when`) that the workbook holds.
 */
export type State = Readonly<Record<string, unknown>>;

export interface Kept {
  readonly state: State;
  /** What can still be taken back, the oldest first. Kept by the port itself, whatever becomes of the state. */
  readonly receipts: readonly Receipt[];
  /** Names of parts that something else cut or changed; they are not in `state`. */
  readonly damaged: readonly string[];
  /** The marks found; more than one where they disagree. */
  readonly marks: readonly string[];
}

/** What a plan's outputs were made from, so that nothing made from one state of a workbook is put into another. */
export interface AsRead {
  /** `typedHash` of the sheets as they were read, without what is ours. */
  readonly typed: string;
  /** What is ours. */
  readonly own: readonly OwnPart[];
}

export type OwnPart = Pick<Receipt['writes'][number], 'where' | 'area' | 'sheet' | 'newSheet' | 'wanted' | 'opening'>;

export interface WorkbookPort {
  /** All sheets, as plain data. */
  read(watch?: Watch): Promise<Result<Reading>>;
  /**
   * Decides where every output goes, and what cannot go anywhere. Writes nothing. The outputs are everything Goodmark
   * wants of the score in the workbook, or of a pack: what it wrote of that before and nobody changed makes room for
   * them, and the other stays. The problem `reading-stale` where others can change the
   * workbook meanwhile and have: its rows may stand elsewhere now.
   */
  plan(outputs: readonly Output[], asRead?: AsRead): Promise<Result<Plan>>;
  /** Writes a plan, whole or not at all. */
  apply(plan: Plan, watch?: Watch): Promise<Result<Receipt>>;
  /** Takes back what one apply wrote, and saves `state` with it, whole or not at all; without one the state stays. */
  revert(receipt: Receipt, state?: State): Promise<Result<RevertReport>>;
  /** `null` where the workbook holds nothing of ours. */
  loadState(): Promise<Result<Kept | null>>;
  /** The state alone, in place of the one before; what is written and its mark stay. */
  saveState(state: State): Promise<Result<null>>;
  /** Shows a place to the buyer; a place that is gone is a problem, not a jump elsewhere. */
  select(where: Where): Promise<Result<null>>;
  /** Calls back with the place a person selected or changed; returns the way to stop. */
  onEdit(listener: (event: { readonly kind: 'selected' | 'changed'; readonly where: Where }) => void): () => void;
}
