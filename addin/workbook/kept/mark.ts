/**
 * A line that outlives the rest: programs that drop custom XML keep names and document properties, so a workbook can
 * still say with what it was scored after its record was stripped.
 */

/** Of the hidden name and of the document property. */
export const markName = 'GoodmarkScoredWith';

/** Excel cuts a document property, and refuses a text in a formula, beyond this. */
const longest = 255;

/** `community-public-good|0.1.0|0123456789abcdef` */
export function markOf({ id, version, sha256 }: PackMark): string {
  const end = `|${version.slice(0, 60)}|${sha256.slice(0, 16)}`;
  return `${id.slice(0, longest - end.length)}${end}`;
}

export interface PackMark {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

/** In words: "community-public-good 0.1.0". */
export function markInWords(mark: string): string {
  const [id, version] = mark.split('|');
  return [id, version].filter(Boolean).join(' ');
}

/** The text as a formula has it, without the equals sign. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The text of a name that stands for nothing but a text; `null` for any other. */
export function unquoted(formula: string): string | null {
  const inner = /^=?"((?:[^"]|"")*)"$/.exec(formula.trim())?.[1];
  return inner === undefined ? null : inner.replaceAll('""', '"');
}
