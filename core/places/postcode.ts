/**
 * UK postcodes out of fields and free text, by form alone: needs no data, and does not say that a postcode exists.
 * Source of the forms: Royal Mail, Programmers' Guide to the Postcode Address File, "Postcode format".
 */
import { areaKind, letterAfterDigit } from './postcode-areas';

export interface Postcode {
  /** The district, "NN11": all that centroids and distances need. */
  readonly outcode: string;
  /** "9AA"; absent where only the district was given. */
  readonly incode?: string;
  /** As it should be written: "NN11 9AA", "M50". */
  readonly text: string;
  /** Crown dependencies are outside the United Kingdom; forces and large users are at no place on a map. */
  readonly kind: 'uk' | 'crown-dependency' | 'forces' | 'no-place';
  /** The letter O stood where only a zero can. The district is untouched by it, so that it may be used, and said. */
  readonly zeroRead?: true;
}

export type PostcodeReading =
  | { readonly ok: true; readonly postcode: Postcode }
  | { readonly ok: false; readonly code: 'blank' | 'letter-o' | 'no-postcode'; readonly message: string };

const incode = '([0-9O][ABD-HJLNP-UW-Z]{2})';
/** A digit of a district may be a letter O, but not all of them: that is judged in `districtOf`. */
const district = '((?=[A-Z]*\\d)[A-Z]{1,2}[0-9O][0-9OA-Z]?)';
const whole = new RegExp(`^${district}\\s*${incode}$`);
const districtAlone = new RegExp(`^${district}$`);
/** At most one space or tab, or two, but no line end within: "Unit E1" above "2nd floor" is no postcode. */
const inText = new RegExp(`(?<![\\p{L}\\p{N}])${district}[ \\t\\u00a0]{0,2}${incode}(?![\\p{L}\\p{N}])`, 'giu');
const forces = /(?<![\p{L}\p{N}])BFPO\s?\d{1,4}(?![\p{L}\p{N}])/giu;
/** "1st" to "9th" after a unit such as E1 are floors: a postcode that ends so is written in capitals. */
const ordinal = /(?:1st|2nd|3rd|\dth)$/;

/** "S W1A 2AA": the letter of an area that slipped away from the rest, before what would be a postcode without it. */
const slipped = /(?:^|[^\p{L}\p{N}])([A-Z])[ \t]{1,2}$/u;

type District = 'letter-o' | 'none' | string;

/** The district if it has a form that is in use; 'letter-o' when it would have one with zero in the place of O. */
function districtOf(text: string): District {
  const [, area = '', digit = '', last = ''] = /^([A-Z]{1,2})([0-9O])([0-9OA-Z]?)$/.exec(text) ?? [];
  if (!areaKind(area)) return 'none';
  if (digit === 'O' || last === 'O') return 'letter-o';
  return /^[A-Z]$/.test(last) && !letterAfterDigit(area) ? 'none' : text;
}

const write = (outcode: string, inner: string, kind: Postcode['kind']): Postcode => {
  const digits = inner.replace(/^O/, '0');
  const postcode = { outcode, incode: digits, text: `${outcode} ${digits}`, kind };
  return digits === inner ? postcode : { ...postcode, zeroRead: true };
};

const kindOf = (outcode: string): Postcode['kind'] => areaKind(outcode.replace(/\d.*$/, '')) ?? 'uk';

function readWhole(outer: string, inner: string): PostcodeReading | undefined {
  const outcode = districtOf(outer);
  if (outcode === 'none') return undefined;
  if (outcode === 'letter-o') return unclear(`${outer} ${inner}`);
  return { ok: true, postcode: write(outcode, inner, kindOf(outcode)) };
}

const unclear = (said: string): PostcodeReading => ({
  ok: false,
  code: 'letter-o',
  message: `“${said}” has the letter O where a postcode district has a digit.`,
});

const bfpo = (text: string): Postcode => ({ outcode: 'BFPO', text, kind: 'forces' });

/** What a field holds that should be one postcode or one district, and nothing else: spaces and case do not matter. */
export function readPostcode(field: string): PostcodeReading {
  const text = field.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase();
  if (text === '') return { ok: false, code: 'blank', message: 'No postcode is given.' };
  if (/^GIR ?0AA$/.test(text))
    return { ok: true, postcode: { outcode: 'GIR', incode: '0AA', text: 'GIR 0AA', kind: 'no-place' } };
  if (/^BFPO ?\d{1,4}$/.test(text)) return { ok: true, postcode: bfpo(text.replace(/^BFPO ?/, 'BFPO ')) };
  const [, outer = '', inner = ''] = whole.exec(text) ?? [];
  const reading = readWhole(outer, inner) ?? readDistrict(text) ?? readSpaced(text);
  return reading ?? { ok: false, code: 'no-postcode', message: `“${field.trim()}” is no UK postcode.` };
}

/** A field's postcode as it should be written, where it is a whole one of the United Kingdom. */
export function fullPostcode(field: string): string | undefined {
  const read = readPostcode(field);
  return read.ok && read.postcode.kind === 'uk' && read.postcode.incode !== undefined ? read.postcode.text : undefined;
}

/** One with a blank in its district, where it is all there is: the last three signs are always its second half. */
function readSpaced(text: string): PostcodeReading | undefined {
  const [, outer = '', inner = ''] = whole.exec(text.replace(/[ \t]/g, '')) ?? [];
  const reading = readWhole(outer, inner);
  return reading?.ok ? reading : undefined;
}

function readDistrict(text: string): PostcodeReading | undefined {
  if (!districtAlone.test(text)) return undefined;
  const outcode = districtOf(text);
  if (outcode === 'none') return undefined;
  if (outcode === 'letter-o') return unclear(text);
  return { ok: true, postcode: { outcode, text: outcode, kind: kindOf(outcode) } };
}

/**
 * Every postcode of an address or another text, in its order, each once. A district by itself counts only where it is
 * all that stands between commas or line ends: "Leeds, LS1" has one, "M25 motorway" and "Unit E1" have none.
 */
export function postcodesIn(text: string): readonly PostcodeReading[] {
  const plain = text.normalize('NFKC');
  const found = [...plain.matchAll(inText)].flatMap(({ index, 0: said, 1: outer = '', 2: inner = '' }) => {
    const [, letter = ''] = slipped.exec(plain.slice(Math.max(0, index - 4), index)) ?? [];
    const isOfLonger = letter !== '' && readWhole(letter + outer.toUpperCase(), inner.toUpperCase())?.ok === true;
    const reading = ordinal.test(inner) || isOfLonger ? undefined : readWhole(outer.toUpperCase(), inner.toUpperCase());
    return reading ? [{ index, said, reading }] : [];
  });
  for (const { index, 0: said } of plain.matchAll(forces)) found.push({ index, said, reading: readPostcode(said) });
  let start = 0;
  for (const part of plain.split(/[,;\n\r]/)) {
    const alone = part.trim();
    // Small letters make words, and words with numbers are streets.
    const reading = readDistrict(alone.toUpperCase()) ?? (/\p{Ll}/u.test(alone) ? undefined : readSpaced(alone));
    if (reading?.ok) found.push({ index: start, said: part, reading });
    start += part.length + 1;
  }
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.index - b.index)
    .flatMap(({ said, reading }) => {
      const key = reading.ok ? reading.postcode.text : said;
      return seen.has(key) || !seen.add(key) ? [] : [reading];
    });
}
