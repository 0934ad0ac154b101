import type { Problem } from '../../result';
import { nameKey } from '../names/name-key';
import { laterVersion } from '../names/version';
import type { CriterionFact, MarkFact, Reading } from '../tender';
import { parseWhere } from '../where';
import { namedByReferences } from './named-references';

/** A criterion stated on several sheets is one fact: what one leaves open the next may say. */
export function mergeCriteria(
  facts: readonly CriterionFact[],
  marks: readonly MarkFact[],
  problems: Problem[],
): readonly CriterionFact[] {
  const merged = new Map<string, CriterionFact>();
  for (const fact of byTheirNames(namedByReferences(facts, marks))) {
    const key = [fact.lot ?? '', fact.parent === null ? '' : nameKey(fact.parent), nameKey(fact.name)].join('\n');
    const before = merged.get(key);
    merged.set(key, before ? merge(before, fact, problems) : fact);
  }
  return placed([...merged.values()], problems);
}

/** "T1" in a list of marks that has no names, where another sheet says what T1 is: the criterion of that name. */
function byTheirNames(facts: readonly CriterionFact[]): readonly CriterionFact[] {
  const isCode = ({ name, reference }: CriterionFact) => reference !== null && nameKey(name) === nameKey(reference);
  if (!facts.some(isCode)) return facts;
  return facts.map((fact) => {
    if (!isCode(fact)) return fact;
    const [named, second] = facts.filter(
      (other) =>
        !isCode(other) &&
        other.reference !== null &&
        nameKey(other.reference) === nameKey(fact.name) &&
        (fact.lot === null || other.lot === fact.lot),
    );
    return named && !second ? { ...fact, name: named.name, parent: named.parent } : fact;
  });
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
  for (const what of ['maximum', 'minimum'] as const)
    problems.push(...contradiction(first, what, first[what], second[what]));
  return {
    ...first,
    ...weightOf(first, second, problems),
    reference: first.reference ?? second.reference,
    maximum: first.maximum ?? second.maximum,
    minimum: first.minimum ?? second.minimum,
    method: first.method ?? second.method,
  };
}

type Weight = Pick<CriterionFact, 'weight' | 'weightIsPercent' | 'otherWeight'>;

/** Of two weights the one from the later version of a sheet, where the sheets' names say so; else both are kept. */
function weightOf(first: CriterionFact, second: CriterionFact, problems: Problem[]): Weight {
  const [one, two] = [first.weight, second.weight];
  const only = one ? first : second;
  if (!one || !two || isSameShare(one, two)) return { weight: only.weight, weightIsPercent: only.weightIsPercent };
  const later = laterVersion(sheetOf(one), sheetOf(two));
  const { weight, weightIsPercent } = later === 'second' ? second : first;
  if (!later) return { weight, weightIsPercent, otherWeight: first.otherWeight ?? two };
  problems.push(...contradiction(first, 'weight', weight, later === 'second' ? one : two));
  return { weight, weightIsPercent };
}

/** 0.6, 60 % and 60 are one share; what is no number contradicts nothing. */
export const isSameShare = (one: Reading<number> | null, two: Reading<number> | null): boolean =>
  one?.kind !== 'value' ||
  two?.kind !== 'value' ||
  [1, 100, 0.01].some((scale) => Math.abs(one.value * scale - two.value) < 1e-9 * Math.max(1, two.value));

const sheetOf = ({ where }: Reading<number>): string => parseWhere(where)?.sheet ?? '';

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
      message: `The ${what} of ${name} is ${first.raw} in ${first.where} and ${second.raw} in ${second.where}; the first of these counts.`,
      hint: `Make the two agree, or set the ${what} in the set-up.`,
    },
  ];
}
