/** Letters of scripts that are written from right to left. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** U+200E has no width and is older than the isolates of Unicode, which an older Excel may not know. Not yet seen in a real Excel. */
const leftToRight = '\u200e';

/** A name in the midst of words of ours, for the pane: it neither turns what stands around it nor is turned by it. */
export const apart = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);

/**
 * What is said of a bidder, the name first. Behind a name that is written from right to left a sum would be shown
 * backwards, "100.00 = 40.00 + 60.00", and a cell as a whole from its right edge: such a name is kept by itself.
 */
export const nameFirst = (name: string, said: string): string =>
  rightToLeft.test(name) ? `${leftToRight}${name}${leftToRight}: ${said}` : `${name}: ${said}`;
