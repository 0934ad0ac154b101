import type { CellValue, Where } from '../../source';
import type { Flag } from '../tender';

/** One cell as the grid gives it, with what its sheet says about it. */
export interface CellInput {
  readonly value: CellValue;
  readonly where: Where;
  /** Number format code; absent for General. */
  readonly format?: string | undefined;
  /** Formula text with its leading `=`. */
  readonly formula?: string | undefined;
  /** In a hidden row or column: read all the same, and said. */
  readonly hidden?: boolean | undefined;
}

/** What sort of number a column holds; decides which decorations of a number are in place there. */
export type NumberKind = 'money' | 'number' | 'share' | 'mark';

export interface NumberContext {
  readonly kind: NumberKind;
  /** The unit stated for the whole column, or cell by cell in the order of the cells. */
  readonly unit?: string | readonly (string | null)[] | undefined;
  /** The marks that words such as "Good" stand for in this workbook, by name key. */
  readonly grades?: Readonly<Record<string, number>> | undefined;
}

const noFlags: readonly Flag[] = [];

/** A reference into another workbook, `[Rates.xlsx]Sheet1!A1`; a structured reference `Table1[Amount]` has no `!` after it. */
const externalReference = /\[[^[\]]+\][^[\]!,;()]*!/;

/** Flags that come from where the cell stands, not from what it says. */
export function placeFlags(cell: CellInput): readonly Flag[] {
  if (!cell.formula && !cell.hidden) return noFlags;
  const flags: Flag[] = [];
  if (cell.formula) flags.push('formula');
  if (cell.formula && externalReference.test(cell.formula)) flags.push('external-link');
  if (cell.hidden) flags.push('hidden');
  return flags;
}

/** The cell as text, the way messages and saved readings quote it. */
export const rawOf = (value: CellValue): string =>
  value === null ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
