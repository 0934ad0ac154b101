/**
 * A pull scanner over the XML of Office parts. It keeps offsets into the text, so that a patcher can splice, and reads
 * attributes only when asked. It expands no entities but the five of XML and numeric ones; a DOCTYPE is refused.
 */
import { corrupt, Damage } from './damage';

type XmlToken = 'open' | 'close' | 'text';

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves `&amp;`, `&#163;` and `&#xA3;`; anything else that begins with `&` stays as it stands. */
export function decodeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return names[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text made safe between tags and inside double quotes. Control characters that XML cannot hold must be gone before. */
export const encodeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface XmlAttribute {
  /** As written, with its prefix: `r:id`. */
  readonly name: string;
  readonly value: string;
  /** Of the raw value between its quotes. */
  readonly start: number;
  readonly end: number;
}

/**
 * `while (scanner.next()) if (scanner.token === 'open' && scanner.name === 'sheet') …`
 *
 * Names come without their prefix (`x:row` is `row`; `prefix` has the rest). An empty element `<c/>` is one `open`
 * token with `empty` true and no `close`. Comments and processing instructions are passed over.
 */
export class XmlScanner {
  readonly text: string;
  /** What it is about, for problems: the part's name. */
  readonly part: string;
  token: XmlToken = 'text';
  name = '';
  prefix = '';
  empty = false;
  /** Offsets of the current token: `<` up to and with `>`, or the run of text. */
  start = 0;
  end: number;
  /** Elements open after this token. */
  depth = 0;
  private readonly limit: number;
  private cdata = false;

  constructor(text: string, part = 'the part', start = 0, limit = text.length) {
    this.text = text;
    this.part = part;
    this.end = start;
    this.limit = limit;
  }

  /** Moves to the next token; `false` at the end. */
  next(): boolean {
    for (;;) {
      const at = this.end;
      if (at >= this.limit) return false;
      this.start = at;
      this.cdata = false;
      if (this.text.charCodeAt(at) !== 60) return this.run(at);
      const after = this.text.charCodeAt(at + 1);
      if (after === 63) this.end = this.past('?>', at);
      else if (after !== 33) return this.tag(at, after === 47);
      else if (this.text.startsWith('<!--', at)) this.end = this.past('-->', at + 4);
      else if (this.text.startsWith('<![CDATA[', at)) {
        this.end = this.past(']]>', at);
        this.token = 'text';
        this.cdata = true;
        return true;
      } else throw this.damaged('it declares a document type, which workbooks never do');
    }
  }

  private run(at: number): true {
    const open = this.text.indexOf('<', at);
    this.end = open < 0 || open > this.limit ? this.limit : open;
    this.token = 'text';
    return true;
  }

  private tag(at: number, closing: boolean): true {
    let end = this.text.indexOf('>', at);
    const from = closing ? at + 2 : at + 1;
    let nameEnd = from;
    let colon = -1;
    for (; nameEnd < this.limit; nameEnd++) {
      const code = this.text.charCodeAt(nameEnd);
      if (code === 58) colon = nameEnd;
      else if (code <= 32 || code === 47 || code === 62) break;
    }
    // A ">" may stand inside a quoted value.
    if (!closing && end > nameEnd + 1) end = this.tagEnd(nameEnd);
    if (end < 0 || end >= this.limit || nameEnd === from) throw this.damaged('a tag is not closed');
    this.prefix = colon < 0 ? '' : this.text.slice(from, colon);
    this.name = this.text.slice(colon < 0 ? from : colon + 1, nameEnd);
    this.end = end + 1;
    this.empty = !closing && this.text.charCodeAt(end - 1) === 47;
    this.token = closing ? 'close' : 'open';
    if (closing) this.depth--;
    else if (!this.empty) this.depth++;
    if (this.depth < 0) throw this.damaged('a tag is closed that was never opened');
    return true;
  }

  private tagEnd(from: number): number {
    for (let at = from; at < this.limit; at++) {
      const code = this.text.charCodeAt(at);
      if (code === 62) return at;
      if (code === 34 || code === 39) {
        at = this.text.indexOf(code === 34 ? '"' : "'", at + 1);
        if (at < 0) return -1;
      }
    }
    return -1;
  }

  private past(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw this.damaged('it breaks off');
    return at + mark.length;
  }

  private damaged(what: string): Damage {
    return new Damage(corrupt(`${what} (${this.part})`, this.part));
  }

  /** On an opening tag, of this name if one is given. */
  opens(name?: string): boolean {
    return this.token === 'open' && (name === undefined || name === this.name);
  }

  /** On a closing tag, of this name if one is given. An empty element closes with its opening tag. */
  closes(name?: string): boolean {
    return this.token === 'close' && (name === undefined || name === this.name);
  }

  isText(): boolean {
    return this.token === 'text';
  }

  /** Attributes of the current `open` token, in order. */
  *attributes(): Generator<XmlAttribute, void, void> {
    // Sticky: past the last attribute it must not go looking through the text of the whole part.
    const pattern = /\s*([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
    pattern.lastIndex = this.start + 1 + (this.prefix === '' ? 0 : this.prefix.length + 1) + this.name.length;
    for (let match = pattern.exec(this.text); match && match.index < this.end; match = pattern.exec(this.text)) {
      const raw = match[2] ?? match[3] ?? '';
      const end = match.index + match[0].length - 1;
      yield { name: match[1] ?? '', value: decodeXml(raw), start: end - raw.length, end };
    }
  }

  /** The value of one attribute; a name without a prefix also finds `r:id` as `id` where no plain one stands. */
  attribute(name: string): string | undefined {
    let prefixed: string | undefined;
    for (const attribute of this.attributes()) {
      if (attribute.name === name) return attribute.value;
      if (attribute.name.endsWith(`:${name}`) && !attribute.name.startsWith('xmlns:')) prefixed ??= attribute.value;
    }
    return prefixed;
  }

  /** An attribute that is a whole or decimal number; `undefined` when absent or no number. */
  numberOf(name: string): number | undefined {
    const value = this.attribute(name);
    return value === undefined || value.trim() === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
  }

  /** An attribute of XML's truth values; `undefined` when absent. */
  flagOf(name: string): boolean | undefined {
    const value = this.attribute(name);
    return value === undefined ? undefined : value === '1' || value === 'true' || value === 'on';
  }

  /** The characters of the current `text` token, entities resolved. */
  characters(): string {
    return this.cdata
      ? this.text.slice(this.start + 9, this.end - 3)
      : decodeXml(this.text.slice(this.start, this.end));
  }

  /** Goes to the end of the current element; afterwards the scanner stands on its `close` (or on the empty element). */
  skip(): void {
    if (this.token !== 'open' || this.empty) return;
    const outside = this.depth - 1;
    while (this.depth > outside) if (!this.next()) throw this.damaged('it breaks off');
  }

  /** `skip`, and all text in between, CDATA and nested elements included. */
  content(): string {
    if (this.token !== 'open' || this.empty) return '';
    const outside = this.depth - 1;
    let text = '';
    while (this.depth > outside) {
      if (!this.next()) throw this.damaged('it breaks off');
      if (this.isText()) text += this.characters();
    }
    return text;
  }
}
