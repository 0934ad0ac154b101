import { framed } from './gzip';
import type { ZipEntry } from './zip';

/** Below this, starting the platform's own decompressor costs more than it saves. */
const worthIt = 1_000_000;

/**
 * Unpacks a large entry with the platform's own decompressor, several times as fast as JavaScript. `undefined` where
 * the platform has none, the entry is small, or anything about it is not as its directory says: whoever asks then
 * unpacks it the careful way, which also knows what to say about it. Never holds more than the declared size.
 */
export async function inflateNative(file: Uint8Array, entry: ZipEntry): Promise<Uint8Array | undefined> {
  if (!entry.deflated || entry.size < worthIt) return undefined;
  try {
    const data = new Uint8Array(file.subarray(entry.dataStart, entry.dataEnd));
    const packed = new Blob([...framed({ data, crc: entry.crc, size: entry.size })]);
    const reader = packed.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    const whole = new Uint8Array(entry.size);
    let at = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (at + next.value.length > whole.length) {
        await reader.cancel();
        return undefined;
      }
      whole.set(next.value, at);
      at += next.value.length;
    }
    return at === whole.length ? whole : undefined;
  } catch {
    return undefined;
  }
}
