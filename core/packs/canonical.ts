/** The one text of a pack that everybody hashes and signs: RFC 8785, JSON Canonicalization Scheme. */
import type { Pack } from './pack';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isJson = (value: unknown): value is Json =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (Array.isArray(value) && value.every(isJson)) ||
  (typeof value === 'object' && Object.values(value).every(isJson));

/** Keys in order of their UTF-16 code units, numbers and strings as ECMAScript writes them, no white space. */
function write(value: Json): string {
  if (value === null || typeof value !== 'object') {
    // A lone surrogate has no UTF-8 bytes, so it can have no hash (RFC 8785, section 3.2.2.2).
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
      throw new Error('A text with a lone surrogate has no canonical form.');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${write(key)}:${write(member)}`);
  return `{${members.join(',')}}`;
}

/** Throws on what is no JSON at all (functions, `undefined`, NaN): an admitted pack holds none. */
export function canonical(value: unknown): string {
  if (!isJson(value)) throw new Error('Only JSON has a canonical form.');
  return write(value);
}

/** UTF-8 by hand, since the core knows no `TextEncoder`. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return Uint8Array.from(bytes);
}

const tail = (code: number): number => 0x80 | (code & 0x3f);

/** The host's SHA-256 of the pack's canonical bytes, as the host writes it (lower-case hexadecimal by convention). */
export const packHash = (pack: Pack, sha256: (bytes: Uint8Array) => Promise<string>): Promise<string> =>
  sha256(utf8(canonical(pack)));
