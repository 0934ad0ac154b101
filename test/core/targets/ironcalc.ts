/** Our formulas on IronCalc: a spreadsheet engine of others, without a spreadsheet program. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { Row, Value } from '../../../core/evaluate/condition';
import type { FormulaTable } from '../../../core/targets/formulas/formulas';

const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
initSync({ module: await readFile(wasm) });

/** What a person types for a value: a quote first keeps text what it is. */
const typed = (value: Value): string => (typeof value === 'string' ? `'${value}` : String(value).toUpperCase());

/** By column heading, what the sheet of checks shows in every row. */
export function onIronCalc(table: FormulaTable, rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const model = new Model('checks', 'en', 'UTC', 'en');
  model.newSheet();
  model.renameSheet(0, table.factsSheet);
  model.renameSheet(1, table.checksSheet);
  model.pauseEvaluation();
  for (const [index, row] of rows.entries()) {
    model.setUserInput(0, index + 2, 1, `'row ${index}`);
    for (const [at, field] of table.fields.entries()) {
      const value = row[field];
      if (value !== undefined) model.setUserInput(0, index + 2, at + 2, typed(value));
    }
    for (const [at, { formula }] of table.columns.entries())
      model.setUserInput(1, index + 2, at + 1, formula(index + 2));
  }
  model.resumeEvaluation();
  model.evaluate();
  const shown = table.columns.map(
    ({ heading }, at) => [heading, rows.map((_, index) => model.getFormattedCellValue(1, index + 2, at + 1))] as const,
  );
  model.free();
  return new Map(shown);
}
