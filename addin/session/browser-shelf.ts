/** The shelf of packs in this browser (or in Excel's own): kept in IndexedDB, filled only when somebody asks. */
import { set as keep, get as kept } from 'idb-keyval';
import { packs } from '../../core/packs/register';
import { cryptography } from '../../core/packs/sharing/cryptography';
import { getOverHttp } from '../../core/packs/sharing/over-http';
import { openShelf, type Shelf } from '../../core/packs/sharing/shelf';

const name = 'goodmark-shelf';
const patience = 20_000;

const quietFetch = (address: string): Promise<Response> =>
  fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-cache',
    signal: AbortSignal.timeout(patience),
  });

/** Where a browser keeps nothing (a private window), the shelf lasts as long as the page. */
export const openBrowserShelf = (): Promise<Shelf> =>
  openShelf({
    load: () => kept(name).catch(() => undefined),
    save: (shelf) => keep(name, shelf).catch(() => undefined),
    get: (address) => getOverHttp(address, quietFetch, (bytes) => new TextDecoder().decode(bytes)),
    today: () => new Date().toISOString().slice(0, 10),
    cryptography: cryptography(globalThis.crypto.subtle),
    bundled: packs,
  });
