/** A test of one field as an author writes it in a cell: `SME, VCSE`, `>= 30 %`, `10..20`, `no`, `mentions "a", "b"`. */
import type { Leaf } from '../../evaluate/condition';
import type { FieldType } from '../../evaluate/fields';

/** A share is written in per cent where that comes back exactly, so that 0.3 and 30 % are never mistaken for each other. */
function percentText(value: number, type: FieldType | undefined): string | undefined {
  const percent = Number((value * 100).toPrecision(15));
  return type === 'share' && numberOf(String(percent), '%') === value ? `${percent} %` : undefined;
}

const numberText = (value: number, type: FieldType | undefined): string => percentText(value, type) ?? String(value);

function rangeText([low, high]: readonly [number, number], type: FieldType | undefined): string {
  const [from, to] = [percentText(low, type), percentText(high, type)];
  return from !== undefined && to !== undefined ? `${from}..${to}` : `${low}..${high}`;
}

/** Without quotation marks only where nothing in it could be taken for anything else. */
const plainWord = /^\p{L}[\p{L}\p{N}_/-]*(?: [\p{L}\p{N}_/-]+)*$/u;
const meanings = /^(?:yes|no|given|blank|before|after|not|all|any|and|or|mentions|starts with|one of)\b/i;
/** What authors write who mean a test that has other words here; as a text it would say that the whole cell is that. */
const meantAsTest =
  /^(?:!=|\*|contains|includes|begins with|ends with|equals|at least|at most|more than|less than|up to|between|on or (?:before|after)|by \d|\d[\d.,]* or (?:more|less)\b)/i;

/** What may part a text in two or belong to it: asked about, unless the text stands in quotation marks. */
const oneTextOrTwo = /(?:^|\s)(?:and\/)?or\s/i;
const onePhraseOrTwo = /\p{L}\s*\/\s*\p{L}/u;

export const quoted = (text: string): string => JSON.stringify(text);
const textText = (text: string): string =>
  plainWord.test(text) && ![meanings, meantAsTest, oneTextOrTwo].some((other) => other.test(text))
    ? text
    : quoted(text);
const itemText = (item: string | number, type: FieldType | undefined): string =>
  typeof item === 'string' ? textText(item) : numberText(item, type);

/** The cell that says this test; `parseLeaf` reads it back to the very same test. */
export function leafText(leaf: Leaf, type: FieldType | undefined): string {
  if ('present' in leaf) return leaf.present ? 'given' : 'blank';
  if ('is' in leaf) return typeof leaf.is === 'boolean' ? (leaf.is ? 'yes' : 'no') : itemText(leaf.is, type);
  if ('isOneOf' in leaf) {
    const items = leaf.isOneOf.map((item) => itemText(item, type)).join(', ');
    return leaf.isOneOf.length === 1 ? `one of ${items}` : items;
  }
  if ('atLeast' in leaf) return `>= ${numberText(leaf.atLeast, type)}`;
  if ('atMost' in leaf) return `<= ${numberText(leaf.atMost, type)}`;
  if ('between' in leaf) return rangeText(leaf.between, type);
  if ('startsWith' in leaf) return `starts with ${quoted(leaf.startsWith)}`;
  if ('contains' in leaf) return `mentions ${leaf.contains.map(quoted).join(', ')}`;
  return 'before' in leaf ? `before ${leaf.before}` : `after ${leaf.after}`;
}

const number = String.raw`([-+]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?)\s*(%?)`;
const bound = new RegExp(`^(>=|≥|<=|≤)\\s*£?${number}$`, 'i');
const span = new RegExp(`^£?${number}\\s*(?:\\.\\.|–|to)\\s*£?${number}$`, 'i');
const single = new RegExp(`^(?:=\\s*)?£?${number}$`, 'i');
/** 1,000 may be one number or two: without a comma, or with a blank after it, it is neither. */
const oneOrTwo = /^£?\d{1,3}(?:,\d{3})+(?:\.\d+)?\s*%?$/;
/** Words that want something after them, and days in another form: a slip, and a text only in quotation marks. */
const unfinished = /^(?:(?:mentions|starts with|one of)$|(?:before|after)(?:\s|$))/i;
const day = /^(before|after)\s+(\d{4}-\d{2}-\d{2})$/i;

const numberOf = (digits = '', percent = ''): number => {
  const value = Number(digits.replaceAll(',', ''));
  return percent === '%' ? Number((value / 100).toPrecision(15)) : value;
};

/**
 * Items between commas; a quoted one keeps its commas. `undefined` where quotation marks do not match, or where something
 * else parts the items that a text may as well hold.
 */
export function listItems(text: string): readonly (string | { readonly quoted: string })[] | undefined {
  const items: (string | { quoted: string })[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const mark = /^"(?:[^"\\]|\\.)*"/.exec(rest)?.[0];
    const item = mark ?? /^[^,;|\n"<>=≤≥][^,;|\n"]*/.exec(rest)?.[0];
    if (item === undefined) return undefined;
    if (mark === undefined) items.push(item.trim());
    else {
      const read = unquoted(mark);
      if (read === undefined) return undefined;
      items.push({ quoted: read });
    }
    rest = rest.slice(item.length).trim();
    if (rest === '') break;
    if (!rest.startsWith(',')) return undefined;
    rest = rest.slice(1).trim();
    if (rest === '') return undefined;
  }
  return items;
}

function unquoted(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A value of a list: a quoted one is always text, a bare number a number. */
const itemOf = (item: string | { readonly quoted: string }): string | number => {
  if (typeof item !== 'string') return item.quoted;
  const match = single.exec(item);
  return match ? numberOf(match[1], match[2]) : item;
};

/** The test that a cell says of a field; `undefined` where it says none. A number or truth value of Excel is itself. */
export function parseLeaf(field: string, cell: string | number | boolean): Leaf | undefined {
  if (typeof cell !== 'string') return { field, is: cell };
  // Word processors round quotation marks; a text that holds round ones itself is written in straight ones.
  const text = (cell.includes('"') ? cell : cell.replaceAll(/[“”]/g, '"')).trim();
  const word = text.toLowerCase();
  if (word === 'given' || word === 'blank') return { field, present: word === 'given' };
  if (word === 'yes' || word === 'no') return { field, is: word === 'yes' };
  const limit = bound.exec(text);
  if (limit) {
    const value = numberOf(limit[2], limit[3]);
    return limit[1] === '>=' || limit[1] === '≥' ? { field, atLeast: value } : { field, atMost: value };
  }
  const range = span.exec(text);
  // "10..20 %" means both in per cent.
  if (range) return { field, between: [numberOf(range[1], range[2] || range[4]), numberOf(range[3], range[4])] };
  const date = day.exec(text);
  if (date)
    return date[1]?.toLowerCase() === 'before' ? { field, before: date[2] ?? '' } : { field, after: date[2] ?? '' };
  if (unfinished.test(text) || meantAsTest.test(text) || oneOrTwo.test(text)) return undefined;
  const phrases = /^(mentions|starts with|one of)\s+/i.exec(text);
  const items = listItems(phrases ? text.slice(phrases[0].length) : text);
  if (!items || items.length === 0) return undefined;
  const kind = phrases?.[1]?.toLowerCase();
  const bare = items.filter((item) => typeof item === 'string');
  if (bare.some((item) => oneTextOrTwo.test(item) || (kind === 'mentions' && onePhraseOrTwo.test(item))))
    return undefined;
  if (kind === 'mentions')
    return { field, contains: items.map((item) => (typeof item === 'string' ? item : item.quoted)) };
  const values = items.map(itemOf);
  const [first] = values;
  if (kind === 'starts with')
    return values.length === 1 && first !== undefined ? { field, startsWith: String(first) } : undefined;
  return kind === 'one of' || values.length > 1 ? { field, isOneOf: values } : { field, is: first ?? '' };
}

/** What to write in the place of a cell that says no test. */
export const mendingOf = (cell: string): string =>
  !meantAsTest.test(cell) && (/[;|\n]/.test(cell) || oneTextOrTwo.test(cell) || onePhraseOrTwo.test(cell))
    ? 'Put commas between what may be the one or the other, such as mentions "apprentice", "trainee", and quotation marks around one text that holds such a word or sign.'
    : 'Write one such as SME, VCSE or 1000 or >= 30 % or 10..20 or before 2026-04-01 or mentions "apprentice" or no or given.';
