/** The shelf of packs in this browser (or in Excel's own): kept in IndexedDB, filled only when somebody asks. The
 * publishers that an organisation set are asked no sooner than others. */
import { set as keep, get as kept } from 'idb-keyval';
import { packs } from '../../core/packs/register';
import { cryptography } from '../../core/packs/sharing/cryptography';
import { type HostPolicy, noPolicy, readHostPolicy } from '../../core/packs/sharing/host-policy';
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

/** Scripts lie in the folder of their release, in development in that of their part; the policy beside those folders. */
const here = import.meta.url;
const soon = 5000;

async function hostPolicy(): Promise<HostPolicy> {
  const ownHost = (address: string): Promise<Response> =>
    fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(soon) });
  const get = getOverHttp(new URL('../', here).href, ownHost, (bytes) => new TextDecoder().decode(bytes));
  const found = await get('policy.json', null);
  return found.kind === 'text' ? readHostPolicy(found.text) : noPolicy(found.kind === 'failed' ? found.reason : '');
}

/** Where a browser keeps nothing (a private window), the shelf lasts as long as the page. */
export async function openBrowserShelf(): Promise<Shelf> {
  const { publishers, problems } = await hostPolicy();
  return openShelf({
    load: () => kept(name).catch(() => undefined),
    save: (shelf) => keep(name, shelf).catch(() => undefined),
    get: (address) => getOverHttp(address, quietFetch, (bytes) => new TextDecoder().decode(bytes)),
    today: () => new Date().toISOString().slice(0, 10),
    cryptography: cryptography(globalThis.crypto.subtle),
    bundled: packs,
    managed: publishers,
    problems,
  });
}
