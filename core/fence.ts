/**
 * The fence around core, tested by the compiler: nothing of a page, a host, a network or Node is known here. Each line
 * below must be an error; the day one is not, `tsc -b` fails on its unused directive. Nothing imports this file. Imports
 * of another folder are stopped by the project references (TS6307) and by `test/structure.test.ts`.
 */
// @ts-expect-error No page.
export type NoDocument = typeof document;
// @ts-expect-error No window.
export type NoWindow = typeof window;
// @ts-expect-error No elements.
export type NoElement = HTMLElement;
// @ts-expect-error No network.
export type NoFetch = typeof fetch;
// @ts-expect-error No addresses: what is fetched, and from where, is the host's.
export type NoUrl = URL;
// @ts-expect-error No timers.
export type NoTimer = typeof setTimeout;
// @ts-expect-error No clock but the one in the language, which the structure test keeps out.
export type NoPerformance = typeof performance;
// @ts-expect-error No console.
export type NoConsole = typeof console;
// @ts-expect-error No Node.
export type NoProcess = typeof process;
// @ts-expect-error No Node.
export type NoBuffer = Buffer;
// @ts-expect-error No workbook host.
export type NoExcel = typeof Excel;
// @ts-expect-error No workbook host.
export type NoOffice = typeof Office;
// @ts-expect-error No browser extension.
export type NoBrowser = typeof browser;
// @ts-expect-error No browser extension.
export type NoChrome = typeof chrome;
