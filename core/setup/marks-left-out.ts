/** Marks of something that has no weight, where the criteria that have one make the whole: told before anything is scored. */
import { labelKey } from '../facts/names/labels';
import type { TenderFacts } from '../facts/tender';
import type { Problem } from '../result';
import type { CriterionNode } from './criteria-tree';

export function marksLeftOut(roots: readonly CriterionNode[], { marks, criteria }: TenderFacts): readonly Problem[] {
  const sum = roots.reduce((total, { weight }) => total + (weight ?? 0), 0);
  if (sum < 0.9995) return [];
  const named = new Set(roots.flatMap(namesIn).map(labelKey));
  for (const { name, reference } of criteria)
    if (reference !== null && named.has(labelKey(name))) named.add(labelKey(reference));
  const told = new Map<string, Problem>();
  for (const { criterion, mark } of marks) {
    const key = labelKey(criterion);
    if (mark.kind === 'value' && !named.has(key) && !told.has(key)) told.set(key, leftOut(criterion, mark.where));
  }
  return [...told.values()];
}

const namesIn = ({ name, readFrom = [], children }: CriterionNode): readonly string[] => [
  name,
  ...readFrom,
  ...children.flatMap(namesIn),
];

const leftOut = (name: string, where: string): Problem => ({
  code: 'marks-not-used',
  severity: 'notice',
  path: [where, name],
  message: `“${name}” has marks from ${where} on and no weight, and the other criteria make 100 %: it is not scored.`,
  hint: 'Give it a weight in the set-up if it counts.',
});
