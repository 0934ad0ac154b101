import type { Problem } from '../result';
import type { Where } from '../source';
import { type Criterion, leavesOf, pathOf } from './criteria';
import { type Exact, exact, zero } from './exact';
import { stop } from './ground';
import type { Leaf } from './leaf';
import { over, plain, plus, type Term, term, times } from './working';

/** A minimum that a bid's marks must reach. */
export interface Gate {
  /** Why the bid fails, with the cells; `null` when it passes or its marks are not complete. */
  readonly failure: (bid: string) => { readonly reason: string; readonly from: readonly Where[] } | null;
}

const allOf = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((criterion) => [criterion, ...allOf(criterion.criteria)]);

/**
 * The minimum gates of a lot. A minimum is in marks. On a criterion with sub-criteria it is measured against the mean
 * of their marks by weight, which has a meaning only where all of them are marked on one scale. A minimum share is of the
 * points to be had, whatever the scales.
 */
export function gatesOf(top: readonly Criterion[], leaves: readonly Leaf[]): { gates: Gate[]; problems: Problem[] } {
  const byId = new Map(leaves.map((leaf) => [leaf.criterion.id, leaf]));
  const gates: Gate[] = [];
  const problems: Problem[] = [];
  for (const criterion of allOf(top)) {
    const { minimum, minimumShare } = criterion.setup;
    const below = leavesOf([criterion]).flatMap(({ id }) => byId.get(id) ?? []);
    if (minimumShare !== undefined) {
      if (isAllMarked(criterion, below)) gates.push({ failure: (bid) => shortOf(criterion, minimumShare, below, bid) });
      else if (below.length > 0) problems.push(shareUnclear(criterion));
    }
    if (minimum === undefined) continue;
    const maximum = commonMaximum(below);
    const isLeaf = criterion.criteria.length === 0;
    if (!isAllMarked(criterion, below) || (!isLeaf && (!maximum || criterion.weight.equals(zero)))) {
      // A criterion that could not be read at all has its own problem already.
      if (below.length > 0)
        problems.push(
          stop(
            'minimum-unclear',
            pathOf(criterion),
            isLeaf
              ? `${criterion.id} is not scored by marks, so a minimum mark of ${minimum} has no meaning there.`
              : `The sub-criteria of ${criterion.id} are not all marked on one scale, so a minimum mark of ${minimum} has no meaning there.`,
            'Set the minimum on the sub-criteria that are marked.',
          ),
        );
      continue;
    }
    if (maximum && exact(minimum).gt(maximum.value)) {
      problems.push(
        stop(
          'minimum-above-maximum',
          pathOf(criterion),
          `The minimum of ${minimum} for ${criterion.id} is above its highest mark of ${maximum.text}.`,
          `Give the minimum in marks: 60 % of ${maximum.text} is ${plain(maximum.value.mul(exact('0.6')))}.`,
        ),
      );
      continue;
    }
    gates.push({ failure: (bid) => failureOf(criterion, minimum, markOf(criterion, below, bid)) });
  }
  return { gates, problems };
}

const isAllMarked = (criterion: Criterion, below: readonly Leaf[]): boolean =>
  below.length === leavesOf([criterion]).length &&
  below.every(({ method }) => method.needs === 'mark') &&
  !criterion.weight.equals(zero);

const shareUnclear = (criterion: Criterion): Problem =>
  stop(
    'minimum-unclear',
    pathOf(criterion),
    `${criterion.id} is not scored by marks alone, so a minimum share of its points has no meaning there.`,
    'Set the minimum on the sub-criteria that are marked.',
  );

/** The bid's share of the points of a criterion, where it is below the minimum; `null` while a mark is lacking. */
function shortOf(criterion: Criterion, minimum: number, below: readonly Leaf[], bid: string) {
  let points: Term | null = null;
  for (const { criterion: leaf, marks } of below) {
    const { mark, maximum } = marks.get(bid) ?? {};
    if (!mark || !maximum) return null;
    const part = times(term(leaf.weight.mul(100)), over(mark, maximum));
    points = points ? plus(points, part) : part;
  }
  const share = points && over(points, term(criterion.weight.mul(100)));
  if (!share || share.value.gte(exact(minimum))) return null;
  const percent = (value: Exact) => `${plain(value.mul(100))} %`;
  return {
    reason: `It has ${percent(share.value)} of the points for ${criterion.id} (${share.text}), below the minimum of ${percent(exact(minimum))}.`,
    from: share.from,
  };
}

function failureOf(criterion: Criterion, minimum: number, mark: Term | null) {
  if (!mark || mark.value.gte(exact(minimum))) return null;
  const isWorked = mark.binds !== 'atom';
  return {
    reason: `Its mark for ${criterion.id} is ${plain(mark.value)}${isWorked ? ` (${mark.text})` : ''}, below the minimum of ${minimum}.`,
    from: mark.from,
  };
}

/** The highest mark that all of them share, if they do. */
function commonMaximum(leaves: readonly Leaf[]): Term | null {
  const maxima = leaves.flatMap(({ marks }) => [...marks.values()].map(({ maximum }) => maximum));
  const [first] = maxima;
  return first && maxima.every((maximum) => maximum?.value.equals(first.value)) ? first : null;
}

/** The bid's mark: its own, or the mean of the marks below by weight; `null` while one is lacking. */
function markOf(criterion: Criterion, below: readonly Leaf[], bid: string): Term | null {
  if (criterion.criteria.length === 0) return below[0]?.marks.get(bid)?.mark ?? null;
  let total: Term | null = null;
  for (const { criterion: leaf, marks } of below) {
    const mark = marks.get(bid)?.mark;
    if (!mark) return null;
    const part = times(term(leaf.weight.mul(100)), mark);
    total = total ? plus(total, part) : part;
  }
  return total && over(total, term(criterion.weight.mul(100)));
}
