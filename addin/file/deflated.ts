import { crc32 } from './crc32';

/** Bytes handed over at a time: few enough trips, and never a second copy of the whole. */
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
  const compressor = rawDeflate();
  if (!compressor) return content;
  const data = new Response(compressor.readable).arrayBuffer();
  const writer = compressor.writable.getWriter();
  let crc = 0;
  for (let at = 0; at < content.length; at += step) {
    const piece = content.subarray(at, at + step);
    const written = writer.write(piece);
    // The checksum of this piece is made while the compressor is at work on it.
    crc = crc32(piece, crc);
    await written;
  }
  await writer.close();
  return { data: new Uint8Array(await data), size: content.length, crc };
}

function rawDeflate(): CompressionStream | undefined {
  try {
    return new CompressionStream('deflate-raw');
  } catch {
    return undefined;
  }
}
