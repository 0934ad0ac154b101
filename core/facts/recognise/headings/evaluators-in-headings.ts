/** "Evaluator 1 quality (60%)", "Quality – Ann (60%)": a heading that names an evaluator beside what is marked. */

import { readHeading } from '../../headings/heading';
import { namesOf } from '../../headings/naming';
import type { DraftColumn } from '../sheet/draft';
import type { HeadingPart } from './headers';

const one = String.raw`(?:evaluator|assessor|scorer|marker|panel member|reviewer|judge)\s*(?:no\.?\s*)?(?:\d{1,2}|[A-Z])`;
const first = new RegExp(String.raw`^(${one})(?:\s*[-–—:|,]\s*|\s+)(\p{L}.*)$`, 'iu');
const last = new RegExp(String.raw`^(.*?\p{L}.*?)\s*[-–—:|,(]\s*(${one})\s*\)?(?![\p{L}\d])(.*)$`, 'iu');

const callsOne = /evaluator|assessor|scorer|marker|panel member|reviewer|judge/i;

/** The evaluator that a heading itself calls one, and what is left of the heading. */
export function evaluatorIn(part: HeadingPart): readonly HeadingPart[] | undefined {
  if (part.text.length > 80 || !callsOne.test(part.text)) return undefined;
  const [, ahead, thing] = first.exec(part.text) ?? [];
  if (ahead !== undefined && thing !== undefined) return apart(part, ahead, thing);
  const [, before, behind, after = ''] = last.exec(part.text) ?? [];
  return before === undefined || behind === undefined ? undefined : apart(part, behind, `${before}${after}`);
}

const apart = (part: HeadingPart, evaluator: string, thing: string): readonly HeadingPart[] => [
  { ...part, text: evaluator.trim(), isEvaluator: true },
  { ...part, text: thing.trim() },
];

interface Shared {
  readonly column: DraftColumn;
  readonly part: HeadingPart;
  readonly thing: string;
  readonly who: string;
  readonly weight: number;
}

const separator = /^(.*\p{L}.*?)\s*(?:\s[-–—|]\s|[:|(])\s*([\p{L}.'’ -]+?)\s*\)?\s*$/u;
const name = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u;

/**
 * The same for names that nothing calls evaluators: columns of one criterion that carry its weight each, where all
 * weights together are more than the whole and no more than it once each criterion counts once.
 */
export function evaluatorsByWeight(columns: readonly DraftColumn[]): ReadonlyMap<DraftColumn, readonly HeadingPart[]> {
  const found = new Map<DraftColumn, readonly HeadingPart[]>();
  let sum = 0;
  for (const { weight } of columns) sum += weight === undefined ? 0 : Number.parseFloat(weight);
  if (!(sum > whole)) return found;
  const groups = new Map<string, Shared[]>();
  for (const column of columns) {
    const shared = sharedIn(column);
    if (!shared) continue;
    const key = `${shared.thing.toLowerCase()}\n${shared.weight}`;
    groups.set(key, [...(groups.get(key) ?? []), shared]);
  }
  let once = sum;
  for (const group of groups.values()) {
    const different = new Set(group.map(({ who }) => who.toLowerCase()));
    if (group.length < 2 || different.size < group.length) continue;
    once -= (group.length - 1) * (group[0]?.weight ?? 0);
    for (const { column, part, who, thing } of group)
      found.set(column, [
        ...column.parts.slice(0, -1),
        ...apart(part, who, part.text.replace(who, '').replace(/\(\s*\)|[\s:|–—-]+$|[\s:|–—-]+(?=\()/g, ' ') || thing),
      ]);
  }
  return once <= whole ? found : new Map();
}

/** Weights that make up a hundred, with what rounding leaves. */
const whole = 100.5;

function sharedIn(column: DraftColumn): Shared | undefined {
  const part = column.parts.at(-1);
  if (!part || column.weight === undefined || column.profile.figures < 0.5) return undefined;
  const [, thing, who] = separator.exec(readHeading(part.text).name) ?? [];
  if (thing === undefined || who === undefined || !name.test(who) || namesOf(who).length > 0) return undefined;
  return { column, part, thing: thing.trim(), who, weight: Number.parseFloat(column.weight) };
}
