/** A sheet called "Quality" whose weights make up the whole, or what another list gives Quality itself. */

import { labelKey } from '../facts/names/labels';
import type { CriterionFact, TenderFacts } from '../facts/tender';
import { parseWhere } from '../facts/where';
import type { StatedText } from './propose';
import { isPriceName } from './stated';
import { qualityAndPrice, type Split } from './stated-weights';

const sheetOf = ({ where }: CriterionFact): string => parseWhere(where)?.sheet ?? '';

/** Puts the criteria of such a sheet under the criterion it is called after, and rows of prices under that of price. */
export function underSheets(
  criteria: readonly CriterionFact[],
  { marks, prices }: TenderFacts,
): readonly CriterionFact[] {
  const priced = new Set(prices.flatMap(({ item }) => (item === null ? [] : [labelKey(item)])));
  const marked = new Set(
    marks.flatMap(({ criterion, mark }) => (mark.kind === 'missing' ? [] : [labelKey(criterion)])),
  );
  const parents = new Map<string, string>();
  for (const sheet of new Set(criteria.map(sheetOf))) {
    const own = criteria.filter((fact) => sheetOf(fact) === sheet && fact.parent === null);
    const key = labelKey(sheet);
    const above = criteria.find(
      (fact) =>
        sheetOf(fact) !== sheet &&
        fact.weight?.kind === 'value' &&
        fact.parent === null &&
        (!marked.has(labelKey(fact.name)) || isSumOf(fact, own)) &&
        (key === labelKey(fact.name) ||
          key.startsWith(`${labelKey(fact.name)} `) ||
          (isPriceName(fact.name) && own.length > 1 && own.every(({ name }) => priced.has(labelKey(name))))),
    );
    if (above && own.length > 1 && (isWhole(own) || isSumOf(above, own))) parents.set(sheet, above.name);
  }
  if (parents.size === 0) return criteria;
  return criteria.map((fact) => {
    const parent = fact.parent === null ? parents.get(sheetOf(fact)) : undefined;
    return parent === undefined ? fact : { ...fact, parent };
  });
}

/** The same where no list but labels weigh them, on a cover say: "Quality | 55%". They become criteria above the sheets. */
export function withStatedHeads(facts: TenderFacts, texts: readonly StatedText[]): TenderFacts {
  const known = new Set(facts.criteria.map(({ name }) => labelKey(name)));
  const wholes = [...new Set(facts.criteria.map(sheetOf))].filter((sheet) => {
    const own = facts.criteria.filter((fact) => sheetOf(fact) === sheet && fact.parent === null && !isPlainPrice(fact));
    return own.length > 1 && isWhole(own);
  });
  const heads = texts.flatMap(({ label, text, where }): CriterionFact[] => {
    const key = labelKey(label);
    const share = /^\s*(\d{1,3}(?:\.\d+)?)\s*%\s*$/.exec(text)?.[1];
    const isOver = wholes.some((sheet) => labelKey(sheet) === key || labelKey(sheet).startsWith(`${key} `));
    if (share === undefined || key === '' || !isOver || known.has(key)) return [];
    known.add(key);
    const weight = { kind: 'value', value: Number(share) / 100, where, raw: text, flags: [] } as const;
    return [{ ...unsaid, name: label, weight, where }];
  });
  const all = heads.length === 0 ? facts : { ...facts, criteria: [...heads, ...facts.criteria] };
  const open = wholes.filter((sheet) => !heads.some(({ name }) => labelKey(sheet).startsWith(labelKey(name))));
  const [sheet, second] = open;
  return sheet === undefined || second !== undefined ? all : underSplit(all, sheet, qualityAndPrice(texts));
}

/**
 * "Quality 40%, price 60%" over questions that make up a whole of their own: they are the parts of what the sentence
 * calls quality, whatever their sheet is called.
 */
function underSplit(facts: TenderFacts, sheet: string, split: Split | undefined): TenderFacts {
  const known = (name: string) => facts.criteria.some((fact) => labelKey(fact.name) === labelKey(name));
  if (!split || known(split.name)) return facts;
  const isPart = (fact: CriterionFact) => sheetOf(fact) === sheet && fact.parent === null && !isPlainPrice(fact);
  if (facts.criteria.some((fact) => isPart(fact) && isPriceName(fact.name))) return facts;
  const weight = {
    kind: 'value',
    value: split.share,
    where: split.where,
    raw: `${split.share * 100}%`,
    flags: [],
  } as const;
  const head = { ...unsaid, name: split.name, weight, where: split.where };
  const criteria = facts.criteria.map((fact) => (isPart(fact) ? { ...fact, parent: split.name } : fact));
  return { ...facts, criteria: [head, ...criteria] };
}

/** "Price (£)" with no weight, below questions that weigh the whole of the quality. */
const isPlainPrice = ({ name, weight }: CriterionFact): boolean => weight === null && isPriceName(name);

const unsaid = {
  reference: null,
  parent: null,
  lot: null,
  weightIsPercent: true,
  maximum: null,
  minimum: null,
  method: null,
} as const;

const shareOf = ({ weight, weightIsPercent }: CriterionFact): number =>
  weight?.kind === 'value' ? weight.value * (weightIsPercent || weight.value <= 1 ? 1 : 0.01) : Number.NaN;

const sumOf = (criteria: readonly CriterionFact[]): number =>
  criteria.reduce((sum, criterion) => sum + shareOf(criterion), 0);

const isWhole = (criteria: readonly CriterionFact[]): boolean => Math.abs(sumOf(criteria) - 1) < 0.0005;

/** "Quality 60" in a summary over a sheet called Quality with 40 and 20: what the summary has for it adds up the sheet. */
const isSumOf = (above: CriterionFact, own: readonly CriterionFact[]): boolean =>
  own.length > 1 && Math.abs(sumOf(own) - shareOf(above)) < 0.0005;
