/** The buyer's weighted scores in place of marks: each is out of its weight, where the figures bear that out; else asked. */

import { labelKey, list } from '../facts/names/labels';
import type { Recognition } from '../facts/recognition';
import type { MarkFact, TenderFacts } from '../facts/tender';
import type { Problem } from '../result';
import type { CriterionNode } from './criteria-tree';
import { percent } from './percent';

interface Weighted {
  readonly leaf: CriterionNode;
  /** Share of the whole. */
  readonly weight: number;
  readonly values: readonly { readonly value: number; readonly where: string }[];
}

/** Criteria whose highest mark has been asked for already, by one question for all. */
export type Asked = ReadonlySet<CriterionNode>;

const nothing = { problems: [], asked: new Set<CriterionNode>() };

/**
 * Gives such criteria their weight as the highest mark. Only scores that fit are taken: none is above its weight, and
 * the best ones come to more than a quarter of all weights, which marks out of five or ten times a weight never do.
 */
export function takeWeightedScores(
  roots: readonly CriterionNode[],
  { marks }: TenderFacts,
): { readonly problems: readonly Problem[]; readonly asked: Asked } {
  const found = roots.flatMap((root) => weightedLeaves(root, root.weight ?? Number.NaN, marks));
  if (found.length === 0) return nothing;
  const names = list(found.map(({ leaf }) => leaf.name));
  const path = found.flatMap(({ values }) => values.slice(0, 1).map(({ where }) => where));
  const isShare = found.every(({ values }) => values.every(({ value }) => value <= 1));
  const outOf = ({ weight }: Weighted) => Number((isShare ? weight : weight * 100).toPrecision(12));
  const bests = found.map(({ values }) => Math.max(...values.map(({ value }) => value)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const above = found.flatMap((each) => each.values.filter(({ value }) => value > outOf(each) + 1e-9).slice(0, 1));
  if (above.length === 0 && sum(bests) > sum(found.map(outOf)) / 4) {
    for (const each of found) each.leaf.maximum = outOf(each);
    return {
      asked: nothing.asked,
      problems: [
        {
          code: 'weighted-scores',
          severity: 'notice',
          path,
          message: `The workbook has weighted scores and no marks for ${names}. They are taken as they stand, each out of its weight: ${list(found.map((each) => (isShare ? percent(each.weight) : String(outOf(each)))))}.`,
          hint: 'Check that they are weighted scores. If they are marks, set the highest mark of each criterion.',
        },
      ],
    };
  }
  const [first] = above;
  const why = first
    ? `${first.value} in ${first.where} is above the weight of its criterion`
    : 'they are far smaller than their weights';
  return {
    asked: new Set(found.map(({ leaf }) => leaf)),
    problems: [
      {
        code: 'weighted-scores-unclear',
        severity: 'stop',
        path: [...new Set(first ? [first.where, ...path] : path)],
        message: `The figures for ${names} look weighted, but ${why}, so it is not clear what they are out of.`,
        hint: 'What are they out of? Set the highest mark of each criterion.',
      },
    ],
  };
}

/** Nothing to score by but columns of weighted scores, and no weights that would say what those are out of. */
export function onlyPoints({ tables }: Recognition): Problem | undefined {
  const points = tables.flatMap(({ columns }) =>
    columns.filter(({ fact, about }) => fact === 'points' && about.criterion),
  );
  if (points.length === 0) return undefined;
  return {
    code: 'weighted-scores-only',
    severity: 'stop',
    path: points.map(({ where }) => where),
    message: `The workbook has only weighted scores (${list(points.map(({ heading }) => `“${heading}”`))}), and nothing says what they are out of.`,
    hint: 'Write the weight of each criterion into its heading, such as “Quality weighted (60%)”, or add the criteria with their marks to the set-up.',
  };
}

/** Leaves whose marks are all weighted, with the share of the whole that each has. */
function weightedLeaves(node: CriterionNode, weight: number, marks: readonly MarkFact[]): readonly Weighted[] {
  if (node.children.length > 0)
    return node.children.flatMap((child) =>
      weightedLeaves(child, (child.weight ?? Number.NaN) * (node.childWeights === 'of-parent' ? weight : 1), marks),
    );
  const names = new Set((node.readFrom ?? [node.name]).map(labelKey));
  const own = marks.filter(({ criterion }) => names.has(labelKey(criterion)));
  if (Number.isNaN(weight) || own.length === 0 || node.maximum !== null || own.some((mark) => !mark.weighted))
    return [];
  const values = own.flatMap(({ mark }) => (mark.kind === 'value' ? [{ value: mark.value, where: mark.where }] : []));
  return values.length === 0 ? [] : [{ leaf: node, weight, values }];
}
