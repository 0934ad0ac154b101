import { formulaBook } from '../../../core/targets/formulas/book';
import { type FormulaTable, toFormulas } from '../../../core/targets/formulas/formulas';
import { newBook } from '../../file/patch/new-package';
import { writeWhole } from '../files';
import { done, stopped } from '../outcome';
import { type Command, problem } from './command';
import { loadPack } from './load';

/** Rows that are judged as soon as somebody fills them in. */
const spare = 50;

export const toFormulasBook: Command = {
  takes: 'to-formulas <pack> [--out checks.xlsx]',
  does: 'writes the pack as native formulas, that anyone can fill in and audit without Goodmark',
  least: 1,
  most: 1,
  options: { out: { type: 'string' } },
  async run({ given: [named = ''], option }) {
    const out = option('out');
    if (out !== undefined && !out.endsWith('.xlsx'))
      return stopped([
        problem('wrong-extension', [out], `Excel would not open ${out}.`, 'Give it a name ending in .xlsx.'),
      ]);
    const pack = await loadPack(named);
    if (!pack.ok) return stopped(pack.problems);
    const tables = toFormulas(pack.value);
    if (!tables.ok) return stopped(tables.problems);
    if (out === undefined) return done(tables.value.map(formulasText).join('\n\n'));
    const written = await writeWhole(out, newBook(formulaBook(pack.value, tables.value, () => [], spare)));
    return written.ok ? done(`Workbook written to ${out}.`) : stopped(written.problems);
  },
};

/** The headings of the facts, then each column of the checks as it stands in row 2. */
const formulasText = ({ factsSheet, fields, checksSheet, columns }: FormulaTable): string =>
  [
    [factsSheet, 'Row', ...fields].join('\t'),
    ...columns.map(({ heading, formula }) => [checksSheet, heading, formula(2)].join('\t')),
  ].join('\n');
