/** From readings and optional texts to column values: missing and anomalous cells are blank, never a number. */
import type { Reading, TenderFacts } from '../facts/tender';

export const valueIn = <T>(reading: Reading<T> | null | undefined): T | undefined =>
  reading?.kind === 'value' ? reading.value : undefined;

/** A text cell's content; blank when there is none or only spaces. */
export const textOf = (text: string | null | undefined): string | undefined =>
  text === null || text === undefined || !(beginsWithPrint(text) || printed.test(text)) ? undefined : text;

const printed = /\S/;

/** Nearly every text begins with a printable character of ASCII, which is sooner seen than searched for. */
function beginsWithPrint(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127;
}

/** The count as a share of all. Blank where none counts: what nobody states is not thereby denied. */
export const shareOf = (count: number, all: number): number | undefined => (count === 0 ? undefined : count / all);

/** Yes when it holds for each of at least one; otherwise blank, since what one does not say is not thereby denied. */
export const everyOr = <T>(items: readonly T[], holds: (item: T) => boolean): true | undefined =>
  (items.length > 0 && items.every(holds)) || undefined;

/** How many different ones there are, blanks left out. */
export function distinct(items: readonly (string | number | null | undefined)[]): number {
  const found = new Set(items);
  return found.size - (found.has(null) ? 1 : 0) - (found.has(undefined) ? 1 : 0);
}

export function distinctOfAll(lists: readonly (readonly number[])[]): number {
  const found = new Set<number>();
  for (const list of lists) for (const item of list) found.add(item);
  return found.size;
}

/** Names of bidders by every key a fact may use for them. */
export class BidderNames {
  private readonly names = new Map<string, string>();

  constructor({ bidders }: TenderFacts) {
    for (const bidder of bidders) {
      for (const spelling of bidder.spellings) this.names.set(spelling, bidder.name);
      this.names.set(bidder.name, bidder.name);
      this.names.set(bidder.id, bidder.name);
    }
  }

  of(key: string): string {
    return this.names.get(key) ?? key;
  }
}
