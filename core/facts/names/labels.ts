/** Labels of criteria and measures as a buyer writes them twice: case, spacing, punctuation and leading numbering do not count. */

import { remembered } from '../cells/remembered';

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The whole name without case, spacing and punctuation; numbering stays: "1.2 Method  Statement" is "1.2 method statement". */
export const fullKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .replace(/[^\p{L}\p{N}\p{M}.%]+/gu, ' ')
    .trim();

/** As `fullKey`, without leading numbering ("1.2", "Q3", "a)") and a weight or scale at the end ("(20%)", "(out of 5)"). */
export const labelKey = remembered((name: string): string => {
  const full = fullKey(name);
  const short = fullKey(name.replace(/^\s*(\(?[a-z]\)|[a-z]\.(?=\s)|\(?[ivx]{1,5}\))\s*/i, ''))
    .replace(/^(?:(?:q|c|sc|ref|question)\s?)?\d+(?:\.\d+)*[a-z]?\s+/, '')
    .replace(/\s+(?:weight(?:ing)? )?\d+(?:\.\d+)?\s?%$/, '')
    .replace(/\s+out of \d+$/, '');
  return short === '' ? full : short;
});

/** Edits from one text to the other, each letter counted. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++)
      current.push(
        Math.min(
          (previous[j] ?? 0) + 1,
          (current[j - 1] ?? 0) + 1,
          (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** 0 to 1: shared words or few edits. */
function likeness(a: string, b: string): number {
  const words = new Set(a.split(' '));
  const others = b.split(' ');
  const shared = others.filter((word) => words.has(word)).length / Math.max(words.size, others.length);
  return Math.max(shared, 1 - distance(a, b) / Math.max(a.length, b.length, 1));
}

/** Up to three names that come nearest, best first; none that is merely far. */
export const nearest = (name: string, among: Iterable<string>): readonly string[] =>
  [...new Set(among)]
    .map((other) => ({ other, score: likeness(labelKey(name).slice(0, 80), labelKey(other).slice(0, 80)) }))
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score || (a.other < b.other ? -1 : 1))
    .slice(0, 3)
    .map(({ other }) => other);

/** "A", "A and B", "A, B and C"; beyond `most` the rest is counted. */
export function list(items: readonly string[], most = 6): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : items;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
