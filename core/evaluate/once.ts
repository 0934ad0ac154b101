/** Ten thousand rows say the same few things: asks once for each distinct text, and remembers the answer for one run. */
export function onceEach<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
