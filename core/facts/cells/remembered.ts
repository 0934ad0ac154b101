/**
 * A workbook says the same few formats and days over thousands of cells: each is worked out once. The bound keeps a
 * hostile file from filling memory.
 */
export function remembered<K, T>(compute: (asked: K) => T): (asked: K) => T {
  const known = new Map<K, T>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const value = compute(asked);
    if (known.size < 5_000) known.set(asked, value);
    return value;
  };
}
