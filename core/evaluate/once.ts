/**
 * Ten thousand rows say the same few things: asks once for each distinct one, and remembers the answer for one run.
 * A class, as all that goes over rows: functions made anew for each run would start cold in each.
 */
export class Once<K, T> {
  private readonly known = new Map<K, T>();
  private readonly answer: (asked: K) => T;

  constructor(answer: (asked: K) => T) {
    this.answer = answer;
  }

  of(asked: K): T {
    const before = this.known.get(asked);
    if (before !== undefined) return before;
    const made = this.answer(asked);
    this.known.set(asked, made);
    return made;
  }
}
