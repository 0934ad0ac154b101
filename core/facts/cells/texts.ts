import type { Reading } from '../tender';
import { anomaly, isCellError } from './anomalies';
import { type CellInput, placeFlags, rawOf } from './cell';
import { plainSpaces } from './characters';
import { serialDate } from './dates';
import { isDateFormat, isPercentFormat } from './formats';
import { saysNothing } from './missing';

/** The cell as a person would read it aloud: a formatted date or percentage as it is shown. */
function shownText({ value, format }: CellInput): string {
  if (typeof value === 'number' && format !== undefined) {
    if (isDateFormat(format)) return serialDate(value) ?? String(value);
    if (isPercentFormat(format)) return `${Number((value * 100).toPrecision(15))}%`;
  }
  return rawOf(value);
}

/** Any text, kept as written but for blanks around it; references and telephone numbers keep their leading zeros. */
export function readText(cell: CellInput): Reading<string> {
  const raw = rawOf(cell.value);
  if (isCellError(raw)) return anomaly(cell, 'cell-error');
  if (saysNothing(raw)) return { kind: 'missing', where: cell.where, raw };
  return { kind: 'value', value: shownText(cell).trim(), where: cell.where, raw, flags: placeFlags(cell) };
}

/** A name: as `readText`, on one line and without characters that nobody sees. */
export function readName(cell: CellInput): Reading<string> {
  const reading = readText(cell);
  return reading.kind === 'value' ? { ...reading, value: plainSpaces(reading.value) } : reading;
}

const yes = new Set(['yes', 'y', 'true', 't', '1', '✓', '✔', '☑', '✅', 'ie', 'oes', 'ydy', 'ydyn', 'ydi', 'gwir']);
const no = new Set([
  'no',
  'n',
  'false',
  'f',
  '0',
  '✗',
  '✘',
  '☒',
  '☐',
  '❌',
  'nac oes',
  'nac ydy',
  'nac ydi',
  'nage',
  'gau',
]);

/**
 * Yes or no, in English or Welsh, as a word, a tick or 1 and 0; what follows a comma or a dash is an explanation.
 * A lone "x" is neither: some forms tick with it, others strike out.
 * @param also words that mean yes or no for one fact only, such as "micro" under "SME"
 */
export function readYesNo(cell: CellInput, also?: Readonly<Record<string, boolean>>): Reading<boolean> {
  const { value, where } = cell;
  const raw = rawOf(value);
  const found = (truth: boolean): Reading<boolean> => ({
    kind: 'value',
    value: truth,
    where,
    raw,
    flags: placeFlags(cell),
  });
  if (typeof value === 'boolean') return found(value);
  if (isCellError(raw)) return anomaly(cell, 'cell-error');
  const text = plainSpaces(raw).toLowerCase();
  if (no.has(text)) return found(false);
  if (saysNothing(raw)) return { kind: 'missing', where, raw };
  const [word = ''] = text.split(/\s*[,;:(–—]|\s+-|\.$/);
  for (const answer of [text, word.trim()]) {
    if (yes.has(answer)) return found(true);
    if (no.has(answer)) return found(false);
    const special = also?.[answer];
    if (special !== undefined) return found(special);
  }
  return anomaly(cell, 'not-yes-no');
}
