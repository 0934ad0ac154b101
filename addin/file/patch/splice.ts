import { corrupt, Damage } from '../../workbook/damage';
import { XmlScanner } from '../../workbook/xml';

/** Replaces the text from `start` up to `end` (an insertion where both are the same). */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every splice done in one join. Splices come in order and do not overlap: anything else is a bug. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of splices) {
    if (splice.start < at || splice.end < splice.start) throw new RangeError('Splices overlap or are out of order.');
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Where an element stands in its part's text. */
export interface Found {
  readonly name: string;
  /** With its colon, as it is put before a new child's name: `x:`, or nothing. */
  readonly prefix: string;
  /** From `<` of its opening tag up to and with `>` of its closing tag. */
  readonly start: number;
  readonly end: number;
  /** Between the two tags; both are `openEnd` in an empty element. */
  readonly openEnd: number;
  readonly closeStart: number;
  readonly empty: boolean;
}

/** Stands the scanner on the end of its current element and tells where that element is. */
export function foundHere(scanner: XmlScanner): Found {
  const { name, start, end: openEnd, empty } = scanner;
  const prefix = scanner.prefix === '' ? '' : `${scanner.prefix}:`;
  scanner.skip();
  return { name, prefix, start, end: scanner.end, openEnd, closeStart: empty ? openEnd : scanner.start, empty };
}

/** The children of the root element, in order. */
export function topElements(text: string, part: string): readonly Found[] {
  const scanner = new XmlScanner(text, part);
  const found: Found[] = [];
  while (scanner.next()) {
    if (!scanner.opens()) continue;
    const depth = scanner.depth - (scanner.empty ? 0 : 1);
    if (depth === 1) found.push(foundHere(scanner));
  }
  return found;
}

/** The children of one element, each with its text. */
export function childrenOf(text: string, part: string, parent: Found): readonly (Found & { readonly xml: string })[] {
  if (parent.empty) return [];
  const scanner = new XmlScanner(text, part, parent.openEnd, parent.closeStart);
  const found: (Found & { readonly xml: string })[] = [];
  while (scanner.next()) {
    if (!scanner.opens()) continue;
    const child = foundHere(scanner);
    found.push({ ...child, xml: text.slice(child.start, child.end) });
  }
  return found;
}

/** The text without some children of an element: the list itself goes with its last child, because none may be empty. */
export function withoutChildren(
  text: string,
  part: string,
  parent: Found,
  isGone: (xml: string) => boolean,
): { readonly text: string; readonly isAll: boolean } {
  const children = childrenOf(text, part, parent);
  const gone = children.filter(({ xml }) => isGone(xml));
  const isAll = gone.length > 0 && gone.length === children.length;
  const out = isAll ? [parent] : gone;
  return {
    isAll,
    text: spliced(
      text,
      out.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  };
}

/** The `name` of an element. */
export function nameOf(xml: string): string | undefined {
  const scanner = new XmlScanner(xml);
  return scanner.next() ? scanner.attribute('name') : undefined;
}

/** The root element's name and prefix, and where its children begin and end. */
export function rootOf(text: string, part: string): Found {
  const scanner = new XmlScanner(text, part);
  while (scanner.next()) {
    if (!scanner.opens()) continue;
    const { name, start, end: openEnd, empty } = scanner;
    const prefix = scanner.prefix === '' ? '' : `${scanner.prefix}:`;
    const closeStart = empty ? openEnd : text.lastIndexOf('</');
    return { name, prefix, start, end: text.lastIndexOf('>') + 1, openEnd, closeStart, empty };
  }
  throw new Damage(corrupt(`${part} is empty`, part));
}

/** Puts `xml` in as the last child of `parent`, which is opened up if it was empty. */
export const appendTo = (parent: Found, xml: string): Splice =>
  parent.empty
    ? {
        start: parent.openEnd - 2,
        end: parent.openEnd,
        text: `>${xml}</${parent.prefix}${parent.name}>`,
      }
    : { start: parent.closeStart, end: parent.closeStart, text: xml };
