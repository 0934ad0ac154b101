/** What is read off a pack's sheets: JSON under construction, what is wrong, and the cell behind each part. */
import { nearest } from '../../facts/names/labels';
import type { Problem } from '../../result';
import type { Where } from '../../source';
import { fromCell } from './cells';
import type { Column } from './columns';
import type { Cell, SheetRow, SheetTable } from './table';

/** The problems so far, and the cell that each part of the JSON came from. */
export class Reading {
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

export type Json = Record<string, unknown>;

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

/** A heading or key that no pack has, with the nearest that one has. */
export function unknown(reading: Reading, where: Where, heading: string, known: readonly string[]): void {
  const [near] = nearest(heading, known);
  reading.problem(
    'pack-sheet-unknown',
    where,
    `"${heading}" at ${where} is nothing that this sheet of a pack has.`,
    near === undefined ? `Use one of ${known.join(', ')}.` : `Did you mean ${near}?`,
  );
}

/** Each row of one sheet belongs to something on another, whose id it names: a row of nobody's would silently be lost. */
export function checkOwners(
  table: SheetTable | undefined,
  heading: string,
  ids: readonly string[],
  reading: Reading,
): void {
  const told = new Set<string>();
  for (const { where, cells } of table?.rows ?? []) {
    const owner = cells.get(heading);
    const name = String(owner?.value ?? '').trim();
    if ((name !== '' && ids.includes(name)) || told.has(name)) continue;
    told.add(name);
    const [near] = nearest(name, ids);
    reading.problem(
      'pack-sheet-owner',
      owner?.where ?? where,
      name === ''
        ? `The row at ${where} names no ${heading.toLowerCase()}.`
        : `No ${heading.toLowerCase()} is called "${name}".`,
      near === undefined ? `Name the id of a ${heading.toLowerCase()}, or take the row out.` : `Did you mean ${near}?`,
    );
  }
}

/** Reads one cell into its place of the JSON. */
export function read(into: Json, column: Column, cell: Cell | undefined, path: string, reading: Reading): void {
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

export function item(row: SheetRow, columns: readonly Column[], path: string, reading: Reading): Json {
  const json: Json = {};
  reading.at(path, row.where);
  for (const column of columns) read(json, column, row.cells.get(column.heading), path, reading);
  return json;
}
