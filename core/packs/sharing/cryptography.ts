/** The platform's own cryptography, handed in by the host: browsers, Office web views and Node have the same one. */

/** What is used of `crypto.subtle`. */
export interface Subtle<Key> {
  digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: 'raw',
    bytes: Uint8Array<ArrayBuffer>,
    algorithm: 'Ed25519',
    extractable: boolean,
    usages: 'verify'[],
  ): Promise<Key>;
  verify(
    algorithm: 'Ed25519',
    key: Key,
    signature: Uint8Array<ArrayBuffer>,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}

export interface Cryptography {
  /** SHA-256 in lower-case hexadecimal. */
  sha256(bytes: Uint8Array): Promise<string>;
  /** Ed25519 (RFC 8032); key and signature in hexadecimal. False for a key or signature that is none. */
  verify(publicKey: string, signature: string, bytes: Uint8Array): Promise<boolean>;
}

/** Signs with a key that only its owner's machine holds; the signature in hexadecimal. */
export type Sign = (bytes: Uint8Array) => Promise<string>;

export const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}

export function cryptography<Key>(subtle: Subtle<Key>): Cryptography {
  return {
    async sha256(bytes) {
      return toHex(new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes))));
    },
    async verify(publicKey, signature, bytes) {
      const [raw, mark] = [fromHex(publicKey), fromHex(signature)];
      if (raw?.length !== 32 || mark?.length !== 64) return false;
      try {
        const key = await subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
        return await subtle.verify('Ed25519', key, mark, new Uint8Array(bytes));
      } catch {
        // A point that is not on the curve is no key: what it "signed" is not signed.
        return false;
      }
    },
  };
}
