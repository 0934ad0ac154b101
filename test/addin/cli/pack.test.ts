import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../addin/cli/pack';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { admitText } from '../../../core/packs/admit';
import type { Pack } from '../../../core/packs/pack';
import { packs } from '../../../core/packs/register';
import { cryptography } from '../../../core/packs/sharing/cryptography';
import { type Fetched, newSubscription, refresh } from '../../../core/packs/sharing/subscribe';
import { serve } from '../../browser/site';

const tidy = 'addin/workbench/samples/tidy.xlsx';
const today = new Date().toISOString().slice(0, 10);
let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodmark-pack-'));
});
afterAll(() => rm(folder, { recursive: true }));

const readPack = async (file: string): Promise<Pack> => {
  const pack = admitText(await readFile(file, 'utf8'));
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
  return pack.value;
};
/** Written as an editor would leave it. */
const edited = async (file: string, change: Partial<Pack>, as: string): Promise<string> => {
  await writeFile(at(as), JSON.stringify({ ...(await readPack(file)), ...change }));
  return at(as);
};
const publicKeyIn = (text: string): string => /[0-9a-f]{64}/.exec(text)?.[0] ?? '';

describe('one pack', () => {
  test('starts small and sound, and is never overwritten', async () => {
    expect(await run(['new', 'northway-good', '--out', at('first.json')])).toMatchObject({ exit: 0 });
    expect((await run(['check', at('first.json')])).stdout).toMatch(
      /\nnorthway-good 0\.1\.0 is sound: 1 rule, .*\nSHA-256 [0-9a-f]{64}$/,
    );
    expect(await run(['new', 'northway-good', '--out', at('first.json')])).toMatchObject({ exit: 2 });
  });

  test('that was left as it starts is told what to replace', async () => {
    const told = (await run(['check', at('first.json')])).stdout.match(/\[placeholder-left [^\]]+\]/g);
    expect(told).toEqual(
      ['summary', 'publisher', 'attribution', 'rules 0 source publisher', 'rules 0 source document'].map(
        (path) => `[placeholder-left ${path}]`,
      ),
    );
  });

  test('is checked like code: every reason, and 1 for a build to stop at', async () => {
    const wrong = await edited(
      at('first.json'),
      { validTo: '2001-01-01', licence: 'CC BY-NC 4.0' },
      'wrong.json',
    ).catch(() => '');
    const { exit, stdout } = await run(['check', wrong]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/validity-ends-early/);
    expect(stdout).toMatch(/licence-forbids-sharing/);
    expect(await run(['check', at('nowhere.json')])).toMatchObject({ exit: 2 });
  });

  test('may be saved as Notepad saves it, and is refused where its letters were lost', async () => {
    const text = await readFile(at('first.json'), 'utf8');
    for (const [name, bytes] of [
      ['marked.json', Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
      ['unicode.json', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ] as const) {
      await writeFile(at(name), bytes);
      expect(await run(['check', at(name)])).toMatchObject({ exit: 0 });
    }
    await writeFile(at('ansi.json'), Buffer.from(text.replace('Your organisation', 'Caf\u00e9'), 'latin1'));
    const { exit, stderr } = await run(['check', at('ansi.json')]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(
      /Line \d+, column \d+: a letter that cannot be read\. Save the file anew, encoded as UTF-8\./,
    );
  });

  test('lists its examples, and reads as a page', async () => {
    expect((await run(['test', 'ppn-002'])).stdout).toMatch(/\d+ examples of \d+ rules, all as they say\.$/);
    expect((await run(['describe', at('first.json')])).stdout).toMatch(/^# northway-good/);
  });
});

describe('a pack in Excel', () => {
  test.each(packs)('$id goes out and comes back the very same', async ({ id }) => {
    expect(await run(['to-sheet', id, '--out', at(`${id}.xlsx`)])).toMatchObject({ exit: 0 });
    expect(await run(['from-sheet', at(`${id}.xlsx`), '--out', at(`${id}.json`)])).toMatchObject({ exit: 0 });
    const hash = async (named: string) => /SHA-256 \w+/.exec((await run(['check', named])).stdout)?.[0];
    expect(await hash(at(`${id}.json`))).toBe(await hash(id));
  });

  test('is edited by other programs, and says at which cell something is wrong', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(at('ppn-002.xlsx'));
    const sheet = book.getWorksheet('Commitment rules');
    const heading = sheet?.getRow(1);
    let column = 0;
    heading?.eachCell((cell, number) => {
      if (cell.value === 'Expect: quantity') column = number;
    });
    if (sheet) sheet.getRow(3).getCell(column).value = '>= plenty';
    await book.xlsx.writeFile(at('edited.xlsx'));
    const { exit, stdout } = await run(['from-sheet', at('edited.xlsx')]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/">= plenty" at 'Commitment rules'![A-Z]+3 is no condition/);
  });
});

describe('two versions', () => {
  test('are compared in words, with what they do to a tender', async () => {
    const pack = await readPack(at('first.json'));
    const rules = pack.rules.map((rule) => ({ ...rule, hint: 'Ask for a day.' }));
    const next = await edited(at('first.json'), { version: '0.2.0', rules }, 'second.json');
    const { exit, stdout } = await run(['diff', at('first.json'), next, '--workbook', tidy]);
    expect(exit).toBe(0);
    expect(stdout).toContain('Version 0.2.0 changes no score; the winner stays.');
    expect(stdout).toContain('- Hint of Every commitment says by when: Ask the bidder by when. became Ask for a day.');
  });

  test('are told where the second goes back, and where two texts bear one version', async () => {
    const next = await edited(at('first.json'), { version: '0.4.0' }, 'fourth.json');
    const { exit, stdout } = await run(['diff', next, at('first.json')]);
    expect([exit, stdout]).toEqual([1, expect.stringContaining('0.1.0 is a lower version than 0.4.0')]);
    expect((await run(['diff', at('first.json'), next])).stdout).not.toContain('lower version');
    const same = await edited(at('first.json'), { summary: 'Said in other words.' }, 'same.json');
    expect((await run(['diff', at('first.json'), same])).stdout).toContain(
      'Both are version 0.1.0 and do not read the',
    );
    expect(await run(['diff', at('first.json'), at('first.json')])).toMatchObject({ exit: 0 });
    await run(['diff', next, at('first.json'), '--out', at('back.csv')]);
    expect(await readFile(at('back.csv'), 'utf8')).toContain('This goes back: 0.1.0');
  });

  test('end with 1 when a verdict can change, as a sheet that Excel opens too', async () => {
    const pack = await readPack(at('first.json'));
    const rules = pack.rules.map((rule) => ({ ...rule, title: '=1+1', goals: [8] }));
    const next = await edited(at('first.json'), { version: '0.3.0', rules }, 'third.json');
    expect(await run(['diff', at('first.json'), next, '--out', at('changes.xlsx')])).toMatchObject({ exit: 1 });
    const port = await openFileWorkbook('changes.xlsx', new Uint8Array(await readFile(at('changes.xlsx'))));
    if (!port.ok) throw new Error(JSON.stringify(port.problems));
    const read = await port.value.read();
    const [sheet] = read.ok ? read.value.grids : [];
    expect(sheet?.values[0]?.slice(0, 3)).toEqual(['Change', 'Part', 'Id']);
    expect(sheet?.formulas.size).toBe(0);
    expect(sheet?.values.flat()).toContain('=1+1');
  });
});

describe('a publisher', () => {
  test('goes round: sealed, published, served by any web host, taken up, and updated with a new key', async () => {
    const publicKey = publicKeyIn((await run(['key', at('key.pem')])).stdout);
    expect(((await stat(at('key.pem'))).mode & 0o077).toString(8)).toBe('0');
    const by = ['--publisher', 'Northway Council', '--key', at('key.pem')];
    expect(await run(['publish', at('site'), at('first.json'), ...by])).toMatchObject({ exit: 0 });

    const site = await serve(at('site'));
    const get = async (file: string): Promise<Fetched> => {
      const response = await fetch(`${site.origin}/${file}`);
      return response.ok
        ? { kind: 'text', text: await response.text(), etag: null }
        : { kind: 'failed', reason: String(response.status) };
    };
    const trust = { publisher: 'Northway Council', keys: [publicKey], sealRequired: true };
    const means = [trust, get, today, cryptography(globalThis.crypto.subtle)] as const;
    const taken = await refresh(newSubscription, ...means);
    expect(taken.problems).toEqual([]);
    expect(taken.subscription.packs.map(({ pack }) => pack.version)).toEqual(['0.1.0']);

    await run(['key', at('next.pem')]);
    const handed = ['--publisher', 'Northway Council', '--key', at('next.pem'), '--old-key', at('key.pem')];
    expect(await run(['publish', at('site'), at('second.json'), ...handed])).toMatchObject({ exit: 0 });
    const updated = await refresh(taken.subscription, ...means);
    expect(updated.problems).toEqual([]);
    expect(updated.subscription.packs.map(({ pack }) => pack.version)).toEqual(['0.2.0']);
    site.close();
  });

  test('whose list is signed with another key is told how to hand over', async () => {
    await run(['key', at('stranger.pem')]);
    const by = ['--publisher', 'Northway Council', '--key', at('stranger.pem')];
    const { exit, stderr } = await run(['publish', at('site'), at('second.json'), ...by]);
    expect([exit, stderr]).toEqual([2, expect.stringContaining('hand over from it with --old-key')]);
  });

  test('cannot publish another text under a version that is out', async () => {
    const other = await edited(at('first.json'), { summary: 'Other.' }, 'other.json');
    const by = ['--publisher', 'Northway Council', '--key', at('next.pem')];
    const { exit, stderr } = await run(['publish', at('site'), other, ...by]);
    expect([exit, stderr]).toEqual([2, expect.stringContaining('pack-version-reused')]);
  });

  test('seals one pack, and anybody verifies it years later', async () => {
    const by = ['--publisher', 'Northway Council', '--key', at('key.pem'), '--out', at('first.seal.json')];
    const publicKey = JSON.parse(
      await run(['seal', at('first.json'), ...by]).then(() => readFile(at('first.seal.json'), 'utf8')),
    ).key;
    const known = ['--publisher', 'Northway Council', '--public', publicKey];
    expect((await run(['verify', at('first.json'), at('first.seal.json'), ...known])).stdout).toMatch(
      /was sealed by Northway Council/,
    );
    const { exit, stdout } = await run(['verify', at('second.json'), at('first.seal.json'), ...known]);
    expect([exit, stdout]).toEqual([1, expect.stringContaining('seal-of-another-pack')]);
  });
});

describe('nothing that is read is written over:', () => {
  test.each<[string, (pack: string) => readonly string[], string]>([
    ['a pack by its sheets', (pack) => ['to-sheet', pack, '--out', pack], 'wrong-extension'],
    ['a pack by a comparison', (pack) => ['diff', 'ppn-002', pack, '--out', pack], 'out-is-input'],
    ['a pack by its SQL', (pack) => ['to-sql', pack, '--out', pack], 'out-is-input'],
    ['a pack by its seal', (pack) => ['seal', pack, '--key', at('key.pem'), '--out', pack], 'out-is-input'],
    ['a tender by formulas', () => ['to-formulas', 'ppn-002', '--workbook', tidy, '--out', tidy], 'out-is-input'],
    [
      'a workbook by its pack',
      () => ['from-sheet', at('ppn-002.xlsx'), '--out', at('ppn-002.xlsx')],
      'wrong-extension',
    ],
  ])('%s', async (_, call, code) => {
    const before = await readFile(at('first.json'), 'utf8');
    expect(await run(call(at('first.json')))).toMatchObject({ exit: 2, stderr: expect.stringContaining(code) });
    expect(await readFile(at('first.json'), 'utf8')).toBe(before);
  });
});

test.each<[string, readonly string[], string]>([
  ['a pack that is nearly called so', ['check', 'ppn-02'], 'Did you mean ppn-002? Choose one of'],
  ['a workbook for a pack', ['check', 'ours.xlsx'], 'from-sheet ours.xlsx --out pack.json'],
  ['a pack for a workbook', ['from-sheet', 'package.json'], 'Give the workbook that "npm run pack -- to-sheet" wrote'],
  ['a folder that is not there', ['to-sheet', 'ppn-002', '--out', 'nowhere/x.xlsx'], 'there is no folder nowhere.'],
  ['an option nobody knows', ['check', 'ppn-002', '--bsae', 'x'], "Unknown option '--bsae'. Run"],
  [
    'hints to compare over a tender',
    ['diff', 'local-benefit', 'local-benefit', '--workbook', tidy],
    'nothing-to-score-with',
  ],
])('%s is told what to do instead', async (_, call, says) => {
  expect(await run(call)).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining(says) });
});

test('two packs that are not two versions of one are both named', async () => {
  expect((await run(['diff', 'ppn-06-20', 'ppn-002'])).stdout).toMatch(/^# .*\(ppn-06-20\) and .*\(ppn-002\)$/m);
});

test('two teams’ edits are joined, and what both changed is listed', async () => {
  const ours = await edited(at('first.json'), { summary: 'Ours.', version: '0.2.0' }, 'ours.json');
  const theirs = await edited(at('first.json'), { summary: 'Theirs.', title: 'Theirs' }, 'theirs.json');
  const { exit, stdout } = await run(['merge', at('first.json'), ours, theirs, '--out', at('merged.json')]);
  expect([exit, stdout]).toEqual([
    1,
    expect.stringContaining('Both teams changed the summary of the pack; ours is kept.'),
  ]);
  expect(await readPack(at('merged.json'))).toMatchObject({ summary: 'Ours.', title: 'Theirs', version: '0.2.0' });
});

test.each([['fly'], ['check'], ['check', 'a.json', 'b.json'], ['check', 'ppn-002', '--loud'], ['toString']])(
  'a wrong call ends with 2 and says how it is called: %s',
  async (...argv) => {
    expect(await run(argv)).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('npm run pack') });
  },
);
