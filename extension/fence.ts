/** The fence around the extension, tested by the compiler as in `core/fence.ts`: it knows nothing of Excel or Node. */
// @ts-expect-error No workbook host.
export type NoExcel = typeof Excel;
// @ts-expect-error No workbook host.
export type NoOffice = typeof Office;
// @ts-expect-error No Node.
export type NoProcess = typeof process;
// @ts-expect-error No browser but through browser.ts.
export type NoBrowser = typeof browser;
// @ts-expect-error No browser but through browser.ts.
export type NoChrome = typeof chrome;
