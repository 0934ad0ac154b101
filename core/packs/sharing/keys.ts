/** Which keys speak for a publisher: those the host holds, and those that a key already trusted has vouched for. */
import * as v from 'valibot';
import { canonical, utf8 } from '../canonical';
import { day } from '../schema/parts';
import { line } from '../schema/texts';
import type { Cryptography, Sign } from './cryptography';
import { hex } from './parts';

const signed = v.strictObject({ key: hex(64), signature: hex(128) });

export const publisherKey = v.strictObject({
  publicKey: hex(64),
  validFrom: day,
  /** Last day on which it may seal, and on which a seal of it may be taken up. */
  validTo: v.exactOptional(day),
  /** From then on nothing it ever sealed is taken up: a stolen key can set any date. */
  revoked: v.exactOptional(v.strictObject({ on: day, why: line })),
  /** An older key of the same publisher vouches for this one. */
  vouched: v.exactOptional(signed),
});

/** A key as its publisher lists it. `publicKey` is the 32 bytes of RFC 8032 in hexadecimal. */
export type PublisherKey = v.InferOutput<typeof publisherKey>;

/** What a vouching key signs: which key, whose, and from when to when. What is not signed can be changed by anybody. */
const vouchedBytes = (publisher: string, { publicKey, validFrom, validTo }: PublisherKey): Uint8Array =>
  utf8(
    canonical({ format: 'goodmark-key/1', publisher, publicKey, validFrom, ...(validTo !== undefined && { validTo }) }),
  );

/** Key rotation: the new key as it is to be listed, vouched for by the old one. */
export async function vouch(
  publisher: string,
  key: PublisherKey,
  by: { key: string; sign: Sign },
): Promise<PublisherKey> {
  return { ...key, vouched: { key: by.key, signature: await by.sign(vouchedBytes(publisher, key)) } };
}

/**
 * The keys of a list that are trusted, starting from those the host holds. A chain of vouchers may be as long as the list.
 * A key that has ended still vouches for the one that followed it; a revoked one for nothing.
 */
export async function trustedKeys(
  publisher: string,
  listed: readonly PublisherKey[],
  held: readonly string[],
  { verify }: Cryptography,
): Promise<readonly PublisherKey[]> {
  const trusted = new Map(
    listed.filter(({ publicKey }) => held.includes(publicKey)).map((key) => [key.publicKey, key]),
  );
  for (let grown = true; grown; ) {
    grown = false;
    for (const key of listed) {
      if (trusted.has(key.publicKey) || !key.vouched) continue;
      const by = trusted.get(key.vouched.key);
      if (!by || by.revoked) continue;
      if (!(await verify(by.publicKey, key.vouched.signature, vouchedBytes(publisher, key)))) continue;
      trusted.set(key.publicKey, key);
      grown = true;
    }
  }
  return [...trusted.values()];
}

/** Why a key cannot vouch for something on this day; `undefined` where it can. */
export function whyNotNow(
  key: PublisherKey,
  sealed: string,
  asOf: string,
): 'revoked' | 'expired' | 'not-yet' | undefined {
  if (key.revoked) return 'revoked';
  if (key.validTo !== undefined && (asOf > key.validTo || sealed > key.validTo)) return 'expired';
  return sealed < key.validFrom || sealed > asOf ? 'not-yet' : undefined;
}
