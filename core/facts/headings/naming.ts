/** Which facts a heading or label names: by the whole heading, by a known synonym, or by its words. */

import { isNumberedBidder } from '../names/company';
import type { FactId } from '../vocabulary';
import { readHeading, withoutVat, wordsOf } from './heading';
import { bag, fillers, type Head, index, line, opens } from './word-index';

export interface Named {
  readonly fact: FactId;
  /** 0 to 1: 1 the fact's own label, 0.95 a synonym, up to 0.88 by words. */
  readonly score: number;
  /** In words, to be followed by what the cells say. */
  readonly reason: string;
  /** The heading as a whole is known, not merely one of its words. */
  readonly whole: boolean;
  /** The synonym is French, German or another language neither English nor Welsh. */
  readonly foreign: boolean;
}

const memory = new Map<string, readonly Named[]>();

/** Facts that the heading can mean, best first; empty when no word of it is known. */
export function namesOf(heading: string): readonly Named[] {
  const remembered = memory.get(heading);
  if (remembered) return remembered;
  const found = find(heading);
  if (memory.size > 4000) memory.clear();
  memory.set(heading, found);
  return found;
}

/** With what stands in them. */
const brackets = /[([{][^()[\]{}]*[)\]}]/g;

/** Figures, which most cells below a heading hold, name nothing. */
const onlyFigures = /^[\d\s.,:£-]*$/;

/** "£/day" is a rate per day, and no number of days. */
const moneyPerUnit = /[£€]\s*(?:\/|per )\s*(day|hour|hr|week|month|night|visit|mile|km|tonne)\b/i;

/** "Max %" and "% available" are shares of the whole, and no highest mark. */
const mostPercent = /\b(max(?:imum)?|available)\W*%\W*$|^\W*%\W*(max(?:imum)?|available)\b/i;

function find(written: string): readonly Named[] {
  if (written.length > 160 || onlyFigures.test(written)) return [];
  const text = written.replace(moneyPerUnit, 'rate per $1').replace(mostPercent, 'percent $1$2');
  const heading = readHeading(text);
  // "Bidder A" is a bidder and not a heading over bidders.
  if (heading.words.length === 0 || isNumberedBidder(text)) return [];
  const best = new Map<FactId, Named>();
  const keep = (found: readonly Named[], penalty: number) => {
    for (const named of found) {
      const score = named.score - penalty;
      if (score > (best.get(named.fact)?.score ?? 0)) best.set(named.fact, { ...named, score });
    }
  };
  const name = wordsOf(heading.name);
  keep(whole(heading.words), 0);
  if (heading.name !== text) keep(whole(name), 0.01);
  if (heading.vat) keep(whole(wordsOf(withoutVat(heading.name))), 0.02);
  const bare = text.replace(brackets, ' ');
  if (bare !== text) keep(whole(wordsOf(bare)), 0.03);
  if (/[/|]/.test(heading.name)) {
    const parts = heading.name.split(/[/|]/);
    if (parts.length === 2)
      parts.forEach((part, at) => {
        keep(whole(wordsOf(part)), 0.05 + 0.05 * at);
      });
  }
  const spelt = corrected(name);
  if (spelt) keep(whole(spelt), 0.08);
  keep(byWords(name), 0);
  if (spelt) keep(byWords(spelt), 0.06);
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

const whole = (words: readonly string[]): readonly Named[] =>
  words.length === 0 ? [] : (index().wholes.get(bag(words)) ?? []);

function byWords(words: readonly string[]): readonly Named[] {
  if (words.length === 0) return [];
  const asLine = line(words);
  const content = words.filter((word) => !fillers.has(word));
  const found: Named[] = [];
  for (const { rule, head } of headsIn(words, asLine)) {
    if (rule.vetoes.some((veto) => asLine.includes(veto))) continue;
    const known = content.filter((word) => rule.known.has(word)).length / Math.max(content.length, 1);
    const ends = asLine.endsWith(head) ? 0.05 : 0;
    const score = Math.min(0.5 + 0.33 * known + ends, words.length > 8 ? 0.5 : 0.88);
    found.push({
      fact: rule.fact,
      score,
      reason: `the heading has the word "${head.trim()}"`,
      whole: false,
      foreign: false,
    });
  }
  return found;
}

/** The rules with a head in these words, in order, each with the first of its heads that is there. */
function headsIn(words: readonly string[], asLine: string) {
  const { heads, rules } = index();
  const found: (Head | undefined)[] = [];
  for (const word of words)
    for (const head of heads.get(word) ?? []) {
      const before = found[head.rule];
      if ((before === undefined || head.order < before.order) && asLine.includes(head.line)) found[head.rule] = head;
    }
  return rules.flatMap((rule, n) => {
    const head = found[n];
    return head ? [{ rule, head: head.line }] : [];
  });
}

/** Words with one slip of the keyboard put right against the vocabulary; `undefined` when nothing was put right. */
function corrected(words: readonly string[]): readonly string[] | undefined {
  let changed = false;
  const spelt = words.map((word) => {
    if (word.length < 5) return word;
    if (index().words.has(word)) return word;
    const near = nearest(word);
    if (near === undefined) return word;
    changed = true;
    return near;
  });
  return changed ? spelt : undefined;
}

/** The first word of the vocabulary that is one slip apart: it begins alike, and is as long or one letter longer or shorter. */
function nearest(word: string): string | undefined {
  const { alike, words } = index();
  const found = [word.length - 1, word.length, word.length + 1].flatMap(
    (length) => alike.get(opens(word, length))?.find((candidate) => oneSlipApart(word, candidate)) ?? [],
  );
  return found.sort((a, b) => (words.get(a) ?? 0) - (words.get(b) ?? 0))[0];
}

/** Two letters swapped, one missing, one too many; one replaced only in words long enough to be sure. */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const left = a.slice(start, a.length - tail);
  const right = b.slice(start, b.length - tail);
  if (left.length + right.length === 1) return true;
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  return left.length === 1 && right.length === 1 && a.length >= 7;
}
