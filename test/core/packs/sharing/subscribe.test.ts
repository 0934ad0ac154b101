import { describe, expect, test } from 'vitest';
import { vouch } from '../../../../core/packs/sharing/keys';
import type { Trust } from '../../../../core/packs/sharing/publisher';
import { newSubscription, type Refreshed, refresh, type Subscription } from '../../../../core/packs/sharing/subscribe';
import { type Files, getFrom, type Key, listed, newKey, platform, published, publisher, teamPack } from './publisher';

const key = newKey();
const trust: Trust = { publisher, keys: [key.key], sealRequired: true };
const today = '2026-11-26';
const read = (files: Files, from: Subscription = newSubscription, by: Trust = trust, on = today): Promise<Refreshed> =>
  refresh(from, by, getFrom(files), on, platform);
const codes = ({ problems }: Refreshed): readonly string[] => problems.map(({ code }) => code);
const inForce = ({ subscription }: Refreshed): readonly string[] =>
  subscription.packs.map(({ pack }) => `${pack.id} ${pack.version}`);

const first = await published({ packs: [teamPack('1.0.0')], key });
const second = await published({ packs: [teamPack('1.0.0'), teamPack('1.1.0')], key, serial: 2 });
const have = async (): Promise<Subscription> => (await read(second)).subscription;

describe('a subscription', () => {
  test('takes up a sealed pack, and says which key sealed it', async () => {
    const refreshed = await read(first);
    expect(inForce(refreshed)).toEqual(['northway-good 1.0.0']);
    expect(refreshed.subscription.packs[0]).toMatchObject({ since: today, sealedBy: key.key });
    expect(refreshed.taken[0]).toMatchObject({ before: null });
  });

  test('takes up the newest version, with the one it replaces beside it', async () => {
    const refreshed = await read(second, (await read(first)).subscription);
    expect(inForce(refreshed)).toEqual(['northway-good 1.1.0']);
    expect(refreshed.taken.map(({ before }) => before?.version)).toEqual(['1.0.0']);
  });

  test('asks again only for what changed', async () => {
    const { subscription } = await read(first);
    const asked: string[] = [];
    const again = await refresh(
      subscription,
      trust,
      async (file, etag) => {
        asked.push(file);
        return getFrom(first)(file, etag);
      },
      today,
      platform,
    );
    expect(asked).toEqual(['index.json']);
    expect(again).toEqual({ subscription, taken: [], problems: [] });
  });

  test('works on without its publisher', async () => {
    const refreshed = await read(new Map(), await have());
    expect(inForce(refreshed)).toEqual(['northway-good 1.1.0']);
    expect(codes(refreshed)).toEqual(['publisher-unreachable']);
  });

  test('takes an unsealed pack only where the host asks for no seal and holds no key', async () => {
    const unsealed = new Map([...first].filter(([file]) => !file.startsWith('seals/')));
    expect(inForce(await read(unsealed, newSubscription, { publisher, keys: [], sealRequired: false }))).toHaveLength(
      1,
    );
    expect(codes(await read(unsealed, newSubscription, { ...trust, sealRequired: false }))).toEqual(['seal-missing']);
  });
});

/** Each leaves the last good pack in force. */
describe('what does not get in', () => {
  const tampered = async (change: (files: Files) => void): Promise<Files> => {
    const files = await published({ packs: [teamPack('1.2.0')], key, serial: 3 });
    change(files);
    return files;
  };
  const changed = (files: Files, prefix: string, change: (text: string) => string): void => {
    for (const [file, text] of files) if (file.startsWith(prefix)) files.set(file, change(text));
  };
  const stranger = newKey();

  test.each<[string, () => Promise<Files>, string]>([
    ['a seal that was stripped', () => tampered((files) => changed(files, 'seals/', () => '')), 'seal-unreadable'],
    [
      'a seal that is gone',
      () =>
        tampered((files) =>
          [...files.keys()].filter((file) => file.startsWith('seals/')).map((file) => files.delete(file)),
        ),
      'seal-missing',
    ],
    [
      'a pack that was swapped under its name',
      () => tampered((files) => changed(files, 'packs/', () => JSON.stringify(teamPack('1.2.0', { title: 'Other' })))),
      'pack-swapped',
    ],
    [
      'the seal of another pack',
      async () => {
        const other = await published({ packs: [teamPack('1.3.0')], key });
        const otherSeal = [...other].find(([file]) => file.startsWith('seals/'))?.[1] ?? '';
        return tampered((files) => changed(files, 'seals/', () => otherSeal));
      },
      'seal-of-another-pack',
    ],
    [
      'a seal with another date',
      () => tampered((files) => changed(files, 'seals/', (text) => text.replace('2026-11-01', '2026-11-02'))),
      'seal-broken',
    ],
    [
      'an index that somebody added a pack to',
      () => tampered((files) => changed(files, 'index', (text) => text.replace('1.2.0', '9.0.0'))),
      'publisher-not-signed',
    ],
    [
      'an index signed by a stranger',
      () => published({ packs: [teamPack('1.2.0')], key: stranger, serial: 3 }),
      'publisher-not-signed',
    ],
    [
      'an index without its signature',
      () =>
        tampered((files) =>
          changed(files, 'index', (text) => {
            const { signed: _, ...rest } = JSON.parse(text);
            return JSON.stringify(rest);
          }),
        ),
      'publisher-not-signed',
    ],
    ['an index from before', () => published({ packs: [teamPack('1.2.0')], key, serial: 1 }), 'publisher-replayed'],
    [
      'an index that has ended',
      () => published({ packs: [teamPack('1.2.0')], key, serial: 3, index: { expires: '2026-11-25' } }),
      'publisher-stale',
    ],
    [
      'an index of somebody else',
      () => published({ packs: [teamPack('1.2.0')], key, serial: 3, index: { publisher: 'Southway' } }),
      'publisher-another',
    ],
    ['an older version', () => published({ packs: [teamPack('1.0.5')], key, serial: 3 }), 'pack-downgraded'],
    [
      'another text under the same version',
      () => published({ packs: [teamPack('1.1.0', { title: 'Other' })], key, serial: 3 }),
      'pack-version-reused',
    ],
    [
      'a key that has expired',
      () =>
        published({
          packs: [teamPack('1.2.0')],
          key,
          serial: 3,
          on: '2026-09-01',
          keys: [listed(key, { validTo: '2026-10-31' })],
        }),
      'publisher-not-signed',
    ],
    [
      'a key that was revoked',
      () =>
        published({
          packs: [teamPack('1.2.0')],
          key,
          serial: 3,
          keys: [listed(key, { revoked: { on: '2026-11-20', why: 'Lost laptop' } })],
        }),
      'publisher-key-revoked',
    ],
    [
      'a seal from tomorrow',
      () => published({ packs: [teamPack('1.2.0')], key, serial: 3, on: '2026-12-24' }),
      'publisher-not-signed',
    ],
    [
      'a pack that fails its own examples',
      async () => {
        const [rule] = teamPack('1.2.0').rules;
        if (!rule) throw new Error('The pack has no rule.');
        const examples = rule.examples.map((example) => ({ ...example, verdict: 'unclear' as const }));
        return published({ packs: [teamPack('1.2.0', { rules: [{ ...rule, examples }] })], key, serial: 3 });
      },
      'example-fails',
    ],
    [
      'a page that says all is well',
      async () => new Map([['index.json', '<html>Sign in</html>']]),
      'publisher-unreadable',
    ],
  ])('%s', async (_, files, code) => {
    const refreshed = await read(await files(), await have());
    expect(codes(refreshed)).toContain(code);
    expect(inForce(refreshed)).toEqual(['northway-good 1.1.0']);
    expect(refreshed.taken).toEqual([]);
  });

  test('a new key, unless the old one vouches for it', async () => {
    const next = newKey();
    const both = (fresh: ReturnType<typeof listed>) => [listed(key, { validTo: '2026-10-31' }), fresh];
    const publish = (keys: ReturnType<typeof both>): Promise<Files> =>
      published({ packs: [teamPack('1.2.0')], key: next, serial: 3, keys });
    const before = await have();
    expect(codes(await read(await publish(both(listed(next))), before))).toEqual(['publisher-not-signed']);
    const vouched = await vouch(publisher, listed(next), key);
    const rotated = await read(await publish(both(vouched)), before);
    expect(inForce(rotated)).toEqual(['northway-good 1.2.0']);
    expect(rotated.subscription.packs[0]?.sealedBy).toBe(next.key);
    const longer = { ...vouched, validFrom: '2020-01-01' };
    expect(codes(await read(await publish(both(longer)), before))).toEqual(['publisher-not-signed']);
    const byStranger: Key = { ...stranger, key: key.key };
    const forged = await vouch(publisher, listed(next), byStranger);
    expect(codes(await read(await publish(both(forged)), before))).toEqual(['publisher-not-signed']);
  });
});

test('a pack in force that is withdrawn stays, and people are told why', async () => {
  const files = await published({ packs: [teamPack('1.0.0'), teamPack('1.1.0')], key, serial: 3 });
  const index = JSON.parse(files.get('index.json') ?? '');
  index.packs[1].withdrawn = { on: '2026-11-20', why: 'A unit value was wrong.' };
  const again = await published({ packs: [], key, serial: 3, index: { packs: index.packs } });
  const refreshed = await read(again, await have());
  expect(inForce(refreshed)).toEqual(['northway-good 1.1.0']);
  expect(refreshed.problems).toMatchObject([{ code: 'pack-withdrawn', severity: 'notice' }]);
});
