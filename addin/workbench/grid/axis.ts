/** Positions along one side of a sheet: most rows share one size, a few have their own, hidden ones have none. */
export interface Axis {
  readonly count: number;
  /** Pixels from the start of the sheet to the start of the item; `count` gives the end of the last. */
  readonly start: (index: number) => number;
  readonly size: (index: number) => number;
  /** The item at this many pixels, clamped to the sheet. */
  readonly at: (pixels: number) => number;
}

/** `sizes` holds only the items whose size is not `usual`. Looking up is logarithmic, so a million rows cost nothing. */
export function axis(count: number, usual: number, sizes: ReadonlyMap<number, number>): Axis {
  const special = [...sizes].filter(([index]) => index < count).sort(([a], [b]) => a - b);
  // Pixels by which everything after the i-th special item is moved against an axis of usual sizes.
  const moved = [0];
  for (const [, size] of special) moved.push((moved.at(-1) ?? 0) + size - usual);

  const specialsBefore = (index: number): number => {
    let low = 0;
    let high = special.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((special[middle]?.[0] ?? count) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const start = (index: number): number => index * usual + (moved[specialsBefore(index)] ?? 0);
  const at = (pixels: number): number => {
    let low = 0;
    let high = Math.max(0, count - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (start(middle) <= pixels) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { count, start, size: (index) => sizes.get(index) ?? usual, at };
}
