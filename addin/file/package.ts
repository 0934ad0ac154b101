/** An Office package: parts in a zip, opened without trusting it and saved without touching what did not change. */
import { ok, type Result } from '../../core/result';
import { corrupt, Damage, fileProblem, guarded, tooLarge } from '../workbook/damage';
import { XmlScanner } from '../workbook/xml';
import type { Deflated } from './deflated';
import { inflateNative } from './inflate-native';
import { decodePart, encodePart } from './part-text';
import { type Relationship, readRelationships, relationshipsPart } from './relationships';
import { binaryWorkbook, notAWorkbook, openDocument, refuseByFirstBytes } from './sniff';
import { inflateEntry, readDirectory, type ZipEntry, zipLimits } from './zip';
import { noStamp, stampOf, writeZip, type ZipPart } from './zip-write';

/** Part names are given without a leading slash (one is ignored) and in any case: `xl/workbook.xml`. */
export interface OfficePackage {
  /** Name of the workbook's own part, as the package says. */
  readonly workbook: string;
  has(name: string): boolean;
  /** Names as stored, in the order of the file. */
  names(): readonly string[];
  /** The name as stored, or `undefined` when there is no such part. */
  nameOf(name: string): string | undefined;
  /** Unpacked size in bytes; 0 when there is no such part. */
  size(name: string): number;
  /** The part as text; `undefined` when absent. Throws `Damage` when it cannot be unpacked or read, or is over 256 MB. */
  part(name: string): string | undefined;
  /** The part's bytes, not to be changed. Throws `Damage`. */
  bytes(name: string): Uint8Array | undefined;
  /**
   * Unpacks a large part ahead of `part`, `bytes` and `pieces` where the platform does that faster, and keeps it, up to
   * 64 MB in all. Never rejects: what is wrong with the part is found when it is read.
   */
  prime(name: string): Promise<void>;
  /** The part's bytes in pieces, for sheets too large to hold twice. Throws `Damage` on the way. */
  pieces(name: string): Iterable<Uint8Array> | undefined;
  /** What a part refers to; `''` is the package itself. Empty when it has no relationships. */
  relationships(part: string): readonly Relationship[];
  /** The part that `part` refers to by this id, if it is inside the package. */
  target(part: string, id: string): string | undefined;
  contentType(name: string): string | undefined;
  /**
   * A new package file: changed and added parts from `changes`, those set to `null` left out, everything else copied
   * byte for byte in its old order with its old timestamps. Added parts come last, in the order of the map.
   */
  with(changes: ReadonlyMap<string, string | Uint8Array | Deflated | null>): Uint8Array;
}

const plain = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

const primedLimit = 64 * 1_048_576;

/** As large as those that unpacking gives, so that readers come up for air as often. */
function* inPieces(bytes: Uint8Array): Generator<Uint8Array, void, void> {
  for (let at = 0; at < bytes.length; at += 262_144) yield bytes.subarray(at, at + 262_144);
}

const packable = <T extends Uint8Array | Deflated>(content: string | T): Uint8Array | T =>
  typeof content === 'string' ? encodePart(content) : content;

class ZipPackage implements OfficePackage {
  workbook = '';
  private readonly byName = new Map<string, ZipEntry>();
  private readonly primed = new Map<string, Uint8Array>();
  private primedBytes = 0;
  private readonly file: Uint8Array;
  private readonly entries: readonly ZipEntry[];
  private types: { readonly defaults: Map<string, string>; readonly overrides: Map<string, string> } | undefined;

  constructor(file: Uint8Array) {
    this.file = file;
    this.entries = readDirectory(file);
    for (const entry of this.entries) {
      if (entry.name.endsWith('/')) continue; // A folder's own record: kept when saving, but no part.
      const key = plain(entry.name);
      if (this.byName.has(key)) throw new Damage(corrupt(`the part ${entry.name} is in it twice`, entry.name));
      this.byName.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.byName.has(plain(name));
  }

  names(): readonly string[] {
    return [...this.byName.values()].map((entry) => entry.name);
  }

  nameOf(name: string): string | undefined {
    return this.byName.get(plain(name))?.name;
  }

  size(name: string): number {
    return this.byName.get(plain(name))?.size ?? 0;
  }

  part(name: string): string | undefined {
    if (this.size(name) > zipLimits.text) throw new Damage(tooLarge(`more than 256 MB of text in ${name}`, name));
    const bytes = this.bytes(name);
    return bytes && decodePart(bytes, name);
  }

  bytes(name: string): Uint8Array | undefined {
    const primed = this.primed.get(plain(name));
    if (primed) return primed;
    const entry = this.byName.get(plain(name));
    if (!entry) return undefined;
    const pieces = [...inflateEntry(this.file, entry)];
    const [only] = pieces;
    if (only && pieces.length === 1) return only;
    const whole = new Uint8Array(entry.size);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  async prime(name: string): Promise<void> {
    const key = plain(name);
    const entry = this.byName.get(key);
    if (!entry || this.primed.has(key) || this.primedBytes + entry.size > primedLimit) return;
    const bytes = await inflateNative(this.file, entry);
    if (!bytes || this.primed.has(key)) return;
    this.primed.set(key, bytes);
    this.primedBytes += bytes.length;
  }

  pieces(name: string): Iterable<Uint8Array> | undefined {
    const primed = this.primed.get(plain(name));
    if (primed) return inPieces(primed);
    const entry = this.byName.get(plain(name));
    return entry && inflateEntry(this.file, entry);
  }

  relationships(part: string): readonly Relationship[] {
    const text = this.part(relationshipsPart(part));
    return text === undefined ? [] : readRelationships(text, part);
  }

  target(part: string, id: string): string | undefined {
    const found = this.relationships(part).find((relationship) => relationship.id === id);
    return found && !found.external ? this.nameOf(found.target) : undefined;
  }

  contentType(name: string): string | undefined {
    this.types ??= readContentTypes(this.part('[Content_Types].xml') ?? '');
    const key = plain(name);
    return this.types.overrides.get(key) ?? this.types.defaults.get(key.slice(key.lastIndexOf('.') + 1));
  }

  with(changes: ReadonlyMap<string, string | Uint8Array | Deflated | null>): Uint8Array {
    const wanted = new Map([...changes].map(([name, content]) => [plain(name), { name, content }]));
    const parts: ZipPart[] = [];
    for (const entry of this.entries) {
      const change = wanted.get(plain(entry.name));
      wanted.delete(plain(entry.name));
      if (!change) parts.push({ kept: entry });
      else if (change.content !== null)
        parts.push({ name: entry.name, content: packable(change.content), stamp: stampOf(entry) });
    }
    for (const { name, content } of wanted.values())
      if (content !== null) parts.push({ name: name.replace(/^\/+/, ''), content: packable(content), stamp: noStamp });
    const isTypes = (part: ZipPart) => plain('kept' in part ? part.kept.name : part.name) === '[content_types].xml';
    return writeZip(this.file, [...parts.filter(isTypes), ...parts.filter((part) => !isTypes(part))]);
  }
}

function readContentTypes(text: string) {
  const types = { defaults: new Map<string, string>(), overrides: new Map<string, string>() };
  const scanner = new XmlScanner(text, '[Content_Types].xml');
  while (scanner.next()) {
    if (scanner.token !== 'open') continue;
    const type = scanner.attribute('ContentType') ?? '';
    if (scanner.name === 'Default') types.defaults.set((scanner.attribute('Extension') ?? '').toLowerCase(), type);
    if (scanner.name === 'Override') types.overrides.set(plain(scanner.attribute('PartName') ?? ''), type);
  }
  return types;
}

/**
 * Opens a workbook file. Nothing but its directory, `[Content_Types].xml` and the root relationships is unpacked.
 * Problems: `empty-file`, `not-a-workbook`, `password-protected`, `old-xls`, `binary-workbook`, `open-document`,
 * `truncated-workbook`, `corrupt-workbook`, `zip-bomb`, `too-large`.
 */
export function openPackage(bytes: Uint8Array): Result<OfficePackage> {
  const refused = refuseByFirstBytes(bytes);
  if (refused) return { ok: false, problems: [refused] };
  const opened = guarded(() => {
    if (bytes.length > zipLimits.file) throw new Damage(tooLarge('the file is over 512 MB'));
    const pkg = new ZipPackage(bytes);
    pkg.workbook = findWorkbook(pkg);
    return pkg;
  });
  return opened.ok ? ok(opened.value) : opened;
}

function findWorkbook(pkg: OfficePackage): string {
  const kinds: readonly (readonly [string, () => ReturnType<typeof openDocument>])[] = [
    ['xl/workbook.bin', binaryWorkbook],
    ['content.xml', openDocument],
    ['word/document.xml', () => notAWorkbook('a Word document')],
    ['ppt/presentation.xml', () => notAWorkbook('a PowerPoint presentation')],
  ];
  const main = pkg.relationships('').find((relationship) => relationship.kind === 'officeDocument');
  const name = pkg.nameOf(main?.target ?? 'xl/workbook.xml');
  if (name !== undefined && !kinds.some(([other]) => plain(name) === other)) return name;
  for (const [part, problem] of kinds) if (pkg.has(part)) throw new Damage(problem());
  if (pkg.has('[Content_Types].xml')) throw new Damage(corrupt('its workbook part is missing'));
  throw new Damage(
    fileProblem(
      'not-a-workbook',
      'This is a zip archive, not an Excel workbook.',
      'Unpack it, and open the workbook that is inside.',
    ),
  );
}
