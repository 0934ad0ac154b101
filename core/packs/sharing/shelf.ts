/** The packs a person has beside the bundled ones: subscribed to by link, or opened from a file. Kept by the host. */
import { fail, ok, type Problem, type Result } from '../../result';
import { admitText } from '../admit';
import { type HashedPack, packHash } from '../canonical';
import { compose } from '../compose';
import type { Pack } from '../pack';
import { packProblem } from '../pack-problem';
import type { Cryptography } from './cryptography';
import { type Kept, readKept, type Subscribed } from './kept-shelf';
import { type PublisherLink, parseLink } from './link';
import { type Get, newSubscription, refresh, type TakenPack } from './subscribe';

export interface Shelved extends TakenPack {
  /** `null` for a pack opened from a file. */
  readonly publisher: string | null;
}

export interface ShelfMeans {
  load(): Promise<unknown>;
  save(kept: unknown): Promise<void>;
  /** Fetches a file of a publisher's folder; only ever called when somebody asked. */
  get(address: string): Get;
  today(): string;
  readonly cryptography: Cryptography;
  readonly bundled: readonly Pack[];
  /** Links that an administrator set: always subscribed, and never forgotten. */
  readonly managed?: readonly string[];
  /** What could not be read of what an administrator set. */
  readonly problems?: readonly Problem[];
}

export interface ShelfChange {
  readonly taken: readonly { readonly pack: Pack; readonly before: Pack | null }[];
  readonly problems: readonly Problem[];
}

export interface Shelf {
  /** Bundled ones first; each id once. */
  packs(): readonly Pack[];
  shelved(): readonly Shelved[];
  publishers(): readonly {
    readonly publisher: string;
    readonly address: string;
    readonly read: string | null;
    readonly managed: boolean;
  }[];
  /** Takes up what a publisher has; the subscription stays for later. */
  subscribe(link: string): Promise<Result<ShelfChange>>;
  /** Asks every publisher for what changed. */
  refresh(): Promise<ShelfChange>;
  /** With all that came from it; what workbooks hold of it stays in them. */
  unsubscribe(address: string): Promise<void>;
  /** A pack's text, dropped or chosen as a file. */
  add(text: string): Promise<Result<Pack>>;
  remove(id: string): Promise<void>;
  /** What could not be read: of what was kept, and of what an administrator set. */
  readonly problems: readonly Problem[];
}

export async function openShelf(means: ShelfMeans): Promise<Shelf> {
  const { bundled, cryptography } = means;
  const read = readKept(await means.load());
  let kept = read.kept;
  let hashed: readonly HashedPack[] = [];
  /** Only a pack that stands on another needs the hashes of the bundled ones. */
  async function hashBundled(packs: readonly Pack[]): Promise<void> {
    if (hashed.length > 0 || !packs.some((pack) => pack.extends)) return;
    hashed = await Promise.all(
      bundled.map(async (pack) => ({ pack, sha256: await packHash(pack, cryptography.sha256) })),
    );
  }
  await hashBundled(
    [...kept.publishers.flatMap(({ subscription }) => subscription.packs), ...kept.files].map((one) => one.pack),
  );
  const managed = (means.managed ?? []).flatMap((link) => {
    const parsed = parseLink(link);
    return parsed.ok ? [parsed.value] : [];
  });

  const isManaged = (address: string): boolean => managed.some((link) => link.address === address);
  const subscribed = (): readonly Subscribed[] => [
    ...managed.map((link) => ({
      ...(kept.publishers.find((one) => one.link.address === link.address) ?? fresh(link)),
      link,
    })),
    ...kept.publishers.filter(({ link }) => !isManaged(link.address)),
  ];
  const shelved = (): readonly Shelved[] => [
    ...subscribed().flatMap(({ link, subscription }) =>
      subscription.packs.map((one) => ({ ...one, publisher: link.publisher })),
    ),
    ...kept.files.map((one) => ({ ...one, publisher: null })),
  ];
  /** An id belongs to whoever had it first: nobody's pack stands in for another's. */
  const takenBy = (id: string, except: string | null): string | undefined =>
    bundled.some((pack) => pack.id === id)
      ? 'Goodmark itself'
      : (subscribed().find(
          ({ link, subscription }) => link.address !== except && subscription.packs.some(({ pack }) => pack.id === id),
        )?.link.publisher ??
        (except !== null && kept.files.some(({ pack }) => pack.id === id) ? 'a file of yours' : undefined));

  const known = (): readonly HashedPack[] => [...hashed, ...shelved()];
  /** With the pack it stands on, as one; `undefined` while that one is not here. */
  const wholeOf = (pack: Pack): Pack | undefined => {
    const composed = compose(pack, known());
    return composed.ok ? composed.value : undefined;
  };

  async function keep(next: Kept): Promise<void> {
    kept = next;
    await means.save(next);
  }

  async function readOne({ link, subscription }: Subscribed): Promise<{ one: Subscribed; change: ShelfChange }> {
    const {
      subscription: next,
      taken,
      problems,
    } = await refresh(subscription, link, means.get(link.address), means.today(), cryptography);
    await hashBundled(next.packs.map(({ pack }) => pack));
    const refused = taken.flatMap(({ pack, before }) => {
      const owner = before ? undefined : takenBy(pack.id, link.address);
      return owner === undefined ? [] : [{ pack, owner }];
    });
    const isRefused = (id: string): boolean => refused.some(({ pack }) => pack.id === id);
    return {
      one: {
        link,
        subscription: {
          ...next,
          etag: refused.length > 0 ? null : next.etag,
          packs: next.packs.filter(({ pack }) => !isRefused(pack.id)),
        },
        read: means.today(),
      },
      change: {
        taken: taken.filter(({ pack }) => !isRefused(pack.id)),
        problems: [...problems, ...refused.map(({ pack, owner }) => idTaken(pack.id, owner))],
      },
    };
  }

  const withOne = (one: Subscribed): Kept => ({
    ...kept,
    publishers: [...kept.publishers.filter(({ link }) => link.address !== one.link.address), one],
  });

  return {
    problems: [...(means.problems ?? []), ...read.lost],
    packs: () => [...bundled, ...shelved().flatMap(({ pack }) => wholeOf(pack) ?? [])],
    shelved,
    publishers: () =>
      subscribed().map(({ link, read: on }) => ({
        publisher: link.publisher,
        address: link.address,
        read: on,
        managed: isManaged(link.address),
      })),
    async subscribe(text) {
      const link = parseLink(text);
      if (!link.ok) return link;
      const earlier = subscribed().find((one) => one.link.address === link.value.address);
      const { one, change } = await readOne({ ...(earlier ?? fresh(link.value)), link: link.value });
      // A first reading that gave nothing is no subscription: the link is likelier wrong than the publisher empty.
      if (!earlier && one.subscription.serial === 0) return fail(...change.problems);
      await keep(withOne(one));
      return ok(change);
    },
    async refresh() {
      const changes: ShelfChange[] = [];
      for (const each of subscribed()) {
        const { one, change } = await readOne(each);
        await keep(withOne(one));
        changes.push(change);
      }
      return {
        taken: changes.flatMap(({ taken }) => taken),
        problems: changes.flatMap(({ problems }) => problems),
      };
    },
    async unsubscribe(address) {
      if (!isManaged(address))
        await keep({ ...kept, publishers: kept.publishers.filter(({ link }) => link.address !== address) });
    },
    async add(text) {
      const pack = admitText(text);
      if (!pack.ok) return pack;
      const owner = takenBy(pack.value.id, null);
      if (owner !== undefined) return fail(idTaken(pack.value.id, owner));
      await hashBundled([pack.value]);
      const composed = compose(pack.value, known());
      if (!composed.ok) return composed;
      const sha256 = await packHash(pack.value, cryptography.sha256);
      const taken: TakenPack = { pack: pack.value, sha256, since: means.today(), sealedBy: null };
      await keep({ ...kept, files: [...kept.files.filter((one) => one.pack.id !== pack.value.id), taken] });
      return pack;
    },
    remove: (id) => keep({ ...kept, files: kept.files.filter(({ pack }) => pack.id !== id) }),
  };
}

const fresh = (link: PublisherLink): Subscribed => ({ link, subscription: newSubscription, read: null });

const idTaken = (id: string, owner: string): Problem =>
  packProblem(
    'pack-id-taken',
    [id],
    `A pack called ${id} comes from ${owner} already.`,
    'Give the pack an id of its own.',
  );
