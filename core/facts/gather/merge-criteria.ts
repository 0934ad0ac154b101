import type { Problem } from '../../result';
import { nameKey } from '../names/name-key';
import type { CriterionFact, Reading } from '../tender';

/** A criterion stated on several sheets is one fact: what one leaves open the next may say. */
export function mergeCriteria(facts: readonly CriterionFact[], problems: Problem[]): readonly CriterionFact[] {
  const merged = new Map<string, CriterionFact>();
  for (const fact of facts) {
    const key = [fact.lot ?? '', fact.parent === null ? '' : nameKey(fact.parent), nameKey(fact.name)].join('\n');
    const before = merged.get(key);
    merged.set(key, before ? merge(before, fact, problems) : fact);
  }
  return placed([...merged.values()], problems);
}

/**
 * A sheet of marks names a sub-criterion without the criterion above it. What it states (a maximum) belongs to the one
 * sub-criterion of that name; a weight is left alone, since it may be a criterion in its own right.
 */
function placed(facts: readonly CriterionFact[], problems: Problem[]): readonly CriterionFact[] {
  const result: CriterionFact[] = [];
  const extras: CriterionFact[] = [];
  const below = new Set(facts.flatMap(({ parent }) => (parent === null ? [] : [nameKey(parent)])));
  const homes = new Map<string, CriterionFact[]>();
  for (const fact of facts)
    if (fact.parent !== null) homes.set(nameKey(fact.name), [...(homes.get(nameKey(fact.name)) ?? []), fact]);
  for (const fact of facts) {
    const key = nameKey(fact.name);
    const isStray = fact.parent === null && fact.weight === null && !below.has(key) && homes.get(key)?.length === 1;
    (isStray ? extras : result).push(fact);
  }
  return result.map((fact) => {
    const stray = fact.parent === null ? undefined : extras.find(({ name }) => nameKey(name) === nameKey(fact.name));
    return stray ? merge(fact, stray, problems) : fact;
  });
}

function merge(first: CriterionFact, second: CriterionFact, problems: Problem[]): CriterionFact {
  for (const what of ['weight', 'maximum', 'minimum'] as const)
    problems.push(...contradiction(first, what, first[what], second[what]));
  return {
    ...first,
    reference: first.reference ?? second.reference,
    weight: first.weight ?? second.weight,
    weightIsPercent: first.weight ? first.weightIsPercent : second.weightIsPercent,
    maximum: first.maximum ?? second.maximum,
    minimum: first.minimum ?? second.minimum,
    method: first.method ?? second.method,
  };
}

function contradiction(
  { name }: CriterionFact,
  what: 'weight' | 'maximum' | 'minimum',
  first: Reading<number> | null,
  second: Reading<number> | null,
): readonly Problem[] {
  if (first?.kind !== 'value' || second?.kind !== 'value' || first.value === second.value) return [];
  return [
    {
      code: `${what}-differs`,
      severity: 'notice',
      path: [first.where, second.where],
      message: `The ${what} of ${name} is ${first.raw} in ${first.where} and ${second.raw} in ${second.where}; the first counts.`,
      hint: `Make the two agree, or set the ${what} in the set-up.`,
    },
  ];
}
