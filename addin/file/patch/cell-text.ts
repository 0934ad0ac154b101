import { encodeXml } from '../xml';

/** Excel holds 32,767 characters in a cell; our own are cut a little earlier, and end with an ellipsis to show it. */
export const longestText = 32_000;

/** The text as a cell of ours holds it. A surrogate pair is never cut in two. */
export function clipped(text: string): string {
  if (text.length <= longestText) return text;
  const last = text.charCodeAt(longestText - 2);
  return `${text.slice(0, last >= 0xd800 && last < 0xdc00 ? longestText - 2 : longestText - 1)}…`;
}

/** Beginnings that Excel, or a program that opens a copy saved as CSV, takes for a formula once the cell is edited. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** Characters that XML 1.0 cannot hold, carriage returns (a parser would make them line feeds), and text that only looks escaped. */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text between the tags of a cell: unsafe characters become `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export const cellText = (text: string): string =>
  encodeXml(text.replace(unsafe, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`));

/** Text for any other part: characters that XML cannot hold become a space. */
export const xmlText = (text: string): string =>
  encodeXml(text.replace(unsafe, (found) => (found === '_' ? '_' : ' ')));
