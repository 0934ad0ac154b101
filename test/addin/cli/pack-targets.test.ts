import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../addin/cli/pack';
import { run as score } from '../../../addin/cli/score';
import type { Assessment } from '../../../core/assessment';
import { packById } from '../../../core/packs/register';
import { throughLibreOffice } from '../file/libreoffice';

const messy = 'addin/workbench/samples/messy.xlsx';
let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodmark-targets-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('to-sql', () => {
  test('prints the tables to load and the views that answer', async () => {
    const { exit, stdout } = await run(['to-sql', 'ppn-002']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^-- .*\(ppn-002\)\n\nCREATE TABLE tender_facts \(/);
    expect(stdout).toMatch(/CREATE VIEW commitment_findings AS\nSELECT 'model-outcome' AS rule/);
  });

  test('names the types of the engine that is asked for, and saves the script', async () => {
    const asked = ['to-sql', 'ppn-002', '--engine', 'bigquery', '--out', at('pack.sql')];
    expect(await run(asked)).toMatchObject({ exit: 0, stdout: `SQL written to ${at('pack.sql')}.` });
    expect(await readFile(at('pack.sql'), 'utf8')).toMatch(/quantity_number FLOAT64/);
  });

  test.each([
    ['an engine nobody knows', ['to-sql', 'ppn-002', '--engine', 'oracle'], 'unknown-engine'],
    ['a pack nobody knows', ['to-sql', 'ppn-003'], 'unknown-pack'],
  ])('%s ends with 2', async (_, asked, code) => {
    expect(await run(asked)).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining(code) });
  });

  test('a text that holds what nobody can see is refused, with its rule', async () => {
    const pack = packById('ppn-002');
    const rules = pack?.rules.map((rule) =>
      rule.id === 'commitment-unit'
        ? {
            ...rule,
            expect: { field: 'unit', is: 'ho\u200eurs' },
            examples: [
              { given: {}, verdict: 'unclear' },
              { given: { unit: 'x' }, verdict: 'unmet' },
            ],
          }
        : rule,
    );
    await writeFile(at('unseen.json'), JSON.stringify({ ...pack, rules }));
    const { exit, stderr } = await run(['to-sql', at('unseen.json')]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(
      /commitment-unit compares "unit" with a text that holds a character nobody can see\. .*\[text-not-portable rules \d+\]/,
    );
  });
});

describe('to-formulas', () => {
  test('prints every column with its formula', async () => {
    const { exit, stdout } = await run(['to-formulas', 'ppn-002']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Bids\tRow\tquantifiedShare\tdatedShare$/m);
    expect(stdout).toMatch(/^Bid checks\tminimum-requirement\t=IF\(\$A2="","",CHOOSE\(1\+MIN\(/m);
  });

  test('over a tender, a spreadsheet program finds what Goodmark finds', async () => {
    expect(await run(['to-formulas', 'ppn-002', '--workbook', messy, '--out', at('checks.xlsx')])).toMatchObject({
      exit: 0,
    });
    const { sheets } = await openXlsx(
      await throughLibreOffice(new Uint8Array(await readFile(at('checks.xlsx'))), 'xlsx'),
    );
    const [, , ...rows] = sheets.find(({ name }) => name === 'Explained')?.rows ?? [];
    const counted = Object.fromEntries(
      rows.filter((row) => typeof row[4] === 'number').map((row) => [row[1], row.slice(4, 8)]),
    );
    const { findings }: Assessment = JSON.parse((await score([messy, '--pack', 'ppn-002', '--json'])).stdout);
    const counts = (id: string) =>
      ['met', 'unmet', 'unclear', 'not-applicable'].map((verdict) =>
        findings.reduce(
          (sum, { rule, verdict: found, count }) => sum + (rule === id && found === verdict ? count : 0),
          0,
        ),
      );
    const rules = packById('ppn-002')?.rules ?? [];
    expect(counted).toEqual(Object.fromEntries(rules.map(({ id }) => [id, counts(id)])));
    expect(counts('commitment-quantity')[0]).toBeGreaterThan(0);
  });

  test.each([
    ['another ending', ['to-formulas', 'ppn-002', '--out', 'checks.xls'], 'wrong-extension'],
    ['a tender without a workbook to fill', ['to-formulas', 'ppn-002', '--workbook', messy], 'out-not-given'],
    [
      'a tender that is not there',
      ['to-formulas', 'ppn-002', '--workbook', 'no.xlsx', '--out', 'x.xlsx'],
      'file-not-found',
    ],
  ])('%s ends with 2, and nothing is written', async (_, asked, code) => {
    expect(await run(asked)).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining(code) });
    await expect(stat('x.xlsx')).rejects.toThrow();
  });
});
