/** How much of what was fetched is kept. */

/** A browser gives an extension 10 MB of memory for all it keeps there. */
const mostNotices = 30;
const mostCharacters = 3_000_000;

export interface Kept {
  readonly address: string;
  readonly size: number;
}

/** The newest that fit; the last one always, since it was just asked for. */
export function withinBounds(all: readonly Kept[]): readonly Kept[] {
  let size = 0;
  const first = all.findLastIndex((one, index) => {
    size += one.size;
    return all.length - index > mostNotices || (size > mostCharacters && index < all.length - 1);
  });
  return all.slice(first + 1);
}
