/** Ten thousand rows say the same few things: asks once for each distinct one, and remembers the answer for one run. */
export function onceEach<K, T>(answer: (asked: K) => T): (asked: K) => T {
  const known = new Map<K, T>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const made = answer(asked);
    known.set(asked, made);
    return made;
  };
}
