/** Values as sentences say them. */
import { plainSpaces } from '../facts/cells/characters';
import type { Value } from './condition';
import type { FieldType } from './fields';
import { decimal, percentage, pounds } from './numbers';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2026-09-03" is "3 September 2026"; what is no ISO date stays as it is. */
export function spokenDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : iso;
}

/** Whole pounds without pence. */
export const spokenPounds = (amount: number): string => pounds(amount).replace(/\.00$/, '');

/** `text` on one line, cut where it is longer than `most` characters. */
export function cut(text: string, most: number): string {
  const line = plainSpaces(text);
  const characters = [...line];
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

/** A sentence quotes this much of a page's own words. */
const mostQuoted = 200;

export function spoken(value: Exclude<Value, undefined>, type: FieldType): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return type === 'date' ? spokenDate(value) : cut(value, mostQuoted);
  if (type === 'share') return percentage(value);
  return type === 'money' ? spokenPounds(value) : decimal(value);
}
