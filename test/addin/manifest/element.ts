/** A manifest as a tree of elements, through the reader that workbooks are read with. */
import { XmlScanner } from '../../../addin/workbook/xml';

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Draft {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Draft[];
  text: string;
}

/** Throws where an element is closed under another name, or not at all. */
export function elementOf(xml: string): Element {
  const scanner = new XmlScanner(xml, 'manifest.xml');
  const root: Draft = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  while (scanner.next()) {
    const parent = open.at(-1) ?? root;
    if (scanner.isText()) parent.text += scanner.characters().trim();
    else if (scanner.opens()) {
      const attributes = new Map([...scanner.attributes()].map(({ name, value }) => [name, value]));
      const element: Draft = { name: scanner.name, attributes, children: [], text: '' };
      parent.children.push(element);
      if (!scanner.empty) open.push(element);
    } else if (open.pop()?.name !== scanner.name) throw new Error(`${scanner.name} is closed and was not open.`);
  }
  const [element] = root.children;
  if (!element || open.length !== 1 || root.children.length !== 1) throw new Error('There is not one whole element.');
  return element;
}

export const all = (element: Element, name?: string): readonly Element[] => [
  ...(name === undefined || element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];

export const attribute = (element: Element, name: string): string => element.attributes.get(name) ?? '';
