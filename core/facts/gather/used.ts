/** Which entries of a table gave a fact: a flag each, where a set of ten thousand numbers would be slow. */
export class Used {
  private readonly flags: Uint8Array;
  private count = 0;

  constructor(entries: number) {
    this.flags = new Uint8Array(entries);
  }

  /** Marks an entry by its place in the list of entries. */
  add(index: number): void {
    if (this.flags[index] === 0) this.count += 1;
    this.flags[index] = 1;
  }

  get size(): number {
    return this.count;
  }
}
