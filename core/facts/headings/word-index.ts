/** The words of the vocabulary, ready to be looked up: whole headings, words that make one, and words that may be misspelt. */
import { type FactId, factIds, vocabulary } from '../vocabulary';
import { wordsOf } from './heading';
import type { Named } from './naming';

/** Words that say nothing of what a heading names. */
export const fillers = new Set([
  'the',
  'of',
  'a',
  'an',
  'for',
  'to',
  'please',
  'insert',
  'state',
  'and',
  'or',
  'y',
  'yr',
  'r',
  'be',
  'is',
  'this',
]);

/** The words that count, whatever their order. */
export const bag = (words: readonly string[]): string => {
  if (words.length === 1) return words[0] ?? '';
  const kept = words.filter((word) => !fillers.has(word));
  return (kept.length > 0 ? kept : [...words]).toSorted().join(' ');
};

export interface TokenRule {
  readonly fact: FactId;
  readonly known: ReadonlySet<string>;
  readonly vetoes: readonly string[];
}

/** Words that by themselves make a heading mean a fact; the first of a rule that a heading has counts. */
export interface Head {
  readonly rule: number;
  readonly order: number;
  readonly line: string;
}

interface Index {
  /** By their first word. */
  readonly heads: ReadonlyMap<string, readonly Head[]>;
  readonly wholes: ReadonlyMap<string, readonly Named[]>;
  readonly rules: readonly TokenRule[];
  /** Every word of the vocabulary that is long enough to be put right, numbered. */
  readonly words: ReadonlyMap<string, number>;
  /** The same words by their first letter and length. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
}

/** How words that are one slip apart may begin, and how long they are. */
export const opens = (word: string, length: number): string => word.charAt(0) + length;

/** Words between blanks, so that whole words are found in it. */
export const line = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** Three thousand phrases, before a browser has compiled anything of this: an iterator or a call for each word is dear. */
function buildIndex(): Index {
  const wholes = new Map<string, Named[]>();
  const words = new Map<string, number>();
  const alike = new Map<string, string[]>();
  const rules: TokenRule[] = [];
  const headed = new Map<string, Head[]>();
  const learned = (text: string): readonly string[] => {
    const found = wordsOf(text);
    for (let at = 0; at < found.length; at++) {
      const word = found[at] ?? '';
      if (word.length < 5 || words.has(word)) continue;
      words.set(word, words.size);
      const key = opens(word, word.length);
      const known = alike.get(key);
      if (known) known.push(word);
      else alike.set(key, [word]);
    }
    return found;
  };
  for (const fact of factIds) {
    const entry = vocabulary[fact];
    const add = (texts: readonly string[], score: number, foreign: boolean) => {
      for (const text of texts) {
        const key = bag(learned(text));
        const list = wholes.get(key) ?? [];
        if (list.some((named) => named.fact === fact)) continue;
        const reason = score === 1 ? 'the heading is the name of this fact' : 'the heading is known';
        list.push({ fact, score, reason, whole: true, foreign });
        wholes.set(key, list);
      }
    };
    add([entry.label.en, entry.label.cy], 1, false);
    add([...entry.synonyms.en, ...entry.synonyms.cy, ...(entry.pageLabels ?? [])], 0.95, false);
    add(entry.synonyms.other ?? [], 0.93, true);
    const heads = entry.heads.map(learned);
    const supports = entry.supports.map(learned);
    for (const [order, head] of heads.entries()) {
      const [opening = ''] = head;
      const list = headed.get(opening) ?? [];
      list.push({ rule: rules.length, order, line: line(head) });
      headed.set(opening, list);
    }
    rules.push({
      fact,
      known: new Set([...heads, ...supports].flat()),
      vetoes: entry.vetoes.map((text) => line(learned(text))),
    });
  }
  return { heads: headed, wholes, rules, words, alike };
}

let built: Index | undefined;
/** Made when a heading is first looked at. */
export const index = (): Index => {
  built ??= buildIndex();
  return built;
};
