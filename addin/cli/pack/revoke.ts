import type { PublisherIndex } from '../../../core/packs/sharing/publisher';
import { ok, type Result } from '../../../core/result';
import { done, stopped } from '../outcome';
import { type Command, problem, refuse } from './command';
import { packsIn } from './listed-packs';
import {
  folderText,
  readFolder,
  readReason,
  readSigning,
  signingOptions,
  today,
  writeFolder,
} from './publisher-folder';

/** What a publisher does whose key leaked. Whoever holds the link of that key alone needs the new one. */
export const revoke: Command = {
  takes:
    'revoke <folder> <public key> --why text --publisher name --key new.pem [--old-key other.pem] [--address https://…]',
  does: 'ends a key for good, as when it leaked: nothing it sealed is taken up any more, and its packs are sealed with --key',
  least: 2,
  most: 2,
  options: { why: { type: 'string' }, ...signingOptions },
  async run(call) {
    const [folder = '', named = ''] = call.given;
    const reason = readReason(call);
    if (!reason.ok) return stopped(reason.problems);
    const { publisher, why } = reason.value;
    const signing = await readSigning(call);
    if (!signing.ok) return stopped(signing.problems);
    const { key } = signing.value;
    const publicKey = named.toLowerCase();
    if (publicKey === key.key)
      return stopped([
        problem(
          'key-revokes-itself',
          [],
          'A revoked key can sign no list any more.',
          'Make another with "npm run pack -- key", and give that as --key.',
        ),
      ]);
    const before = await readFolder(folder, publisher, signing.value, [publicKey]);
    if (!before.ok) return stopped(before.problems);
    const keys = revoked(before.value, publicKey, why);
    if (!keys.ok) return stopped(keys.problems);
    const packs = await packsIn(folder, before.value);
    if (!packs.ok) return stopped(packs.problems);
    const written = await writeFolder(folder, { ...before.value, keys: [...keys.value] }, packs.value, key);
    if (!written.ok) return stopped(written.problems);
    const sealed = packs.value.map(({ id, version }) => `${id} ${version}`).join(', ');
    return done(
      [
        `The key ${publicKey} is revoked.`,
        `Sealed anew: ${sealed || 'nothing'}. Withdraw what is not yours.`,
        folderText(folder, written.value, key, call.option('address')),
        'Whoever subscribed by the link of the revoked key alone has to be given the new link.',
      ].join('\n'),
    );
  },
};

function revoked({ publisher, keys }: PublisherIndex, publicKey: string, why: string): Result<PublisherIndex['keys']> {
  const listed = keys.find((key) => key.publicKey === publicKey);
  if (!listed)
    return refuse(
      'key-unknown',
      `${publisher} lists no such public key.`,
      `Give one of ${keys.map((key) => key.publicKey).join(', ')}.`,
    );
  if (listed.revoked)
    return refuse('key-revoked', `The key was revoked on ${listed.revoked.on}.`, 'There is nothing left to do.');
  return ok(keys.map((key) => (key === listed ? { ...key, revoked: { on: today(), why } } : key)));
}
