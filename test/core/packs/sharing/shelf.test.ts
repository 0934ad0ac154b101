import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../../core/packs/pack';
import { packs as bundled } from '../../../../core/packs/register';
import { linkOf, parseLink } from '../../../../core/packs/sharing/link';
import { openShelf, type Shelf } from '../../../../core/packs/sharing/shelf';
import { type Files, getFrom, newKey, platform, published, publisher, teamPack } from './publisher';

const key = newKey();
const address = 'https://packs.northway.example/good/';
const link = linkOf(address, publisher, [key.key]);

interface Keeper {
  kept: unknown;
}
/** A shelf over what a host kept, with publishers' folders by their address. */
const shelfOf = (
  keeper: Keeper,
  folders: ReadonlyMap<string, Files>,
  managed: readonly string[] = [],
): Promise<Shelf> =>
  openShelf({
    load: async () => keeper.kept,
    save: async (kept) => {
      // What a host keeps has been through JSON.
      keeper.kept = JSON.parse(JSON.stringify(kept));
    },
    get: (from) => getFrom(folders.get(from) ?? new Map()),
    today: () => '2026-11-26',
    cryptography: platform,
    bundled,
    managed,
  });
const ids = (shelf: Shelf): readonly string[] => shelf.packs().map(({ id, version }) => `${id} ${version}`);
const own = bundled.map(({ id, version }) => `${id} ${version}`);
const site = async (...packs: readonly Pack[]) => new Map([[address, await published({ packs, key })]]);

describe('a link', () => {
  test('carries where, who and with which keys', () => {
    expect(parseLink(link)).toEqual({ ok: true, value: { address, publisher, keys: [key.key], sealRequired: true } });
  });

  test.each([
    'packs.northway.example',
    'http://packs.northway.example/#publisher=N',
    'https://packs.northway.example/',
    'https://user:secret@packs.northway.example/#publisher=N',
    'https://packs.northway.example/?a=1#publisher=N',
    `${address}#publisher=N&key=12`,
    'javascript:alert(1)#publisher=N',
  ])('is refused: %s', (text) => {
    expect(parseLink(text)).toMatchObject({ ok: false, problems: [{ code: 'publisher-link' }] });
  });
});

describe('a shelf', () => {
  test('holds the bundled packs, and asks nobody for anything', async () => {
    expect(ids(await shelfOf({ kept: undefined }, new Map()))).toEqual(own);
  });

  test('takes up a publisher’s packs, and has them again without a network', async () => {
    const keeper: Keeper = { kept: undefined };
    const shelf = await shelfOf(keeper, await site(teamPack('1.0.0')));
    expect(await shelf.subscribe(link)).toMatchObject({ ok: true, value: { taken: [{ before: null }], problems: [] } });
    const again = await shelfOf(keeper, new Map());
    expect(ids(again)).toEqual([...own, 'northway-good 1.0.0']);
    expect((await again.refresh()).problems).toMatchObject([{ code: 'publisher-unreachable' }]);
    expect(ids(again)).toEqual([...own, 'northway-good 1.0.0']);
  });

  test('updates when asked, with the version before', async () => {
    const keeper: Keeper = { kept: undefined };
    await (await shelfOf(keeper, await site(teamPack('1.0.0')))).subscribe(link);
    const newer = new Map([[address, await published({ packs: [teamPack('1.1.0')], key, serial: 2 })]]);
    const shelf = await shelfOf(keeper, newer);
    expect((await shelf.refresh()).taken.map(({ before }) => before?.version)).toEqual(['1.0.0']);
    expect(ids(shelf)).toContain('northway-good 1.1.0');
  });

  test('keeps no subscription that never gave anything', async () => {
    const keeper: Keeper = { kept: undefined };
    const shelf = await shelfOf(keeper, new Map());
    expect(await shelf.subscribe(link)).toMatchObject({ ok: false, problems: [{ code: 'publisher-unreachable' }] });
    expect(shelf.publishers()).toEqual([]);
  });

  test('lets nobody’s pack stand in for another’s', async () => {
    const shelf = await shelfOf(
      { kept: undefined },
      await site(teamPack('9.0.0', { id: 'ppn-002' }), teamPack('1.0.0')),
    );
    const subscribed = await shelf.subscribe(link);
    expect(subscribed).toMatchObject({ ok: true, value: { problems: [{ code: 'pack-id-taken' }] } });
    expect(ids(shelf)).toEqual([...own, 'northway-good 1.0.0']);
    expect(await shelf.add(JSON.stringify(teamPack('2.0.0')))).toMatchObject({
      ok: false,
      problems: [{ code: 'pack-id-taken' }],
    });
  });

  test('takes a pack from a file, replaces it by the next, and lets it go', async () => {
    const shelf = await shelfOf({ kept: undefined }, new Map());
    await shelf.add(JSON.stringify(teamPack('1.0.0')));
    await shelf.add(JSON.stringify(teamPack('1.0.1')));
    expect(ids(shelf)).toEqual([...own, 'northway-good 1.0.1']);
    expect(await shelf.add('{')).toMatchObject({ ok: false, problems: [{ code: 'pack-no-json' }] });
    await shelf.remove('northway-good');
    expect(ids(shelf)).toEqual(own);
  });

  test('has what an administrator set, which nobody forgets', async () => {
    const shelf = await shelfOf({ kept: undefined }, await site(teamPack('1.0.0')), [link]);
    expect(shelf.publishers()).toMatchObject([{ publisher, managed: true, read: null }]);
    await shelf.refresh();
    await shelf.unsubscribe(address);
    expect(shelf.publishers()).toMatchObject([{ publisher, managed: true }]);
    expect(ids(shelf)).toContain('northway-good 1.0.0');
  });

  test('forgets a publisher with all that came from it', async () => {
    const shelf = await shelfOf({ kept: undefined }, await site(teamPack('1.0.0')));
    await shelf.subscribe(link);
    await shelf.unsubscribe(address);
    expect([ids(shelf), shelf.publishers()]).toEqual([own, []]);
  });

  test.each<[string, unknown]>([
    ['something else', { format: 'other' }],
    [
      'a pack that was changed',
      {
        format: 'goodmark-shelf/1',
        publishers: [],
        files: [{ pack: { id: 'x' }, sha256: 'a'.repeat(64), since: '2026-01-01', sealedBy: null }],
      },
    ],
  ])('puts aside what it kept and cannot read, and says so: %s', async (_, kept) => {
    const shelf = await shelfOf({ kept }, new Map());
    expect([ids(shelf), shelf.problems.map(({ code }) => code)]).toEqual([own, ['shelf-lost']]);
  });
});
