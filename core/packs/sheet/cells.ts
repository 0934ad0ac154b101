/** One value of a pack as a cell, and back. */

import type { FieldType } from '../../evaluate/fields';
import { serialDate } from '../../facts/cells/dates';
import { isDateFormat } from '../../facts/cells/formats';
import type { CellValue } from '../../source';
import type { CellKind, Column } from './columns';
import { listItems, parseLeaf, quoted } from './leaf-text';

/** A text between commas that would not come back as it is, is quoted. */
const inList = (text: string): string => (/^[^\s,;|"\\](?:[^,;|\n"\\]*[^\s,;|"\\])?$/.test(text) ? text : quoted(text));

export function toCell(value: unknown, kind: CellKind): CellValue {
  if (value === undefined) return null;
  if (kind === 'parameters') return JSON.stringify(value);
  if (Array.isArray(value)) {
    if (kind === 'goals' && value.length === 1) return Number(value[0]);
    return value.length === 0
      ? null
      : value.map((item) => (typeof item === 'string' ? inList(item) : String(item))).join(', ');
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

export type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly wants: string };

/** @param format the cell's number format, where it is not General */
export function fromCell(cell: CellValue, format: string | undefined, { kind, always }: Column): Read {
  const blank = cell === null || cell === '';
  if (kind === 'list' || kind === 'goals') {
    if (blank) return { ok: true, value: always ? [] : undefined };
    return kind === 'goals' ? goalsOf(cell) : wordsOf(cell);
  }
  if (blank) return { ok: true, value: undefined };
  if (kind === 'parameters') return parametersOf(String(cell));
  if (kind === 'number') {
    const value = typeof cell === 'string' && cell.trim() !== '' ? numberIn(cell) : cell;
    return typeof value === 'number' && !Number.isNaN(value) ? { ok: true, value } : { ok: false, wants: 'a number' };
  }
  return { ok: true, value: textOf(cell, format) };
}

/** With commas between thousands alone: "12,5" is two numbers, or one of another country. */
const written = /^([-+]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?)(%?)$/i;

/** "£1,200.50", or "6 %", which is 0.06. */
function numberIn(text: string): number {
  const [, digits = '', percent] = written.exec(text.replace(/[£\s]/g, '')) ?? [];
  const value = digits === '' ? Number.NaN : Number(digits.replaceAll(',', ''));
  return percent ? Number((value / 100).toPrecision(15)) : value;
}

/** What was typed as a day, Excel keeps as a number. */
export function textOf(cell: Exclude<CellValue, null>, format: string | undefined): string {
  const date = typeof cell === 'number' && format !== undefined && isDateFormat(format) ? serialDate(cell) : undefined;
  return date ?? String(cell);
}

function parametersOf(text: string): Read {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ok: true, value };
  } catch {
    // Said below, as for JSON of another kind.
  }
  return { ok: false, wants: 'parameters such as {"full": 10}' };
}

function goalsOf(cell: Exclude<CellValue, null>): Read {
  const items =
    typeof cell === 'number'
      ? [cell]
      : String(cell)
          .split(/[,;\s]+/)
          .filter(Boolean)
          .map(Number);
  return items.every((item) => Number.isInteger(item))
    ? { ok: true, value: items }
    : { ok: false, wants: 'numbers of goals between commas, such as 8, 12' };
}

function wordsOf(cell: Exclude<CellValue, null>): Read {
  const items = listItems(String(cell));
  return items
    ? { ok: true, value: items.map((item) => (typeof item === 'string' ? item : item.quoted)) }
    : {
        ok: false,
        wants: 'words between commas, in quotation marks where a word holds a comma, a semicolon or the like',
      };
}

const isTextField = (type: FieldType | undefined): boolean =>
  type === undefined || type === 'text' || type === 'long-text' || type === 'date';

/** A value that an example gives for a field. A text for a field of numbers, or a blank one, stands in quotation marks. */
export function givenCell(value: string | number | boolean, type: FieldType | undefined): CellValue {
  if (typeof value !== 'string') return value;
  const bare = isTextField(type) && value.trim() !== '' && !/^\s*"/.test(value);
  return bare ? value : quoted(value);
}

/** `undefined` for a cell that gives nothing the field can hold. */
export function givenOf(
  cell: Exclude<CellValue, null>,
  format: string | undefined,
  type: FieldType | undefined,
): string | number | boolean | undefined {
  if (typeof cell !== 'string') return type === 'date' ? textOf(cell, format) : cell;
  if (isTextField(type) && !/^\s*"/.test(cell)) return cell;
  const leaf = parseLeaf('value', cell);
  return leaf && 'is' in leaf ? leaf.is : undefined;
}
