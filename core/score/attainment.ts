import { labelKey } from '../facts/names/labels';
import { decimalSum } from './decimal-sum';
import { exact, zero } from './exact';
import type { NoGround, Offer } from './method';
import { atMostOne, mergeCells, over, plain, plus, sumOfMany, type Term, term } from './working';

const known = new WeakMap<Offer['targets'], ReadonlyMap<string, Term> | NoGround>();

/** Published targets by measure, worked out once for all bids; one measure cannot have two. */
function targetsOf({ targets: stated }: Offer): ReadonlyMap<string, Term> | NoGround {
  const found = known.get(stated) ?? readTargets(stated);
  known.set(stated, found);
  return found;
}

function readTargets(stated: Offer['targets']): ReadonlyMap<string, Term> | NoGround {
  const targets = new Map<string, Term>();
  for (const { measure, target } of stated) {
    const key = labelKey(measure);
    const before = targets.get(key);
    if (before && !before.value.equals(exact(target.value)))
      return {
        why: `"${measure}" has two targets, ${before.text} and ${plain(exact(target.value))}.`,
        hint: 'State one target for each measure.',
      };
    if (target.value > 0) targets.set(key, term(target.value, target.from));
  }
  return targets.size > 0
    ? targets
    : {
        why: 'No target is stated, neither in the set-up nor beside the commitments.',
        hint: 'What target do the tender documents publish? Give it in the set-up or in a column of targets.',
      };
}

/** Beyond this many measures a sentence that names every ratio helps nobody. */
const mostRatios = 8;

/**
 * The mean over all measures with a target of min(1, offer/target); a measure the bid does not offer counts 0, because
 * the target was published to all.
 */
export function attainment(bid: Offer): Term | NoGround {
  const targets = targetsOf(bid);
  if ('why' in targets) return targets;
  const offered = new Map<string, { values: number[]; cells: string[] }>();
  for (const { keys, quantity } of bid.commitments) {
    const key = keys[0];
    if (!quantity || key === undefined) continue;
    const own = offered.get(key) ?? { values: [], cells: [] };
    own.values.push(quantity.value);
    own.cells.push(...quantity.from);
    offered.set(key, own);
  }
  const ratios = [...targets].map(([key, target]) => {
    const own = offered.get(key);
    return atMostOne(over(own ? term(decimalSum(own.values), own.cells) : term(zero), target));
  });
  const [first, ...rest] = ratios;
  if (!first || rest.length === 0) return first ?? term(zero);
  if (ratios.length <= mostRatios) return over(rest.reduce(plus, first), term(ratios.length));
  const total = sumOfMany(ratios.map(({ value }) => value));
  const cells = mergeCells(ratios.flatMap(({ from }) => from));
  return over(term(total, cells, `${plain(total)} (the sum of ${ratios.length} ratios)`), term(ratios.length));
}
