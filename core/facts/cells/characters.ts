/** What people cannot see and keyboards outside Britain produce, brought to one plain form before anything is read. */

/** Zero-width characters, joiners, soft hyphens, byte-order marks and the marks that turn writing direction. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const anySpace = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const onlyPlain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Without invisible characters, with single plain spaces, trimmed. */
export function plainSpaces(text: string): string {
  if (onlyPlain.test(text)) return text;
  return text.replace(invisible, '').replace(anySpace, ' ').trim();
}

const single: Readonly<Record<string, string>> = {
  '\u066a': '%',
  '\u066b': '.',
  '\u066c': ',',
  '\u2018': "'",
  '\u2019': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\uffe1': '£',
  '\uffe5': '¥',
};

const foreign = /[\u0660-\u066c\u06f0-\u06f9\u2010-\u2015\u2018\u2019\u2212\uff01-\uff5e\uffe1\uffe5]/g;

/** Compatibility folding (NFKC) is not used on numbers: it would make the footnoted 1,200² into 1,2002. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return single[character] ?? character;
}

export interface FoldedText {
  readonly text: string;
  /** Arabic-Indic or Persian digits were used. */
  readonly eastern: boolean;
  /** U+066B or U+066C was used, so that decimal point and thousands mark cannot be taken for each other. */
  readonly certainSeparators: boolean;
}

/** Digits, dashes, quotes and signs of other scripts as their plain counterparts. */
export function foldNumberText(raw: string): FoldedText {
  const text = plainSpaces(raw);
  if (onlyPlain.test(text)) return { text, eastern: false, certainSeparators: false };
  return {
    text: text.replace(foreign, foldCharacter),
    eastern: /[\u0660-\u0669\u06f0-\u06f9]/.test(text),
    certainSeparators: /[\u066b\u066c]/.test(text),
  };
}
