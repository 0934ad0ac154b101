/** Longest name of a sheet in Excel. */
const longest = 31;

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

/** The name without what Excel forbids in one: `[ ] : * ? / \`, apostrophes at the ends, and more than 31 characters. */
function allowed(name: string): string {
  const clean = cut(name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^[\s']+|[\s']+$/g, ''), longest).replace(
    /[\s']+$/,
    '',
  );
  // "History" is kept by Excel for its list of tracked changes.
  return clean === '' || fold(clean) === 'history' ? 'Goodmark' : clean;
}

/** Never half a surrogate pair. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}

/** `wanted` as a sheet may be called, with ` (2)`, ` (3)` … where a sheet has that name; Excel does not tell case apart. */
export function uniqueSheetName(wanted: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map(fold));
  const base = allowed(wanted);
  if (!names.has(fold(base))) return base;
  for (let n = 2; ; n++) {
    const ending = ` (${n})`;
    const name = `${cut(base, longest - ending.length)}${ending}`;
    if (!names.has(fold(name))) return name;
  }
}

export const sameSheetName = (a: string, b: string): boolean => fold(a) === fold(b);
