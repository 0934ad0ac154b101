/** A page while it is being read: passages and blocks get their places, and names the elements they stand in. */
import type { Block, Page, Passage } from '../../core/page';
import type { Where } from '../../core/source';
import { childrenOf, printed } from './elements';

/** What passages can belong to: the notice, or one of its blocks. */
export interface Owner {
  readonly role: Block['role'] | 'notice';
  readonly where: Where;
  readonly passages: Passage[];
  readonly lots: readonly string[];
}

export interface DraftBlock extends Owner {
  readonly role: Block['role'];
  readonly name: Passage;
}

export interface Draft {
  readonly notice: Owner;
  readonly blocks: readonly DraftBlock[];
  readonly targets: ReadonlyMap<Where, Element>;
  open(role: Block['role'], name: Named, lots?: readonly string[]): DraftBlock;
}

export interface Named {
  readonly label: string;
  readonly text: string;
  readonly element: Element;
}

/** What stands behind a name and is none of it: what a link says of itself, and a price. */
const behindName = /\s*\((?:opens|agor) [^()]*\)$|\s+(?:[-–:]\s*)?[£€]\s?\d[\d,.]*\s?(?:k|m|bn|million)?$/iu;

/** The innermost element whose whole text is the name: `<h4><strong>Name</strong></h4>` has it in `strong`. */
function innermost({ element, text }: Named): Element {
  for (const child of childrenOf(element))
    if (printed(child) === text) return innermost({ label: '', text, element: child });
  return element;
}

/** `prefix` keeps the places of several pages in one document apart: "card3/". */
export function startDraft(prefix = ''): Draft {
  const notice: Owner = { role: 'notice', where: `${prefix}notice`, passages: [], lots: [] };
  const blocks: DraftBlock[] = [];
  const targets = new Map<Where, Element>();
  const counts = new Map<Block['role'], number>();
  return {
    notice,
    blocks,
    targets,
    open(role, name, lots = []) {
      const count = (counts.get(role) ?? 0) + 1;
      counts.set(role, count);
      const where = `${prefix}${role}/${count}`;
      const text = name.text.replace(behindName, '');
      const block = { role, where, lots, passages: [], name: { label: name.label, text, where } };
      blocks.push(block);
      // Also where "see attachment" stands: who is nobody is the core's to say, and nobody is given a mark.
      if (role === 'supplier') targets.set(where, innermost(name));
      return block;
    },
  };
}

export function say(owner: Owner, label: string, text: string): void {
  if (text !== '') owner.passages.push({ label, text, where: `${owner.where}/${owner.passages.length + 1}` });
}

type Kind = Pick<Page, 'portal' | 'portalName' | 'kind' | 'address' | 'language'>;

export const pageOf = (kind: Kind, { notice, blocks }: Draft): Page => ({
  ...kind,
  passages: notice.passages,
  blocks: blocks.map(({ role, name, lots, passages }) => ({ role, name, lots, passages })),
});

/** Of a notice itself: query and fragment say how somebody came to it, but where it is the query that names it. */
export const addressOf = ({ origin, pathname, searchParams }: URL): string => {
  const named = searchParams.get('ID');
  return `${origin}${pathname}${named === null ? '' : `?ID=${named}`}`;
};
