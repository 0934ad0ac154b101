/** Brings the marks on a page in line with what is wanted: what stands stays, what is missing comes, the rest goes. */
import type { AddToShortlist } from './annotation';
import { Mark } from './mark';
import { Panel, type PanelContent } from './panel';
import { layOut } from './room';
import { stillSays, type WantedMark, type WantedMarks } from './wanted';

/** A page that takes marks away will do it again: after this often it has its way. */
const mostReturns = 3;

/** Milliseconds that one go may take before the page has its turn: far less than anybody notices. */
const oneGo = 8;
/** Targets that are measured together, and then written together, before the clock is looked at: few, for a slow computer. */
const atOnce = 3;

export class Painter {
  readonly #shortlist: AddToShortlist | undefined;
  readonly #unseen: (write: () => void) => void;
  readonly #marks = new Map<Element, Map<string, Mark>>();
  readonly #panel = new Panel();
  readonly #returns = new WeakMap<Element, number>();
  readonly #resized = new ResizeObserver(() => this.#refit());
  #next: ReturnType<typeof setTimeout> | undefined;
  #scope: Element | null = null;
  #size = '';

  /** `unseen` is told of every write, so that none is taken for a change of the page. */
  constructor(shortlist: AddToShortlist | undefined, unseen: (write: () => void) => void) {
    this.#shortlist = shortlist;
    this.#unseen = unseen;
  }

  paint(scope: Element, wanted: readonly WantedMarks[], panel: PanelContent | undefined): void {
    clearTimeout(this.#next);
    this.#unseen(() => {
      this.#dropAllBut(wanted);
      this.#panel.show(panel);
      this.#removeStrangers(scope);
      this.#panel.layOut();
    });
    this.#soon(scope, wanted);
  }

  clear(): void {
    clearTimeout(this.#next);
    for (const mark of this.#byTarget().flat()) mark.remove();
    this.#panel.clear();
    this.#marks.clear();
    this.#resized.disconnect();
    this.#scope = null;
  }

  /** As a task of its own: what was read and answered before has taken time enough. */
  #soon(scope: Element, wanted: readonly WantedMarks[]): void {
    this.#next = setTimeout(() => this.#go(scope, wanted));
  }

  #go(scope: Element, wanted: readonly WantedMarks[]): void {
    const until = performance.now() + oneGo;
    let left = wanted;
    this.#unseen(() => {
      do {
        layOut(
          left
            .slice(0, atOnce)
            .filter(stillSays)
            .map((target) => this.#markAll(target)),
        );
        left = left.slice(atOnce);
      } while (left.length > 0 && performance.now() < until);
    });
    if (left.length > 0) this.#soon(scope, left);
    else this.#watchSize(scope);
  }

  #markAll({ element, names }: WantedMarks): readonly Mark[] {
    const marks = this.#marks.get(element) ?? new Map<string, Mark>();
    this.#marks.set(element, marks);
    let before: Mark | undefined;
    for (const each of names) before = this.#mark(element, marks, each, before) ?? before;
    return [...marks.values()];
  }

  #mark(
    target: Element,
    marks: Map<string, Mark>,
    { name, hints, named, notice, supplier }: WantedMark,
    before: Mark | undefined,
  ): Mark | undefined {
    const there = marks.get(name);
    if (there && !there.host.isConnected && !this.#mayReturn(target)) return undefined;
    const mark = there ?? new Mark(target, name);
    // Last in the map, as it is last on the page so far.
    marks.delete(name);
    marks.set(name, mark);
    const add = this.#shortlist;
    mark.show({ name, hints, named, shortlist: add && (() => add(notice, supplier)) });
    if (!mark.host.isConnected) mark.attach(before);
    return mark;
  }

  #mayReturn(target: Element): boolean {
    const returns = (this.#returns.get(target) ?? 0) + 1;
    this.#returns.set(target, returns);
    return returns <= mostReturns;
  }

  #dropAllBut(wanted: readonly WantedMarks[]): void {
    const kept = new Map(wanted.filter(stillSays).map(({ element, names }) => [element, names]));
    for (const [target, marks] of this.#marks) {
      for (const [name, mark] of marks) {
        if (kept.get(target)?.some((each) => each.name === name)) continue;
        mark.remove();
        marks.delete(name);
      }
      if (marks.size === 0) this.#marks.delete(target);
    }
  }

  /** Copies that a page made of ours, and those of a script that was here before. */
  #removeStrangers(scope: Element): void {
    const ours = new Set<Element>(this.#byTarget().flatMap((marks) => marks.map(({ host }) => host)));
    if (this.#panel.host) ours.add(this.#panel.host);
    for (const found of scope.querySelectorAll('span[data-goodmark]')) if (!ours.has(found)) found.remove();
  }

  #byTarget(): readonly (readonly Mark[])[] {
    return [...this.#marks.values()].map((marks) => [...marks.values()]);
  }

  /** Another width, a part unfolded: what room there is has changed. */
  #watchSize(scope: Element): void {
    this.#size = sizeOf(scope);
    if (this.#scope === scope) return;
    this.#resized.disconnect();
    this.#resized.observe(scope);
    this.#scope = scope;
  }

  #refit(): void {
    if (this.#scope === null || sizeOf(this.#scope) === this.#size) return;
    layOut(this.#byTarget());
    this.#panel.layOut();
    this.#size = sizeOf(this.#scope);
  }
}

function sizeOf(scope: Element): string {
  const { width, height } = scope.getBoundingClientRect();
  return `${width} ${height}`;
}
