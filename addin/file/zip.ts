/** Reads a zip's directory before anything is inflated. Source: APPNOTE.TXT 6.3.10 (PKWARE), sections 4.3 and 4.5.3. */
import { Inflate } from 'fflate';
import { bomb, corrupt, Damage, fileProblem, tooLarge } from '../workbook/damage';
import { crc32 } from './crc32';

export interface ZipEntry {
  /** As stored, but with `/` between folders and none in front. */
  readonly name: string;
  /** The entry's whole record in the file: local header, data and what follows them, up to the next record. */
  readonly start: number;
  readonly end: number;
  /** Compressed bytes. */
  readonly dataStart: number;
  readonly dataEnd: number;
  readonly size: number;
  readonly crc: number;
  readonly deflated: boolean;
  /** The directory record as stored. */
  readonly record: Uint8Array;
}

const megabyte = 1_048_576;

/** What is refused before inflating. Repetitive sheets reach 200:1 honestly, so the ratio counts for large parts only. */
export const zipLimits = {
  file: 512 * megabyte,
  part: 512 * megabyte,
  /** Of one part as a single text; sheets are read in pieces instead. */
  text: 256 * megabyte,
  total: 1024 * megabyte,
  entries: 20_000,
  ratio: 300,
  ratioFrom: 64 * megabyte,
} as const;

const endSize = 22;

/** Offset of the end-of-directory record; a comment of up to 65,535 bytes may follow it. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - endSize; at >= Math.max(0, view.byteLength - endSize - 65_535); at--)
    if (view.getUint32(at, true) === 0x06054b50 && at + endSize + view.getUint16(at + 20, true) <= view.byteLength)
      return at;
  throw new Damage(
    fileProblem(
      'truncated-workbook',
      'This file stops before its end: part of it is missing.',
      'Download or copy it again, and check that its size agrees with the original.',
    ),
  );
}

const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Bytes that someone put in front of the zip; every offset in it is short by that much. */
  readonly shift: number;
}

function locate(view: DataView): Directory {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  const wideLocator = end - 20;
  if (wideLocator >= 0 && view.getUint32(wideLocator, true) === 0x07064b50) {
    const at = wide(view, wideLocator + 8);
    if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50)
      throw new Damage(corrupt('its list of parts cannot be found'));
    count = wide(view, at + 32);
    size = wide(view, at + 40);
    offset = wide(view, at + 48);
    directoryEnd = at;
  }
  const shift = directoryEnd - size - offset;
  if (shift < 0) throw new Damage(corrupt('its list of parts cannot be found'));
  if (count > zipLimits.entries) throw new Damage(bomb(`it lists ${count} parts`));
  return { start: offset + shift, count, shift };
}

/** Sizes and offset beyond four bytes stand in extra field 1, in this order, and only those that are all ones. */
function widened(view: DataView, at: number, nameLength: number, extraLength: number) {
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const extraStart = at + 46 + nameLength;
  for (let extra = extraStart; extra + 4 <= extraStart + extraLength; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let next = extra + 4;
    const stop = Math.min(extra + 4 + view.getUint16(extra + 2, true), extraStart + extraLength);
    for (let field = 0; field < 3 && next + 8 <= stop; field++)
      if (fields[field] === 0xffffffff) {
        fields[field] = wide(view, next);
        next += 8;
      }
  }
  const [size = 0, packed = 0, offset = 0] = fields;
  return { size, packed, offset };
}

/** Every entry in the order of the directory. Throws `Damage`; nothing has been inflated. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = locate(view);
  const entries: (ZipEntry & { end: number })[] = [];
  const names = new TextDecoder();
  let at = directory.start;
  let total = 0;
  for (let n = 0; n < directory.count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new Damage(corrupt('its list of parts breaks off'));
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const length = 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    if (at + length > bytes.length) throw new Damage(corrupt('its list of parts breaks off'));
    const stored = names.decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const name = stored.replaceAll('\\', '/').replace(/^\/+/, '');
    const { size, packed, offset } = widened(view, at, nameLength ?? 0, extraLength ?? 0);
    total += size;
    const entry = placeEntry(view, name, offset + directory.shift, packed, directory.start);
    checkSizes(name, packed, size, total, view.getUint16(at + 8, true), view.getUint16(at + 10, true));
    entries.push({
      ...entry,
      name,
      size,
      crc: view.getUint32(at + 16, true),
      deflated: view.getUint16(at + 10, true) === 8,
      record: bytes.subarray(at, at + length),
    });
    at += length;
  }
  closeRecords(entries, directory.start);
  return entries;
}

function placeEntry(view: DataView, name: string, start: number, packed: number, limit: number) {
  if (start + 30 > limit || view.getUint32(start, true) !== 0x04034b50)
    throw new Damage(corrupt(`the part ${name} cannot be found`, name));
  const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const dataEnd = dataStart + packed;
  if (dataEnd > limit) throw new Damage(corrupt(`the part ${name} breaks off`, name));
  return { start, end: dataEnd, dataStart, dataEnd };
}

function checkSizes(name: string, packed: number, size: number, total: number, flags: number, method: number): void {
  if (flags & 1)
    throw new Damage(
      fileProblem(
        'password-protected',
        'This file is a zip archive locked with a password.',
        'Unpack it with its password, and open the workbook inside.',
      ),
    );
  if (method !== 0 && method !== 8)
    throw new Damage(corrupt(`the part ${name} is packed in a way that workbooks never are`, name));
  const large = `${Math.round(size / megabyte)} MB in ${name}`;
  if (size > zipLimits.ratioFrom && size > packed * zipLimits.ratio) throw new Damage(bomb(large, name));
  if (size > zipLimits.part) throw new Damage(tooLarge(large, name));
  if (total > zipLimits.total) throw new Damage(tooLarge(`more than ${zipLimits.total / megabyte} MB unpacked`));
}

/** Records must not share bytes: overlapping ones are how a small file claims to hold a huge one. */
function closeRecords(entries: readonly (ZipEntry & { end: number })[], directoryStart: number): void {
  const inFile = [...entries].sort((a, b) => a.start - b.start);
  for (const [n, entry] of inFile.entries()) {
    const next = inFile[n + 1]?.start ?? directoryStart;
    if (entry.dataEnd > next) throw new Damage(bomb(`the part ${entry.name} overlaps another`, entry.name));
    entry.end = next;
  }
}

/**
 * The entry's content in pieces. Never gives more than the directory declared: a part that holds more is refused, and
 * so is one whose checksum does not agree, because a flipped bit in a price is still a number.
 */
export function* inflateEntry(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void, void> {
  const packed = bytes.subarray(entry.dataStart, entry.dataEnd);
  let size = 0;
  let crc = 0;
  for (const piece of entry.deflated ? inflatePieces(packed, entry.name) : [packed]) {
    size += piece.length;
    if (size > entry.size) throw new Damage(bomb(`${entry.name} holds more than it declares`, entry.name));
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc)
    throw new Damage(corrupt(`the part ${entry.name} does not agree with its checksum`, entry.name));
}

/** Small steps in, so that even the densest data gives some 70 megabytes at most before the size is looked at. */
const step = 65_536;

function* inflatePieces(packed: Uint8Array, name: string): Generator<Uint8Array, void, void> {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) pieces.push(piece);
  });
  for (let at = 0; at < packed.length || at === 0; at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch {
      throw new Damage(corrupt(`the part ${name} cannot be unpacked`, name));
    }
    yield* pieces.splice(0);
  }
}
