import { decimalSum } from './decimal-sum';
import { zero } from './exact';
import type { NoGround, Offer } from './method';
import { labelKey } from './names';
import { atMostOne, over, plus, type Term, term } from './working';

/** Published targets by measure; two targets for one measure cannot both be the published one. */
function targetsOf({ targets: stated }: Offer): ReadonlyMap<string, Term> | NoGround {
  const targets = new Map<string, Term>();
  for (const { measure, target } of stated) {
    const known = targets.get(labelKey(measure));
    if (known && !known.value.equals(target.value))
      return {
        why: `"${measure}" has two targets, ${known.text} and ${target.text}.`,
        hint: 'State one target for each measure.',
      };
    if (target.value.gt(zero)) targets.set(labelKey(measure), target);
  }
  return targets.size > 0
    ? targets
    : {
        why: 'No target is stated, neither in the set-up nor beside the commitments.',
        hint: 'What target do the tender documents publish? Give it in the set-up or in a column of targets.',
      };
}

/**
 * The mean over all measures with a target of min(1, offer/target); a measure the bid does not offer counts 0, because
 * the target was published to all.
 */
export function attainment(bid: Offer): Term | NoGround {
  const targets = targetsOf(bid);
  if ('why' in targets) return targets;
  const ratios = [...targets].map(([key, target]) => {
    const offered = bid.commitments.flatMap(({ names, quantity }) =>
      quantity && labelKey(names[0] ?? '') === key ? [quantity] : [],
    );
    const quantity = term(
      decimalSum(offered.map(({ value }) => value)),
      offered.flatMap(({ from }) => from),
    );
    return atMostOne(over(quantity, target));
  });
  const [first, ...rest] = ratios;
  const total = first ? rest.reduce(plus, first) : term(0);
  return ratios.length === 1 ? total : over(total, term(ratios.length));
}
