/** Whether two words are one slip of the pen apart: a letter too many, too few, wrong, or two changed about. */

/** Shorter words are too often words of their own. */
const fewestLetters = 4;

/** Letters and digits; "F.T.E." has those of "FTE". */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A digit is never a slip: m2 is not m3. */
const digits = (text: string): string => text.replace(/\P{N}/gu, '');

export function oneSlipApart(first: string, second: string): boolean {
  const [a, b] = [bare(first), bare(second)];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < fewestLetters || a[0] !== b[0] || digits(a) !== digits(b)) return false;
  let from = 0;
  while (a[from] === b[from]) from++;
  let to = 0;
  while (to < Math.min(a.length, b.length) - from && a.at(-1 - to) === b.at(-1 - to)) to++;
  const [left, right] = [a.slice(from, a.length - to), b.slice(from, b.length - to)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
