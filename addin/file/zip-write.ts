import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { Deflated } from './deflated';
import type { ZipEntry } from './zip';

/** A zip record to write: an entry copied byte for byte, or new content. */
export type ZipPart =
  | { readonly kept: ZipEntry }
  | { readonly name: string; readonly content: Uint8Array | Deflated; readonly stamp: number };

/** 1 January 1980, the earliest a zip can say: our own parts carry no clock. Date in the upper half, time in the lower. */
export const noStamp = 0x00210000;

/** Date and time of an entry as the zip stores them. */
export const stampOf = (entry: ZipEntry): number =>
  new DataView(entry.record.buffer, entry.record.byteOffset).getUint32(12, true);

/** Large sheets are deflated fast, small parts well: level 6 on a 30 MB sheet takes most of a second. */
const levelFor = (size: number): 1 | 6 => (size > 2_000_000 ? 1 : 6);

/** Writes a zip of `parts` in their order, taking kept entries from `source`. The same parts always give the same bytes. */
export function writeZip(source: Uint8Array, parts: readonly ZipPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const [body, record] = 'kept' in part ? keep(source, part.kept, offset) : pack(part, offset);
    directory.push(record);
    for (const piece of body) {
      pieces.push(piece);
      offset += piece.length;
    }
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  pieces.push(...directory, endRecord(parts.length, size, offset));
  const zip = new Uint8Array(offset + size + 22);
  let at = 0;
  for (const piece of pieces) {
    zip.set(piece, at);
    at += piece.length;
  }
  return zip;
}

type Written = readonly [body: readonly Uint8Array[], record: Uint8Array];

function keep(source: Uint8Array, entry: ZipEntry, offset: number): Written {
  const extraStart = 46 + new DataView(entry.record.buffer, entry.record.byteOffset).getUint16(28, true);
  const record = withoutWideExtra(entry.record, extraStart);
  const view = new DataView(record.buffer);
  view.setUint32(20, entry.dataEnd - entry.dataStart, true);
  view.setUint32(24, entry.size, true);
  view.setUint32(42, offset, true);
  return [[source.subarray(entry.start, entry.end)], record];
}

/** Our files stay far below four gigabytes, so sizes and offset go back into their four bytes. */
function withoutWideExtra(record: Uint8Array, extraStart: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(record.buffer, record.byteOffset, record.length);
  const extraEnd = extraStart + view.getUint16(30, true);
  const kept = [...record.subarray(0, extraStart)];
  for (let at = extraStart; at + 4 <= extraEnd; ) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1) kept.push(...record.subarray(at, Math.min(next, extraEnd)));
    at = next;
  }
  const extra = kept.length - extraStart;
  const copy = Uint8Array.from([...kept, ...record.subarray(extraEnd)]);
  new DataView(copy.buffer).setUint16(30, extra, true);
  return copy;
}

const deflateNow = (content: Uint8Array): Deflated => ({
  data: deflateSync(content, { level: levelFor(content.length) }),
  size: content.length,
  crc: crc32(content),
});

function pack(part: { name: string; content: Uint8Array | Deflated; stamp: number }, offset: number): Written {
  const name = new TextEncoder().encode(part.name);
  const { data, size, crc } = part.content instanceof Uint8Array ? deflateNow(part.content) : part.content;
  // Version 2.0, names in UTF-8 (bit 11), deflated: the fields that local header and directory share.
  const shared = new DataView(new ArrayBuffer(26));
  shared.setUint16(0, 20, true);
  shared.setUint16(2, 0x0800, true);
  shared.setUint16(4, 8, true);
  shared.setUint32(6, part.stamp, true);
  shared.setUint32(10, crc, true);
  shared.setUint32(14, data.length, true);
  shared.setUint32(18, size, true);
  shared.setUint16(22, name.length, true);
  const header = new Uint8Array(30 + name.length);
  new DataView(header.buffer).setUint32(0, 0x04034b50, true);
  header.set(new Uint8Array(shared.buffer), 4);
  header.set(name, 30);
  const record = new Uint8Array(46 + name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  record.set(new Uint8Array(shared.buffer), 6);
  view.setUint32(42, offset, true);
  record.set(name, 46);
  return [[header, data], record];
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return new Uint8Array(end.buffer);
}
