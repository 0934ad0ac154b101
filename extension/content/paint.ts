/** Brings the marks on a page in line with what is wanted: what stands stays, what is missing comes, the rest goes. */
import type { AddToShortlist } from './annotation';
import { Mark } from './mark';
import { Panel, type PanelContent } from './panel';
import { layOut } from './room';
import type { Wanted } from './wanted';

/** A page that takes marks away will do it again: after this often it has its way. */
const mostReturns = 3;

export class Painter {
  readonly #shortlist: AddToShortlist | undefined;
  readonly #marks = new Map<Element, Map<string, Mark>>();
  readonly #panel = new Panel();
  readonly #returns = new WeakMap<Element, number>();
  readonly #resized = new ResizeObserver(() => this.#refit());
  #scope: Element | null = null;
  #size = '';

  constructor(shortlist: AddToShortlist | undefined) {
    this.#shortlist = shortlist;
  }

  paint(scope: Element, wanted: readonly Wanted[], panel: PanelContent | undefined): void {
    this.#dropAllBut(wanted);
    let before: Mark | undefined;
    for (const each of wanted) {
      before = before?.target === each.target ? before : undefined;
      before = this.#mark(each, before) ?? before;
    }
    this.#panel.show(panel);
    this.#removeStrangers(scope);
    layOut(this.#byTarget());
    this.#panel.layOut();
    this.#watchSize(scope);
  }

  clear(): void {
    for (const mark of this.#byTarget().flat()) mark.remove();
    this.#panel.clear();
    this.#marks.clear();
    this.#resized.disconnect();
    this.#scope = null;
  }

  #mark({ target, name, hints, named, notice, supplier }: Wanted, before: Mark | undefined): Mark | undefined {
    const marks = this.#marks.get(target) ?? new Map<string, Mark>();
    this.#marks.set(target, marks);
    const there = marks.get(name);
    if (there && !there.host.isConnected && !this.#mayReturn(target)) return undefined;
    const mark = there ?? new Mark(target, name);
    // Last in the map, as it is last on the page so far.
    marks.delete(name);
    marks.set(name, mark);
    const add = this.#shortlist;
    const shortlist = add && (() => add(notice, supplier));
    mark.show({ name, hints, named, shortlist });
    if (!mark.host.isConnected) mark.attach(before);
    return mark;
  }

  #mayReturn(target: Element): boolean {
    const returns = (this.#returns.get(target) ?? 0) + 1;
    this.#returns.set(target, returns);
    return returns <= mostReturns;
  }

  #dropAllBut(wanted: readonly Wanted[]): void {
    const kept = new Map<Element, Set<string>>();
    for (const { target, name } of wanted) kept.set(target, (kept.get(target) ?? new Set<string>()).add(name));
    for (const [target, marks] of this.#marks) {
      for (const [name, mark] of marks) {
        if (kept.get(target)?.has(name)) continue;
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
