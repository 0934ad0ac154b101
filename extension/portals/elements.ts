/**
 * The document, asked so that its own markup cannot answer: a form or an image may shadow what `document` and `form` are
 * asked by name (`<input name="children">`), so every property is taken from its prototype.
 */

/** Nothing is looked up until it is asked for: where portals are only listed there is no document. */
function property<T extends object, K extends keyof T>(prototype: () => T, key: K): (of: T) => T[K] {
  let get: ((this: T) => T[K]) | undefined;
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), key)?.get;
    return get === undefined ? of[key] : get.call(of);
  };
}

const firstChild = property(() => Node.prototype, 'firstChild');
const nextSibling = property(() => Node.prototype, 'nextSibling');
const textContent = property(() => Node.prototype, 'textContent');
const nodeType = property(() => Node.prototype, 'nodeType');
export const parent = property(() => Node.prototype, 'parentElement');
const nextElement = property(() => Element.prototype, 'nextElementSibling');
const previousElement = property(() => Element.prototype, 'previousElementSibling');
const firstElement = property(() => Element.prototype, 'firstElementChild');
const documentElement = property(() => Document.prototype, 'documentElement');

export const before: (element: Element) => Element | null = previousElement;
export const after: (element: Element) => Element | null = nextElement;
/** Lower case, as HTML has it: "h2". */
export const tag = property(() => Element.prototype, 'localName');
/** Of an XHTML or a broken document it may be missing: then nothing is found. */
export const rootOf = (document: Document): Element | null => documentElement(document);

export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isText = (node: Node): boolean => nodeType(node) === 3;

export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

export const find = (root: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(root, selector);

export const findAll = (root: Element, selector: string): readonly Element[] => [
  ...Element.prototype.querySelectorAll.call(root, selector),
];

export function nodesIn(element: Element): readonly Node[] {
  const nodes: Node[] = [];
  for (let node = firstChild(element); node !== null; node = nextSibling(node)) nodes.push(node);
  return nodes;
}

export function childrenOf(element: Element): readonly Element[] {
  const children: Element[] = [];
  for (let child = firstElement(element); child !== null; child = nextElement(child)) children.push(child);
  return children;
}

/** Whether anything comes after it in the document: after the content of a page that arrived whole comes its footer. */
export function isFollowed(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parent(at)) if (nextElement(at) !== null) return true;
  return false;
}

const contains = (element: Element, other: Element): boolean => Node.prototype.contains.call(element, other);

/** The outermost element that holds `end` and not `start`, which stands before it: what comes after it comes after both. */
export function outermostWithout(start: Element, end: Element): Element {
  let at = end;
  for (let above = parent(at); above !== null && !contains(above, start); above = parent(at)) at = above;
  return at;
}

const spokenOnly = /(?:^|\s)(?:aria-only|govuk-visually-hidden|visually-?hidden|sr-only)(?:\s|$)/;
/** Said by screen readers only: it repeats what is printed, in other words. */
export const isSpokenOnly = (element: Element): boolean => spokenOnly.test(attribute(element, 'class'));

/** "Show" and "Hide" in the button of an accordion: GOV.UK keeps them from search engines by this attribute. */
const isOfControl = (element: Element): boolean => Element.prototype.hasAttribute.call(element, 'data-nosnippet');

/** Never part of what a page says. */
const silent = new Set('script style template noscript svg button select textarea input iframe object img'.split(' '));
export const isSilent = (element: Element): boolean => silent.has(tag(element));

const inline = new Set(
  'a abbr b bdi bdo br cite code data dfn em font i ins kbd label mark q s samp small span strike strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements that pages or extensions define stand in a line, too. */
export const isInline = (element: Element): boolean => inline.has(tag(element)) || tag(element).includes('-');

/** A paragraph holds none; what holds one is more than one line. */
export function holdsBlocks(element: Element): boolean {
  for (let child = firstElement(element); child !== null; child = nextElement(child))
    if (!isSilent(child) && (!isInline(child) || holdsBlocks(child))) return true;
  return false;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

function gather(element: Element, parts: string[]): void {
  for (const node of nodesIn(element)) {
    if (isText(node)) parts.push(squeeze(textContent(node) ?? ''));
    if (!isElement(node) || isSilent(node) || isSpokenOnly(node) || isOfControl(node)) continue;
    if (tag(node) === 'br') parts.push('\n');
    else if (isInline(node)) gather(node, parts);
    else {
      parts.push('\n');
      gather(node, parts);
      parts.push('\n');
    }
  }
}

/** Lines as printed, without the blank ones. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** What an element prints, hidden or not: blanks made one, a line break kept as "\n". */
export function printed(element: Element): string {
  if (firstElement(element) === null) return squeeze(textContent(element) ?? '').trim();
  const parts: string[] = [];
  gather(element, parts);
  return tidy(parts.join(''));
}

/** The same of some nodes that stand side by side. */
export function printedTogether(nodes: readonly Node[]): string {
  const parts: string[] = [];
  for (const node of nodes) {
    if (isText(node)) parts.push(squeeze(textContent(node) ?? ''));
    else if (isElement(node) && tag(node) === 'br') parts.push('\n');
    else if (isElement(node)) gather(node, parts);
  }
  return tidy(parts.join(''));
}

/** What stands in smaller letters above a heading's own words, in it or right before it: "Supplier 2". */
export const isCaption = (element: Element): boolean =>
  /(?:^|[\s-])caption(?:[\s-]|$)/.test(attribute(element, 'class'));

/** What a heading holds beside its own words: a caption, a tag, or what is marked up as small. */
const isBesideWords = (element: Element): boolean =>
  isCaption(element) || tag(element) === 'small' || /(?:^|[\s-])tag(?:[\s-]|$)/.test(attribute(element, 'class'));

/** What an element says itself, without what it holds beside its words; all of it where there is nothing else. */
export function printedWords(element: Element): string {
  const aside = childrenOf(element).filter(isBesideWords);
  if (aside.length === 0) return printed(element);
  return (
    printedTogether(nodesIn(element).filter((node) => !isElement(node) || !aside.includes(node))) || printed(element)
  );
}

/** Welsh where the page says so. */
export const languageOf = (root: Element): 'en' | 'cy' => (/^cy\b/i.test(attribute(root, 'lang')) ? 'cy' : 'en');
