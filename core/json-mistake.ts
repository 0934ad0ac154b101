/** Where and why a text that people wrote by hand is no sound JSON, as its author would want it told: the first mistake only. */

import { parsedJson } from './parsed-json';

export interface JsonMistake {
  /** "Line 3, column 14: a comment, which JSON does not have." */
  readonly message: string;
  readonly hint: string;
}

const blank = /[ \t\r\n]+/y;
// Ruled so that a text of any length is read in one go.
const string = /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\u{10ffff}]*)*"/uy;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

const cutOff = ['the text ends here, and is not complete', 'Close every bracket and quotation mark.'] as const;
/** What people write that other languages have and JSON has not, by how it begins. */
const strangers: readonly (readonly [RegExp, string, string])[] = [
  [/[/#]/y, 'a comment, which JSON does not have', 'Take the comment out.'],
  [/[\u2018\u2019\u201a-\u201f'`«»]/y, 'a quotation mark of another kind', 'Write the straight double one: ".'],
  [
    /"/y,
    'a text that is not closed, or has a backslash too many',
    'End it with " on its own line, and write \\\\ for \\.',
  ],
  [
    /[-+.\d£$€%]/y,
    'a number in another form than JSON has',
    'Write it in plain digits, such as 0.1 or 1200, without commas, £ or %.',
  ],
  [
    /[\p{L}_]/uy,
    'a word without quotation marks',
    'Put it between straight double quotation marks; true, false and null are written small and without.',
  ],
];

interface Open {
  readonly close: '}' | ']';
  /** Of an object: the names it has so far. */
  readonly names: Set<string> | undefined;
  wants: 'name or end' | 'name' | 'colon' | 'value or end' | 'value' | 'comma or end';
}

/** What is put in the place of bytes that are no letter. */
const unreadable = '\ufffd';

export type JsonRead = { readonly mistake: JsonMistake } | { readonly mistake?: undefined; readonly value: unknown };

/** What a text that people wrote by hand holds, or its first mistake: also a name that stands twice in one object. */
export function jsonIn(text: string): JsonRead {
  const value = text.includes(unreadable) ? undefined : parsedJson(text);
  // Nearly every text is sound, which shows without going through it letter by letter.
  if (value !== undefined && namesIn(text) === membersIn(value)) return { value };
  const mistake = jsonMistake(text);
  return mistake ? { mistake } : { value: JSON.parse(text) };
}

/** How many quotation marks stand before a colon: every name's, and perhaps some within a text. */
function namesIn(text: string): number {
  let found = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (before >= 0 && text.charCodeAt(before) <= 32) before -= 1;
    if (text[before] === '"') found += 1;
  }
  return found;
}

/** A name that stands twice in an object is one member of it. */
function membersIn(json: unknown): number {
  let found = 0;
  const left: unknown[] = [json];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    const parts = Object.values(value);
    if (!Array.isArray(value)) found += parts.length;
    for (const part of parts) if (typeof part === 'object') left.push(part);
  }
  return found;
}

/** `undefined` where it is sound JSON in which no object has one name twice. */
export function jsonMistake(text: string): JsonMistake | undefined {
  let at = Math.max(text.indexOf(unreadable), 0);
  const open: Open[] = [];
  let isDone = false;

  const told = (what: string, hint: string): JsonMistake => {
    const before = text.slice(0, at).split('\n');
    return { message: `Line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${what}.`, hint };
  };
  const take = (form: RegExp): string | undefined => {
    form.lastIndex = at;
    return form.exec(text)?.[0];
  };
  const strange = (otherwise: string): JsonMistake => {
    if (at >= text.length) return told(...cutOff);
    const [, what, hint] = strangers.find(([form]) => take(form) !== undefined) ?? [];
    return what === undefined || hint === undefined
      ? told(otherwise, 'Compare with the lines around it.')
      : told(what, hint);
  };
  const within = (): Open | undefined => open.at(-1);
  const valueRead = (): void => {
    const last = within();
    if (last === undefined) isDone = true;
    else last.wants = 'comma or end';
  };

  /** One value, or the bracket with which it begins. */
  const value = (): JsonMistake | undefined => {
    const first = text[at];
    if (first === '{' || first === '[') {
      at += 1;
      open.push(
        first === '{'
          ? { close: '}', names: new Set(), wants: 'name or end' }
          : { close: ']', names: undefined, wants: 'value or end' },
      );
      return undefined;
    }
    const found = take(string) ?? take(scalar);
    if (found === undefined)
      return first === '}' || first === ']'
        ? told('a value is missing here', 'Write it, or take out the comma before it.')
        : strange('no value can begin so');
    at += found.length;
    valueRead();
    return undefined;
  };

  const name = (names: Set<string>): JsonMistake | undefined => {
    const found = take(string);
    if (found === undefined)
      return text[at] === '}'
        ? told('a comma stands before this bracket', 'Take out the comma after the last member.')
        : strange('the name of a member is wanted here');
    const spelt = String(JSON.parse(found));
    if (names.has(spelt))
      return told(`"${spelt.slice(0, 80)}" stands here for the second time`, 'Take one of the two out.');
    names.add(spelt);
    at += found.length;
    return undefined;
  };

  const step = (last: Open): JsonMistake | undefined => {
    if (text[at] === last.close && last.wants.endsWith('end')) {
      at += 1;
      open.pop();
      valueRead();
      return undefined;
    }
    if (last.wants.startsWith('name') && last.names) {
      last.wants = 'colon';
      return name(last.names);
    }
    if (last.wants.startsWith('value')) {
      if (last.wants === 'value' && text[at] === ']')
        return told('a comma stands before this bracket', 'Take out the comma after the last item.');
      return value();
    }
    const mark = last.wants === 'colon' ? ':' : ',';
    if (text[at] !== mark)
      return /["[{\d\p{L}]/u.test(text[at] ?? '')
        ? told(`a ${last.wants === 'colon' ? 'colon' : 'comma'} is missing before this`, 'Write it.')
        : strange(`a ${last.wants === 'colon' ? 'colon' : 'comma'} is wanted here`);
    at += 1;
    last.wants = mark === ':' || !last.names ? 'value' : 'name';
    return undefined;
  };

  if (text[at] === unreadable) return told('a letter that cannot be read', 'Save the file anew, encoded as UTF-8.');
  if (text.trim() === '') return told('there is nothing in it', 'Check that the whole file was copied.');
  while (true) {
    at += take(blank)?.length ?? 0;
    if (isDone) return at < text.length ? told('something stands after the end', 'Take it out.') : undefined;
    const last = within();
    const mistake = last ? step(last) : value();
    if (mistake) return mistake;
  }
}
