import { encodeXml } from '../../workbook/xml';

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
