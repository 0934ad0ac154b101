/** A publisher in memory, with real Ed25519 keys: what tests of sharing read from and tamper with. */
import { generateKeyPairSync, type KeyObject, sign as signWith, webcrypto } from 'node:crypto';
import { packHash } from '../../../../core/packs/canonical';
import type { Pack } from '../../../../core/packs/pack';
import { packById, packs } from '../../../../core/packs/register';
import { cryptography, type Sign } from '../../../../core/packs/sharing/cryptography';
import type { PublisherKey } from '../../../../core/packs/sharing/keys';
import { type PublisherIndex, packFile, sealFile, signIndex } from '../../../../core/packs/sharing/publisher';
import { seal } from '../../../../core/packs/sharing/seal';
import { openShelf, type Shelf } from '../../../../core/packs/sharing/shelf';
import type { Get } from '../../../../core/packs/sharing/subscribe';

export const platform = cryptography(webcrypto.subtle);
export const publisher = 'Northway Council';

export interface Key {
  readonly key: string;
  readonly sign: Sign;
}

const raw = (key: KeyObject): string => key.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');

export function newKey(): Key {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { key: raw(publicKey), sign: async (bytes) => signWith(null, bytes, privateKey).toString('hex') };
}

export const listed = ({ key }: Key, more: Partial<PublisherKey> = {}): PublisherKey => ({
  publicKey: key,
  validFrom: '2026-01-01',
  ...more,
});

const bundled = packById('community-public-good');
if (!bundled) throw new Error('The bundled pack is gone.');
export const teamPack = (version: string, changed: Partial<Pack> = {}): Pack => ({
  ...bundled,
  id: 'northway-good',
  version,
  publisher,
  ...changed,
});

export type Files = Map<string, string>;

export const getFrom =
  (files: Files): Get =>
  async (file, etag) => {
    const text = files.get(file);
    if (text === undefined) return { kind: 'failed', reason: 'There is no such file.' };
    const mark = `"${text.length}-${text.slice(-20)}"`;
    return etag === mark ? { kind: 'same' } : { kind: 'text', text, etag: mark };
  };

interface Publishing {
  readonly packs: readonly Pack[];
  readonly key: Key;
  readonly serial?: number;
  readonly on?: string;
  readonly keys?: readonly PublisherKey[];
  readonly index?: Partial<PublisherIndex>;
}

/** The folder that a publisher puts on a web host. */
export async function published({
  packs,
  key,
  serial = 1,
  on = '2026-11-01',
  keys,
  index,
}: Publishing): Promise<Files> {
  const files: Files = new Map();
  const entries: PublisherIndex['packs'][number][] = [];
  for (const pack of packs) {
    const sha256 = await packHash(pack, platform.sha256);
    files.set(packFile(sha256), JSON.stringify(pack, null, 2));
    files.set(sealFile(sha256), JSON.stringify(await seal(pack, { publisher, ...key }, on, platform)));
    entries.push({ id: pack.id, version: pack.version, title: pack.title, sha256 });
  }
  const unsigned: PublisherIndex = {
    format: 'goodmark-publisher/1',
    publisher,
    serial,
    issued: on,
    keys: [...(keys ?? [listed(key)])],
    packs: entries,
    ...index,
  };
  files.set('index.json', JSON.stringify(await signIndex(unsigned, key)));
  return files;
}

/** A shelf with the bundled packs that keeps nothing and asks nobody. */
export const quietShelf = (): Promise<Shelf> =>
  openShelf({
    load: async () => undefined,
    save: async () => undefined,
    get: () => async () => ({ kind: 'failed', reason: 'Nobody is asked here.' }),
    today: () => '2026-11-26',
    cryptography: platform,
    bundled: packs,
  });
