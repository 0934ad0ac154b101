/**
 * A label written once above the rows it covers, without a merge, is carried down only where the column is clearly
 * grouped: it begins with a label, no label comes twice, and at least as many cells are blank as are filled.
 */
export function isClearlyGrouped(texts: readonly (string | null)[]): boolean {
  if (texts[0] === null || texts[0] === undefined) return false;
  const named = texts.filter((text) => text !== null);
  const blank = texts.length - named.length;
  return blank > 0 && blank >= named.length && new Set(named).size === named.length;
}

export function fillDown(texts: readonly (string | null)[]): readonly (string | null)[] {
  let last: string | null = null;
  return texts.map((text) => {
    if (text !== null) last = text;
    return last;
  });
}

/** The column with its labels carried down if it is clearly grouped, else as it stands. */
export const grouped = (texts: readonly (string | null)[]): readonly (string | null)[] =>
  isClearlyGrouped(texts) ? fillDown(texts) : texts;
