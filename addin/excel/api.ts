/** The two doors into Office, handed in by the page: nothing here reaches for a global. */

export type ExcelApi = typeof Excel;
export type Context = Excel.RequestContext;

/** `Office.context.requirements`. */
export interface Requirements {
  isSetSupported(name: string, version?: string): boolean;
}

/** Versions are texts: the number 1.20 would be 1.2. */
export type RequirementSet = readonly [set: string, version: string];

/** What this add-in cannot do without; the manifest asks for the same. */
export const floor: readonly RequirementSet[] = [
  ['ExcelApi', '1.14'],
  ['SharedRuntime', '1.1'],
];

/** Largest request or response we aim at, in bytes: half of what Excel on the web allows. */
export const byteBudget = 2_500_000;

/** From here on all that one run writes can be undone as one step. */
export const undoGroups: RequirementSet = ['ExcelApi', '1.20'];

/** From here on a number can carry a card. */
export const numberCards: RequirementSet = ['ExcelApi', '1.19'];

/** Runs `work` in one context. While a person is typing in a cell, Excel lets it wait instead of failing. */
export const inExcel = <T>(
  excel: ExcelApi,
  work: (context: Context) => Promise<T>,
  options: Pick<Excel.RunOptions, 'mergeUndoGroup'> = {},
): Promise<T> => excel.run({ delayForCellEdit: true, ...options }, work);
