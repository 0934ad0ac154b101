/** "Q1 Method statement 1" in the list of criteria, and "Q1" alone over the marks: the reference opens the name. */

import { fullKey } from '../names/labels';
import type { CriterionFact, MarkFact } from '../tender';

/** "Q1", "1.1", "SV2", "1.2(a)", "Question 3": a letter or a few with a number, and then the name itself. */
const opening =
  /^\s*((?:question|criterion|section|[a-z]{0,3})[ .-]?\d+(?:\.\d+)*(?: ?\([a-z]\)|[a-z])?)[.):]*[\s–—-]+\p{L}/iu;

const referenceIn = ({ name, reference }: CriterionFact): string | null =>
  reference === null ? (opening.exec(name)?.[1] ?? null) : null;

/** "Question 1" and "Q1" are one reference. */
const referenceKey = (reference: string): string => fullKey(reference).replace(/^question ?(?=\d)/, 'q');

/**
 * Gives criteria the references that open their names, where marks go by them and no other criterion is called so. What
 * stands over such marks ("Q1 (out of 5)") is said of the one criterion whose name they open.
 */
export function namedByReferences(
  facts: readonly CriterionFact[],
  marks: readonly MarkFact[],
): readonly CriterionFact[] {
  const openings = facts.map(referenceIn);
  if (openings.every((reference) => reference === null)) return facts;
  const named = new Map<string, string>();
  for (const name of new Set(marks.map(({ criterion }) => criterion))) named.set(referenceKey(name), name);
  for (const { name, weight } of facts) if (weight) named.delete(referenceKey(name));
  const opened = new Map<string, CriterionFact[]>();
  for (const [at, fact] of facts.entries()) {
    const key = referenceKey(openings[at] ?? '');
    if (named.has(key)) opened.set(key, [...(opened.get(key) ?? []), fact]);
  }
  return facts.map((fact, at) => {
    const opens = openings[at] ?? null;
    const reference = opens === null ? undefined : named.get(referenceKey(opens));
    if (reference !== undefined) return { ...fact, reference };
    const [listed, second] = opened.get(referenceKey(fact.name)) ?? [];
    return listed && !second ? { ...fact, name: listed.name, parent: listed.parent } : fact;
  });
}
