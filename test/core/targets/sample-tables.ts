/** The tables that rules run on, of the sample tenders. */
import { readFile } from 'node:fs/promises';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import type { Row } from '../../../core/evaluate/condition';
import { valueCommitments } from '../../../core/evaluate/measures';
import type { RuleTable } from '../../../core/evaluate/rule-table';
import { ruleTables } from '../../../core/evaluate/rule-tables';
import type { Pack } from '../../../core/packs/pack';
import { readTender } from '../../../core/read-tender';
import { propose } from '../../../core/setup/propose';
import type { Check } from '../../../core/targets/check';

export const samples = ['tidy', 'messy', 'matrix', 'sheet-per-evaluator'] as const;

export async function sampleTables(sample: string, pack: Pack): Promise<readonly RuleTable[]> {
  const bytes = await readFile(`addin/workbench/samples/${sample}.xlsx`);
  const port = await openFileWorkbook(`${sample}.xlsx`, new Uint8Array(bytes));
  if (!port.ok) throw new Error(JSON.stringify(port.problems));
  const read = await port.value.read();
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { facts, recognition } = readTender(read.value.grids);
  const { setup } = propose(facts, recognition, pack.id);
  return ruleTables(facts, setup, valueCommitments(facts, pack));
}

/** The rows that a rule or a hint gives as its own examples. */
export const examplesOf = (pack: Pack, { id, kind }: Check): readonly Row[] =>
  [...(kind === 'rule' ? pack.rules : (pack.hints ?? []))]
    .filter((each) => each.id === id)
    .flatMap(({ examples }) => examples.map(({ given }) => given));

/** A table seen row by row. */
export const rowsOf = (table: RuleTable): readonly Row[] =>
  Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries(Object.entries(table.columns).map(([field, column]) => [field, column[row]])),
  );
