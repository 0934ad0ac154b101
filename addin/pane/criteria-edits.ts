/** Criteria put in and taken out by hand. Nothing else in the tree changes. */
import { labelKey } from '../../core/facts/names/labels';
import type { SetupCriterion } from '../../core/setup/setup';
import type { CriterionPath } from './weights';

/** The criterion that a path leads to. */
export function criterionAt(criteria: readonly SetupCriterion[], path: CriterionPath): SetupCriterion | undefined {
  const [index, ...rest] = path;
  const found = index === undefined ? undefined : criteria[index];
  return found && rest.length > 0 ? criterionAt(found.criteria ?? [], rest) : found;
}

/** The inverse of `withoutCriterion`: puts a criterion back where it stood, or as near as the tree now allows. */
export function withCriterion(
  criteria: readonly SetupCriterion[],
  path: CriterionPath,
  criterion: SetupCriterion,
): readonly SetupCriterion[] {
  const [index = 0, ...rest] = path;
  const above = criteria[index];
  if (rest.length === 0 || !above) return [...criteria.slice(0, index), criterion, ...criteria.slice(index)];
  return criteria.map((each, i) =>
    i === index ? { ...each, criteria: withCriterion(each.criteria ?? [], rest, criterion) } : each,
  );
}

/**
 * Adds a criterion at the end: at the top, or under the criterion of this name. A criterion that gets its first
 * sub-criterion gives up its own method, and weights below it are shares of the whole, as buyers state them.
 */
export function addCriterion(
  criteria: readonly SetupCriterion[],
  under: string | null,
  criterion: SetupCriterion,
): readonly SetupCriterion[] {
  if (under === null) return [...criteria, criterion];
  return criteria.map((each) => {
    if (each.name !== under) return each;
    if (each.criteria && each.criteria.length > 0) return { ...each, criteria: [...each.criteria, criterion] };
    const { method: _method, minimum: _minimum, readFrom: _readFrom, ...rest } = each;
    return { ...rest, childWeights: 'of-total', criteria: [criterion] };
  });
}

/** Whether a name is taken on that level: names that differ in case or spacing are one to the scoring. */
export const isTaken = (criteria: readonly SetupCriterion[], under: string | null, name: string): boolean =>
  (under === null ? criteria : (criteria.find((each) => each.name === under)?.criteria ?? [])).some(
    (each) => labelKey(each.name) === labelKey(name),
  );
