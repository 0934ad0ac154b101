/** What one `apply` put into the workbook, kept beside the state so that it can be known again and taken out. */
import type { Area, CellValue, Grid } from '../../../core/source';
import { cellKey, valueAt } from '../../../core/source';
import { atOnce } from '../pace';

export interface WrittenSheet {
  /** As of the output. */
  readonly of?: 'pack';
  /** Name that was asked for: the next sheet of this name takes its place. */
  readonly wanted: string;
  readonly name: string;
  readonly sheetId: string;
  /** The name that points into it; the first versions wrote none. */
  readonly pointer?: string;
  readonly area: Area;
  /** `printOf` every row of the area. */
  readonly prints: string;
  /** The native table on it, if it has one. */
  readonly table?: { readonly name: string; readonly area: Area };
}

export interface WrittenColumns {
  readonly sheet: string;
  readonly sheetId: string;
  /** As of a sheet. */
  readonly pointer?: string;
  /** The buyer's table beside which they stand. */
  readonly beside: Area;
  readonly area: Area;
  /** `printOf` every cell of the area, row by row. */
  readonly prints: string;
}

/** `Undo` is what the adapter that wrote needs to put a sheet back as it was; other adapters only carry it along. */
export interface Written<Undo = unknown> {
  readonly receipt: string;
  /** Id of the plan; the first version did not keep it. */
  readonly plan?: string;
  readonly sheets: readonly WrittenSheet[];
  readonly columns: readonly WrittenColumns[];
  readonly undo: readonly Undo[];
}

/** Something of the score is still known: a pack on sheets alone was not scored with. */
export const isScored = (written: readonly Written[]): boolean =>
  written.some(({ sheets }) => sheets[0]?.of === undefined);

/** FNV-1a over 32 bits of the values' kinds and texts: tells an edited cell from ours, and is no secret. */
const unprinted = 0x811c9dc5;
const prime = 0x01000193;

function over(print: number, text: string): number {
  let next = print;
  for (let at = 0; at < text.length; at++) next = Math.imul(next ^ text.charCodeAt(at), prime);
  return next;
}

/** Its kind, a colon, its text and a zero; text by text, since putting them together costs more than the print. */
function printed(print: number, value: CellValue): number {
  const kind = over(print, value === null ? ':' : `${typeof value}:`);
  return Math.imul(value === null ? kind : over(kind, String(value)), prime);
}

export const printOf = (value: CellValue): number => printed(unprinted, value) >>> 0;
export const blankPrint = printOf(null);

/** More arguments than this a call cannot be sure to take. */
const mostCharacters = 8192;

/** Prints in four bytes each, as base 64. */
function packed(prints: readonly number[]): string {
  const bytes = new Uint8Array(prints.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [n, print] of prints.entries()) view.setUint32(n * 4, print);
  let text = '';
  for (let at = 0; at < bytes.length; at += mostCharacters)
    text += String.fromCharCode(...bytes.subarray(at, at + mostCharacters));
  return btoa(text);
}

export function unpacked(prints: string): readonly number[] {
  const text = atob(prints);
  const view = new DataView(Uint8Array.from(text, (character) => character.charCodeAt(0)).buffer);
  return Array.from({ length: text.length / 4 }, (_, n) => view.getUint32(n * 4));
}

/** Reads values at zero-based places: of a grid, or of what is about to be written. */
export type ValueAt = (row: number, column: number) => CellValue;

/** A formula counts as one even where its text is what we wrote: typing `=A1` over our text `=A1` is an edit. */
export const valuesOf =
  (grid: Grid): ValueAt =>
  (row, column) => {
    const formula = grid.formulas.get(cellKey(row, column));
    return formula === undefined ? valueAt(grid, row, column) : `\u0000${formula}`;
  };

/** Rows after which the others may have a turn. */
const rowsInTurn = 500;

/** `printOf` every cell of the area, row by row, in steps. */
export function* printing(area: Area, at: ValueAt): Generator<void, string> {
  const prints: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) prints.push(printOf(at(row, column)));
    if ((row - area.top) % rowsInTurn === rowsInTurn - 1) yield;
  }
  return packed(prints);
}

export const printsByCell = (area: Area, at: ValueAt): string => atOnce(printing(area, at));

export function printsByRow(area: Area, at: ValueAt): string {
  const prints: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    let print = unprinted;
    for (let column = area.left; column <= area.right; column++) print = printed(print, at(row, column));
    prints.push(print >>> 0);
  }
  return packed(prints);
}

/** Positions at which two packings of the same length differ. */
export function differing(before: string, now: string): readonly number[] {
  const a = atob(before);
  const b = atob(now);
  const found: number[] = [];
  for (let at = 0; at < Math.max(a.length, b.length); at += 4)
    if (a.slice(at, at + 4) !== b.slice(at, at + 4)) found.push(at / 4);
  return found;
}
