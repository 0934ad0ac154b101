import type { CellValue } from '../../../core/source';
import { decodeXml, XmlScanner } from '../xml';
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
export function serialOf(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(iso.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((n) => Number(n ?? 0));
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/**
 * What a cell holds. `type` and `raw` are as in `RowSink.cell`; types are those of ECMA-376 18.18.11. Text of no
 * characters is blank, and a number that is none is kept as text, never dropped.
 */
export function cellValue(type: string, raw: string, strings: readonly string[]): CellValue {
  if (raw === '') return null;
  if (type === '' || type === 'n') return numberOf(raw);
  if (type === 's') {
    const index = wholeNumber(raw.trim());
    return strings[index] || null;
  }
  if (type === 'inlineStr') return (raw.startsWith('<') ? inlineText(raw) : unescapeText(decodeXml(raw))) || null;
  const text = plainText(raw);
  if (type === 'b') return text.trim() === '1' || text.trim().toLowerCase() === 'true';
  if (type === 'd') return serialOf(text) ?? text;
  return (type === 'str' ? unescapeText(text) : text) || null;
}

function numberOf(raw: string): CellValue {
  const value = Number(raw);
  if (Number.isFinite(value)) return raw.trim() === '' ? null : value;
  const text = plainText(raw).trim();
  return Number.isFinite(Number(text)) && text !== '' ? Number(text) : text;
}
