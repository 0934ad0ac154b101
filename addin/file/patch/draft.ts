import { type Deflated, deflated } from '../deflated';
import type { OfficePackage } from '../package';
import { decodePart, encodePart } from '../part-text';

const byteOrderMark = '\uFEFF';

/** A part as it stood, its byte order mark apart: a writer that put one gets it back. */
export interface Source {
  readonly text: string;
  readonly mark: string;
}

/** A part from its bytes. Throws `Damage` where they are no text. */
export function sourceOf(bytes: Uint8Array, name: string): Source {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: decodePart(bytes, name), mark: marked ? byteOrderMark : '' };
}

/** Changes to a package, gathered before any byte is written: all of them become one new file, or none does. */
export class Draft {
  readonly pkg: OfficePackage;
  private readonly texts = new Map<string, string | null>();
  private readonly originals: Map<string, Source>;

  /** `known`: parts of the same content that were unpacked before. */
  constructor(pkg: OfficePackage, known: ReadonlyMap<string, Source> = new Map()) {
    this.pkg = pkg;
    this.originals = new Map(known);
  }

  /** The part's text as it stands now, without a byte order mark; `undefined` where there is none. Throws `Damage`. */
  text(name: string): string | undefined {
    const changed = this.texts.get(name);
    if (changed !== undefined) return changed ?? undefined;
    const known = this.originals.get(name);
    if (known) return known.text;
    const bytes = this.pkg.bytes(name);
    if (!bytes) return undefined;
    const source = sourceOf(bytes, name);
    this.originals.set(name, source);
    return source.text;
  }

  has(name: string): boolean {
    const changed = this.texts.get(name);
    return changed === undefined ? this.pkg.has(name) : changed !== null;
  }

  /** All parts as they stand now. */
  names(): readonly string[] {
    return [...new Set([...this.pkg.names(), ...this.texts.keys()])].filter((name) => this.has(name));
  }

  set(name: string, text: string): void {
    this.texts.set(name, text);
  }

  remove(name: string): void {
    this.texts.set(name, null);
  }

  /** `xl/charts/chart` and `.xml` give the first number from 1 up under which no part stands now. */
  freshName(stem: string, ending: string): string {
    let n = 1;
    while (this.has(`${stem}${n}${ending}`)) n++;
    return `${stem}${n}${ending}`;
  }

  /** The new file. A part whose text came out as it was keeps its very bytes. */
  async finish(): Promise<Uint8Array> {
    const changes = new Map<string, Uint8Array | Deflated | null>();
    for (const [name, text] of this.texts) {
      if (text === null ? !this.pkg.has(name) : text === this.originals.get(name)?.text) continue;
      changes.set(
        name,
        text === null ? null : await deflated(encodePart((this.originals.get(name)?.mark ?? '') + text)),
      );
    }
    return this.pkg.with(changes);
  }
}
