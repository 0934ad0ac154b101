import { unframed } from './gzip';

/** Bytes handed over at a time, so that no task lasts where the compressor is at work on the same thread. */
const step = 1_048_576;

/** A part's content as the zip holds it. */
export interface Deflated {
  readonly data: Uint8Array;
  /** Bytes before deflating. */
  readonly size: number;
  readonly crc: number;
}

/** Below this, starting the platform's own compressor costs more than it saves. */
const worthIt = 1_000_000;

/**
 * Deflates a large part with the platform's own compressor, which is several times as fast as JavaScript and leaves the
 * thread free. Small parts come back as they are, and so do all where the platform cannot (before 2023): the zip
 * writer then deflates them itself.
 */
export async function deflated(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array | Deflated> {
  if (content.length < worthIt) return content;
  if (typeof CompressionStream === 'undefined') return content;
  const { readable, writable } = new CompressionStream('gzip');
  const packed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  for (let at = 0; at < content.length; at += step) await writer.write(content.subarray(at, at + step));
  await writer.close();
  return unframed(await packed);
}
