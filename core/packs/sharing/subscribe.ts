/**
 * Keeps a publisher's packs up to date, and the last good ones in force whatever arrives.
 * The host fetches, stores and tells the day; this decides.
 */
import { parsedJson } from '../../parsed-json';
import { fail, ok, type Problem, type Result } from '../../result';
import { admitText } from '../admit';
import { packHash } from '../canonical';
import type { Pack } from '../pack';
import { packProblem } from '../pack-problem';
import type { Cryptography } from './cryptography';
import type { PublisherKey } from './keys';
import { compareVersions } from './parts';
import { type PublishedPack, type PublisherIndex, packFile, readIndex, sealFile, type Trust } from './publisher';
import { checkSeal } from './seal';

/** A pack in force, with what vouched for it. */
export interface TakenPack {
  readonly pack: Pack;
  readonly sha256: string;
  /** Day it was taken up, ISO. */
  readonly since: string;
  /** The key whose seal was checked; `null` where none was asked for. */
  readonly sealedBy: string | null;
}

/** What a host stores of one publisher; plain JSON. */
export interface Subscription {
  readonly serial: number;
  /** The server's mark of the index as last read, for a conditional request. */
  readonly etag: string | null;
  readonly packs: readonly TakenPack[];
}

export const newSubscription: Subscription = { serial: 0, etag: null, packs: [] };

export type Fetched =
  | { readonly kind: 'text'; readonly text: string; readonly etag: string | null }
  /** The server says that nothing changed since `etag`. */
  | { readonly kind: 'same' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Fetches a file of the publisher's folder. Never throws. */
export type Get = (file: string, etag: string | null) => Promise<Fetched>;

export interface Refreshed {
  readonly subscription: Subscription;
  /** What was taken up just now, with what it replaces. */
  readonly taken: readonly { readonly pack: Pack; readonly before: Pack | null }[];
  /** What was refused and why; the last good pack stays. */
  readonly problems: readonly Problem[];
}

/** Reads the publisher's list, takes up what is newer and sound, and keeps everything else as it is. */
export async function refresh(
  subscription: Subscription,
  trust: Trust,
  get: Get,
  asOf: string,
  cryptography: Cryptography,
): Promise<Refreshed> {
  const unchanged = (...problems: readonly Problem[]): Refreshed => ({ subscription, taken: [], problems });
  const fetched = await get('index.json', subscription.etag);
  if (fetched.kind === 'same') return unchanged();
  if (fetched.kind === 'failed')
    return unchanged(
      packProblem(
        'publisher-unreachable',
        ['index.json'],
        `${trust.publisher} could not be reached: ${fetched.reason}`,
        'The packs in force stay. Try again later.',
      ),
    );
  const read = await readIndex(parsedJson(fetched.text), trust, subscription.serial, asOf, cryptography);
  if (!read.ok) return unchanged(...read.problems);
  const { index, keys } = read.value;
  const packs = [...subscription.packs];
  const taken: Refreshed['taken'][number][] = [];
  const problems: Problem[] = [];
  for (const entry of newest(index.packs)) {
    const at = packs.findIndex(({ pack }) => pack.id === entry.id);
    const before = packs[at];
    const inForce = index.packs.find(({ sha256 }) => sha256 === before?.sha256);
    if (inForce?.withdrawn) problems.push(withdrawn(inForce));
    // What was withdrawn is not swapped for something older by itself: which one holds then is a person's choice.
    const older = before !== undefined && compareVersions(entry.version, before.pack.version) < 0;
    if (entry.withdrawn || before?.sha256 === entry.sha256 || (inForce?.withdrawn && older)) continue;
    const update = await takeUp(entry, before, { trust, keys, get, asOf, cryptography });
    if (!update.ok) problems.push(...update.problems);
    else {
      taken.push({ pack: update.value.pack, before: before?.pack ?? null });
      packs[at < 0 ? packs.length : at] = update.value;
    }
  }
  problems.push(...packs.filter((one) => isOfRevoked(one, index)).map(ofRevoked));
  // A list with a pack that could not be taken up is read again next time, whatever the server says of changes.
  const etag = problems.length > 0 ? null : fetched.etag;
  return { subscription: { serial: index.serial, etag, packs }, taken, problems };
}

interface Means {
  readonly trust: Trust;
  readonly keys: readonly PublisherKey[];
  readonly get: Get;
  readonly asOf: string;
  readonly cryptography: Cryptography;
}

async function takeUp(entry: PublishedPack, before: TakenPack | undefined, means: Means): Promise<Result<TakenPack>> {
  const { trust, keys, get, asOf, cryptography } = means;
  const refused = (code: string, what: string, hint: string) =>
    fail(packProblem(code, [entry.id], `${entry.id} ${entry.version} ${what}.`, hint));
  const ask = `Ask ${trust.publisher}; the pack in force stays.`;
  if (before) {
    const order = compareVersions(entry.version, before.pack.version);
    if (order < 0) return refused('pack-downgraded', `is older than ${before.pack.version}, which is in force`, ask);
    if (order === 0)
      return refused('pack-version-reused', 'is another text under the version that is already in force', ask);
  }
  const file = await get(packFile(entry.sha256), null);
  if (file.kind !== 'text') return refused('pack-unreachable', 'could not be fetched', 'Try again later.');
  const admitted = admitText(file.text);
  if (!admitted.ok) return admitted;
  const pack = admitted.value;
  const sha256 = await packHash(pack, cryptography.sha256);
  if (sha256 !== entry.sha256 || pack.id !== entry.id || pack.version !== entry.version)
    return refused('pack-swapped', 'is not the pack that the list names', ask);
  if (!trust.sealRequired && keys.length === 0) return ok({ pack, sha256, since: asOf, sealedBy: null });
  const seal = await get(sealFile(sha256), null);
  if (seal.kind !== 'text') return refused('seal-missing', 'has no seal, and one is required', ask);
  const checked = await checkSeal(
    { pack, sha256 },
    parsedJson(seal.text),
    { publisher: trust.publisher, keys },
    asOf,
    cryptography,
  );
  return checked.ok ? ok({ pack, sha256, since: asOf, sealedBy: checked.value.key }) : checked;
}

/** The highest version of each pack that is not withdrawn; where all are, the highest. */
function newest(entries: readonly PublishedPack[]): readonly PublishedPack[] {
  const best = new Map<string, PublishedPack>();
  for (const entry of entries) {
    const known = best.get(entry.id);
    const better =
      !known ||
      (Boolean(known.withdrawn) && !entry.withdrawn) ||
      (Boolean(known.withdrawn) === Boolean(entry.withdrawn) && compareVersions(entry.version, known.version) > 0);
    if (better) best.set(entry.id, entry);
  }
  return [...best.values()];
}

const withdrawn = ({ id, version, withdrawn: ended }: PublishedPack): Problem => ({
  ...packProblem(
    'pack-withdrawn',
    [id],
    `${id} ${version} was withdrawn by its publisher on ${ended?.on}: ${ended?.why}`,
    'It stays in force here until you choose another.',
  ),
  severity: 'notice',
});

/** What the publisher lists is its own, whichever key sealed it once: the list itself is signed. */
const isOfRevoked = ({ sha256, sealedBy }: TakenPack, { keys, packs }: PublisherIndex): boolean =>
  keys.some(({ publicKey, revoked }) => revoked && publicKey === sealedBy) &&
  !packs.some((entry) => entry.sha256 === sha256);

const ofRevoked = ({ pack: { id, version } }: TakenPack): Problem => ({
  ...packProblem(
    'pack-of-revoked-key',
    [id],
    `${id} ${version} was sealed with a key that its publisher has revoked since, and is none of those it lists.`,
    'It may be somebody else’s: choose another, or end the subscription and subscribe anew.',
  ),
  severity: 'notice',
});
