/** What a publisher does when something went wrong: an older version, a version that was a mistake, a key that leaked. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../addin/cli/pack';
import { newSubscription, refresh, type Subscription } from '../../../core/packs/sharing/subscribe';
import { platform, teamPack } from '../../core/packs/sharing/publisher';

const today = new Date().toISOString().slice(0, 10);
const publisher = 'Northway Council';
let folder = '';
const at = (name: string): string => join(folder, name);
const keyOf: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodmark-publisher-'));
  for (const version of ['1.0.0', '1.1.0', '1.1.1', '1.2.0'])
    await writeFile(at(`${version}.json`), JSON.stringify(teamPack(version)));
  for (const name of ['first', 'second', 'third'])
    keyOf[name] = /[0-9a-f]{64}/.exec((await run(['key', at(`${name}.pem`)])).stdout)?.[0] ?? '';
});
afterAll(() => rm(folder, { recursive: true }));

const signed = (name: string): readonly string[] => ['--publisher', publisher, '--key', at(`${name}.pem`)];
const publish = (site: string, version: string, key: string, ...more: readonly string[]) =>
  run(['publish', at(site), at(`${version}.json`), ...signed(key), ...more]);

/** What somebody has who knows the publisher by this key. */
async function taken(site: string, key: string, before: Subscription = newSubscription) {
  const { subscription, problems } = await refresh(
    before,
    { publisher, keys: [keyOf[key] ?? ''], sealRequired: true },
    async (file) => ({ kind: 'text', text: await readFile(at(join(site, file)), 'utf8'), etag: null }),
    today,
    platform,
  );
  return {
    subscription,
    versions: subscription.packs.map(({ pack }) => pack.version),
    problems: problems.map(({ code }) => code),
  };
}

describe('a version', () => {
  test('that is older than one already out is refused, since nobody would take it up', async () => {
    expect(await publish('versions', '1.1.0', 'first')).toMatchObject({ exit: 0 });
    const { exit, stderr } = await publish('versions', '1.0.0', 'first');
    expect([exit, stderr]).toEqual([
      2,
      'Stop: northway-good 1.0.0 is older than 1.1.0, which is out: nobody would ever take it up. ' +
        'Give it a version above 1.1.0, or withdraw 1.1.0 first. [pack-version-lower]',
    ]);
    expect((await taken('versions', 'first')).versions).toEqual(['1.1.0']);
  });

  test('may be published again, which seals it anew, and counts as one pack', async () => {
    expect((await publish('versions', '1.1.0', 'first')).stdout).toMatch(/holds 1 pack of Northway Council/);
  });

  test('that was a mistake is withdrawn with a reason, and an older one may follow', async () => {
    await publish('mistake', '1.2.0', 'first');
    const before = await taken('mistake', 'first');
    const why = ['--why', 'The weights were wrong.'];
    const withdrawn = await run(['withdraw', at('mistake'), 'northway-good', '1.2.0', ...why, ...signed('first')]);
    expect(withdrawn).toMatchObject({
      exit: 0,
      stdout: expect.stringMatching(/^northway-good 1\.2\.0 is withdrawn\./),
    });
    expect(await publish('mistake', '1.1.1', 'first')).toMatchObject({ exit: 0 });
    expect(await taken('mistake', 'first', before.subscription)).toMatchObject({
      versions: ['1.2.0'],
      problems: ['pack-withdrawn'],
    });
    expect((await taken('mistake', 'first')).versions).toEqual(['1.1.1']);
  });

  test('that was never out cannot be withdrawn, nor one without a reason', async () => {
    const call = ['withdraw', at('versions'), 'northway-good'];
    expect((await run([...call, '9.9.9', '--why', 'x', ...signed('first')])).stderr).toContain(
      'It has published northway-good 1.1.0. [pack-not-listed]',
    );
    for (const why of [[], ['--why', ' '], ['--why', 'x'.repeat(301)]])
      expect((await run([...call, '1.1.0', ...why, ...signed('first')])).stderr).toContain('[reason-not-given]');
  });
});

test('a list of another name is told how to be named', async () => {
  const { stderr } = await run([
    'publish',
    at('versions'),
    at('1.2.0.json'),
    '--publisher',
    'Other',
    '--key',
    at('first.pem'),
  ]);
  expect(stderr).toContain("Northway Council's, and not Other's. Give --publisher the name that the list has.");
});

describe('a key that leaked', () => {
  const why = ['--why', 'A laptop was stolen.'];
  const revoke = (site: string, leaked: string, key: string, ...more: readonly string[]) =>
    run(['revoke', at(site), keyOf[leaked] ?? leaked, ...why, ...signed(key), ...more]);

  test('is revoked with a new one: the new link takes everything, the old one nothing', async () => {
    await publish('leaked', '1.1.0', 'first');
    const { exit, stdout } = await revoke('leaked', 'first', 'second', '--address', 'https://packs.example.org/n');
    expect(exit).toBe(0);
    expect(stdout).toContain('Sealed anew: northway-good 1.1.0. Withdraw what is not yours.');
    expect(stdout).toContain(`#publisher=Northway%20Council&key=${keyOf['second']}`);
    expect(await taken('leaked', 'second')).toMatchObject({ versions: ['1.1.0'], problems: [] });
    expect(await taken('leaked', 'first')).toMatchObject({ versions: [], problems: ['publisher-key-revoked'] });
  });

  test('can publish nothing any more, and the new one can', async () => {
    expect((await publish('leaked', '1.2.0', 'first')).stderr).toContain('[key-revoked]');
    expect(await publish('leaked', '1.2.0', 'second')).toMatchObject({ exit: 0 });
    expect((await taken('leaked', 'second')).versions).toEqual(['1.2.0']);
  });

  test('leaves those untouched who know the publisher by an older key that still holds', async () => {
    await publish('chain', '1.0.0', 'first');
    await publish('chain', '1.1.0', 'second', '--old-key', at('first.pem'));
    const before = await taken('chain', 'first');
    expect(await revoke('chain', 'second', 'third', '--old-key', at('first.pem'))).toMatchObject({ exit: 0 });
    await publish('chain', '1.2.0', 'third');
    expect(await taken('chain', 'first', before.subscription)).toMatchObject({ versions: ['1.2.0'], problems: [] });
  });

  test('is told to whoever has a pack in force that it sealed and its publisher does not list', async () => {
    await publish('thief', '1.2.0', 'first');
    const theirs = await taken('thief', 'first');
    await publish('own', '1.1.0', 'first');
    await revoke('own', 'first', 'second');
    expect(await taken('own', 'second', theirs.subscription)).toMatchObject({
      versions: ['1.2.0'],
      problems: ['pack-downgraded', 'pack-of-revoked-key'],
    });
  });

  test.each<[string, string, string, string]>([
    ['cannot revoke itself', 'second', 'second', 'key-revokes-itself'],
    ['is not revoked twice', 'first', 'second', 'key-revoked'],
    ['must be one that is listed', 'third', 'second', 'key-unknown'],
  ])('%s', async (_, leaked, key, code) => {
    expect(await revoke('leaked', leaked, key)).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining(`[${code}]`),
    });
  });
});
