/** What whoever hosts the pane sets for everybody, and what becomes of a publisher's pack without its seal. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHostPolicy } from '../../../../core/packs/sharing/host-policy';
import { linkOf } from '../../../../core/packs/sharing/link';
import { openShelf } from '../../../../core/packs/sharing/shelf';
import { getFrom, newKey, platform, published, publisher, teamPack } from './publisher';

const key = newKey();
const link = linkOf('https://packs.northway.example/good/', publisher, [key.key]);
const policy = (publishers: unknown) => readHostPolicy(JSON.stringify({ publishers }));

describe('a policy', () => {
  test('that comes with Goodmark sets nothing, and has nothing wrong', () => {
    expect(readHostPolicy(readFileSync('addin/policy.json', 'utf8'))).toEqual({ publishers: [], problems: [] });
  });

  test('names publishers by their links; a wrong one costs only itself, and is told', () => {
    const { publishers, problems } = policy([link, 'packs.northway.example']);
    expect(publishers).toEqual([link]);
    expect(problems).toMatchObject([{ code: 'host-policy-unread', severity: 'notice' }]);
    expect(problems[0]?.message).toContain('link number 2 is wrong. The link does not begin with https://');
  });

  test.each([
    '',
    'no JSON',
    '[]',
    '{}',
    '{"publishers": "one"}',
    '{"publishers": [1]}',
    '{"publisher": []}',
    '{"publishers": [], "place": "OX3"}',
    JSON.stringify({ publishers: Array.from({ length: 51 }, () => link) }),
  ])('of another form sets nothing, and says so: %s', (text) => {
    expect(readHostPolicy(text)).toMatchObject({ publishers: [], problems: [{ code: 'host-policy-unread' }] });
  });
});

describe('a publisher that the policy names with a key', () => {
  async function shelfWith(isSealed: boolean) {
    const files = await published({ packs: [teamPack('1.0.0')], key });
    if (!isSealed) for (const name of files.keys()) if (name.startsWith('seals/')) files.delete(name);
    const { publishers: managed } = policy([link]);
    const shelf = await openShelf({
      load: async () => undefined,
      save: async () => undefined,
      get: () => getFrom(files),
      today: () => '2026-11-26',
      cryptography: platform,
      bundled: [],
      managed,
    });
    return { shelf, change: await shelf.refresh() };
  }

  test('gives its sealed packs to everybody', async () => {
    const { shelf, change } = await shelfWith(true);
    expect(change.problems).toEqual([]);
    expect(shelf.shelved()).toMatchObject([{ pack: { id: 'northway-good' }, sealedBy: key.key }]);
  });

  test('gives nothing whose seal is missing', async () => {
    const { shelf, change } = await shelfWith(false);
    expect(change.problems.map(({ code }) => code)).toEqual(['seal-missing']);
    expect(shelf.packs()).toEqual([]);
  });
});
