/** Which marks a page should have by an answer. */
import type { NoticeMarks, ShownHint } from '../../core/marks';
import type { Where } from '../../core/source';
import { printedWords } from '../portals/elements';

/** What a target said when it was read: an answer that comes late is for that, and for nothing else. */
export interface Target {
  readonly element: Element;
  readonly text: string;
  /** The same without what only stands beside the name: a caption, a tag, or what is there to be heard. */
  readonly words: string;
}

/** The marks that one target should have, in the order in which it names them. */
export interface WantedMarks extends Target {
  readonly names: readonly WantedMark[];
}

export interface WantedMark {
  readonly name: string;
  readonly hints: readonly ShownHint[];
  /** The target holds more than this name, so that the mark must say whose it is. */
  readonly named: boolean;
  /** Address of the notice and key of the supplier, for the shortlist. */
  readonly notice: string;
  readonly supplier: string;
}

export function remember(targets: ReadonlyMap<Where, Element>): ReadonlyMap<Where, Target> {
  // One for each element, however many places lead to it.
  const byElement = new Map<Element, Target>();
  const remembered = new Map<Where, Target>();
  for (const [where, element] of targets) {
    // A form's own fields can stand in for its methods, and no name is a form.
    if (element instanceof HTMLFormElement) continue;
    const target = byElement.get(element) ?? { element, text: plain(element), words: printedWords(element) };
    byElement.set(element, target);
    remembered.set(where, target);
  }
  return remembered;
}

export function wantedMarks(
  notices: readonly NoticeMarks[],
  targets: ReadonlyMap<Where, Target>,
): readonly WantedMarks[] {
  const wanted = new Map<Target, Map<string, WantedMark>>();
  for (const { address, suppliers } of notices) {
    for (const { name, key, where, hints } of suppliers.filter((supplier) => supplier.hints.length > 0)) {
      for (const target of where.flatMap((each) => targets.get(each) ?? [])) {
        const names = wanted.get(target) ?? new Map<string, WantedMark>();
        wanted.set(target, names);
        const named = target.text !== name && target.words !== name;
        if (!names.has(name)) names.set(name, { name, hints, named, notice: address, supplier: key });
      }
    }
  }
  return [...wanted].map(([{ element, text, words }, names]) => {
    const inOrder = [...names.values()].sort((a, b) => text.indexOf(a.name) - text.indexOf(b.name));
    return { element, text, words, names: inOrder };
  });
}

/** Whether the page still says at this place what was read there. */
export const stillSays = ({ element, text }: Target): boolean => element.isConnected && plain(element) === text;

const plain = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
