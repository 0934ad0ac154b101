/** A pack that stands on another in a terminal: the other is named, or lies beside it, and is told by its hash. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../addin/cli/pack';
import { run as score } from '../../../addin/cli/score';
import { sha256 } from '../../../addin/workbook/sha256';
import { packHash } from '../../../core/packs/canonical';
import type { Pack } from '../../../core/packs/pack';
import { wholePack } from '../../core/packs/whole-pack';

const tidy = 'addin/workbench/samples/tidy.xlsx';
const [rule] = wholePack.rules;
if (!rule) throw new Error('The whole pack has no rule.');
const none = { outcomes: [], measures: [], missing: [] };
const own: Pack = {
  ...none,
  format: wholePack.format,
  id: 'northway-east',
  version: '1.0.0',
  title: 'Northway East',
  summary: 'What Northway asks, and one thing more.',
  publisher: wholePack.publisher,
  licence: wholePack.licence,
  attribution: wholePack.attribution,
  jurisdiction: wholePack.jurisdiction,
  validFrom: wholePack.validFrom,
  rules: [{ ...rule, id: 'dated-east', title: 'In the east too', hint: 'Ask once more.' }],
};

let folder = '';
const file = (...path: readonly string[]): string => join(folder, ...path);
const write = (pack: unknown, ...path: readonly string[]) => writeFile(file(...path), JSON.stringify(pack));
const east = () => file('east', 'east.json');
const base = () => file('bases', 'northway.json');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodmark-bases-'));
  await Promise.all(['east', 'bases', 'beside', 'other'].map((name) => mkdir(file(name))));
  const on: Pack = { ...own, extends: { id: wholePack.id, sha256: await packHash(wholePack, sha256) } };
  await write(on, 'east', 'east.json');
  await write(wholePack, 'bases', 'northway.json');
  await write({ ...wholePack, version: '1.3.0' }, 'other', 'northway.json');
  await write(on, 'beside', 'east.json');
  await write(wholePack, 'beside', 'northway.json');
  await writeFile(file('beside', 'notes.json'), 'no pack at all');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a pack that stands on another which is not bundled', () => {
  test.each<[string, (named: string) => readonly string[], string]>([
    ['check', (named) => ['check', named], 'northway-east 1.0.0 is sound'],
    ['test', (named) => ['test', named], '4 examples of 2 rules'],
    ['describe', (named) => ['describe', named], 'Every commitment says by when'],
    ['to-sql', (named) => ['to-sql', named], "'dated' AS rule"],
    ['to-formulas', (named) => ['to-formulas', named], 'Commitment checks\tdated\t'],
    ['diff', (named) => ['diff', base(), named], 'Rule added: In the east too'],
  ])('%s finds it by --base, or in the same folder, and not elsewhere', async (_, call, says) => {
    for (const found of [await run([...call(east()), '--base', base()]), await run(call(file('beside', 'east.json')))])
      expect(found).toMatchObject({ stderr: '', stdout: expect.stringContaining(says) });
    const alone = await run(call(east()));
    expect(alone.exit).toBeGreaterThan(0);
    expect(alone.stdout + alone.stderr).toContain('extended-pack-missing');
  });

  test('is counted alone, and with what it stands on', async () => {
    expect((await run(['check', east(), '--base', base()])).stdout).toMatch(
      /is sound: 1 rule, .*\. With what it takes from northway-whole: 2 rules, /,
    );
  });

  test('several are named, in any order, and the one of that very text is taken', async () => {
    const other = file('other', 'northway.json');
    for (const [first, second] of [
      [base(), other],
      [other, base()],
    ] as const)
      expect(await run(['check', east(), '--base', first, '--base', second])).toMatchObject({ exit: 0 });
  });

  test('in another text it is one problem, with both hashes', async () => {
    const { exit, stdout } = await run(['check', east(), '--base', file('other', 'northway.json')]);
    expect(exit).toBe(1);
    expect(stdout.match(/extended-pack-\w+/g)).toEqual(['extended-pack-differs']);
    expect(stdout).toContain('the northway-whole here, version 1.3.0, has another text');
  });

  test('a file that is not there is said to be missing, and stops', async () => {
    const { exit, stderr } = await run(['check', east(), '--base', file('nowhere.json')]);
    expect(exit).toBe(2);
    expect(stderr).toContain('file-not-found');
  });

  test('scores a tender with it', async () => {
    expect(await score([tidy, '--pack', east()])).toMatchObject({ exit: 2 });
    const { stdout } = await score([tidy, '--pack', east(), '--base', base(), '--json']);
    const { pack, findings } = JSON.parse(stdout);
    expect(pack.id).toBe('northway-east');
    expect(new Set(findings.map((one: { rule: string }) => one.rule))).toEqual(new Set(['dated', 'dated-east']));
  });
});
