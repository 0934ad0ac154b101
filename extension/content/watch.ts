/** Tells when the part of a page that was read changes: soon at first, ever more slowly while it goes on changing. */

/** The first look comes soon after a change; each further one waits twice as long, up to the slowest pace. */
const soonest = 150;
const slowest = 30_000;
/** A page that was still for this long is looked at soon again. */
const calm = 5_000;

export class Watch {
  readonly #look: (calm: boolean) => void;
  readonly #observer = new MutationObserver(() => this.#changed());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #delay = soonest;
  #lookedAt = Number.NEGATIVE_INFINITY;

  /** `look` is told whether the page had been calm before. */
  constructor(look: (calm: boolean) => void) {
    this.#look = look;
  }

  /** Watches this part of the page from now on, and whether it is taken out with what is around it. */
  over(scope: Element): void {
    this.#observer.disconnect();
    this.#observer.observe(scope, { childList: true, characterData: true, subtree: true });
    for (let around = scope.parentNode; around !== null; around = around.parentNode)
      this.#observer.observe(around, { childList: true });
  }

  /** Our own writes are no change of the page. */
  unseen(write: () => void): void {
    const before = this.#observer.takeRecords();
    write();
    this.#observer.takeRecords();
    if (before.length > 0) this.#changed();
  }

  /** Looks soon, whatever the pace: the officer went somewhere. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#delay = soonest;
    this.#schedule();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer.disconnect();
  }

  /** Until the next look, which begins to watch anew, nothing more needs to be known, so an endless change costs nothing in between. */
  #changed(): void {
    if (performance.now() - this.#lookedAt > calm) this.#delay = soonest;
    this.#observer.disconnect();
    this.#schedule();
  }

  #schedule(): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const calm = this.#delay === soonest;
      this.#delay = Math.min(this.#delay * 2, slowest);
      this.#lookedAt = performance.now();
      this.#look(calm);
    }, this.#delay);
  }
}
