/** The two doors into Office, handed in by the page: nothing here reaches for a global. */

export type ExcelApi = typeof Excel;
export type Context = Excel.RequestContext;

/** `Office.context.requirements`. Versions are texts: the number 1.20 would be 1.2. */
export interface Requirements {
  isSetSupported(name: string, version?: string): boolean;
}

/** What this add-in cannot do without; the manifest asks for the same. */
export const floor: readonly (readonly [set: string, version: string])[] = [
  ['ExcelApi', '1.14'],
  ['SharedRuntime', '1.1'],
];

/** Largest request or response we aim at, in bytes: half of what Excel on the web allows. */
export const byteBudget = 2_500_000;

/** From here on all that one run writes can be undone as one step. */
export const undoGroups = ['ExcelApi', '1.20'] as const;

/** Runs `work` in one context. While a person is typing in a cell, Excel lets it wait instead of failing. */
export const inExcel = <T>(
  excel: ExcelApi,
  work: (context: Context) => Promise<T>,
  options: Pick<Excel.RunOptions, 'mergeUndoGroup'> = {},
): Promise<T> => excel.run({ delayForCellEdit: true, ...options }, work);
