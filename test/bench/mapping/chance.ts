/** Repeatable choices: the same seed makes the same workbook on every machine. */
export interface Chance {
  readonly next: () => number;
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different members, in the order of the list shuffled. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
  readonly maybe: (share: number) => boolean;
}

/** Mulberry32, a public-domain generator of 32 bits. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[whole(0, list.length - 1)];
    if (chosen === undefined) throw new Error('Nothing to pick from');
    return chosen;
  };
  const some = <T>(list: readonly T[], count: number) =>
    list
      .map((item) => ({ item, key: next() }))
      .toSorted((a, b) => a.key - b.key)
      .slice(0, count)
      .map(({ item }) => item);
  return { next, whole, pick, some, maybe: (share) => next() < share };
}
