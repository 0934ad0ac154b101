/** Whether a hint is shown for a row, and what it says there. */
import type { Hint } from '../packs/pack';
import { fieldsOf, holds, isBlank, type Row } from './condition';
import { fieldOf } from './fields';
import { cut, spoken } from './spoken';

/** As many characters as stand beside a name without being in its way. */
export const chipLength = 24;

type Saying = Pick<Hint, 'on' | 'when' | 'chip' | 'sentence'>;

const placeholder = /\{([A-Za-z]+)\}/g;

/** Names of the fields that a chip or a sentence stands open for, in order. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].map(([, name = '']) => name);

export const fillPlaceholders = (text: string, say: (name: string) => string): string =>
  text.replaceAll(placeholder, (_, name: string) => say(name));

const fill = (text: string, { on }: Saying, row: Row): string =>
  fillPlaceholders(text, (name) => {
    const value = row[name];
    return isBlank(value) ? '' : spoken(value, fieldOf(on, name)?.type ?? 'text');
  });

/** The fields that a hint asks about or says: what it rests on. */
export const fieldsOfHint = (hint: Saying): readonly string[] => [
  ...new Set([...fieldsOf(hint.when), ...placeholdersIn(hint.chip), ...placeholdersIn(hint.sentence)]),
];

/**
 * `undefined` where the condition is unmet or unclear, and also where a field it would say is blank: half a sentence
 * is worse than none.
 */
export function sayHint(hint: Saying, row: Row): { readonly chip: string; readonly sentence: string } | undefined {
  if (holds(hint.when, row) !== 'met') return undefined;
  if ([...placeholdersIn(hint.chip), ...placeholdersIn(hint.sentence)].some((name) => isBlank(row[name])))
    return undefined;
  return { chip: cut(fill(hint.chip, hint, row), chipLength), sentence: fill(hint.sentence, hint, row) };
}
