/** The last day of a publisher's key, set by plan: until then all goes on, from the next day on only the new key is of use. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../addin/cli/pack';
import { readKey } from '../../../addin/cli/pack/keys';
import { type PublisherIndex, signIndex } from '../../../core/packs/sharing/publisher';
import { newSubscription, refresh } from '../../../core/packs/sharing/subscribe';
import { platform, teamPack } from '../../core/packs/sharing/publisher';

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const last = dayIn(30);
const publisher = 'Northway Council';
let folder = '';
const at = (name: string): string => join(folder, name);
const keyOf: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodmark-end-key-'));
  for (const version of ['1.0.0', '1.1.0']) await writeFile(at(`${version}.json`), JSON.stringify(teamPack(version)));
  for (const name of ['first', 'second', 'third'])
    keyOf[name] = /[0-9a-f]{64}/.exec((await run(['key', at(`${name}.pem`)])).stdout)?.[0] ?? '';
});
afterAll(() => rm(folder, { recursive: true }));

const signed = (name: string, old?: string): readonly string[] => [
  ...['--publisher', publisher, '--key', at(`${name}.pem`)],
  ...(old === undefined ? [] : ['--old-key', at(`${old}.pem`)]),
];
const publish = (site: string, version: string, key: string, old?: string) =>
  run(['publish', at(site), at(`${version}.json`), ...signed(key, old)]);
const end = (site: string, ended: string, on: string, key: string, old?: string) =>
  run(['end-key', at(site), keyOf[ended] ?? ended, '--on', on, ...signed(key, old)]);

/** What somebody takes up on a day who knows the publisher by the first key. */
async function taken(site: string, on: string) {
  const { subscription, problems } = await refresh(
    newSubscription,
    { publisher, keys: [keyOf['first'] ?? ''], sealRequired: true },
    async (file) => ({ kind: 'text', text: await readFile(at(join(site, file)), 'utf8'), etag: null }),
    on,
    platform,
  );
  return [...subscription.packs.map(({ pack }) => pack.version), ...problems.map(({ code }) => code)];
}

describe('a key that is to end', () => {
  test('hands over: what it sealed is sealed anew, and its last day passes unnoticed', async () => {
    await publish('plan', '1.0.0', 'first');
    await publish('plan', '1.1.0', 'second', 'first');
    const { exit, stdout } = await end('plan', 'first', last, 'second', 'first');
    expect([exit, stdout]).toEqual([0, expect.stringContaining(`The key ${keyOf['first']} ends after ${last}.`)]);
    expect(stdout).toContain('Sealed anew: northway-good 1.0.0, northway-good 1.1.0.');
    expect(await taken('plan', last)).toEqual(['1.1.0']);
    expect(await taken('plan', dayIn(31))).toEqual(['1.1.0']);
  });

  test('and signs the list itself is told what happens then, and it does', async () => {
    await publish('alone', '1.0.0', 'first');
    const { stdout } = await end('alone', 'first', last, 'first');
    expect(stdout).toContain('publish with a new key and this one as --old-key by then');
    expect(await taken('alone', last)).toEqual(['1.0.0']);
    expect(await taken('alone', dayIn(31))).toEqual(['publisher-not-signed']);
  });

  test('for which another vouches needs the other, and is trusted until its day', async () => {
    await publish('chain', '1.0.0', 'first');
    await publish('chain', '1.1.0', 'second', 'first');
    expect((await end('chain', 'second', last, 'second')).stderr).toContain('[key-vouched-by-another]');
    expect(await end('chain', 'second', last, 'second', 'first')).toMatchObject({ exit: 0 });
    expect(await taken('chain', last)).toEqual(['1.1.0']);
    expect(await taken('chain', dayIn(31))).toEqual(['publisher-not-signed']);
  });
});

test('once its day has passed, a key signs nothing, and still hands over', async () => {
  await publish('passed', '1.0.0', 'first');
  const key = await readKey(at('first.pem'));
  const list: PublisherIndex = JSON.parse(await readFile(at('passed/index.json'), 'utf8'));
  const [first] = list.keys;
  if (!key.ok || !first) throw new Error('The folder has no key.');
  const ended = { ...list, issued: dayIn(-20), keys: [{ ...first, validFrom: dayIn(-90), validTo: dayIn(-10) }] };
  await writeFile(at('passed/index.json'), JSON.stringify(await signIndex(ended, key.value)));
  expect((await publish('passed', '1.1.0', 'first')).stderr).toContain('[key-ended]');
  expect(await publish('passed', '1.1.0', 'second', 'first')).toMatchObject({ exit: 0 });
  expect(await taken('passed', dayIn(0))).toEqual(['1.1.0']);
});

test.each<[string, string, string, string]>([
  ['on a day that was never one', 'first', '2027-02-30', 'key-end-not-given'],
  ['on a day that has passed', 'first', '2020-01-01', 'key-end-passed'],
  ['that is not listed', 'third', last, 'key-unknown'],
])('no key ends %s', async (_, ended, on, code) => {
  await publish('wrong', '1.0.0', 'first');
  expect(await end('wrong', ended, on, 'first')).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining(`[${code}]`),
  });
});
