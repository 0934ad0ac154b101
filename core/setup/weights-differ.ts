/** Two weights for one criterion: which was published only the buyer can say, so it is asked once for all of them. */
import { list } from '../facts/names/labels';
import type { Problem } from '../result';
import type { CriterionNode } from './criteria-tree';
import { percent } from './percent';

export function weightsDiffer(roots: readonly CriterionNode[]): readonly Problem[] {
  const said = roots.flatMap((root) => differing(root, null));
  const [first, ...more] = said;
  const [where] = first?.weightFrom ?? [];
  if (!first?.otherWeight || where === undefined) return [];
  const rest = more.length === 0 ? '' : ` They differ for ${list(more.map(({ name }) => name))} too.`;
  return [
    {
      code: 'weight-differs',
      severity: 'stop',
      path: [where, first.otherWeight.where, first.name],
      message: `The weight of ${first.name} is ${percent(first.weight ?? 0)} in ${where} and ${percent(first.otherWeight.share)} in ${first.otherWeight.where}.${rest}`,
      hint: 'Make the two agree with what was published, or set the weights in the set-up.',
    },
  ];
}

/** A share of its section and the share of the whole that it makes are one weight, said in two ways. */
function differing(node: CriterionNode, above: number | null): readonly CriterionNode[] {
  const { weight, otherWeight, children } = node;
  const below = children.flatMap((child) => differing(child, weight));
  if (weight === null || !otherWeight) return below;
  const ways = above === null ? [] : [weight * above, weight / above];
  return ways.some((way) => Math.abs(way - otherWeight.share) < 0.001) ? below : [node, ...below];
}
