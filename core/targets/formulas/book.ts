/** A pack's formulas as a workbook: for each table a sheet of facts and one of checks, and a sheet that explains both. */

import type { Row } from '../../evaluate/condition';
import { describeCondition } from '../../evaluate/describe-condition';
import { type FieldType, fieldOf } from '../../evaluate/fields';
import { columnLetters } from '../../facts/where';
import type { Pack } from '../../packs/pack';
import type { Check } from '../check';
import type { FormulaTable } from './formulas';

export interface BookCell {
  readonly value?: string | number | boolean;
  /** Begins with `=`. */
  readonly formula?: string;
  readonly style?: 'title' | 'heading' | 'wrapped';
}

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
}

export interface NamedRow {
  readonly name: string;
  readonly row: Row;
}

const heading = (value: string): BookCell => ({ value, style: 'heading' });
const headings = (...values: readonly string[]): readonly BookCell[] => values.map(heading);
const said = (...values: readonly (string | number)[]): readonly BookCell[] =>
  values.map((value) => ({ value, style: 'wrapped' }));

function factsSheet({ factsSheet: name, fields }: FormulaTable, rows: readonly NamedRow[]): BookSheet {
  const cells = rows.map(({ name: own, row }) =>
    [own, ...fields.map((field) => row[field])].map((value): BookCell => (value === undefined ? {} : { value })),
  );
  return { name, rows: [headings('Row', ...fields), ...cells], widths: [30, ...fields.map(() => 20)], frozenRows: 1 };
}

function checksSheet({ checksSheet: name, columns }: FormulaTable, rows: number): BookSheet {
  const judged = Array.from({ length: rows }, (_, index) =>
    columns.map(({ formula }): BookCell => ({ formula: formula(index + 2) })),
  );
  return {
    name,
    rows: [columns.map((column) => heading(column.heading)), ...judged],
    widths: columns.map((_, index) => (index === 0 ? 30 : 16)),
    frozenRows: 1,
  };
}

const expectation = ({ on, when, expect }: Check): string => {
  const where = when === undefined ? '' : ` Asked only where ${describeCondition(when, on)}.`;
  return `Met where ${describeCondition(expect, on)}.${where}`;
};

function checkRows({ checks, checksSheet: sheet }: FormulaTable, rows: number): readonly (readonly BookCell[])[] {
  return checks.map((check, index) => {
    const letters = columnLetters(index + 1);
    const counted = ['met', 'unmet', 'unclear', 'not-applicable'].map(
      (verdict): BookCell => ({ formula: `=COUNTIF('${sheet}'!${letters}2:${letters}${rows + 1},"${verdict}")` }),
    );
    return [...said(sheet, check.id, check.title, expectation(check)), ...counted];
  });
}

const kinds: Readonly<Record<FieldType, string>> = {
  text: 'text',
  'long-text': 'text',
  number: 'number',
  share: 'number, 0 to 1',
  money: 'number, in £',
  date: 'date, or text as 2026-03-31',
  'yes-no': 'TRUE or FALSE',
  known: 'TRUE, or blank',
};

const fieldRows = ({ on, fields, factsSheet: sheet }: FormulaTable): readonly (readonly BookCell[])[] =>
  fields.map((name) => {
    const field = fieldOf(on, name);
    return said(sheet, name, field?.label ?? name, field?.meaning ?? '', field ? kinds[field.type] : '');
  });

const explanation = [
  'One row of a sheet of facts is one row of the sheet of checks. A row is judged once it has a name under Row.',
  'A cell left blank says nothing: what asks about it is unclear, never unmet and never nought.',
  'Under a check: met, unmet, unclear, or not-applicable where it is not asked. 2, 1 and 0 in its formula are met, unclear and unmet.',
  'Columns after the checks are what they are worked out with: texts folded and parted into words, days as one number, long formulas in parts.',
  'Texts are read where all their letters and signs are those of western and central European languages. Where the column "read" says FALSE for a filled cell, the text holds another, and what asks for its words is unclear.',
  'Numbers are compared as spreadsheets do, by their first 15 digits.',
];

function explainedSheet(
  pack: Pack,
  tables: readonly FormulaTable[],
  rowsOf: (table: FormulaTable) => number,
): BookSheet {
  return {
    name: 'Explained',
    rows: [
      [{ value: `${pack.title}, version ${pack.version}`, style: 'title' }],
      ...explanation.map((value) => [{ value }]),
      [],
      headings('Sheet', 'Column', 'Check', 'Rule', 'Met', 'Unmet', 'Unclear', 'Not applicable'),
      ...tables.flatMap((table) => checkRows(table, rowsOf(table))),
      [],
      headings('Sheet', 'Column', 'Field', 'Meaning', 'Holds'),
      ...tables.flatMap(fieldRows),
    ],
    widths: [20, 26, 36, 70, 16, 10, 10, 14],
    frozenRows: 0,
  };
}

/** `spare` rows are judged after those that are given, for more to be filled in. */
export function formulaBook(
  pack: Pack,
  tables: readonly FormulaTable[],
  factsOf: (table: FormulaTable) => readonly NamedRow[],
  spare: number,
): readonly BookSheet[] {
  const given = new Map(tables.map((table) => [table, factsOf(table)] as const));
  const rowsOf = (table: FormulaTable): number => (given.get(table)?.length ?? 0) + spare;
  return [
    explainedSheet(pack, tables, rowsOf),
    ...tables.flatMap((table) => [factsSheet(table, given.get(table) ?? []), checksSheet(table, rowsOf(table))]),
  ];
}
