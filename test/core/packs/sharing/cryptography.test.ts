import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { cryptography, fromHex, toHex } from '../../../../core/packs/sharing/cryptography';

const { sha256, verify } = cryptography(webcrypto.subtle);
const bytes = (hex: string): Uint8Array => fromHex(hex) ?? new Uint8Array();

/** RFC 8032, section 7.1: the first three test vectors of Ed25519. */
const vectors = [
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

test.each(vectors)('a signature of RFC 8032 holds: %s', async (key, message, signature) => {
  expect(await verify(key, signature, bytes(message))).toBe(true);
});

test.each(vectors)(
  'and no longer when one bit of message, key or signature is another: %s',
  async (key, message, signature) => {
    const flipped = (hex: string): string => toHex(bytes(hex).map((byte, at) => (at === 0 ? byte ^ 1 : byte)));
    expect(await verify(key, signature, bytes(`${message}00`))).toBe(false);
    expect(await verify(flipped(key), signature, bytes(message))).toBe(false);
    expect(await verify(key, flipped(signature), bytes(message))).toBe(false);
  },
);

test.each([
  ['', ''],
  ['zz', 'zz'],
  ['ff'.repeat(32), 'ff'.repeat(64)],
  ['00'.repeat(31), '00'.repeat(64)],
])('what is no key or no signature is not verified, and nothing throws: %s', async (key, signature) => {
  expect(await verify(key, signature, new Uint8Array())).toBe(false);
});

test('SHA-256 of "abc" as FIPS 180-4 gives it', async () => {
  expect(await sha256(bytes('616263'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
