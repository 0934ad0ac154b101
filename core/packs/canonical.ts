/** The one text of a pack that everybody hashes and signs: RFC 8785, JSON Canonicalization Scheme. */
import type { Pack } from './pack';

/**
 * Keys in order of their UTF-16 code units, numbers and strings as ECMAScript writes them, no white space.
 * Throws on what is no JSON at all (functions, `undefined`, NaN): an admitted pack holds none.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') {
    // A lone surrogate has no UTF-8 bytes, so it can have no hash (RFC 8785, section 3.2.2.2).
    if (/\p{Surrogate}/u.test(value)) throw new Error('A text with a lone surrogate has no canonical form.');
    return JSON.stringify(value);
  }
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') throw new Error('Only JSON has a canonical form.');
  const members: string[] = [];
  const found = new Map<string, unknown>(Object.entries(value));
  for (const key of [...found.keys()].sort()) members.push(`${canonical(key)}:${canonical(found.get(key))}`);
  return `{${members.join(',')}}`;
}

/** UTF-8 by hand, since the core knows no `TextEncoder`. */
export function utf8(text: string): Uint8Array {
  // No character takes more than three bytes for each of its UTF-16 units.
  const bytes = new Uint8Array(3 * text.length);
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) bytes[size++] = code;
    else if (code < 0x800) {
      bytes[size++] = 0xc0 | (code >> 6);
      bytes[size++] = tail(code);
    } else if (code < 0x10000) {
      bytes[size++] = 0xe0 | (code >> 12);
      bytes[size++] = tail(code >> 6);
      bytes[size++] = tail(code);
    } else {
      bytes[size++] = 0xf0 | (code >> 18);
      bytes[size++] = tail(code >> 12);
      bytes[size++] = tail(code >> 6);
      bytes[size++] = tail(code);
      at++;
    }
  }
  return bytes.slice(0, size);
}

const tail = (code: number): number => 0x80 | (code & 0x3f);

/** A pack with the hash of its text. */
export interface HashedPack {
  readonly pack: Pack;
  readonly sha256: string;
}

/** The host's SHA-256 of the pack's canonical bytes, as the host writes it (lower-case hexadecimal by convention). */
export const packHash = (pack: Pack, sha256: (bytes: Uint8Array) => Promise<string>): Promise<string> =>
  sha256(utf8(canonical(pack)));
