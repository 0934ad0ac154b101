/** A sheet called "Quality" whose weights make up the whole, or what another list gives Quality itself. */

import { labelKey } from '../facts/names/labels';
import type { CriterionFact, TenderFacts } from '../facts/tender';
import { parseWhere } from '../facts/where';
import type { StatedText } from './propose';

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
        (!marked.has(labelKey(fact.name)) || isSumOf(fact, own)) &&
        (key === labelKey(fact.name) || key.startsWith(`${labelKey(fact.name)} `)),
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
    const own = facts.criteria.filter((fact) => sheetOf(fact) === sheet && fact.parent === null);
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
  const inText = wholes.flatMap((sheet) => (known.has(labelKey(sheet)) ? [] : headInText(sheet, texts)));
  const all = [...heads, ...inText];
  return all.length === 0 ? facts : { ...facts, criteria: [...all, ...facts.criteria] };
}

/** "Overall: technical 60%, price 40%" weighs the sheet called Technical, where nothing else in words does. */
function headInText(sheet: string, texts: readonly StatedText[]): readonly CriterionFact[] {
  const name = sheet.trim();
  const words = new RegExp(
    `(?<!\\p{L})${name.replace(/[^\p{L}\p{N} ]/gu, '.')}(?!\\p{L})[^\\d%.;]{0,20}(\\d{1,3}(?:\\.\\d+)?)\\s*%`,
    'iu',
  );
  if (!/^(?:quality|technical|non-?price|ansawdd)\b/i.test(name)) return [];
  const found = texts.flatMap(({ label, text, where }) => {
    if ((text.match(/%/g)?.length ?? 0) < 2) return [];
    const share = words.exec(`${label}: ${text}`)?.[1];
    return share === undefined || Number(share) >= 100 ? [] : [{ share: Number(share) / 100, where }];
  });
  const [first] = found;
  if (!first || found.some(({ share }) => share !== first.share)) return [];
  const weight = {
    kind: 'value',
    value: first.share,
    where: first.where,
    raw: `${first.share * 100}%`,
    flags: [],
  } as const;
  return [{ ...unsaid, name, weight, where: first.where }];
}

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
