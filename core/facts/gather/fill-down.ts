/**
 * A label written once above the rows it covers, without a merge, is carried down only where the column is clearly
 * grouped: it begins with a label, no label comes twice, and at least as many cells are blank as are filled.
 */
export function isClearlyGrouped(texts: readonly (string | null)[]): boolean {
  if (texts[0] === null || texts[0] === undefined) return false;
  const seen = new Set<string>();
  let blank = 0;
  for (const text of texts)
    if (text === null) blank += 1;
    else if (seen.has(text)) return false;
    else seen.add(text);
  return blank > 0 && blank >= seen.size;
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

/**
 * The same for a label such as a theme, which starts anew with every bidder: carried down only where each bidder's rows
 * begin with a label and none repeats a label, so that a blank can only mean "as above".
 */
export function groupedWithin(
  texts: readonly (string | null)[],
  owners: readonly (string | null)[],
): readonly (string | null)[] {
  let seen = new Set<string>();
  for (const [index, text] of texts.entries()) {
    const isFirst = index === 0 || owners[index] !== owners[index - 1];
    if (isFirst) seen = new Set();
    if (text === null ? isFirst : seen.has(text)) return texts;
    if (text !== null) seen.add(text);
  }
  return fillDown(texts);
}

export interface CarriedLots {
  readonly texts: readonly (string | null)[];
  /** True where only the pattern of the whole column says so, which a person should see. */
  readonly isByPattern: boolean;
}

/**
 * Lots with what a blank stands for. Below the first row of a bid it is that bid's lot. Otherwise it is the lot above
 * where every lot is named once, there are at least half as many blanks as lots, and no bidder would come twice in a lot;
 * a blank among lots that are named again and again is no lot.
 */
export function carriedLots(texts: readonly (string | null)[], owners: readonly (string | null)[]): CarriedLots {
  const asTheyStand = { texts, isByPattern: false };
  if (!texts.includes(null) || (texts[0] ?? null) === null) return asTheyStand;
  const named = texts.filter((text) => text !== null);
  const blanks = texts.length - named.length;
  const filled = fillDown(texts);
  const hasOwners = owners.some((owner) => owner !== null);
  if (hasOwners && texts.every((text, at) => text !== null || owners[at] === owners[at - 1]))
    return { texts: filled, isByPattern: false };
  if (new Set(named).size < named.length || blanks < named.length / 2) return asTheyStand;
  return !hasOwners || comeOnce(filled, owners) ? { texts: filled, isByPattern: hasOwners } : asTheyStand;
}

/** Whether the rows of each bidder in a lot stand together. */
function comeOnce(lots: readonly (string | null)[], owners: readonly (string | null)[]): boolean {
  const seen = new Set<string>();
  return owners.every((owner, at) => {
    if (owner === null || (owner === owners[at - 1] && lots[at] === lots[at - 1])) return true;
    const key = `${owner}\n${lots[at] ?? ''}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
