/** What kind of thing a cell holds, for evidence only: the value itself is read by `cells`, with more care. */
import type { CellValue } from '../../source';
import { foldNumberText } from './characters';

export type Kind =
  | 'blank'
  | 'missing'
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'yes-no'
  | 'postcode'
  | 'error'
  | 'text';

const missing =
  /^(?:n\/?a|n\.a\.?|tbc|tbd|tba|-+|–|—|\/|nil|none|no bid|poa|not (?:provided|priced|scored|submitted|bidding|tender(?:ed|ing)|quot(?:ed|ing)|applied)|incl(?:uded)?\.?|\?)$/i;
const yesNo = /^(?:y|n|yes|no|true|false|ydy|ydi|ie|na|nac ydy|oui|non|ja|nein)$/i;
const postcode = /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i;
const textDate =
  /^(?:\d{1,2}[/.\- ]\d{1,2}[/.\- ]\d{2,4}|\d{4}-\d{2}-\d{2}(?:[T ].*)?|\d{1,2}(?:st|nd|rd|th)?[ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:[ -]\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?\d{4}|q[1-4][ /]\d{2,4})$/i;
/** "4/5" and "8 out of 10": a mark with the most it could be. */
const outOf = /^(\d{1,3}(?:[.,]\d)?)\s*(?:\/|out of)\s*\d{1,3}$/i;
/** "x3": so many times what counts once. */
const multiplier = /^[x×]\s?\d{1,2}(?:\.\d+)?$/i;
const textNumber =
  /^[(\-+–]?\s*(?:[£$€]|gbp|eur|usd|chf|inr|rs\.?|sek|nok|dkk|pln|kr\.?)?\s*[-–]?(?:\d[\d.,'\u00a0\u202f ]*|\.\d+)(?:,?[–-])?\s*(?:%|k|m|[£$€]|gbp|eur|euro|chf|kr\.?|sek|nok|dkk|pln|zł)?\s*(?:(?:\+|plus|exc?l?\.?|incl?\.?|excluding|including|net of)\s*vat)?\s*(?:p\.?a\.?|per annum|per year|a year)?\s*\)?[*^†‡]*$/i;
const currency = /[£$€]|gbp|eur|usd|chf|inr|\brs\b|\bkr\b|sek|nok|dkk|pln|zł/i;
const dateFormat = /(?:^|[^a-z])(?:d{1,4}|m{3,4}|y{2,4})(?:[^a-z]|$)/i;

/** Number format codes repeat over thousands of cells, so each is looked at once. */
const formats = new Map<string, Kind>();

function kindOfFormat(format: string): Kind {
  const known = formats.get(format);
  if (known) return known;
  const bare = format.replace(/"[^"]*"|\\./g, '');
  const kind = bare.includes('%')
    ? 'percent'
    : /[£$€]/.test(format)
      ? 'money'
      : dateFormat.test(bare.replace(/\[[^\]]*\]/g, '')) ||
          /[dy]/i.test(bare.replace(/\[[^\]]*\]/g, '').replace(/general|standard/i, ''))
        ? 'date'
        : 'number';
  if (formats.size > 500) formats.clear();
  formats.set(format, kind);
  return kind;
}

export const isBlank = (value: CellValue | undefined): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && !beginsWithPrint(value) && value.trim() === '');

/** Nearly every text begins with a printable character of ASCII, which is sooner seen than blanks are cut off. */
function beginsWithPrint(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127;
}

/** `format` is the cell's number format code, if it has one. */
export function kindOf(value: CellValue | undefined, format: string | undefined): Kind {
  if (isBlank(value)) return 'blank';
  if (typeof value === 'boolean') return 'yes-no';
  if (typeof value === 'number') return format === undefined ? 'number' : kindOfFormat(format);
  const written = String(value).trim();
  if (written.length > 40) return 'text';
  const text = onlyAscii.test(written) ? written : foldNumberText(written).text;
  if (text.startsWith('#') && /^#(?:REF|VALUE|N\/A|DIV\/0|NAME|NUM|NULL|SPILL|CALC)/.test(text)) return 'error';
  const first = text.charCodeAt(0);
  const digitAhead = /\d/.test(text);
  if (digitAhead) {
    // A leading zero is kept for telephone and company numbers, never for amounts.
    if (/^0\d[\d ]*$/.test(text)) return 'text';
    if (outOf.test(text) || multiplier.test(text)) return 'number';
    if (textDate.test(text)) return 'date';
    if (textNumber.test(text)) return text.includes('%') ? 'percent' : currency.test(text) ? 'money' : 'number';
    return postcode.test(text) ? 'postcode' : 'text';
  }
  if (missing.test(text)) return 'missing';
  return first < 0x2e80 && yesNo.test(text) ? 'yes-no' : 'text';
}

export const isNumeric = (kind: Kind): boolean => kind === 'number' || kind === 'money' || kind === 'percent';

const onlyAscii = /^[\x20-\x7e]*$/;

/** A rough figure for evidence: the digits of a text number with its last separator as the decimal point. */
export function roughNumber(value: CellValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const plain = onlyAscii.test(value) ? value : foldNumberText(value).text;
  const digits = (outOf.exec(plain.trim())?.[1] ?? plain).replace(/[^\d.,-]/g, '').replace(/[.,-]+$/, '');
  const split = /^(-?[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(digits);
  if (!split) return undefined;
  const whole = (split[1] ?? '').replace(/[.,]/g, '');
  const figure = Number(`${whole === '' ? '0' : whole}.${split[2] ?? '0'}`);
  return Number.isFinite(figure) ? figure : undefined;
}
