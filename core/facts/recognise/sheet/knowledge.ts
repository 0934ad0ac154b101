/** What the rest of the workbook says, gathered in a first pass, so that one table's names help to read another. */
import type { Owners } from '../layout/ownership';
import type { Texts } from './texts';

export interface Knowledge {
  /** Name keys of bidders found in columns of bidders, in transposed headings and in labels such as "Supplier:". */
  readonly bidders: ReadonlySet<string>;
  /** Name keys of criteria found in tables of criteria. */
  readonly criteria: ReadonlySet<string>;
  /** The names of criteria by the references that stand beside them ("1.2"), where one reference is of one criterion. */
  readonly references: ReadonlyMap<string, string>;
  /** The marks that words such as "Good" stand for, by name key, where a key of the workbook says so. */
  readonly grades: ReadonlyMap<string, number>;
  /** Whose a sheet is, by the sheet's id. */
  readonly owners: Owners;
  readonly texts: Texts;
}

/** The evaluator named on a bidder's sheet, as in "Evaluator: A. Rahman". */
export const evaluatorAt = ({ owners }: Knowledge, sheetId: string): string | undefined =>
  owners.get(sheetId)?.find(({ owner }) => owner.kind === 'evaluator')?.owner.name;

/** Whose a table is that begins in this row of the sheet. */
export const ownerAt = ({ owners }: Knowledge, sheetId: string, row: number) =>
  owners.get(sheetId)?.findLast(({ from }) => from <= row)?.owner;

/** The same, where it is a bidder's: what a form states is stated of nobody else. */
export function bidderAt(knowledge: Knowledge, sheetId: string, row: number) {
  const owner = ownerAt(knowledge, sheetId, row);
  return owner?.kind === 'bidder' ? owner : undefined;
}
