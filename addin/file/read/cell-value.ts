import type { CellValue } from '../../../core/source';
import { corrupt, Damage } from '../../workbook/damage';
import { decodeXml, XmlScanner } from '../../workbook/xml';
import { wholeNumber } from './row-reader';
import { richText, unescapeText } from './shared-strings';

/** Escaped XML as text, whether it has entities or CDATA in it. */
export function plainText(raw: string): string {
  if (!raw.includes('<')) return decodeXml(raw);
  let text = '';
  const scanner = new XmlScanner(raw);
  while (scanner.next()) if (scanner.isText()) text += scanner.characters();
  return text;
}

const inlineText = (raw: string): string => {
  const scanner = new XmlScanner(raw);
  return scanner.next() ? richText(scanner) : '';
};

/** Days from 30 December 1899, the day that Excel calls 0, to a date of ISO 8601; `undefined` when it is none. */
function serialOf(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(iso.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((n) => Number(n ?? 0));
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/**
 * What a cell holds. `type`, `text`, `from` and `to` are as in `RowSink.cell`; types are those of ECMA-376 18.18.11.
 * Text of no characters is blank, and a number that is none is kept as text, never dropped.
 */
export function cellValue(type: string, text: string, from: number, to: number, strings: readonly string[]): CellValue {
  if (to <= from) return null;
  if (type === 's') {
    const index = wholeNumber(text, from, to);
    const found = strings[index >= 0 ? index : Number(text.slice(from, to))];
    // To read it as blank would lose a bidder's words without a word.
    if (found === undefined) throw new Damage(corrupt('a cell refers to a text that is not in the file'));
    return found || null;
  }
  if (type === '' || type === 'n') return numberOf(text, from, to);
  const raw = text.slice(from, to);
  if (type === 'inlineStr') return (raw.startsWith('<') ? inlineText(raw) : unescapeText(decodeXml(raw))) || null;
  const plain = plainText(raw);
  if (type === 'b') return plain.trim() === '1' || plain.trim().toLowerCase() === 'true';
  if (type === 'd') return serialOf(plain) ?? plain;
  return (type === 'str' ? unescapeText(plain) : plain) || null;
}

function numberOf(text: string, from: number, to: number): CellValue {
  const whole = to - from < 16 ? wholeNumber(text, from, to) : -1;
  if (whole >= 0) return whole;
  const raw = text.slice(from, to);
  const value = Number(raw);
  if (Number.isFinite(value)) return raw.trim() === '' ? null : value;
  const plain = plainText(raw).trim();
  return Number.isFinite(Number(plain)) && plain !== '' ? Number(plain) : plain;
}
