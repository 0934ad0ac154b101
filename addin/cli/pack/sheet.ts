import { basename } from 'node:path';
import type { Pack } from '../../../core/packs/pack';
import { packFromSheets } from '../../../core/packs/sheet/from-sheets';
import type { Result } from '../../../core/result';
import { openFileWorkbook } from '../../file/file-workbook';
import { newPackage } from '../../file/patch/new-package';
import { packOutputs } from '../../workbook/output/pack-sheets';
import { readBytes, writeWhole } from '../files';
import { done, stopped } from '../outcome';
import { problemsText } from '../print';
import { type Command, problem } from './command';
import { loadPack } from './load';

/** The first sheet of the workbook; the pack's own follow. */
const readMe = (pack: Pack, file: string): readonly (readonly string[])[] => [
  [`${pack.title}, version ${pack.version}`],
  [
    'One sheet for each kind of thing, one row for each thing. Rows, notes above the headings and sheets of your own may be added.',
  ],
  [
    'Rules: a column "When: field" says where a rule applies, "Expect: field" what it asks. All cells of a row must hold.',
  ],
  [
    'Cells of a condition: SME, VCSE (one of these); >= 30 %; <= 5; 10..20; yes; no; given; blank; before 2026-04-01; after 2026-04-01; mentions "apprentice", "trainee"; starts with "real living"; not before any of these.',
  ],
  ['"When: other" and "Expect: other" take what no row of cells can hold: any(quantity: >= 5; not(date: blank)).'],
  ['A text that could be read otherwise stands in quotation marks: "yes", "10".'],
  [`Check it with: npm run pack -- from-sheet ${file}`],
];

export const toSheet: Command = {
  takes: 'to-sheet <pack> [--out pack.xlsx]',
  does: 'writes a pack as a workbook, to be edited in Excel',
  least: 1,
  most: 1,
  writes: '.xlsx',
  options: { out: { type: 'string' } },
  async run({ given: [named = ''], option }) {
    const pack = await loadPack(named);
    if (!pack.ok) return stopped(pack.problems);
    const out = option('out') ?? `${pack.value.id}.xlsx`;
    const bytes = await workbookOf(pack.value, basename(out));
    if (!bytes.ok) return stopped(bytes.problems);
    const written = await writeWhole(out, bytes.value);
    return written.ok ? done(`Written to ${out}.`) : stopped(written.problems);
  },
};

async function workbookOf(pack: Pack, file: string): Promise<Result<Uint8Array>> {
  const port = await openFileWorkbook(file, newPackage('Read me', readMe(pack, file)));
  if (!port.ok) return port;
  const plan = await port.value.plan(packOutputs(pack));
  if (!plan.ok) return plan;
  const applied = await port.value.apply(plan.value);
  return applied.ok ? { ok: true, value: port.value.bytes() } : applied;
}

export const fromSheet: Command = {
  takes: 'from-sheet <pack.xlsx> [--out pack.json]',
  does: 'reads a pack back from its workbook; what is wrong is told at its cell',
  least: 1,
  most: 1,
  writes: '.json',
  options: { out: { type: 'string' } },
  async run({ given: [file = ''], option }) {
    const bytes = await readBytes(file);
    if (!bytes.ok) return stopped(bytes.problems);
    const port = await openFileWorkbook(basename(file), bytes.value);
    if (!port.ok) return stopped(port.problems.map((one) => (one.code === 'not-a-workbook' ? noWorkbook(file) : one)));
    const read = await port.value.read();
    if (!read.ok) return stopped(read.problems);
    const pack = packFromSheets(read.value.grids);
    if (!pack.ok) return done(problemsText(pack.problems), 1);
    const text = `${JSON.stringify(pack.value, null, 2)}\n`;
    const out = option('out');
    if (out === undefined) return done(text.trimEnd());
    const written = await writeWhole(out, text);
    return written.ok ? done(`${pack.value.id} ${pack.value.version} written to ${out}.`) : stopped(written.problems);
  },
};

const noWorkbook = (file: string) =>
  problem(
    'not-a-workbook',
    [file],
    `${file} is no workbook of Excel.`,
    'Give the workbook that "npm run pack -- to-sheet" wrote, saved as .xlsx.',
  );
