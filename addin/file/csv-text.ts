/** The text of a .csv and its records, before anyone says what they mean. */

interface CsvText {
  readonly text: string;
  /** For the buyer: "UTF-8". */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/**
 * Decodes by byte order mark; without one, as UTF-16 where every other byte is zero, as UTF-8 where that fits, and
 * else as Windows-1252, which is what Excel in the UK saves. `undefined`: not text at all.
 */
export function decodeCsv(bytes: Uint8Array): CsvText | undefined {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' };
  if (bytes.includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' };
  }
}

/** Characters 0x80 to 0x9F; a space stands for those that Windows leaves undefined. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some versions of Node read Windows-1252 as ISO 8859-1, where these are control characters, so they are set here. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (char) => windows[char.charCodeAt(0) - 0x80] ?? char);

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const zeros = (offset: number) => head.filter((byte, at) => at % 2 === offset && byte === 0).length;
  if (zeros(1) > head.length / 4 && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > head.length / 4 && zeros(1) === 0) return 'utf-16be';
  return undefined;
}

/**
 * Records of RFC 4180, read leniently: lines may end in CR LF, LF or a lone CR; rows may be ragged; a quotation mark
 * inside an unquoted field, or one that is never closed, is a character like any other.
 */
export function* csvRecords(text: string, delimiter: string): Generator<readonly string[], void, void> {
  let at = 0;
  let record: string[] = [];
  let quotes = true;
  while (at < text.length) {
    const close = quotes && text[at] === '"' ? closingQuote(text, at) : -1;
    if (quotes && text[at] === '"' && close < 0) quotes = false;
    const quoted = close < 0 ? '' : text.slice(at + 1, close).replaceAll('""', '"');
    const from = close < 0 ? at : close + 1;
    const end = fieldEnd(text, from, delimiter);
    record.push(quoted + text.slice(from, end));
    at = end + 1;
    if (text[end] === delimiter) {
      // A delimiter at the very end still has an empty field after it.
      if (at >= text.length) record.push('');
      continue;
    }
    if (text[end] === '\r' && text[end + 1] === '\n') at++;
    yield record;
    record = [];
  }
  if (record.length > 0) yield record;
}

function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  const parting = delimiter.charCodeAt(0);
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === parting || code === 10 || code === 13) return at;
  }
  return text.length;
}

const delimiters = ['\t', ';', '|', ','] as const;

/** Characters looked at to find the delimiter. */
const sample = 65_536;

/**
 * The character between fields: the one by which most records have the same number of fields, at least two. Decimal
 * commas make commas regular too, but not in the headings; on a tie the rarer characters win. A line `sep=;` settles it.
 */
export function sniffDelimiter(text: string): string {
  const said = /^\uFEFF?sep=(.)(?:\r|\n|$)/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const head = text.slice(0, sample);
  let best = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const counts = new Map<number, number>();
    let records = 0;
    for (const record of csvRecords(head, delimiter)) {
      if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
      if (record.length > 1 || record[0] !== '') records++;
    }
    const score = Math.max(0, ...counts.values());
    // A semicolon in a remark now and then parts no fields.
    if (score > bestScore && score * 2 >= records) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
