/** The fence around the add-in, tested by the compiler as in `core/fence.ts`: it knows nothing of browser extensions. */
// @ts-expect-error No extension's browser.
export type NoBrowser = typeof browser;
// @ts-expect-error No extension's browser.
export type NoChrome = typeof chrome;
