/**
 * A seal is a detached signature: a file beside the pack, so that the pack's own bytes and hash stay what they are.
 * It signs the hash together with the pack's name and version, so that it fits no other pack.
 */
import * as v from 'valibot';
import { fail, ok, type Result } from '../../result';
import { canonical, packHash, utf8 } from '../canonical';
import type { Pack } from '../pack';
import { packProblem } from '../pack-problem';
import { day } from '../schema/parts';
import { line } from '../schema/texts';
import type { Cryptography, Sign } from './cryptography';
import { type PublisherKey, whyNotNow } from './keys';
import { hex, packId, version } from './parts';

export const sealSchema = v.strictObject({
  format: v.literal('goodmark-seal/1'),
  publisher: line,
  pack: packId,
  version,
  /** Of the pack's canonical bytes. */
  sha256: hex(64),
  sealed: day,
  key: hex(64),
  signature: hex(128),
});

export type Seal = v.InferOutput<typeof sealSchema>;

/** Everything of the seal but the signature, in canonical form. */
const signedBytes = ({ signature: _, ...rest }: Seal): Uint8Array => utf8(canonical(rest));

/** @param on the day of sealing, ISO. */
export async function seal(
  pack: Pack,
  by: { readonly publisher: string; readonly key: string; readonly sign: Sign },
  on: string,
  { sha256 }: Pick<Cryptography, 'sha256'>,
): Promise<Seal> {
  const unsigned: Seal = {
    format: 'goodmark-seal/1',
    publisher: by.publisher,
    pack: pack.id,
    version: pack.version,
    sha256: await packHash(pack, sha256),
    sealed: on,
    key: by.key,
    signature: '',
  };
  return { ...unsigned, signature: await by.sign(signedBytes(unsigned)) };
}

const why = {
  revoked: ['seal-key-revoked', 'was made with a key that its publisher has revoked'],
  expired: ['seal-key-expired', 'was made with a key that has expired'],
  'not-yet': ['seal-key-not-yet', 'is dated before its key began or after today'],
} as const;

/**
 * Whether this very pack was sealed by one of these keys. Whether a seal is needed at all is the host's setting:
 * nothing in a pack or beside it can lift that.
 */
export async function checkSeal(
  { pack, sha256 }: { readonly pack: Pack; readonly sha256: string },
  json: unknown,
  from: { readonly publisher: string; readonly keys: readonly PublisherKey[] },
  asOf: string,
  { verify }: Pick<Cryptography, 'verify'>,
): Promise<Result<Seal>> {
  const refused = (code: string, what: string, hint: string) =>
    fail(packProblem(code, ['seal'], `The seal of ${pack.id} ${pack.version} ${what}.`, hint));
  const ask = `Ask ${from.publisher} for a pack sealed anew.`;
  const read = v.safeParse(sealSchema, json);
  if (!read.success) return refused('seal-unreadable', 'is no seal', 'Get the seal again from the publisher.');
  const found = read.output;
  if (found.pack !== pack.id || found.version !== pack.version || found.sha256 !== sha256)
    return refused('seal-of-another-pack', `belongs to ${found.pack} ${found.version} or to another text of it`, ask);
  if (found.publisher !== from.publisher)
    return refused('seal-of-another-publisher', `names ${found.publisher} as its publisher`, ask);
  const key = from.keys.find(({ publicKey }) => publicKey === found.key);
  if (!key) return refused('seal-key-unknown', `was made with a key that ${from.publisher} is not known by`, ask);
  if (!(await verify(found.key, found.signature, signedBytes(found))))
    return refused('seal-broken', 'does not fit what it seals', ask);
  const obstacle = whyNotNow(key, found.sealed, asOf);
  return obstacle ? refused(why[obstacle][0], why[obstacle][1], ask) : ok(found);
}
