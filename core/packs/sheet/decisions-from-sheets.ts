/** Rules and hints off their decision tables, with their examples. */
import { fieldOf, fields, type Subject } from '../../evaluate/fields';
import { givenOf, textOf } from './cells';
import { fromCells, headingOf, other, type Part, partOf } from './decision-table';
import type { Decisions } from './decisions';
import { mendingOf } from './leaf-text';
import { checkOwners, item, type Json, type Reading, unknown } from './reading';
import type { Cell, SheetRow, SheetTable } from './table';

export type Tables = (name: string, wanted: readonly string[]) => SheetTable | undefined;

/** `undefined` where the workbook has no sheet of them. */
export function decisionsFrom(kind: Decisions, table: Tables, reading: Reading): readonly Json[] | undefined {
  const sheets = [...kind.sheets].flatMap(([on, name]) => {
    const found = table(name, ['Id', 'Title']);
    return found ? [{ on, found }] : [];
  });
  for (const { on, found } of sheets) checkHeadings(found, on, kind, reading);
  const rows = sheets.flatMap(({ on, found }) =>
    found.rows.map((row) => ({ on, row, no: Number(row.cells.get('No.')?.value ?? Number.POSITIVE_INFINITY) })),
  );
  // Those without a number come last, in the order of the sheets; sorting keeps the order of equals.
  const ordered = rows.toSorted((a, b) => (a.no === b.no ? 0 : a.no - b.no));
  const { sheet, heading, outcomeHeading } = kind.examples;
  const exampleTable = table(sheet, [heading, outcomeHeading]);
  const ids = ordered.map(({ row }) => String(row.cells.get('Id')?.value ?? '').trim());
  checkOwners(exampleTable, heading, ids, reading);
  const examples = examplesBy(heading, exampleTable);
  const found = ordered.map(({ on, row }, index) =>
    decision(kind, on, row, `${kind.list}.${index}`, examples, reading),
  );
  return sheets.length > 0 ? found : undefined;
}

function checkHeadings({ headings }: SheetTable, on: Subject, kind: Decisions, reading: Reading): void {
  const plainHeadings = [...kind.before, ...kind.after].map(({ heading }) => heading);
  for (const [heading, where] of headings) {
    const named = partOf(heading, on);
    if (plainHeadings.includes(heading) || (named && kind.parts.includes(named.part))) continue;
    const conditions = kind.parts.flatMap((part) =>
      [...fields[on].map(({ name }) => name), other].map((field) => headingOf(part, field)),
    );
    unknown(reading, where, heading, [...plainHeadings, ...conditions]);
  }
}

function decision(
  kind: Decisions,
  on: Subject,
  row: SheetRow,
  path: string,
  examples: Examples,
  reading: Reading,
): Json {
  const { no: _, ...json } = item(row, [...kind.before, ...kind.after], path, reading);
  for (const part of kind.parts) {
    const cells = partCells(row, part, on);
    if (cells.size === 0) continue;
    for (const [field, { value, format, where }] of cells) {
      const day = typeof value === 'number' ? textOf(value, format) : '';
      if (typeof value === 'number' && day !== String(value))
        reading.problem(
          'pack-sheet-condition',
          where,
          `The day at ${where} does not say whether before or after is meant.`,
          `Write before ${day} or after ${day}.`,
        );
      else if (fromCells(new Map([[field, value]]), on) === undefined)
        reading.problem(
          'pack-sheet-condition',
          where,
          `"${value}" at ${where} is no condition.`,
          mendingOf(String(value)),
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
    examples: own.map((example, index) => exampleOf(kind, example, on, `${path}.examples.${index}`, reading)),
  };
}

function partCells(row: SheetRow, part: Part, on: Subject): ReadonlyMap<string, Cell> {
  return new Map(
    [...row.cells].flatMap(([heading, cell]) => {
      const named = partOf(heading, on);
      return named?.part === part ? [[named.field, cell] as const] : [];
    }),
  );
}

type Examples = ReadonlyMap<string, readonly SheetRow[]>;

function examplesBy(heading: string, table: SheetTable | undefined): Examples {
  const byId = new Map<string, SheetRow[]>();
  for (const row of table?.rows ?? []) {
    const id = String(row.cells.get(heading)?.value ?? '').trim();
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  return byId;
}

function exampleOf(
  { examples: { heading: owner, outcome, outcomeHeading, blank } }: Decisions,
  { where, cells }: SheetRow,
  on: Subject,
  path: string,
  reading: Reading,
): Json {
  reading.at(path, where);
  const given: Json = {};
  for (const [heading, cell] of cells) {
    if (heading === owner || heading === outcomeHeading) continue;
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
  const said = cells.get(outcomeHeading)?.value;
  return { given, [outcome]: said === undefined ? blank : String(said) };
}
