/** Rules off their decision tables, with their examples. */
import { fieldOf, fields } from '../../evaluate/fields';
import type { Rule } from '../pack';
import { givenOf } from './cells';
import { ruleColumns, ruleSheets } from './columns';
import { fromCells, headingOf, other, type Part, partOf } from './decision-table';
import { item, type Json, type Reading, unknown } from './reading';
import type { Cell, SheetRow, SheetTable } from './table';

export type Tables = (name: string, wanted: readonly string[]) => SheetTable | undefined;

export function rulesFrom(table: Tables, reading: Reading): readonly Json[] {
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
