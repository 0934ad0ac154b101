/**
 * Sentences of thousands of rows, put together at once. A text made by adding parts is kept as those parts until
 * somebody reads it, which weighs several times what it says; cut from one whole text, each is whole.
 */
export class Sentences {
  private readonly parts: string[] = [];
  private used = 0;
  private length = 0;
  private readonly ends: number[] = [];

  /** Goes on with the sentence under way. */
  say(part: string): void {
    this.parts[this.used] = part;
    this.used += 1;
    this.length += part.length;
  }

  end(): void {
    this.ends.push(this.length);
  }

  /** Those ended since the last time, in order; begins anew. */
  take(): readonly string[] {
    const text = (this.used === this.parts.length ? this.parts : this.parts.slice(0, this.used)).join('');
    let start = 0;
    const sentences = this.ends.map((end) => {
      const sentence = text.slice(start, end);
      start = end;
      return sentence;
    });
    this.used = this.length = this.ends.length = 0;
    return sentences;
  }
}
