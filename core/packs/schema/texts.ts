/** The texts a pack is made of: of one line or several, and without what nobody can see. */
import * as v from 'valibot';

// Nothing is trimmed or changed on the way in: what was hashed and signed is what is loaded.

/** Control characters, and those that turn the direction of what follows: a text with one is not what it looks like. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const named: Readonly<Record<string, string>> = { '\n': 'a line break', '\r': 'a line break', '\t': 'a tab' };

const saysUnseen = (text: string): string => {
  const at = text.search(unseen);
  const sign = text.charAt(at);
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const before = text.slice(Math.max(0, at - 20), at);
  return `It holds ${named[sign] ?? `a character that nobody can see (U+${code})`}${before === '' ? ' at its start' : ` after “${before}”`}: take it out.`;
};

export const withoutUnseen = v.check<string, (issue: { input: string }) => string>(
  (text) => !unseen.test(text),
  ({ input }) => saysUnseen(input),
);
const breaks = /\r\n|[\n\t]/g;
const withoutUnseenButBreaks = v.check<string, (issue: { input: string }) => string>(
  (text) => !unseen.test(text.replace(breaks, ' ')),
  ({ input }) => saysUnseen(input.replace(breaks, ' ')),
);

/** One that may be blank. */
export const word = (most: number) => v.pipe(v.string(), v.maxLength(most), withoutUnseen);
/** Of several lines, or blank. */
export const words = (most: number) => v.pipe(v.string(), v.maxLength(most), withoutUnseenButBreaks);
const notBlank = v.regex(/\S/, 'It must not be blank.');
export const line = v.pipe(v.string(), notBlank, v.maxLength(300), withoutUnseen);
export const prose = v.pipe(v.string(), notBlank, v.maxLength(2000), withoutUnseenButBreaks);
