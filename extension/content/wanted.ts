/** Which marks a page should have by an answer, as far as the page still says what was read. */
import type { NoticeMarks, ShownHint, SupplierMarks } from '../../core/marks';
import type { Where } from '../../core/source';

/** What a target said when it was read: an answer that comes late is for that, and for nothing else. */
export interface Target {
  readonly element: Element;
  readonly text: string;
}

export interface Wanted {
  readonly target: Element;
  readonly name: string;
  readonly hints: readonly ShownHint[];
  /** The target holds more than this name, so that the mark must say whose it is. */
  readonly named: boolean;
  /** Address of the notice and key of the supplier, for the shortlist. */
  readonly notice: string;
  readonly supplier: string;
}

export function remember(targets: ReadonlyMap<Where, Element>): ReadonlyMap<Where, Target> {
  const remembered = [...targets].flatMap(([where, element]) =>
    // A form's own fields can stand in for its methods, and no name is a form.
    element instanceof HTMLFormElement ? [] : [[where, { element, text: plain(element) }] as const],
  );
  return new Map(remembered);
}

/** In the order in which the names stand in each target. */
export function wantedMarks(notices: readonly NoticeMarks[], targets: ReadonlyMap<Where, Target>): readonly Wanted[] {
  const wanted = new Map<Target['element'], Map<string, Wanted & { readonly at: number }>>();
  for (const { address, suppliers } of notices) {
    for (const supplier of suppliers) {
      for (const { element, text } of stillThere(supplier, targets)) {
        const { name, hints, key } = supplier;
        const named = text !== name;
        const names = wanted.get(element) ?? new Map<string, Wanted & { readonly at: number }>();
        wanted.set(element, names);
        const at = text.indexOf(name);
        if (!names.has(name))
          names.set(name, { target: element, name, hints, named, notice: address, supplier: key, at });
      }
    }
  }
  return [...wanted.values()].flatMap((names) => [...names.values()].sort((a, b) => a.at - b.at));
}

const stillThere = ({ where, hints }: SupplierMarks, targets: ReadonlyMap<Where, Target>): readonly Target[] =>
  hints.length === 0
    ? []
    : where.flatMap((each) => {
        const target = targets.get(each);
        return target?.element.isConnected && plain(target.element) === target.text ? [target] : [];
      });

const plain = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
