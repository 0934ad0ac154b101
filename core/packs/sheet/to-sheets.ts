/** A pack as the sheets a team writes it on. */
import { fieldOf, fields, type Subject } from '../../evaluate/fields';
import type { CellValue } from '../../source';
import type { Pack, Scale } from '../pack';
import { givenCell, toCell } from './cells';
import {
  type Column,
  measureColumns,
  missingColumns,
  outcomeColumns,
  packColumns,
  stepSheet,
  wordSheets,
} from './columns';
import { conditionCells, headingOf, other } from './decision-table';
import { type Decision, type Decisions, hintDecisions, ruleDecisions } from './decisions';

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
  return [
    {
      name: 'Pack',
      rows: [['Key', 'Value'], ...packColumns.map((column) => [column.heading, cellOf(pack, column)])],
      widths: [16, 90],
      choices: [],
    },
    sheetOf('Outcomes', outcomeColumns, pack.outcomes),
    sheetOf('Measures', measureColumns, pack.measures),
    ...decisionSheets(ruleDecisions, pack.rules),
    ...(pack.hints ? decisionSheets(hintDecisions, pack.hints) : []),
    ...wordSheets.flatMap(({ member, name, columns }) => {
      const list = pack[member];
      return list ? [sheetOf(name, columns, list)] : [];
    }),
    ...(pack.scales ? [stepsSheet(pack.scales)] : []),
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

function stepsSheet(scales: readonly Scale[]): PackSheet {
  const { name, scale, columns } = stepSheet;
  const steps = scales.flatMap(({ id, steps: own }) => own.map((step) => ({ id, step })));
  return {
    name,
    rows: [
      [scale, ...columns.map(({ heading }) => heading)],
      ...steps.map(({ id, step }) => [id, ...columns.map((column) => cellOf(step, column))]),
    ],
    widths: [24, ...columns.map(({ width }) => width)],
    choices: [],
  };
}

function cellOf(item: object, { path, kind }: Column): CellValue {
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? new Map(Object.entries(at)).get(key) : undefined),
    item,
  );
  return toCell(value, kind);
}

const decisionSheets = (kind: Decisions, all: readonly Decision[]): readonly PackSheet[] => [
  ...[...kind.sheets].map(([on, name]) => decisionSheet(name, on, kind, all)),
  exampleSheet(kind, all),
];

/** A column for every field that a rule or hint of this subject has a cell for, in the order of the list of fields. */
function decisionSheet(name: string, on: Subject, kind: Decisions, all: readonly Decision[]): PackSheet {
  const own = all.flatMap((decision, index) => (decision.on === on ? [{ decision, no: index + 1 }] : []));
  const cells = own.map(({ decision: { when, expect } }) => ({
    when: when ? conditionCells(when, on) : new Map<string, string>(),
    expect: expect ? conditionCells(expect, on) : new Map<string, string>(),
  }));
  const parts = kind.parts.flatMap((part) =>
    [...fields[on].map((field) => field.name), other]
      .filter((field) => field === other || cells.some((of) => of[part].has(field)))
      .map((field) => ({ part, field })),
  );
  const { before, after } = kind;
  const left = before.length + parts.length;
  return {
    name,
    rows: [
      [
        ...before.map(({ heading }) => heading),
        ...parts.map(({ part, field }) => headingOf(part, field)),
        ...after.map(({ heading }) => heading),
      ],
      ...own.map(({ decision, no }, row) => [
        ...before.map((column) => cellOf({ ...decision, no }, column)),
        ...parts.map(({ part, field }) => cells[row]?.[part].get(field) ?? null),
        ...after.map((column) => cellOf(decision, column)),
      ]),
    ],
    widths: [...before.map(({ width }) => width), ...parts.map(() => 22), ...after.map(({ width }) => width)],
    choices: choicesOf(after).map(({ column, values }) => ({ column: left + column, values })),
  };
}

/** One row an example: whose it is, what is given field by field, and the outcome. */
function exampleSheet(
  { examples: { sheet, heading, outcome, outcomeHeading, choices } }: Decisions,
  all: readonly Decision[],
): PackSheet {
  const given = [...new Set(all.flatMap(({ examples }) => examples.flatMap((example) => Object.keys(example.given))))];
  const rows = all.flatMap(({ id, on, examples }) =>
    examples.map((example) => [
      id,
      example[outcome] ?? null,
      ...given.map((name) => {
        const value = example.given[name];
        return value === undefined ? null : givenCell(value, fieldOf(on, name)?.type);
      }),
    ]),
  );
  return {
    name: sheet,
    rows: [[heading, outcomeHeading, ...given], ...rows],
    widths: [26, 15, ...given.map(() => 18)],
    choices: choices ? [{ column: 1, values: choices }] : [],
  };
}
