import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../../../core/packs/pack';
import { cryptography } from '../../../core/packs/sharing/cryptography';
import { type PublisherKey, vouch } from '../../../core/packs/sharing/keys';
import { linkOf } from '../../../core/packs/sharing/link';
import { type PublisherIndex, packFile, readIndex, sealFile, signIndex } from '../../../core/packs/sharing/publisher';
import { seal } from '../../../core/packs/sharing/seal';
import { ok, type Result } from '../../../core/result';
import { sha256 } from '../../workbook/sha256';
import { readJson, writeWhole } from '../files';
import { done, stopped } from '../outcome';
import { type Command, refuse } from './command';
import { readKey, type SigningKey } from './keys';
import { hashOf, loadPack } from './load';

/** The folder is all there is: any web host, Git forge, SharePoint library or file share can carry it. */
export const publish: Command = {
  takes: 'publish <folder> <pack>... --publisher name --key key.pem [--old-key old.pem] [--address https://…]',
  does: 'adds sealed packs to a publisher’s folder, which any web host can serve; --old-key hands over from an older key',
  least: 2,
  most: 100,
  options: {
    publisher: { type: 'string' },
    key: { type: 'string' },
    'old-key': { type: 'string' },
    address: { type: 'string' },
  },
  async run({ given: [folder = '', ...named], option }) {
    const key = await readKey(option('key'));
    if (!key.ok) return stopped(key.problems);
    const packs: Pack[] = [];
    for (const one of named) {
      const pack = await loadPack(one);
      if (!pack.ok) return stopped(pack.problems);
      packs.push(pack.value);
    }
    const publisher = option('publisher') ?? packs[0]?.publisher ?? '';
    const oldKey = option('old-key') === undefined ? undefined : await readKey(option('old-key'));
    if (oldKey && !oldKey.ok) return stopped(oldKey.problems);
    const before = await indexOf(folder, publisher, key.value, oldKey?.value);
    if (!before.ok) return stopped(before.problems);
    const written = await writeFolder(folder, before.value, packs, key.value);
    if (!written.ok) return stopped(written.problems);
    const { serial, packs: entries } = written.value;
    const address = option('address');
    return done(
      [
        `${folder} holds ${entries.length} packs of ${publisher}, list number ${serial}. Public key ${key.value.key}`,
        address === undefined
          ? 'Name the address with --address to get the link that others subscribe by.'
          : `Link to hand out: ${linkOf(address, publisher, [key.value.key])}`,
      ].join('\n'),
    );
  },
};

const today = (): string => new Date().toISOString().slice(0, 10);

/** The list as it is now, with the signing key in it; a folder without one starts anew. */
async function indexOf(
  folder: string,
  publisher: string,
  key: SigningKey,
  oldKey: SigningKey | undefined,
): Promise<Result<PublisherIndex>> {
  const file = join(folder, 'index.json');
  const fresh: PublisherKey = { publicKey: key.key, validFrom: today() };
  if (!existsSync(file))
    return ok({ format: 'goodmark-publisher/1', publisher, serial: 0, issued: today(), keys: [fresh], packs: [] });
  const document = await readJson(file);
  if (!document.ok) return document;
  const held = [key.key, ...(oldKey ? [oldKey.key] : [])];
  const trust = { publisher, keys: held, sealRequired: true };
  const read = await readIndex(document.value, trust, 0, today(), cryptography(globalThis.crypto.subtle));
  if (!read.ok)
    return !oldKey && read.problems.some(({ code }) => code === 'publisher-not-signed')
      ? refuse(
          'key-not-listed',
          `${publisher} signs with another key.`,
          'Give the key it signs with, or hand over from it with --old-key.',
        )
      : read;
  const { index } = read.value;
  if (!oldKey || index.keys.some(({ publicKey }) => publicKey === key.key)) return ok(index);
  return ok({ ...index, keys: [...index.keys, await vouch(publisher, fresh, oldKey)] });
}

/** Packs and seals first, the list last: whoever reads in between sees the old list and all that it names. */
async function writeFolder(
  folder: string,
  before: PublisherIndex,
  packs: readonly Pack[],
  key: SigningKey,
): Promise<Result<PublisherIndex>> {
  await Promise.all(['packs', 'seals'].map((inside) => mkdir(join(folder, inside), { recursive: true })));
  const entries = [...before.packs];
  for (const pack of packs) {
    const hash = await hashOf(pack);
    const same = entries.find(({ id, version }) => id === pack.id && version === pack.version);
    if (same && same.sha256 !== hash)
      return refuse(
        'pack-version-reused',
        `${pack.id} ${pack.version} is published with another text.`,
        'Give the changed pack a higher version.',
      );
    const sealed = await seal(pack, { publisher: before.publisher, ...key }, today(), { sha256 });
    for (const [name, json] of [
      [packFile(hash), pack],
      [sealFile(hash), sealed],
    ] as const) {
      const written = await writeWhole(join(folder, name), `${JSON.stringify(json, null, 2)}\n`);
      if (!written.ok) return written;
    }
    if (!same) entries.push({ id: pack.id, version: pack.version, title: pack.title, sha256: hash });
  }
  const index = await signIndex({ ...before, serial: before.serial + 1, issued: today(), packs: entries }, key);
  const written = await writeWhole(join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
  return written.ok ? ok(index) : written;
}
