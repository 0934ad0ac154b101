/**
 * Texts read by functions that every spreadsheet has. Those know no Unicode normalisation, so that only texts of these
 * letters and signs are read; any other is unclear, and never met or unmet by mistake.
 */
const letters = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789',
  ...'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßāăąćčďđēęěğģīįķļłńņňőœŕřśşšţťūůűųŵŷźżžẁẃẅỳ',
];

type Replacement = readonly [from: string, to: string];

/** What the engine counts as space, so that a text of nothing else is blank. */
const spaces: readonly Replacement[] = [
  ...['\t', '\n', '\r', '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f'].map((space) => [space, ' '] as const),
  ['\ufeff', ''],
];

/** What folding makes of signs that stand for several, and of marks that nobody sees. */
export const folds: readonly Replacement[] = [
  ...spaces,
  ['\u00ad', ''],
  ['\u200b', ''],
  ['\u2011', '\u2010'],
  ['…', '...'],
  ['™', 'tm'],
  ['²', '2'],
  ['³', '3'],
  ['₂', '2'],
  ['¼', '1⁄4'],
  ['½', '1⁄2'],
  ['¾', '3⁄4'],
];

const asciiSigns = '!"#$%&()*+,-./:;<=>?@[\\]^_{|}~';
const furtherSigns = '“”„‚«»‹›–—‐−•·●▪■□◦→←✓✔×÷±≤≥≠≈⁄£€¢¥°§¶©®†‡‰¡¿';
const apostrophes = "'`’‘";

/** Apostrophes join words, and every other sign parts them. */
export const partings: readonly Replacement[] = [
  ...[...apostrophes].map((sign) => [sign, ''] as const),
  ...[...asciiSigns, ...furtherSigns].map((sign) => [sign, ' '] as const),
];

const readable = new Set([...letters, ...asciiSigns, ...furtherSigns, ...apostrophes, ' ']);

/** Whether a text as it stands after folding can be that of a cell at all. */
export const canBeRead = (folded: string): boolean => [...folded].every((character) => readable.has(character));

/** A text as a formula holds it. Excel takes at most 255 characters between two quotes. */
export function textLiteral(text: string): string {
  const pieces = text.match(/[\s\S]{1,250}/g) ?? [''];
  const quoted = pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return quoted.length === 1 ? (quoted[0] ?? '') : `(${quoted.join('&')})`;
}

const byNumber: Readonly<Record<string, string>> = { '\t': 'CHAR(9)', '\n': 'CHAR(10)', '\r': 'CHAR(13)' };

export const replacedFormula = (text: string, replacements: readonly Replacement[]): string =>
  replacements.reduce(
    (inner, [from, to]) => `SUBSTITUTE(${inner},${byNumber[from] ?? textLiteral(from)},${textLiteral(to)})`,
    text,
  );

/** Nothing in it but spaces of every kind. */
export const isBlankFormula = (cell: string): string => `TRIM(${replacedFormula(cell, spaces)})=""`;

export const foldedFormula = (cell: string): string =>
  `IF(ISTEXT(${cell}),TRIM(LOWER(${replacedFormula(cell, folds)})),"")`;

/** One space before and after each word. */
export const wordsFormula = (parted: string): string => `" "&TRIM(${parted})&" "`;

/**
 * It says something, and every character of its words can be read: taking away one kind of character at a time shortens
 * them, over all kinds, by their whole length.
 */
export function isReadFormula(cell: string, words: string): string {
  const kinds = [' ', ...letters];
  const without = kinds.map((kind) => `LEN(SUBSTITUTE(${words},${textLiteral(kind)},""))`);
  return `AND(ISTEXT(${cell}),IF(ISTEXT(${cell}),NOT(${isBlankFormula(cell)}),FALSE),SUM(${without.join(',')})=${kinds.length - 1}*LEN(${words}))`;
}

/** To some programs TRUE is a number as well. */
export const isNumberFormula = (cell: string): string => `AND(ISNUMBER(${cell}),NOT(ISLOGICAL(${cell})))`;

const digitAt = (cell: string, place: number): string => `ISNUMBER(FIND(MID(${cell},${place},1),"0123456789"))`;

/** An ISO date as one number, 20260331; an empty text where it is none. */
export function isoDayFormula(cell: string): string {
  const iso = [
    `LEN(${cell})>=10`,
    `MID(${cell},5,1)="-"`,
    `MID(${cell},8,1)="-"`,
    `OR(LEN(${cell})=10,EXACT(MID(${cell},11,1),"T"))`,
    ...[1, 2, 3, 4, 6, 7, 9, 10].map((place) => digitAt(cell, place)),
  ];
  const read = `VALUE(LEFT(${cell},4))*10000+VALUE(MID(${cell},6,2))*100+VALUE(MID(${cell},9,2))`;
  return `IF(ISTEXT(${cell}),IF(AND(${iso.join(',')}),${read},""),"")`;
}

/** The same of a cell that may hold a date of the sheet's own, which is a number there. */
export const dayFormula = (cell: string): string =>
  `IF(${isNumberFormula(cell)},IF(${cell}>=1,YEAR(${cell})*10000+MONTH(${cell})*100+DAY(${cell}),""),${isoDayFormula(cell)})`;
