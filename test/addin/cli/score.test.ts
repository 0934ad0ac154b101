import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../addin/cli/score';

const tidy = 'addin/workbench/samples/tidy.xlsx';
const messy = 'addin/workbench/samples/messy.xlsx';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodmark-'));
});
afterAll(() => rm(folder, { recursive: true }));

const hash = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

test('prints the ranking and ends with 0', async () => {
  const { exit, stdout } = await run([tidy]);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^Rank\s+Bidder\s+Total/);
  expect(stdout).toMatch(/1\s+Osier & Quill Ltd\s+81\.96/);
  expect(stdout).toContain('changes if Hollowmere Land Co-operative is left out');
});

test('ends with 1 when a problem keeps a bid unranked, and names the cell', async () => {
  const { exit, stdout } = await run([messy]);
  expect(exit).toBe(1);
  expect(stdout).toMatch(/Not ranked: .*Tarnside/i);
  expect(stdout).toMatch(/G10/);
});

describe('--json', () => {
  test('is one document with the pack, the workbook, the bids and their working', async () => {
    const { stdout } = await run([tidy, '--json']);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({
      format: 'goodmark-assessment/1',
      pack: { id: 'community-public-good', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      workbook: { name: 'tidy.xlsx', sha256: await hash(tidy) },
    });
    expect(document.bids[0]).toMatchObject({ name: 'Osier & Quill Ltd', status: 'ranked', rank: 1, total: 81.96 });
    expect(document.bids[0].criteria[0].rationale).toContain('=');
  });

  test('on failure lists the problems instead', async () => {
    const { exit, stdout } = await run([join(folder, 'nowhere.xlsx'), '--json']);
    expect(exit).toBe(2);
    expect(JSON.parse(stdout).problems[0]).toMatchObject({ code: 'file-not-found', hint: expect.any(String) });
  });
});

test('the pack can be chosen by id', async () => {
  const { stdout } = await run([tidy, '--json', '--pack', 'ppn-002']);
  expect(JSON.parse(stdout).pack.id).toBe('ppn-002');
  expect((await run([tidy, '--pack', 'nobody'])).stderr).toContain('unknown-pack');
  const hintsOnly = await run([tidy, '--pack', 'local-benefit']);
  expect(hintsOnly).toMatchObject({ exit: 2, stdout: '' });
  expect(hintsOnly.stderr).toContain(
    'The pack local-benefit has neither rules nor measures for a workbook, but hints for pages.',
  );
});

test('a pack that was asked for says what its rules find, and of whom they are not met', async () => {
  const { stdout } = await run([tidy, '--pack', 'ppn-002']);
  expect(stdout).toContain('By the pack ppn-002 0.1.0:\n  Social value carries at least 10 % of the score: 1 met\n');
  expect(stdout).toContain('\n  The commitment is time-bound: it says by when: 42 met, 2 unclear\n');
  const own = await run([tidy, '--pack', 'community-public-good']);
  expect(own.stdout).toMatch(/^ {2}[^\n]*: (?:\d+ met, )?\d+ unmet \([^\n]*(?:Ltd|CIC|Co-operative|Trust)\)/m);
  expect((await run([tidy])).stdout).not.toContain('By the pack');
});

test('--write-setup saves a set-up that scores the same', async () => {
  const setup = join(folder, 'setup.json');
  const first = await run([tidy, '--write-setup', setup, '--json']);
  const again = await run([tidy, '--setup', setup, '--json']);
  expect(again.exit).toBe(0);
  expect(JSON.parse(again.stdout).bids).toEqual(JSON.parse(first.stdout).bids);
});

test('a set-up that does not fit says where', async () => {
  const setup = join(folder, 'wrong.json');
  await writeFile(
    setup,
    JSON.stringify({
      format: 'goodmark-setup/1',
      pack: 'community-public-good',
      decimals: 2,
      rounding: 'half-up',
      criteria: [{ name: 'Price', weight: 4 }],
    }),
  );
  const { exit, stderr } = await run([tidy, '--setup', setup]);
  expect(exit).toBe(2);
  expect(stderr).toContain('criteria.0.weight');
});

test('--out writes a scored copy that another library opens, and leaves the workbook alone', async () => {
  const out = join(folder, 'scored.xlsx');
  const before = await hash(tidy);
  expect((await run([tidy, '--out', out])).exit).toBe(0);
  expect(await hash(tidy)).toBe(before);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(out);
  const results = book.getWorksheet('Goodmark results');
  const cells = (results?.getSheetValues() ?? []).flat().map((cell) => String(cell));
  expect(cells).toContain('Osier & Quill Ltd');
  expect(cells).toContain('81.96');
});

test('a scored copy scores the same again', async () => {
  const out = join(folder, 'again.xlsx');
  await run([tidy, '--out', out]);
  const first = JSON.parse((await run([tidy, '--json'])).stdout);
  const again = JSON.parse((await run([out, '--json'])).stdout);
  expect(again.bids).toEqual(first.bids);
});

test('refuses to overwrite the workbook it reads', async () => {
  const { exit, stderr } = await run([tidy, '--out', tidy]);
  expect(exit).toBe(2);
  expect(stderr).toContain('same-file');
});

test('the scored copy keeps the kind of the workbook, so that Excel opens it', async () => {
  const { exit, stderr } = await run([tidy, '--out', join(folder, 'scored.csv')]);
  expect(exit).toBe(2);
  expect(stderr).toContain('Give it a name ending in .xlsx.');
});

test('a workbook with no tender in it', async () => {
  const path = join(folder, 'holiday.xlsx');
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Rota').addRows([
    ['Week', 'Who'],
    [1, 'Sam'],
    [2, 'Alex'],
  ]);
  await book.xlsx.writeFile(path);
  const { exit, stderr } = await run([path]);
  expect(exit).toBe(2);
  expect(stderr).toMatch(/no-tender|criteria-missing/);
});

test.each([
  [[], 'usage'],
  [['a.xlsx', 'b.xlsx'], 'usage'],
  [['a.xlsx', '--colour'], 'usage'],
])('a wrong call %j', async (argv, code) => {
  const { exit, stderr } = await run(argv);
  expect(exit).toBe(2);
  expect(stderr).toContain(code);
});

test('as a program: the exit code and a clean stdout', () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'score', '--', tidy, '--json'], {
    encoding: 'utf8',
    shell: false,
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).format).toBe('goodmark-assessment/1');
});

test('a pack that has ended scores, and says so', async () => {
  const { exit, stdout } = await run([tidy, '--pack', 'ppn-06-20']);
  expect(exit).toBe(0);
  expect(stdout).toContain('The pack ppn-06-20 does not hold today. It ended on 23 February 2025');
  expect((await run([tidy, '--pack', 'ppn-002'])).stdout).not.toContain('does not hold');
});
