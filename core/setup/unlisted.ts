/** Criteria that are marked or priced in the workbook but stand in no list of criteria. */

import { labelKey } from '../facts/names/labels';
import type { TenderFacts } from '../facts/tender';
import { parseWhere } from '../facts/where';
import type { Where } from '../source';
import type { CriterionNode } from './criteria-tree';
import type { Priced } from './priced';
import type { StatedText } from './propose';
import { isSocialValueName, priceFormula } from './stated';

/** Formulas that rank whole bids: price has no weight of its own beside them. */
export const rankingFormulas: ReadonlySet<string> = new Set(['price.pqp', 'price.monetisedNonCost']);

/** Adds them to the tree, without a weight; a list that adds up to the whole is complete as it stands. */
export function addUnlisted(
  roots: CriterionNode[],
  facts: TenderFacts,
  priced: Priced,
  texts: readonly StatedText[],
): void {
  const known = new Set<string>();
  const visit = (list: readonly CriterionNode[]) => {
    for (const item of list) {
      known.add(labelKey(item.name));
      visit(item.children);
    }
  };
  visit(roots);
  const add = (name: string, where: Where | null) => {
    if (known.has(labelKey(name))) return;
    known.add(labelKey(name));
    roots.push({ ...blank, name, where, weightFrom: [], children: [] });
  };
  const ranked = texts.some(({ label, text }) => rankingFormulas.has(priceFormula(`${label} ${text}`) ?? ''));
  const listed = roots.length > 0;
  const sum = roots.reduce((total, root) => total + (root.weight ?? 0), 0);
  const isWhole = listed && roots.every((root) => root.weight !== null) && sum > 0.9995;
  if (!listed) for (const mark of facts.marks) add(mark.criterion, mark.mark.where);
  const pricedAlready = has(roots, ({ name, method }) => priced.isNamed(name) || isPriceMethod(method));
  if (!pricedAlready && (!isWhole || ranked)) {
    if (facts.prices.length > 0) add('Price', facts.prices[0]?.amount.where ?? null);
    else if (priced.isDiscount) add('Discount', [...priced.headings][0] ?? null);
  }
  const hasSocialValue = has(roots, ({ name, method }) => isSocialValueName(name) || isSocialMethod(method));
  if (facts.commitments.length > 0 && roots.length > 0 && !hasSocialValue && !isWhole)
    add('Social value', facts.commitments[0]?.where ?? null);
}

/**
 * The same for marks of something in no list, such as presentations on a sheet of their own, where the weights of the
 * lists leave room for it: its weight is read or asked for, and not left out.
 */
export function addMarksBesideLists(
  roots: CriterionNode[],
  facts: TenderFacts,
  addWeights: (added: readonly CriterionNode[]) => void,
): void {
  const { marks, criteria } = facts;
  const sum = roots.reduce((total, root) => total + (root.weight ?? Number.NaN), 0);
  if (!(sum < 0.995)) return;
  const known = new Set(
    [
      ...roots.flatMap(namesBelow),
      ...criteria.flatMap(({ name, reference }) => (reference === null ? [name] : [name, reference])),
    ].map(labelKey),
  );
  const added = new Map<string, CriterionNode>();
  for (const { criterion, mark } of marks) {
    const key = labelKey(criterion);
    if (known.has(key) || added.has(key) || mark.kind !== 'value') continue;
    added.set(key, { ...blank, name: criterion, where: mark.where, weightFrom: [], children: [] });
  }
  const offers = ofCommitments(roots, facts);
  if (offers && !known.has(labelKey(offers.name))) added.set(labelKey(offers.name), offers);
  addWeights([...added.values()]);
  roots.push(...added.values());
}

/** Commitments where every criterion about social value has marks of its own: they are scored by a second one. */
function ofCommitments(
  roots: readonly CriterionNode[],
  { marks, commitments }: TenderFacts,
): CriterionNode | undefined {
  const [first] = commitments;
  const marked = new Set(marks.map(({ criterion }) => labelKey(criterion)));
  const isOpen = ({ name, method, children }: CriterionNode): boolean =>
    (children.length === 0 && (isSocialMethod(method) || (isSocialValueName(name) && !marked.has(labelKey(name))))) ||
    children.some(isOpen);
  if (!first || roots.some(isOpen)) return undefined;
  const sheet = (parseWhere(first.where)?.sheet ?? '').replace(/[([]?\s*\d+(?:\.\d+)?\s*%\s*[)\]]?/g, ' ').trim();
  const name = isSocialValueName(sheet) ? sheet : 'Social value commitments';
  return { ...blank, name, where: first.where, weightFrom: [], children: [] };
}

const namesBelow = ({ name, readFrom = [], children }: CriterionNode): readonly string[] => [
  name,
  ...readFrom,
  ...children.flatMap(namesBelow),
];

const isPriceMethod = (method: string | null): boolean => method !== null && priceFormula(method) !== undefined;
const isSocialMethod = (method: string | null): boolean => method !== null && /social value|commitment/i.test(method);

const has = (nodes: readonly CriterionNode[], test: (node: CriterionNode) => boolean): boolean =>
  nodes.some((node) => test(node) || has(node.children, test));

const blank = {
  lot: null,
  weight: null,
  weightIsSum: false,
  childWeights: 'of-parent',
  maximum: null,
  minimum: null,
  method: null,
} as const;
