/** The browser itself: the only file that says `browser.`, so that every power the extension uses can be read here. */
import browser from 'webextension-polyfill';

/** "0.1.0", as the manifest states it. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
