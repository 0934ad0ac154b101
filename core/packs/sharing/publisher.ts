/** A publisher is a folder of static files: `index.json`, packs named by their hash, and their seals. */
import * as v from 'valibot';
import { fail, ok, type Result } from '../../result';
import { canonical, utf8 } from '../canonical';
import { packProblem } from '../pack-problem';
import { day } from '../schema/parts';
import { line } from '../schema/texts';
import type { Cryptography, Sign } from './cryptography';
import { type PublisherKey, publisherKey, trustedKeys, whyNotNow } from './keys';
import { hex, packId, version } from './parts';

const entry = v.strictObject({
  id: packId,
  version,
  title: line,
  sha256: hex(64),
  /** Not to be taken up any more; where it is in force, people are told. */
  withdrawn: v.exactOptional(v.strictObject({ on: day, why: line })),
});

const indexSchema = v.strictObject({
  format: v.literal('goodmark-publisher/1'),
  publisher: line,
  /** Grows with every change, so that an older index cannot be passed off as today's. */
  serial: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  issued: day,
  /** After this day the index is stale, so that nobody can hold an old one up for ever. */
  expires: v.exactOptional(day),
  keys: v.pipe(v.array(publisherKey), v.maxLength(50)),
  packs: v.pipe(v.array(entry), v.maxLength(1000)),
  signed: v.exactOptional(v.strictObject({ key: hex(64), signature: hex(128) })),
});

export type PublisherIndex = v.InferOutput<typeof indexSchema>;
export type PublishedPack = v.InferOutput<typeof entry>;

/** Where a pack and its seal lie in the folder: the name is the hash, so a file is what its name says or is refused. */
export const packFile = (sha256: string): string => `packs/${sha256}.json`;
export const sealFile = (sha256: string): string => `seals/${sha256}.json`;

/** What a host knows of a publisher from elsewhere than the publisher's own files: a person, or an administrator's policy. */
export interface Trust {
  readonly publisher: string;
  /** Public keys in hexadecimal; none where nothing was ever agreed. */
  readonly keys: readonly string[];
  /** Only the host decides this. */
  readonly sealRequired: boolean;
}

const signedBytes = ({ signed: _, ...rest }: PublisherIndex): Uint8Array => utf8(canonical(rest));

export async function signIndex(index: PublisherIndex, by: { key: string; sign: Sign }): Promise<PublisherIndex> {
  return { ...index, signed: { key: by.key, signature: await by.sign(signedBytes(index)) } };
}

export interface ReadIndex {
  readonly index: PublisherIndex;
  /** Keys that speak for it; none where the index is not signed by a trusted one. */
  readonly keys: readonly PublisherKey[];
}

/** @param lastSerial the highest serial ever read from this publisher; 0 at first. */
export async function readIndex(
  json: unknown,
  trust: Trust,
  lastSerial: number,
  asOf: string,
  cryptography: Cryptography,
): Promise<Result<ReadIndex>> {
  const refused = (code: string, message: string, hint: string) =>
    fail(packProblem(code, ['index.json'], message, hint));
  const read = v.safeParse(indexSchema, json);
  if (!read.success)
    return refused('publisher-unreadable', 'The address holds no list of packs.', 'Check the address.');
  const index = read.output;
  const { publisher, serial, expires, signed } = index;
  if (publisher !== trust.publisher)
    return refused(
      'publisher-another',
      `The list of packs is ${publisher}'s, and not ${trust.publisher}'s.`,
      'Check the address, and ask the publisher if it has changed its name.',
    );
  if (serial < lastSerial)
    return refused(
      'publisher-replayed',
      `The list of packs is older (${serial}) than one read before (${lastSerial}).`,
      `Ask ${publisher} why its list went back.`,
    );
  if (expires !== undefined && asOf > expires)
    return refused('publisher-stale', `The list of packs ended on ${expires}.`, `Ask ${publisher} for a new one.`);
  const keys = await trustedKeys(publisher, index.keys, trust.keys, cryptography);
  const key = keys.find(({ publicKey }) => publicKey === signed?.key);
  const holds =
    signed !== undefined &&
    key !== undefined &&
    whyNotNow(key, index.issued, asOf) === undefined &&
    (await cryptography.verify(key.publicKey, signed.signature, signedBytes(index)));
  // Who says so is not known, so that the list's own words for it are told to nobody.
  if (!holds && index.keys.some(({ publicKey, revoked }) => revoked && trust.keys.includes(publicKey)))
    return refused(
      'publisher-key-revoked',
      `The list of packs says that the key ${publisher} is known by here was revoked.`,
      `Ask ${publisher} for its new link, by a way you trust.`,
    );
  if (!holds && (trust.sealRequired || trust.keys.length > 0))
    return refused(
      'publisher-not-signed',
      `The list of packs is not signed with a key that ${publisher} is known by.`,
      `Ask ${publisher} which keys it signs with.`,
    );
  return ok({ index, keys: holds ? keys : [] });
}
