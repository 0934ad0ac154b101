/** The folder of a publisher on disk: its list read with the keys that its owner holds, and written anew, signed. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../../../core/packs/pack';
import { count } from '../../../core/packs/page-text';
import { cryptography } from '../../../core/packs/sharing/cryptography';
import { type PublisherKey, vouch } from '../../../core/packs/sharing/keys';
import { linkOf } from '../../../core/packs/sharing/link';
import { type PublisherIndex, packFile, readIndex, sealFile, signIndex } from '../../../core/packs/sharing/publisher';
import { seal } from '../../../core/packs/sharing/seal';
import { fail, ok, type Result } from '../../../core/result';
import { sha256 } from '../../workbook/sha256';
import { readJson, writeWhole } from '../files';
import { type Call, refuse } from './command';
import { readKey, type SigningKey } from './keys';
import { hashOf } from './load';

export const today = (): string => new Date().toISOString().slice(0, 10);

export interface Signing {
  readonly key: SigningKey;
  /** An older key of the same publisher, which vouches for the key. */
  readonly oldKey: SigningKey | undefined;
}

export const signingOptions = {
  publisher: { type: 'string' },
  key: { type: 'string' },
  'old-key': { type: 'string' },
  address: { type: 'string' },
} as const;

const mostLetters = 300;

/** Who changes the list, and why: subscribers read both, so neither is left open. */
export function readReason({ option }: Call): Result<{ readonly publisher: string; readonly why: string }> {
  const [publisher = '', why = ''] = [option('publisher'), option('why')];
  return [publisher, why].every((text) => text.trim() !== '' && text.length <= mostLetters)
    ? ok({ publisher, why })
    : refuse(
        'reason-not-given',
        `Subscribers are told who says so, and why, each in ${mostLetters} characters at most.`,
        'Give --publisher and --why.',
      );
}

export async function readSigning({ option }: Call): Promise<Result<Signing>> {
  const key = await readKey(option('key'));
  if (!key.ok) return key;
  const old = option('old-key') === undefined ? undefined : await readKey(option('old-key'));
  return old && !old.ok ? old : ok({ key: key.value, oldKey: old?.value });
}

const listIn = (folder: string): string => join(folder, 'index.json');

/** The list as it is now, or an empty one where the folder has none yet. */
export async function readOrStartFolder(
  folder: string,
  publisher: string,
  signing: Signing,
): Promise<Result<PublisherIndex>> {
  if (existsSync(listIn(folder))) return readFolder(folder, publisher, signing);
  const keys: PublisherKey[] = [{ publicKey: signing.key.key, validFrom: today() }];
  return ok({ format: 'goodmark-publisher/1', publisher, serial: 0, issued: today(), keys, packs: [] });
}

/** A list that says no day is read as of today. */
const issuedOn = (list: unknown): string =>
  typeof list === 'object' && list !== null && 'issued' in list && typeof list.issued === 'string'
    ? list.issued
    : today();

/**
 * The list as it is now, with the signing key in it.
 * @param also other public keys that the list may be signed with, because its owner says that they were theirs
 */
export async function readFolder(
  folder: string,
  publisher: string,
  { key, oldKey }: Signing,
  also: readonly string[] = [],
): Promise<Result<PublisherIndex>> {
  const document = await readJson(listIn(folder));
  if (!document.ok) return document;
  const held = [key.key, ...(oldKey ? [oldKey.key] : []), ...also];
  const trust = { publisher, keys: held, sealRequired: true };
  // As of the day it was signed: what has ended since is still its owner's own list.
  const read = await readIndex(
    document.value,
    trust,
    0,
    issuedOn(document.value),
    cryptography(globalThis.crypto.subtle),
  );
  if (!read.ok) {
    const is = (code: string): boolean => read.problems.some((one) => one.code === code);
    if (is('publisher-another'))
      return fail(...read.problems.map((one) => ({ ...one, hint: 'Give --publisher the name that the list has.' })));
    if (is('publisher-key-revoked'))
      return refuse('key-revoked', 'The key was revoked, and signs nothing any more.', 'Give the key in its place.');
    return is('publisher-not-signed') && !oldKey
      ? refuse(
          'key-not-listed',
          `${publisher} signs with another key.`,
          'Give the key it signs with, or hand over from it with --old-key.',
        )
      : read;
  }
  const { index } = read.value;
  const listed = index.keys.find(({ publicKey }) => publicKey === key.key);
  if (listed?.validTo !== undefined && listed.validTo < today())
    return refuse(
      'key-ended',
      `The key ended on ${listed.validTo}, and what it signs now is taken up by nobody.`,
      'Give a new key as --key, and this one as --old-key.',
    );
  if (listed) return ok(index);
  const fresh: PublisherKey = { publicKey: key.key, validFrom: today() };
  return ok({ ...index, keys: [...index.keys, oldKey ? await vouch(publisher, fresh, oldKey) : fresh] });
}

/**
 * Packs and seals first, the list last: whoever reads in between sees the old list and all that it names.
 * @param packs to be sealed; the list names them already
 */
export async function writeFolder(
  folder: string,
  index: PublisherIndex,
  packs: readonly Pack[],
  key: SigningKey,
): Promise<Result<PublisherIndex>> {
  await Promise.all(['packs', 'seals'].map((inside) => mkdir(join(folder, inside), { recursive: true })));
  for (const pack of packs) {
    const hash = await hashOf(pack);
    const sealed = await seal(pack, { publisher: index.publisher, ...key }, today(), { sha256 });
    for (const [name, json] of [
      [packFile(hash), pack],
      [sealFile(hash), sealed],
    ] as const) {
      const written = await writeWhole(join(folder, name), `${JSON.stringify(json, null, 2)}\n`);
      if (!written.ok) return written;
    }
  }
  const signed = await signIndex({ ...index, serial: index.serial + 1, issued: today() }, key);
  const written = await writeWhole(listIn(folder), `${JSON.stringify(signed, null, 2)}\n`);
  return written.ok ? ok(signed) : written;
}

/** What every command that wrote the folder says of it. */
export const folderText = (
  folder: string,
  { publisher, serial, packs }: PublisherIndex,
  key: SigningKey,
  address: string | undefined,
): string =>
  [
    `${folder} holds ${count(packs.length, 'pack')} of ${publisher}, list number ${serial}. Public key ${key.key}`,
    address === undefined
      ? 'Name the address with --address to get the link that others subscribe by.'
      : `Link to hand out: ${linkOf(address, publisher, [key.key])}`,
  ].join('\n');
