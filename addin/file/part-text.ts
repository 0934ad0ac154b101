import { corrupt, Damage } from '../workbook/damage';

/** Encoding of an XML part: by its byte order mark, then by its declaration, else UTF-8 (XML 1.0, appendix F). */
export function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0x3c && start[1] === 0) return 'utf-16le';
  if (start[0] === 0 && start[1] === 0x3c) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(start.subarray(0, 120));
  return /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
}

/** A strict decoder for a part that begins with `start`; an encoding nobody knows is damage. */
export function decoderFor(start: Uint8Array, part: string): TextDecoder {
  try {
    return new TextDecoder(encodingOf(start), { fatal: true });
  } catch {
    throw new Damage(corrupt(`the part ${part} is in an encoding that nobody knows`, part));
  }
}

/** The part's text without its byte order mark. Bytes that are no text of its encoding are damage, never `?`. */
export function decodePart(bytes: Uint8Array, part: string): string {
  return decodeStrictly(decoderFor(bytes, part), bytes, part);
}

export function decodeStrictly(decoder: TextDecoder, bytes: Uint8Array, part: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Damage(corrupt(`the part ${part} holds bytes that are no text`, part));
  }
}

/** Text becomes UTF-8, and its declaration says so. */
export function encodePart(text: string): Uint8Array<ArrayBuffer> {
  const declared = text.replace(/^(<\?xml[^>]*encoding\s*=\s*)(["'])[\w.-]+\2/, '$1$2UTF-8$2');
  return new TextEncoder().encode(declared);
}
