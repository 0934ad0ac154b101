/** Criteria in one flat list: which are the heads of others, by their sums, and whether their points are weights. */
import type { CriterionNode } from './criteria-tree';

export const tolerance = 0.0005;

/** Sums of stated decimals, without the binary dust of adding them. */
export const total = (values: readonly number[]): number => Number(values.reduce((a, b) => a + b, 0).toPrecision(12));

/**
 * "Points available 30, 20, 50" and no weight anywhere: points that make up 100 or 1,000 are the weights, and the highest
 * marks too, unless the marks have a scale of their own.
 */
export function weighByPoints(
  roots: CriterionNode[],
  isMarked: (name: string) => boolean,
  scaleOf: (leaf: CriterionNode, head: CriterionNode | undefined) => number | null | undefined,
  isSumOf: SumOf,
): void {
  const all = roots.flatMap(withBelow);
  if (all.some(({ weight }) => weight !== null)) return;
  for (const whole of [100, 1000]) gatherUnderSums(roots, ({ maximum }) => maximum, whole, isMarked, isSumOf);
  const leaves = roots.flatMap(leavesBelow);
  const points = leaves.flatMap(({ maximum }) => (maximum === null ? [] : [maximum]));
  const sum = total(points);
  if (points.length < 2 || points.length < leaves.length || (sum !== 100 && sum !== 1000)) return;
  for (const leaf of leaves) {
    leaf.weight = Number(((leaf.maximum ?? 0) / sum).toPrecision(12));
    leaf.weightFrom = leaf.where === null ? [] : [leaf.where];
    const scale = scaleOf(
      leaf,
      roots.find(({ children }) => children.includes(leaf)),
    );
    if (scale !== undefined) leaf.maximum = scale;
  }
}

/** "Technical value 60 %" over questions of 30, 20 and 10 points: what they are out of is what they weigh. */
export function weighByPointsOf(parent: CriterionNode): void {
  const { children, weight } = parent;
  const points = children.map(({ maximum }) => maximum ?? Number.NaN);
  // Four questions out of five may come to a weight of 20 by chance.
  const areWeights = Math.max(...points) > 10 || new Set(points).size > 1;
  if (weight === null || children.length < 2 || !areWeights || Math.abs(total(points) / 100 - weight) > tolerance)
    return;
  parent.childWeights = 'of-total';
  for (const child of children) {
    child.weight = (child.maximum ?? 0) / 100;
    child.weightFrom = child.where === null ? [] : [child.where];
  }
}

export const leavesBelow = (node: CriterionNode): readonly CriterionNode[] =>
  withBelow(node).filter(({ children }) => children.length === 0);

const withBelow = (node: CriterionNode): readonly CriterionNode[] => [node, ...node.children.flatMap(withBelow)];

/** Whether the marks of a criterion are but the sums of the marks of its parts. */
export type SumOf = (head: CriterionNode, parts: readonly CriterionNode[]) => boolean;

/**
 * "Quality 60, Approach 35, Community 25, Price 40" in one flat list: a criterion without marks, or with the sums of those
 * of its parts, whose figure is the sum of those that follow it is their head. Only a list that adds up to more than the whole, and whose heads and lone
 * criteria then make up the whole or whose parts are all marked, is taken so.
 */
export function gatherUnderSums(
  roots: CriterionNode[],
  figureOf: (node: CriterionNode) => number | null,
  whole: number,
  isMarked: (name: string) => boolean,
  isSumOf: SumOf,
): void {
  const figures = roots.map(figureOf);
  const dust = tolerance * whole;
  if (figures.some((figure) => figure === null) || roots.some(({ children }) => children.length > 0)) return;
  if (total(figures.map(Number)) < 1.05 * whole) return;
  const heads: { readonly head: CriterionNode; readonly parts: readonly CriterionNode[] }[] = [];
  for (let at = 0; at < roots.length; ) {
    const head = roots[at];
    if (!head) return;
    const following = partsOf(at);
    const parts = isMarked(head.name) && !isSumOf(head, following) ? [] : following;
    heads.push({ head, parts });
    at += 1 + parts.length;
  }
  const isWhole = Math.abs(total(heads.map(({ head }) => figureOf(head) ?? 0)) - whole) <= dust;
  if (!isWhole && !heads.every(({ parts }) => parts.every(({ name }) => isMarked(name)))) return;
  for (const { head, parts } of heads) head.children.push(...parts);
  roots.splice(0, roots.length, ...heads.map(({ head }) => head));

  /** Those that follow, as far as they come to the same. */
  function partsOf(head: number): readonly CriterionNode[] {
    const wanted = figures[head] ?? 0;
    for (let last = head + 1; last < roots.length; last++) {
      const sum = total(figures.slice(head + 1, last + 1).map(Number));
      if (Math.abs(sum - wanted) <= dust) return roots.slice(head + 1, last + 1);
      if (sum > wanted) return [];
    }
    return [];
  }
}

/**
 * "Quality (60)" on a summary of points beside its questions, 45 and 15, on another sheet: the questions are its parts,
 * where all weights together are more than the whole by just its own.
 */
export function gatherUnderSummary(roots: CriterionNode[], isPriced: (name: string) => boolean): void {
  const weights = roots.map(({ weight }) => weight ?? Number.NaN);
  const isPoints = ({ maximum, weight }: CriterionNode) =>
    maximum !== null && weight !== null && Math.abs(maximum / 100 - weight) <= tolerance;
  const parts = roots.filter((root) => !isPriced(root.name) && !isPoints(root));
  const sum = total(parts.map(({ weight }) => weight ?? Number.NaN));
  const head = roots.find(
    (root) =>
      root.weight !== null &&
      isPoints(root) &&
      !isPriced(root.name) &&
      root.children.length === 0 &&
      Math.abs(sum - root.weight) <= tolerance &&
      Math.abs(total(weights) - root.weight - 1) <= tolerance,
  );
  if (!head || parts.length === 0) return;
  head.children.push(...parts);
  roots.splice(0, roots.length, ...roots.filter((root) => !parts.includes(root)));
}
