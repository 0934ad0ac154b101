/** From the criteria a workbook states to a tree with weights as fractions. Nothing is rescaled, ever. */

import { labelKey } from '../facts/names/labels';
import type { CriterionFact, MarkFact, TenderFacts } from '../facts/tender';
import type { Where } from '../source';
import { gatherUnderSummary, gatherUnderSums, tolerance, total, weighByPoints, weighByPointsOf } from './flat-lists';
import { scaleBeside } from './mark-scale';
import type { Priced } from './priced';
import type { StatedText } from './propose';
import { underSheets } from './sheet-criteria';
import { joinShortNames } from './short-names';

export interface CriterionNode {
  readonly name: string;
  readonly lot: string | null;
  /** Share as stated (0 to 1), of whatever `childWeights` of the parent says; `null` where nothing is stated. */
  weight: number | null;
  weightFrom: readonly Where[];
  weightIsSum: boolean;
  /** A different share that another cell states for it. */
  otherWeight?: { readonly share: number; readonly where: Where };
  childWeights: 'of-parent' | 'of-total';
  maximum: number | null;
  minimum: number | null;
  method: string | null;
  /** The name over its marks, where it is a short form of its own. */
  readFrom?: readonly string[];
  readonly where: Where | null;
  readonly children: CriterionNode[];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;

const node = (name: string, lot: string | null, where: Where | null): CriterionNode => ({
  name,
  lot,
  weight: null,
  weightFrom: [],
  weightIsSum: false,
  childWeights: 'of-parent',
  maximum: null,
  minimum: null,
  method: null,
  where,
  children: [],
});

/**
 * Raw weights of one tender, as fractions: points above 1 mean hundredths, unless the cell says per cent already; of
 * "x3", "x2" and "x1" each is its share of their sum.
 */
function fractions(criteria: readonly CriterionFact[]): ReadonlyMap<CriterionFact, number> {
  const weighed = criteria.filter(({ weight }) => weight?.kind === 'value');
  const plain = criteria.flatMap((c) => (c.weight?.kind === 'value' && !c.weightIsPercent ? [c.weight.value] : []));
  const areMultipliers =
    weighed.length > 0 &&
    weighed.every(({ weight, weightIsFactor }) => weightIsFactor || /^[x×]/i.test(weight?.raw ?? ''));
  const divisor = areMultipliers ? total(plain) : plain.some((value) => value > 1) ? 100 : 1;
  return new Map(
    criteria.flatMap((c): (readonly [CriterionFact, number])[] =>
      c.weight?.kind === 'value'
        ? [[c, c.weightIsPercent ? c.weight.value : Number((c.weight.value / divisor).toPrecision(12))]]
        : [],
    ),
  );
}

const asShare = (value: number): number => (value > 1 ? value / 100 : value);

function fill(target: CriterionNode, fact: CriterionFact, weight: number | undefined): void {
  if (target.weight === null && weight !== undefined) {
    target.weight = weight;
    target.weightFrom = fact.weight ? [fact.weight.where] : [];
  } else if (fact.weight && weight !== undefined && target.weight !== null && !near(weight, target.weight))
    target.otherWeight ??= { share: weight, where: fact.weight.where };
  const { otherWeight } = fact;
  if (otherWeight?.kind === 'value')
    target.otherWeight ??= { share: asShare(otherWeight.value), where: otherWeight.where };
  if (target.maximum === null && fact.maximum?.kind === 'value') target.maximum = fact.maximum.value;
  if (target.minimum === null && fact.minimum?.kind === 'value') target.minimum = fact.minimum.value;
  target.method ??= fact.method;
}

/** Decides what the weights below a criterion are shares of, and sums them where the criterion itself has none. */
function settle(parent: CriterionNode): void {
  for (const child of parent.children) settle(child);
  const stated = parent.children.flatMap((child) => (child.weight === null ? [] : [child.weight]));
  const [only, second] = parent.children;
  // The one question of a section has all of the section's weight.
  if (only && !second && only.weight === null && parent.weight !== null) {
    only.weight = 1;
    only.weightFrom = parent.weightFrom;
    return;
  }
  if (stated.length === 0) {
    weighByPointsOf(parent);
    return;
  }
  const sum = total(stated);
  if (parent.weight === null) {
    // Leaf weights that are shares of the whole: the parent's weight is stated by its parts.
    if (near(sum, 1) && stated.length > 1) return;
    parent.weight = sum;
    parent.weightIsSum = true;
    parent.weightFrom = parent.children.flatMap((child) => child.weightFrom);
    parent.childWeights = 'of-total';
    return;
  }
  if (near(sum, 1)) parent.childWeights = 'of-parent';
  else parent.childWeights = Math.abs(sum - parent.weight) < Math.abs(sum - 1) ? 'of-total' : 'of-parent';
}

/** The criteria of one lot (`null`: of an undivided tender or of every lot), in the order of the workbook. */
export function criteriaTree(
  facts: TenderFacts,
  lot: string | null,
  priced: Priced,
  texts: readonly StatedText[],
): CriterionNode[] {
  // A heading over prices may call the price criterion by another name, so the list of criteria speaks first.
  const overPrices = ({ parent, where }: CriterionFact) => parent === null && priced.headings.has(where);
  const inLot = underSheets(
    facts.criteria.filter((criterion) => criterion.lot === lot),
    facts,
  );
  const criteria = [...inLot.filter((fact) => !overPrices(fact)), ...inLot.filter(overPrices)];
  const weights = fractions(criteria);
  const roots: CriterionNode[] = [];
  const byKey = new Map<string, CriterionNode>();
  const keyOf = (parent: string | null, name: string) => `${parent === null ? '' : labelKey(parent)}/${labelKey(name)}`;

  for (const fact of criteria) {
    const key = keyOf(fact.parent, fact.name);
    // A heading over marks names a criterion without its parent; the criteria table has both.
    const known =
      byKey.get(key) ??
      (fact.parent === null ? onlyNamed(byKey, fact.name) : undefined) ??
      (overPrices(fact) ? onlyPriced([...byKey.values()], priced, weights.has(fact)) : undefined);
    if (known) {
      fill(known, fact, weights.get(fact));
      continue;
    }
    const made = node(fact.name, lot, fact.where);
    fill(made, fact, weights.get(fact));
    byKey.set(key, made);
    if (fact.parent === null) roots.push(made);
    else parentNode(fact.parent).children.push(made);
  }
  const given = facts.marks.filter(({ mark }) => mark.kind !== 'missing');
  const marked = namesOfMarks(given, criteria);
  const isMarked = (name: string) => marked.has(labelKey(name));
  weighByPoints(
    roots,
    isMarked,
    (leaf, head) => {
      const own = given.filter((mark) => namesOfMarks([mark], criteria).has(labelKey(leaf.name)));
      return scaleBeside(leaf, head, own, marked, texts);
    },
    isSumOf,
  );
  gatherUnderSums(roots, ({ weight }) => weight, 1, isMarked, isSumOf);
  gatherUnderSummary(roots, priced.isNamed);
  joinShortNames(roots, isMarked);
  for (const root of roots) settle(root);
  return withoutRepeats(roots);

  /** "A. Delivery" with the subtotal of A1 and A2 under every bid. */
  function isSumOf(head: CriterionNode, parts: readonly CriterionNode[]): boolean {
    const markOf = new Map<string, number>();
    for (const { bidder, lot, evaluator, criterion, mark } of given)
      if (evaluator === null && mark.kind === 'value')
        markOf.set([bidder, lot ?? '', labelKey(criterion)].join('\n'), mark.value);
    const sums = given.filter(({ criterion }) => labelKey(criterion) === labelKey(head.name));
    return (
      parts.length > 1 &&
      sums.every(({ bidder, lot, mark }) => {
        const own = parts.map(({ name }) => markOf.get([bidder, lot ?? '', labelKey(name)].join('\n')) ?? Number.NaN);
        return mark.kind === 'value' && near(total(own), mark.value);
      })
    );
  }

  function parentNode(name: string): CriterionNode {
    const found = byKey.get(keyOf(null, name)) ?? onlyNamed(byKey, name);
    if (found) return found;
    const made = node(name, lot, null);
    byKey.set(keyOf(null, name), made);
    roots.push(made);
    return made;
  }
}

/** Keys of the criteria that marks are given for, by name or by reference: "Q1". */
function namesOfMarks(marks: readonly MarkFact[], criteria: readonly CriterionFact[]): ReadonlySet<string> {
  const names = new Set(marks.map(({ criterion }) => criterion));
  const byReference = criteria.flatMap(({ name, reference }) =>
    reference !== null && names.has(reference) ? [name] : [],
  );
  return new Set([...names, ...byReference].map(labelKey));
}

/** The one criterion of this name at any level; `undefined` when there is none, or more than one. */
function onlyNamed(byKey: ReadonlyMap<string, CriterionNode>, name: string): CriterionNode | undefined {
  const found = [...byKey].filter(([key]) => key.endsWith(`/${labelKey(name)}`));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/**
 * The one criterion that is scored by price, `undefined` when there is none, or more than one. Two columns of amounts
 * that each have a weight, a management fee and an annual price, are two criteria.
 */
function onlyPriced(nodes: readonly CriterionNode[], priced: Priced, isWeighed: boolean): CriterionNode | undefined {
  const found = nodes.filter(({ name, children }) => children.length === 0 && priced.isNamed(name));
  const [only, second] = found;
  const isItself = only?.where && priced.headings.has(only.where) && only.weight !== null;
  return second || (isWeighed && isItself) ? undefined : only;
}

/** A root without weight that stands below another criterion as well is the same criterion, seen over its marks. */
function withoutRepeats(roots: CriterionNode[]): CriterionNode[] {
  const below = new Map<string, CriterionNode>();
  const visit = (parent: CriterionNode) => {
    for (const child of parent.children) {
      below.set(labelKey(child.name), child);
      visit(child);
    }
  };
  for (const root of roots) visit(root);
  return roots.filter((root) => {
    const twin = below.get(labelKey(root.name));
    if (!twin || root.weight !== null || root.children.length > 0) return true;
    twin.maximum ??= root.maximum;
    twin.minimum ??= root.minimum;
    return false;
  });
}
