/**
 * A condition on one field, with its texts read as the engine reads them, so that every target asks the same question
 * in its own words. Blank is unclear, and so is a value that is neither text, number nor yes or no as asked.
 */
import type { Leaf } from '../evaluate/condition';
import { fold, words } from '../evaluate/words';

export type Question =
  | { readonly kind: 'stated'; readonly stated: boolean }
  /** Equal to any of these; unclear where the value is of a type that none of them is of. Texts are folded. */
  | {
      readonly kind: 'equal';
      readonly texts: readonly string[];
      readonly numbers: readonly number[];
      readonly truths: readonly boolean[];
    }
  | { readonly kind: 'within'; readonly least?: number; readonly most?: number }
  /** Phrases with a space at each end, looked for in words with the same; without any, no text has them. */
  | { readonly kind: 'words'; readonly phrases: readonly string[]; readonly atStart: boolean }
  | { readonly kind: 'day'; readonly side: 'before' | 'after'; readonly day: string };

function equal(expected: readonly (string | number | boolean)[]): Question {
  const of = <T>(pick: (item: string | number | boolean) => readonly T[]): readonly T[] => [
    ...new Set(expected.flatMap(pick)),
  ];
  return {
    kind: 'equal',
    texts: of((item) => (typeof item === 'string' ? [fold(item)] : [])),
    numbers: of((item) => (typeof item === 'number' ? [item] : [])),
    truths: of((item) => (typeof item === 'boolean' ? [item] : [])),
  };
}

function inWords(phrases: readonly string[], atStart: boolean): Question {
  const read = phrases.map(words).filter((phrase) => phrase !== ' ');
  return { kind: 'words', phrases: [...new Set(read)], atStart };
}

export function questionOf(leaf: Leaf): Question {
  if ('present' in leaf) return { kind: 'stated', stated: leaf.present };
  if ('is' in leaf) return equal([leaf.is]);
  if ('isOneOf' in leaf) return equal(leaf.isOneOf);
  if ('atLeast' in leaf) return { kind: 'within', least: leaf.atLeast };
  if ('atMost' in leaf) return { kind: 'within', most: leaf.atMost };
  if ('between' in leaf) return { kind: 'within', least: leaf.between[0], most: leaf.between[1] };
  if ('startsWith' in leaf) return inWords([leaf.startsWith], true);
  if ('contains' in leaf) return inWords(leaf.contains, false);
  if ('before' in leaf) return { kind: 'day', side: 'before', day: leaf.before };
  return { kind: 'day', side: 'after', day: leaf.after };
}
