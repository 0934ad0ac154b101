/** A pack as the sheets a team writes it on. */
import { fieldOf, fields } from '../../evaluate/fields';
import type { CellValue } from '../../source';
import type { Pack, Rule } from '../pack';
import { givenCell, toCell } from './cells';
import {
  type Column,
  measureColumns,
  missingColumns,
  outcomeColumns,
  packColumns,
  ruleColumns,
  ruleSheets,
} from './columns';
import { conditionCells, headingOf, other, type Part } from './decision-table';

export interface PackSheet {
  readonly name: string;
  /** The first holds the headings. */
  readonly rows: readonly (readonly CellValue[])[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** What may stand in a column, by its number. */
  readonly choices: readonly { readonly column: number; readonly values: readonly string[] }[];
}

export function packSheets(pack: Pack): readonly PackSheet[] {
  const subjects = Object.keys(ruleSheets).filter((on): on is Rule['on'] => on in ruleSheets);
  return [
    {
      name: 'Pack',
      rows: [['Key', 'Value'], ...packColumns.map((column) => [column.heading, cellOf(pack, column)])],
      widths: [16, 90],
      choices: [],
    },
    sheetOf('Outcomes', outcomeColumns, pack.outcomes),
    sheetOf('Measures', measureColumns, pack.measures),
    ...subjects.map((on) => ruleSheet(on, pack)),
    exampleSheet(pack),
    sheetOf('Missing', missingColumns, pack.missing),
  ];
}

const choicesOf = (columns: readonly Column[]): PackSheet['choices'] =>
  columns.flatMap(({ choice }, column) => (choice ? [{ column, values: choice }] : []));

function sheetOf(name: string, columns: readonly Column[], items: readonly object[]): PackSheet {
  return {
    name,
    rows: [
      columns.map(({ heading }) => heading),
      ...items.map((item) => columns.map((column) => cellOf(item, column))),
    ],
    widths: columns.map(({ width }) => width),
    choices: choicesOf(columns),
  };
}

function cellOf(item: object, { path, kind }: Column): CellValue {
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? new Map(Object.entries(at)).get(key) : undefined),
    item,
  );
  return toCell(value, kind);
}

/** A column for every field that a rule of this subject has a cell for, in the order of the list of fields. */
function ruleSheet(on: Rule['on'], pack: Pack): PackSheet {
  const rules = pack.rules.flatMap((rule, index) => (rule.on === on ? [{ rule, no: index + 1 }] : []));
  const cells = rules.map(({ rule }) => ({
    when: rule.when ? conditionCells(rule.when, on) : new Map<string, string>(),
    expect: conditionCells(rule.expect, on),
  }));
  const parts = (['when', 'expect'] as const).flatMap((part: Part) =>
    [...fields[on].map(({ name }) => name), other]
      .filter((field) => field === other || cells.some((of) => of[part].has(field)))
      .map((field) => ({ part, field })),
  );
  const { before, after } = ruleColumns;
  const left = before.length + parts.length;
  return {
    name: ruleSheets[on],
    rows: [
      [
        ...before.map(({ heading }) => heading),
        ...parts.map(({ part, field }) => headingOf(part, field)),
        ...after.map(({ heading }) => heading),
      ],
      ...rules.map(({ rule, no }, row) => [
        ...before.map((column) => cellOf({ ...rule, no }, column)),
        ...parts.map(({ part, field }) => cells[row]?.[part].get(field) ?? null),
        ...after.map((column) => cellOf(rule, column)),
      ]),
    ],
    widths: [...before.map(({ width }) => width), ...parts.map(() => 22), ...after.map(({ width }) => width)],
    choices: choicesOf(after).map(({ column, values }) => ({ column: left + column, values })),
  };
}

/** One row an example: the rule, what is given field by field, and the verdict. */
function exampleSheet(pack: Pack): PackSheet {
  const given = [
    ...new Set(pack.rules.flatMap(({ examples }) => examples.flatMap((example) => Object.keys(example.given)))),
  ];
  const rows = pack.rules.flatMap(({ id, on, examples }) =>
    examples.map((example) => [
      id,
      example.verdict,
      ...given.map((name) => {
        const value = example.given[name];
        return value === undefined ? null : givenCell(value, fieldOf(on, name)?.type);
      }),
    ]),
  );
  return {
    name: 'Examples',
    rows: [['Rule', 'Verdict', ...given], ...rows],
    widths: [26, 15, ...given.map(() => 18)],
    choices: [{ column: 1, values: ['met', 'unmet', 'unclear', 'not-applicable'] }],
  };
}
