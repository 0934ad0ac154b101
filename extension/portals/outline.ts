/** What a portal's page prints, as headings with the lines below them: the one shape that all its layouts come to. */
import {
  after,
  attribute,
  before,
  childrenOf,
  find,
  findAll,
  holdsBlocks,
  isCaption,
  isElement,
  isFollowed,
  isInline,
  isSilent,
  isSpokenOnly,
  isText,
  nodesIn,
  printed,
  printedTogether,
  printedWords,
  tag,
} from './elements';
import { areHeads, isRecord, rowsOf, spread } from './table-rows';

export interface Line {
  /** Of a term, a row's or a column's head; empty for a bare paragraph. */
  readonly label: string;
  readonly text: string;
  readonly element: Element;
  /** An item of a list stands for itself; paragraphs below one heading belong together. */
  readonly isItem: boolean;
  /** Of an item that holds a list of its own: what it says before that, and what that lists. */
  readonly nested?: { readonly own: string; readonly items: readonly Line[] };
}

export interface Section {
  readonly heading: string;
  /** What the heading says of itself in smaller letters: "Supplier". */
  readonly caption?: string;
  /** 1 to 6, and 0 for the whole. */
  readonly level: number;
  readonly element: Element;
  readonly lines: Line[];
  /** Records of tables that have a row of heads. */
  readonly rows: (readonly Line[])[];
  readonly sections: Section[];
}

const structure = 'h1,h2,h3,h4,h5,h6,dl,table';
const beside = new Set(['nav', 'aside', 'footer']);
const rolesBeside = new Set(['complementary', 'navigation', 'dialog']);

/** Old forms number their headings, also where the markup says only "paragraph": "V.2.3) Name and address …". */
const numbered = /^(?:[IVX]+|\d+)((?:\.\d+)+)\)\s+\S/;

const isHeading = (element: Element): boolean => /^h[1-6]$/.test(tag(element));

/** What opens on a click has its whole heading in a button. */
function printedHeading(element: Element): string {
  const text = printedWords(element);
  const button = text === '' ? find(element, 'button') : null;
  return button === null ? text : printed(button);
}

/** In the heading, or right before it. */
function captionOf(heading: Element): Element | undefined {
  const above = before(heading);
  return childrenOf(heading).find(isCaption) ?? (above !== null && isCaption(above) ? above : undefined);
}

/** Said of the heading that follows, and of nothing before it. */
function isCaptionAbove(element: Element): boolean {
  const next = isCaption(element) ? after(element) : null;
  return next !== null && isHeading(next);
}

/** A heading for ears only still parts what stands before it from what follows. */
const isBeside = (element: Element): boolean =>
  isSilent(element) ||
  isCaptionAbove(element) ||
  (isSpokenOnly(element) && !isHeading(element)) ||
  beside.has(tag(element)) ||
  rolesBeside.has(attribute(element, 'role'));

/** The list in an item, where there is one, and what the item says before it. */
function nestedIn(item: Element): Line['nested'] {
  const nodes = nodesIn(item);
  const at = nodes.findIndex((node) => isElement(node) && /^[uo]l$/.test(tag(node)));
  const inner = nodes[at];
  if (inner === undefined || !isElement(inner)) return undefined;
  const items = childrenOf(inner).map((each) => ({ label: '', text: printed(each), element: each, isItem: true }));
  return { own: printedTogether(nodes.slice(0, at)), items };
}

/** Reads the element once, from its first node to its last. */
export function outline(root: Element): Section {
  const top: Section = { heading: '', level: 0, element: root, lines: [], rows: [], sections: [] };
  const open: Section[] = [top];
  let last: readonly unknown[][] = [];
  const here = (): Section => open.at(-1) ?? top;

  const add = (label: string, text: string, element: Element, isItem = false, nested?: Line['nested']): void => {
    if (text === '') return;
    const depth = label === '' && text.length < 160 ? numbered.exec(text)?.[1]?.split('.').length : undefined;
    if (depth !== undefined) head(text, depth + 1, element);
    else {
      const line = { label: label.replace(/\s*:$/, ''), text, element, isItem };
      here().lines.push(nested === undefined ? line : { ...line, nested });
      last = [here().lines];
    }
  };

  const head = (heading: string, level: number, element: Element, caption?: Element): void => {
    while (open.length > 1 && here().level >= level) open.pop();
    const said = caption === undefined ? {} : { caption: printed(caption) };
    const section: Section = { heading, ...said, level, element, lines: [], rows: [], sections: [] };
    here().sections.push(section);
    last = [here().sections];
    open.push(section);
  };

  const list = (element: Element, label: string): void => {
    for (const item of childrenOf(element))
      if (find(item, structure) === null) add(label, printed(item), item, true, nestedIn(item));
      else visit(item);
  };

  const pairs = (element: Element): void => {
    let label = '';
    for (const part of findAll(element, 'dt,dd')) {
      if (tag(part) === 'dt') label = printed(part);
      else if (find(part, 'li') === null) add(label, printed(part), part);
      else for (const item of findAll(part, 'li')) add(label, printed(item), item, true);
    }
  };

  const table = (element: Element): void => {
    let heads: readonly string[] = [];
    for (const { cells, across } of spread(rowsOf(element))) {
      const [first, second] = cells;
      if (first === undefined) continue;
      if (areHeads(cells, heads.length === 0)) heads = across.map((cell) => (cell ? printed(cell) : ''));
      else if (heads.length > 1 || isRecord(cells)) {
        // Where cells are missing nobody knows under which head those that are there stand.
        const isWhole = across.length === heads.length && cells.length > 1;
        const record = across.flatMap((cell, at) =>
          cell ? [{ label: isWhole ? (heads[at] ?? '') : '', text: printed(cell), element: cell, isItem: true }] : [],
        );
        here().rows.push(record.filter(({ text }) => text !== ''));
        last = [here().rows];
      } else if (second !== undefined && cells.length === 2 && find(second, structure) === null)
        add(printed(first), printed(second), second);
      else for (const cell of cells) block(cell);
    }
  };

  const block = (element: Element): void => {
    if (isBeside(element)) return;
    const name = tag(element);
    if (isHeading(element)) {
      const caption = captionOf(element);
      head(printedHeading(element), Number(name.slice(1)), element, caption);
    } else if (name === 'dl') pairs(element);
    else if (name === 'table') table(element);
    else if (name === 'ul' || name === 'ol') list(element, '');
    else if (!holdsBlocks(element)) add('', printed(element), element);
    else visit(element);
  };

  /** Text and inline elements that stand between blocks are a line too. */
  const visit = (element: Element): void => {
    let run: Node[] = [];
    const close = (): void => {
      const text = printedTogether(run);
      // Where one element prints all of it, as a name in bold does, it is that element's line.
      const only = run.filter(isElement).find((each) => printed(each) === text);
      add('', text, only ?? element);
      run = [];
    };
    for (const node of nodesIn(element)) {
      const inLine = isElement(node) ? isInline(node) && !holdsBlocks(node) : isText(node);
      if (inLine) {
        if (!isElement(node) || !isBeside(node)) run.push(node);
      } else if (isElement(node)) {
        close();
        block(node);
      }
    }
    close();
  };

  visit(root);
  // A page that was cut off ends in half a word: what came last is not believed.
  if (!isFollowed(root)) for (const list of last) list.pop();
  return top;
}

/** The last element that a section holds: itself where it is nothing but a heading. */
export function lastElementOf(section: Section): Element {
  const inner = section.sections.at(-1);
  if (inner !== undefined) return lastElementOf(inner);
  return section.lines.at(-1)?.element ?? section.rows.at(-1)?.at(-1)?.element ?? section.element;
}
