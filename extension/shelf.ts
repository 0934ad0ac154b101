/** The packs of this browser: the bundled ones, and those that an officer or an organisation took from publishers. */
import { packs } from '../core/packs/register';
import { cryptography } from '../core/packs/sharing/cryptography';
import { getOverHttp } from '../core/packs/sharing/over-http';
import { openShelf, type Shelf } from '../core/packs/sharing/shelf';
import { store, stored, watchStored } from './browser';
import { governed } from './storage/policy';

const key = 'shelf';
const patience = 20_000;

/** What publishers may refuse without the officer's leave to reach their host, they mostly give to anybody. */
const quietFetch = (address: string): Promise<Response> =>
  fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-cache',
    signal: AbortSignal.timeout(patience),
  });

async function open(): Promise<Shelf> {
  const { publishers } = await governed();
  return openShelf({
    load: () => stored('local', key),
    save: (kept) => store('local', key, kept),
    get: (address) => getOverHttp(address, quietFetch, (bytes) => new TextDecoder().decode(bytes)),
    today: () => new Date().toISOString().slice(0, 10),
    cryptography: cryptography(globalThis.crypto.subtle),
    bundled: packs,
    managed: publishers,
  });
}

let opened: Promise<Shelf> | undefined;

/** Read once for as long as this page or background is awake and nobody changed it. */
export function shelf(): Promise<Shelf> {
  opened ??= open();
  return opened;
}

export function watchShelf(changed: () => void): () => void {
  const again = () => {
    opened = undefined;
    changed();
  };
  const stops = [watchStored('local', key, again), watchStored('managed', null, again)];
  return () => {
    for (const stop of stops) stop();
  };
}
