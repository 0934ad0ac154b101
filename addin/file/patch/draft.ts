import type { OfficePackage } from '../package';
import { decodePart } from '../part-text';

const byteOrderMark = '\uFEFF';

/** Changes to a package, gathered before any byte is written: all of them become one new file, or none does. */
export class Draft {
  readonly pkg: OfficePackage;
  private readonly texts = new Map<string, string | null>();
  private readonly originals = new Map<string, string>();
  private readonly marked = new Set<string>();

  constructor(pkg: OfficePackage) {
    this.pkg = pkg;
  }

  /** The part's text as it stands now, without a byte order mark; `undefined` where there is none. Throws `Damage`. */
  text(name: string): string | undefined {
    const changed = this.texts.get(name);
    if (changed !== undefined) return changed ?? undefined;
    const known = this.originals.get(name);
    if (known !== undefined) return known;
    const bytes = this.pkg.bytes(name);
    if (!bytes) return undefined;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.marked.add(name);
    const text = decodePart(bytes, name);
    this.originals.set(name, text);
    return text;
  }

  has(name: string): boolean {
    const changed = this.texts.get(name);
    return changed === undefined ? this.pkg.has(name) : changed !== null;
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
  finish(): Uint8Array {
    const changes = new Map<string, string | null>();
    for (const [name, text] of this.texts) {
      if (text === null ? !this.pkg.has(name) : text === this.originals.get(name)) continue;
      changes.set(name, text !== null && this.marked.has(name) ? byteOrderMark + text : text);
    }
    return this.pkg.with(changes);
  }
}
