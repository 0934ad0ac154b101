import * as v from 'valibot';
import { day } from '../../../core/packs/schema/parts';
import { type PublisherKey, vouch } from '../../../core/packs/sharing/keys';
import type { PublisherIndex } from '../../../core/packs/sharing/publisher';
import { ok, type Result } from '../../../core/result';
import { done, stopped } from '../outcome';
import { type Command, refuse } from './command';
import type { SigningKey } from './keys';
import { packsIn } from './listed-packs';
import {
  folderText,
  readFolder,
  readSigning,
  type Signing,
  signingOptions,
  today,
  writeFolder,
} from './publisher-folder';

/** What a publisher does who changes keys by plan: nothing leaked, and the old one is to be of no use to anybody some day. */
export const endKey: Command = {
  takes:
    'end-key <folder> <public key> --on 2027-03-31 --publisher name --key key.pem [--old-key old.pem] [--address https://…]',
  does: 'sets the last day of a key: from the next day on nothing it sealed is taken up; packs are sealed with --key, if that is another',
  least: 2,
  most: 2,
  options: { on: { type: 'string' }, ...signingOptions },
  async run(call) {
    const [folder = '', named = ''] = call.given;
    const last = readLastDay(call.option('on'));
    if (!last.ok) return stopped(last.problems);
    const signing = await readSigning(call);
    if (!signing.ok) return stopped(signing.problems);
    const { key } = signing.value;
    const before = await readFolder(folder, call.option('publisher') ?? '', signing.value);
    if (!before.ok) return stopped(before.problems);
    const publicKey = named.toLowerCase();
    const ended = await withLastDay(before.value, publicKey, last.value, signing.value);
    if (!ended.ok) return stopped(ended.problems);
    const isItself = publicKey === key.key;
    const packs = isItself ? ok([]) : await packsIn(folder, before.value);
    if (!packs.ok) return stopped(packs.problems);
    const keys = before.value.keys.map((one) => (one.publicKey === publicKey ? ended.value : one));
    const written = await writeFolder(folder, { ...before.value, keys }, packs.value, key);
    if (!written.ok) return stopped(written.problems);
    const sealed = packs.value.map(({ id, version }) => `${id} ${version}`).join(', ');
    return done(
      [
        `The key ${publicKey} ends after ${last.value}.`,
        isItself
          ? `It signs this list itself: publish with a new key and this one as --old-key by then, or nothing is taken up any more.`
          : `Sealed anew: ${sealed || 'nothing'}.`,
        folderText(folder, written.value, key, call.option('address')),
      ].join('\n'),
    );
  },
};

function readLastDay(on: string | undefined): Result<string> {
  const read = v.safeParse(day, on);
  if (!read.success)
    return refuse(
      'key-end-not-given',
      `${on ?? 'Nothing'} is no last day for a key.`,
      'Give --on a day such as 2027-03-31.',
    );
  return read.output < today()
    ? refuse(
        'key-end-passed',
        `${read.output} has passed, and subscribers took up what the key sealed until now.`,
        'Give --on today or a later day; if the key leaked, revoke it.',
      )
    : ok(read.output);
}

/** A key for which another vouches is vouched for anew, since the day is among what was signed. */
async function withLastDay(
  { publisher, keys }: PublisherIndex,
  publicKey: string,
  validTo: string,
  { key, oldKey }: Signing,
): Promise<Result<PublisherKey>> {
  const listed = keys.find((one) => one.publicKey === publicKey);
  if (!listed)
    return refuse(
      'key-unknown',
      `${publisher} lists no such public key.`,
      `Give one of ${keys.map((one) => one.publicKey).join(', ')}.`,
    );
  if (listed.revoked)
    return refuse('key-revoked', `The key was revoked on ${listed.revoked.on}.`, 'There is nothing left to do.');
  const { vouched, ...rest } = listed;
  if (!vouched) return ok({ ...rest, validTo });
  const voucher = [key, ...(oldKey ? [oldKey] : [])].find((one: SigningKey) => one.key === vouched.key);
  return voucher
    ? ok(await vouch(publisher, { ...rest, validTo }, voucher))
    : refuse(
        'key-vouched-by-another',
        `${vouched.key} vouches for the key as it is now, and has to vouch for its last day too.`,
        'Give the file of that key as --old-key.',
      );
}
