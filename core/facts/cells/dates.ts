import type { Reading } from '../tender';
import { anomaly, isCellError } from './anomalies';
import { type CellInput, placeFlags, rawOf } from './cell';
import { foldNumberText } from './characters';
import { isDateFormat } from './formats';
import { saysNothing } from './missing';
import { remembered } from './remembered';

const months = [
  ['january', 'jan', 'ionawr', 'ion'],
  ['february', 'feb', 'chwefror', 'chwef'],
  ['march', 'mar', 'mawrth', 'maw'],
  ['april', 'apr', 'ebrill', 'ebr'],
  ['may', 'mai'],
  ['june', 'jun', 'mehefin', 'meh'],
  ['july', 'jul', 'gorffennaf', 'gorff'],
  ['august', 'aug', 'awst'],
  ['september', 'sept', 'sep', 'medi'],
  ['october', 'oct', 'hydref', 'hyd'],
  ['november', 'nov', 'tachwedd', 'tach'],
  ['december', 'dec', 'rhagfyr', 'rhag'],
] as const;
const monthNumbers = new Map(
  months.flatMap((names, index) => names.map((name) => [name as string, index + 1] as const)),
);
const month = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** Day first, as written in Britain; ISO; and with the month in letters, in English or Welsh. */
const shapes: readonly (readonly [RegExp, (parts: readonly string[]) => readonly [string, string, string]])[] = [
  [/^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/, ([d = '', m = '', y = '']) => [y, m, d]],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/, ([y = '', m = '', d = '']) => [y, m, d]],
  [
    new RegExp(
      `^(\\d{1,2})(?:st|nd|rd|th|af|il|ydd|fed|ed|eg|ain)?[ /.-](?:of )?(${month})\\.?,?[ /.-](\\d{4}|\\d{2})$`,
      'i',
    ),
    ([d = '', m = '', y = '']) => [y, m, d],
  ],
  [new RegExp(`^(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'), ([m = '', d = '', y = '']) => [y, m, d]],
  [new RegExp(`^(${month})\\.?[ ,/-]{1,2}(\\d{4})$`, 'i'), ([m = '', y = '']) => [y, m, '']],
  [/^(\d{4})-(\d{2})$/, ([y = '', m = '']) => [y, m, '']],
  [/^((?:19|20)\d{2})$/, ([y = '']) => [y, '', '']],
];
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? (?=\d)/i;

const two = (n: number): string => String(n).padStart(2, '0');
const daysIn = (year: number, monthOfYear: number): number => new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate();

function parse(text: string): string | 'impossible' | undefined {
  const plain = text.replace(weekday, '');
  for (const [pattern, order] of shapes) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [y, m, d] = order(match.slice(1));
    // Two digits are this century: a commitment is never dated 1926.
    const year = y.length === 2 ? 2000 + Number(y) : Number(y);
    if (m === '') return String(year);
    const monthOfYear = monthNumbers.get(m.toLowerCase()) ?? Number(m);
    if (!(monthOfYear >= 1 && monthOfYear <= 12)) return 'impossible';
    if (d === '') return `${year}-${two(monthOfYear)}`;
    const day = Number(d);
    return day >= 1 && day <= daysIn(year, monthOfYear) ? `${year}-${two(monthOfYear)}-${two(day)}` : 'impossible';
  }
  return undefined;
}

/** A text with a separator or a month that reads as a date: "12/03/2026", "3 May 2026", "May-2026". */
export const looksLikeDate = (text: string): boolean =>
  text.length >= 6 && text.length <= 40 && /^[\da-z].*[/. -].*\dZ?$/i.test(text) && parse(text) !== undefined;

/** The day of a serial number in the 1900 date system; `undefined` for the 29 February 1900 that never was. */
export function serialDate(serial: number): string | undefined {
  const day = Math.floor(serial);
  return !(day >= 1 && day <= 2_958_465) || day === 60 ? undefined : isoDay(day);
}

const isoDay = remembered((day: number): string => {
  const date = new Date((day - (day < 60 ? 25_568 : 25_569)) * 86_400_000);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
});

/**
 * A date as ISO text, only as fine as the cell says: "2026-03-31", "2026-03" for "March 2026", "2026".
 * A number is a date only where the cell's format says so.
 */
export function readDate(cell: CellInput): Reading<string> {
  const { value, where } = cell;
  if (value === null) return { kind: 'missing', where, raw: '' };
  if (typeof value === 'boolean') return anomaly(cell, 'not-a-date');
  if (typeof value === 'string') {
    const raw = value;
    if (isCellError(value)) return anomaly(cell, 'cell-error');
    if (saysNothing(value)) return { kind: 'missing', where, raw };
    const date = parse(foldNumberText(value).text);
    if (date === 'impossible') return anomaly(cell, 'impossible-date');
    return date === undefined
      ? anomaly(cell, 'not-a-date')
      : { kind: 'value', value: date, where, raw, flags: placeFlags(cell) };
  }
  const isYear = Number.isInteger(value) && value >= 1990 && value < 2100;
  const date = cell.format && isDateFormat(cell.format) ? serialDate(value) : isYear ? String(value) : undefined;
  return date === undefined
    ? anomaly(cell, 'number-for-date')
    : { kind: 'value', value: date, where, raw: cell.format ? date : rawOf(value), flags: placeFlags(cell) };
}
