/** Highest marks that no mark comes near: the marks are most likely on a scale that is stated nowhere. */
import { labelKey, list } from '../facts/names/labels';
import type { MarkFact } from '../facts/tender';
import type { Problem } from '../result';
import type { CriterionNode } from './criteria-tree';
import { leavesBelow } from './flat-lists';

/** Scales that panels use; points to be had are more. */
const highestOfScale = 10;

/** "4/30" says itself what it is out of. */
const saysOutOf = /(?:\/|\bout of\b|\ballan o\b)\s*\d/i;

/** The one highest mark that stands beside all marks of a criterion, in rows of their own; `null` where none does. */
function besideMarks(own: readonly MarkFact[]): number | null {
  const [first = null, second] = new Set(own.map(({ maximum }) => maximum));
  return second === undefined && own.every(({ mark }) => !saysOutOf.test(mark.raw)) ? first : null;
}

/**
 * "Points available 30, 20, 20" over marks of 3, 4 and 5: of points so few were given for everything, or the marks are out
 * of 5 and the points are weights. Both cannot be told apart, and give different rankings.
 */
export function scaleDoubted(roots: readonly CriterionNode[], marks: readonly MarkFact[]): readonly Problem[] {
  const marked = roots.flatMap(leavesBelow).flatMap((leaf) => {
    const own = marks.filter(({ criterion }) => labelKey(criterion) === labelKey(leaf.name));
    const given = own.flatMap(({ mark }) => (mark.kind === 'value' ? [mark] : []));
    const isOwn = own.some(({ maximum }) => maximum !== null);
    const maximum = isOwn ? besideMarks(own) : leaf.maximum;
    return maximum === null || given.length === 0 ? [] : [{ leaf, maximum, given }];
  });
  const maxima = [...new Set(marked.map(({ maximum }) => maximum))];
  const all = marked.flatMap(({ given }) => given);
  const top = Math.max(...all.map(({ value }) => value));
  const isScale = all.every(({ value }) => Number.isInteger(value)) && top <= highestOfScale;
  const isFar = marked.every(({ maximum, given }) => given.every(({ value }) => value <= maximum / 2));
  // "Quality | 40 points" alone, with marks of 3 and 4.
  const isFarther = marked.every(
    ({ maximum, leaf }) => top <= 5 && maximum >= 4 * top && Math.abs((leaf.weight ?? 0) - maximum / 100) < 0.0005,
  );
  const [first] = marked;
  const isDoubtful = (all.length >= 4 && maxima.length >= 2) || (all.length >= 2 && isFarther);
  if (!first || !isDoubtful || !isScale || !isFar) return [];
  return [
    {
      code: 'scale-doubted',
      severity: 'stop',
      path: [...(first.leaf.where ? [first.leaf.where] : []), ...first.given.slice(0, 1).map(({ where }) => where)],
      message: `No mark is above ${top}, though ${list(maxima.map(String))} are to be had: are the marks on a scale, such as 0 to ${top > 5 ? 10 : 5}, of which these are the weights?`,
      hint: 'Write the scale above the marks, such as “Scored 0-5”, or set the highest mark of each criterion.',
    },
  ];
}
