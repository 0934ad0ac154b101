/** The rows of a tender that a pack's rules run on, for a target to be filled with. */
import { basename } from 'node:path';
import { valueCommitments } from '../../../core/evaluate/measures';
import type { RuleTable } from '../../../core/evaluate/rule-table';
import { ruleTables } from '../../../core/evaluate/rule-tables';
import type { Pack } from '../../../core/packs/pack';
import { readTender } from '../../../core/read-tender';
import { fail, ok, type Result } from '../../../core/result';
import { admitSetup } from '../../../core/setup/admit-setup';
import { propose } from '../../../core/setup/propose';
import type { Setup } from '../../../core/setup/setup';
import type { NamedRow } from '../../../core/targets/formulas/book';
import { openFileWorkbook } from '../../file/file-workbook';
import { readBytes, readJson } from '../files';

/** By subject: each row under the name of its bid and the cell it was read from. */
export async function tenderRows(
  workbook: string,
  setupFile: string | undefined,
  pack: Pack,
): Promise<Result<ReadonlyMap<string, readonly NamedRow[]>>> {
  const given = setupFile === undefined ? ok(undefined) : await readSetup(setupFile);
  if (!given.ok) return given;
  const bytes = await readBytes(workbook);
  if (!bytes.ok) return bytes;
  const port = await openFileWorkbook(basename(workbook), bytes.value);
  if (!port.ok) return port;
  const read = await port.value.read();
  if (!read.ok) return read;
  const { facts, recognition, problems } = readTender(read.value.grids, given.value);
  const stops = problems.filter(({ severity }) => severity === 'stop');
  if (stops.length > 0) return fail(...stops);
  const setup = given.value ?? propose(facts, recognition, pack.id).setup;
  const tables = ruleTables(facts, setup, valueCommitments(facts, pack));
  return ok(new Map(tables.map((table) => [table.on, namedRows(table)])));
}

async function readSetup(file: string): Promise<Result<Setup>> {
  const document = await readJson(file);
  return document.ok ? admitSetup(document.value) : document;
}

const namedRows = (table: RuleTable): readonly NamedRow[] =>
  Array.from({ length: table.rows }, (_, row) => {
    const names = [table.bid(row) ?? 'Tender', ...table.where(row).slice(0, 1)];
    const fields = Object.entries(table.columns).map(([field, column]) => [field, column[row]] as const);
    return { name: names.join(', '), row: Object.fromEntries(fields) };
  });
