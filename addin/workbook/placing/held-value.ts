/** What a cell of ours holds once it is written. */
import type { OutputCell } from '../port';

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

/** What the cell will hold: clipped text, a number, or nothing. A number that is none is a bug of the caller. */
export function heldValue({ value }: OutputCell): string | number | null {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('An output cell must not hold NaN or infinity.');
    return Object.is(value, -0) ? 0 : value;
  }
  return value === null || value === '' ? null : clipped(value);
}
