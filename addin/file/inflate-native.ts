import { crc32 } from './crc32';
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
    const packed = new Uint8Array(file.subarray(entry.dataStart, entry.dataEnd));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const whole = new Uint8Array(entry.size);
    const reader = stream.getReader();
    let at = 0;
    let crc = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (at + next.value.length > whole.length) {
        await reader.cancel();
        return undefined;
      }
      whole.set(next.value, at);
      crc = crc32(next.value, crc);
      at += next.value.length;
    }
    return at === whole.length && crc === entry.crc ? whole : undefined;
  } catch {
    return undefined;
  }
}
