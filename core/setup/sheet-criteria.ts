/** A sheet called "Quality" whose weights make up the whole, where another list weighs Quality itself. */

import { labelKey } from '../facts/names/labels';
import type { CriterionFact, TenderFacts } from '../facts/tender';
import { parseWhere } from '../facts/where';

const sheetOf = ({ where }: CriterionFact): string => parseWhere(where)?.sheet ?? '';

/** Puts the criteria of such a sheet under the criterion it is called after. */
export function underSheets(criteria: readonly CriterionFact[], { marks }: TenderFacts): readonly CriterionFact[] {
  const marked = new Set(marks.map(({ criterion }) => labelKey(criterion)));
  const parents = new Map<string, string>();
  for (const sheet of new Set(criteria.map(sheetOf))) {
    const own = criteria.filter((fact) => sheetOf(fact) === sheet && fact.parent === null);
    const key = labelKey(sheet);
    const above = criteria.find(
      (fact) =>
        sheetOf(fact) !== sheet &&
        fact.weight?.kind === 'value' &&
        fact.parent === null &&
        !marked.has(labelKey(fact.name)) &&
        (key === labelKey(fact.name) || key.startsWith(`${labelKey(fact.name)} `)),
    );
    if (above && own.length > 1 && isWhole(own)) parents.set(sheet, above.name);
  }
  if (parents.size === 0) return criteria;
  return criteria.map((fact) => {
    const parent = fact.parent === null ? parents.get(sheetOf(fact)) : undefined;
    return parent === undefined ? fact : { ...fact, parent };
  });
}

function isWhole(criteria: readonly CriterionFact[]): boolean {
  const weights = criteria.map(({ weight, weightIsPercent }) =>
    weight?.kind === 'value' ? weight.value * (weightIsPercent || weight.value <= 1 ? 1 : 0.01) : Number.NaN,
  );
  return Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 0.0005;
}
