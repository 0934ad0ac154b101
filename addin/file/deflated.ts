import { crc32 } from './crc32';

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
  const stream = new Blob([content]).stream().pipeThrough(compressor);
  const data = new Uint8Array(await new Response(stream).arrayBuffer());
  return { data, size: content.length, crc: crc32(content) };
}

function rawDeflate(): CompressionStream | undefined {
  try {
    return new CompressionStream('deflate-raw');
  } catch {
    return undefined;
  }
}
