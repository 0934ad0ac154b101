/** The sheets a team wrote, as a pack; what is wrong is told at its cell. */
import { fieldOf, fields } from '../../evaluate/fields';
import { fail, type Problem, type Result } from '../../result';
import type { Grid, Where } from '../../source';
import { admit } from '../admit';
import { nearest } from '../nearest';
import type { Pack, Rule } from '../pack';
import { fromCell, givenOf } from './cells';
import {
  type Column,
  measureColumns,
  missingColumns,
  outcomeColumns,
  packColumns,
  ruleColumns,
  ruleSheets,
} from './columns';
import { fromCells, headingOf, other, type Part, partOf } from './decision-table';
import { type Cell, type SheetRow, type SheetTable, tableOf } from './table';

/** JSON under construction, and the cell that each part of it came from. */
class Reading {
  readonly problems: Problem[] = [];
  readonly cells = new Map<string, Where>();

  problem(code: string, where: Where, message: string, hint: string): void {
    this.problems.push({ code, severity: 'stop', path: [where], message, hint });
  }
  /** @param path into the pack's JSON, joined by dots */
  at(path: string, where: Where): void {
    this.cells.set(path, where);
  }
  /** The nearest cell that a problem of admission can be shown at. */
  where(path: readonly string[]): Where | undefined {
    for (let length = path.length; length > 0; length--) {
      const found = this.cells.get(path.slice(0, length).join('.'));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Admitted like any pack. Sheets that are not named below are the team's own and are left alone. */
export function packFromSheets(grids: readonly Grid[]): Result<Pack> {
  const reading = new Reading();
  const table = (name: string, wanted: readonly string[]): SheetTable | undefined => {
    const grid = grids.find((one) => one.name.trim().toLowerCase() === name.toLowerCase());
    if (!grid) return undefined;
    const found = tableOf(grid, wanted);
    if (!found)
      reading.problem(
        'pack-sheet-headings',
        grid.name,
        `The sheet ${grid.name} has no row with the headings ${wanted.join(' and ')}.`,
        'Put the headings back, as "npm run pack -- to-sheet" writes them.',
      );
    return found;
  };
  const pack = packItself(table('Pack', ['Key', 'Value']), reading);
  if (!pack) {
    if (reading.problems.length === 0)
      reading.problem(
        'pack-sheet-missing',
        'Pack',
        'The workbook has no sheet called Pack.',
        'Start from a workbook that "npm run pack -- to-sheet" wrote.',
      );
    return fail(...reading.problems);
  }
  const json = {
    ...pack,
    outcomes: items('outcomes', table('Outcomes', ['Id', 'Title']), outcomeColumns, reading),
    measures: items('measures', table('Measures', ['Id', 'Title']), measureColumns, reading),
    rules: rules(table, reading),
    missing: items('missing', table('Missing', ['What']), missingColumns, reading),
  };
  if (reading.problems.length > 0) return fail(...reading.problems);
  const admitted = admit(json);
  return admitted.ok
    ? admitted
    : fail(...admitted.problems.map((one) => ({ ...one, path: [reading.where(one.path) ?? 'Pack', ...one.path] })));
}

type Json = Record<string, unknown>;

/** Sets a value at a path, with the objects that lead there. */
function put(into: Json, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const next = into[key];
  const inside: Json = isJson(next) ? next : {};
  into[key] = inside;
  put(inside, rest, value);
}
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function packItself(table: SheetTable | undefined, reading: Reading): Json | undefined {
  if (!table) return undefined;
  const json: Json = {};
  for (const { where, cells } of table.rows) {
    const key = String(cells.get('Key')?.value ?? '').trim();
    const column = packColumns.find(({ heading }) => heading.toLowerCase() === key.toLowerCase());
    const value = cells.get('Value');
    if (!column)
      unknown(
        reading,
        where,
        key,
        packColumns.map(({ heading }) => heading),
      );
    else if (value) read(json, column, value, '', reading);
  }
  return json;
}

function unknown(reading: Reading, where: Where, heading: string, known: readonly string[]): void {
  const near = nearest(heading, known);
  reading.problem(
    'pack-sheet-unknown',
    where,
    `"${heading}" is nothing that a pack has.`,
    near === undefined ? `Use one of ${known.join(', ')}.` : `Did you mean ${near}?`,
  );
}

function read(into: Json, column: Column, cell: Cell | undefined, path: string, reading: Reading): void {
  const found = fromCell(cell?.value ?? null, cell?.format, column);
  if (!found.ok) {
    const where = cell?.where ?? '';
    reading.problem(
      'pack-sheet-cell',
      where,
      `${column.heading} at ${where} is not ${found.wants}.`,
      `Write ${found.wants}.`,
    );
  } else if (found.value !== undefined) {
    put(into, column.path, found.value);
    if (cell) reading.at([path, ...column.path].filter(Boolean).join('.'), cell.where);
  }
}

function item(row: SheetRow, columns: readonly Column[], path: string, reading: Reading): Json {
  const json: Json = {};
  reading.at(path, row.where);
  for (const column of columns) read(json, column, row.cells.get(column.heading), path, reading);
  return json;
}

function items(
  kind: string,
  table: SheetTable | undefined,
  columns: readonly Column[],
  reading: Reading,
): readonly Json[] {
  if (!table) return [];
  const known = columns.map(({ heading }) => heading);
  for (const [heading, where] of table.headings) if (!known.includes(heading)) unknown(reading, where, heading, known);
  return table.rows.map((row, index) => item(row, columns, `${kind}.${index}`, reading));
}

type Tables = (name: string, wanted: readonly string[]) => SheetTable | undefined;

function rules(table: Tables, reading: Reading): readonly Json[] {
  const rows = Object.entries(ruleSheets).flatMap(([subject, name]) => {
    const found = table(name, ['Id', 'Title']);
    const on = isSubject(subject) ? subject : 'tender';
    if (found) checkHeadings(found, on, reading);
    return (found?.rows ?? []).map((row) => ({
      on,
      row,
      no: Number(row.cells.get('No.')?.value ?? Number.POSITIVE_INFINITY),
    }));
  });
  // Unnumbered rules come last, in the order of the sheets; sorting keeps the order of equals.
  const ordered = rows.toSorted((a, b) => (a.no === b.no ? 0 : a.no - b.no));
  const examples = examplesByRule(table('Examples', ['Rule', 'Verdict']));
  return ordered.map(({ on, row }, index) => rule(on, row, `rules.${index}`, examples, reading));
}

const isSubject = (name: string): name is Rule['on'] => name in ruleSheets;
const { before, after } = ruleColumns;
const plainHeadings = [...before, ...after].map(({ heading }) => heading);

function checkHeadings({ headings }: SheetTable, on: Rule['on'], reading: Reading): void {
  for (const [heading, where] of headings) {
    if (plainHeadings.includes(heading) || partOf(heading, on)) continue;
    const conditions = (['when', 'expect'] as const).flatMap((part) =>
      [...fields[on].map(({ name }) => name), other].map((field) => headingOf(part, field)),
    );
    unknown(reading, where, heading, [...plainHeadings, ...conditions]);
  }
}

function rule(on: Rule['on'], row: SheetRow, path: string, examples: Examples, reading: Reading): Json {
  const { no: _, ...json } = item(row, [...before, ...after], path, reading);
  for (const part of ['when', 'expect'] as const) {
    const cells = partCells(row, part, on);
    if (cells.size === 0) continue;
    for (const [field, { value, where }] of cells) {
      if (fromCells(new Map([[field, value]]), on) === undefined)
        reading.problem(
          'pack-sheet-condition',
          where,
          `"${value}" at ${where} is no condition.`,
          'Write one such as SME, VCSE or >= 30 % or 10..20 or no or given.',
        );
      reading.at(`${path}.${part}.${field}`, where);
    }
    const [first] = cells.values();
    if (first) reading.at(`${path}.${part}`, first.where);
    json[part] = fromCells(new Map([...cells].map(([field, { value }]) => [field, value])), on);
  }
  const own = examples.get(String(json['id'] ?? '').trim()) ?? [];
  return {
    ...json,
    on,
    examples: own.map((example, index) => exampleOf(example, on, `${path}.examples.${index}`, reading)),
  };
}

function partCells(row: SheetRow, part: Part, on: Rule['on']): ReadonlyMap<string, Cell> {
  return new Map(
    [...row.cells].flatMap(([heading, cell]) => {
      const named = partOf(heading, on);
      return named?.part === part ? [[named.field, cell] as const] : [];
    }),
  );
}

type Examples = ReadonlyMap<string, readonly SheetRow[]>;

function examplesByRule(table: SheetTable | undefined): Examples {
  const byRule = new Map<string, SheetRow[]>();
  for (const row of table?.rows ?? []) {
    const rule = String(row.cells.get('Rule')?.value ?? '').trim();
    byRule.set(rule, [...(byRule.get(rule) ?? []), row]);
  }
  return byRule;
}

function exampleOf({ where, cells }: SheetRow, on: Rule['on'], path: string, reading: Reading): Json {
  reading.at(path, where);
  const given: Json = {};
  for (const [heading, cell] of cells) {
    if (heading === 'Rule' || heading === 'Verdict') continue;
    const name = fields[on].find((field) => field.name.toLowerCase() === heading.toLowerCase())?.name ?? heading;
    const value = givenOf(cell.value, cell.format, fieldOf(on, name)?.type);
    if (value === undefined)
      reading.problem(
        'pack-sheet-cell',
        cell.where,
        `"${cell.value}" at ${cell.where} is no value of ${name}.`,
        'Write a number, yes, no, or a text in quotation marks.',
      );
    else given[name] = value;
  }
  return { given, verdict: cells.get('Verdict')?.value };
}
