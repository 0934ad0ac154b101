import { corrupt, Damage } from '../../workbook/damage';
import { decodeXml, encodeXml } from '../../workbook/xml';
import { appendTo, childrenOf, type Found, rootOf, type Splice, spliced, topElements } from './splice';

type ListName = 'fonts' | 'fills' | 'cellXfs';

interface List {
  readonly found: Found;
  readonly items: string[];
  readonly before: number;
}

/** Numbers below this are Excel's own formats (ECMA-376 part 1, 18.8.30). */
const firstCustomFormat = 164;
const builtInFormats: ReadonlyMap<string, number> = new Map([
  ['0', 1],
  ['0.00', 2],
]);

/** styles.xml as lists to which entries can be appended, and nothing else. */
export class StyleSheet {
  readonly part: string;
  readonly prefix: string;
  private readonly xml: string;
  private readonly elements: readonly Found[];
  private readonly lists = new Map<string, List>();
  private readonly newFormats: string[] = [];

  constructor(xml: string, part: string) {
    this.xml = xml;
    this.part = part;
    this.elements = topElements(xml, part);
    this.prefix = rootOf(xml, part).prefix;
  }

  /** The entry's XML; `undefined` beyond the end of the list. */
  item(name: ListName, index: number): string | undefined {
    return this.list(name).items[index];
  }

  /** Number of an equal entry, or of the new one. */
  add(name: ListName, entry: string): number {
    const { items } = this.list(name);
    const at = items.indexOf(entry);
    return at >= 0 ? at : items.push(entry) - 1;
  }

  /** What the workbook's normal cell, format 0, has for `fontId`, `fillId` or `borderId`. */
  normal(attribute: 'fontId' | 'fillId' | 'borderId'): number {
    const found = new RegExp(`\\s${attribute}="(\\d+)"`).exec(this.item('cellXfs', 0) ?? '')?.[1];
    return found === undefined ? 0 : Number(found);
  }

  /** Number of a format code: built in, already there, or new. */
  numberFormat(code: string): number {
    const builtIn = builtInFormats.get(code);
    if (builtIn !== undefined) return builtIn;
    const known = this.elements.find((element) => element.name === 'numFmts');
    const all = (known ? childrenOf(this.xml, this.part, known).map((child) => child.xml) : []).concat(this.newFormats);
    const ids = all.map((xml) => Number(/\snumFmtId="(\d+)"/.exec(xml)?.[1] ?? 0));
    const same = all.findIndex((xml) => decodeXml(/\sformatCode="([^"]*)"/.exec(xml)?.[1] ?? '') === code);
    if (same >= 0) return ids[same] ?? 0;
    const id = Math.max(firstCustomFormat - 1, ...ids) + 1;
    this.newFormats.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`);
    return id;
  }

  /** The style sheet with everything added; the very text given when nothing was. */
  text(): string {
    const splices: Splice[] = [...this.formatSplices()];
    for (const list of this.lists.values()) {
      const added = list.items.slice(list.before);
      if (added.length > 0) splices.push(...this.grown(list.found, list.items.length, added.join('')));
    }
    return spliced(
      this.xml,
      splices.sort((a, b) => a.start - b.start),
    );
  }

  private formatSplices(): readonly Splice[] {
    if (this.newFormats.length === 0) return [];
    const added = this.newFormats.join('');
    const known = this.elements.find((element) => element.name === 'numFmts');
    if (known) return this.grown(known, childrenOf(this.xml, this.part, known).length + this.newFormats.length, added);
    // numFmts is the first of all lists (CT_Stylesheet).
    const at = rootOf(this.xml, this.part).openEnd;
    const p = this.prefix;
    return [{ start: at, end: at, text: `<${p}numFmts count="${this.newFormats.length}">${added}</${p}numFmts>` }];
  }

  private grown(found: Found, count: number, added: string): readonly Splice[] {
    const tag = /\scount="(\d+)"/.exec(this.xml.slice(found.start, found.openEnd));
    const splices: Splice[] = [];
    if (tag) {
      const end = found.start + tag.index + tag[0].length - 1;
      splices.push({ start: end - (tag[1] ?? '').length, end, text: String(count) });
    }
    return [...splices, appendTo(found, added)];
  }

  private list(name: ListName): List {
    const known = this.lists.get(name);
    if (known) return known;
    const found = this.elements.find((element) => element.name === name);
    if (!found) throw new Damage(corrupt(`its style sheet has no ${name}`, this.part));
    const items = childrenOf(this.xml, this.part, found).map((child) => child.xml);
    const list = { found, items, before: items.length };
    this.lists.set(name, list);
    return list;
  }
}
