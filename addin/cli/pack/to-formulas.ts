import { ok } from '../../../core/result';
import { formulaBook, type NamedRow } from '../../../core/targets/formulas/book';
import { type FormulaTable, toFormulas } from '../../../core/targets/formulas/formulas';
import { newBook } from '../../file/patch/new-package';
import { writeWhole } from '../files';
import { done, stopped } from '../outcome';
import { type Command, problem } from './command';
import { baseOption, loadWhole, takesBase, toScoreWith } from './load';
import { tenderRows } from './tender-rows';

/** Rows that are judged as soon as somebody fills them in. */
const spare = 50;
const none: ReadonlyMap<string, readonly NamedRow[]> = new Map();

export const toFormulasBook: Command = {
  takes: `to-formulas <pack> [--workbook tender.xlsx] [--setup setup.json] [--out checks.xlsx] ${takesBase}`,
  does: 'writes the pack as native formulas, empty or over a tender, that anyone can audit without Goodmark',
  least: 1,
  most: 1,
  writes: '.xlsx',
  options: { workbook: { type: 'string' }, setup: { type: 'string' }, out: { type: 'string' }, ...baseOption },
  async run({ given: [named = ''], option, each }) {
    const out = option('out');
    if (out === undefined && option('workbook') !== undefined)
      return stopped([
        problem(
          'out-not-given',
          ['--out'],
          'A tender fills a workbook, and none was named.',
          'Give --out checks.xlsx.',
        ),
      ]);
    const whole = await loadWhole(named, each('base'));
    const pack = whole.ok && option('workbook') !== undefined ? toScoreWith(whole.value) : whole;
    if (!pack.ok) return stopped(pack.problems);
    const tables = toFormulas(pack.value);
    if (!tables.ok) return stopped(tables.problems);
    if (out === undefined) return done(tables.value.map(formulasText).join('\n\n'));
    const workbook = option('workbook');
    const rows = workbook === undefined ? ok(none) : await tenderRows(workbook, option('setup'), pack.value);
    if (!rows.ok) return stopped(rows.problems);
    const book = formulaBook(pack.value, tables.value, ({ on }) => rows.value.get(on) ?? [], spare);
    const written = await writeWhole(out, newBook(book));
    return written.ok ? done(`Workbook written to ${out}.`) : stopped(written.problems);
  },
};

/** The headings of the facts, then each column of the checks as it stands in row 2. */
const formulasText = ({ factsSheet, fields, checksSheet, columns }: FormulaTable): string =>
  [
    [factsSheet, 'Row', ...fields].join('\t'),
    ...columns.map(({ heading, formula }) => [checksSheet, heading, formula(2)].join('\t')),
  ].join('\n');
