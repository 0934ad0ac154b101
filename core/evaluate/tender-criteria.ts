/** What the set-up's criteria say about price and social value, each with the sentence that says how it was found. */
import type { TenderFacts } from '../facts/tender';
import { type Exact, exact, sum } from '../score/exact';
import type { SetupCriterion } from '../setup/setup';
import type { Where } from '../source';
import { percentage } from './numbers';
import { fold, words } from './words';

/** Names of criteria that are social value, whatever they hold. Whole words; Welsh beside English. */
const socialValueWords = [
  'social value',
  'social benefit',
  'social benefits',
  'community benefit',
  'community benefits',
  'public good',
  'gwerth cymdeithasol',
  'budd cymunedol',
  'buddion cymunedol',
].map(words);
const priceWords = ['price', 'prices', 'pricing', 'cost', 'costs', 'commercial', 'pris', 'cost'].map(words);
const conditionWords = [
  'condition',
  'conditions',
  'contract terms',
  'pass fail',
  'pass or fail',
  'mandatory',
  'kpi',
  'kpis',
  'key performance indicator',
  'key performance indicators',
  'amod',
  'amodau',
].map(words);

const mentions = (text: string, phrases: readonly string[]): boolean => {
  const padded = words(text);
  return phrases.some((phrase) => padded.includes(phrase));
};

interface Weighed {
  readonly criterion: SetupCriterion;
  /** Share of the whole; `null` where a weight on the way is missing. */
  readonly weight: Exact | null;
}

/** The topmost criteria that are of this kind: nothing inside one that counts is counted again. */
function topmost(criteria: readonly SetupCriterion[], is: (criterion: SetupCriterion) => boolean): Weighed[] {
  const visit = (list: readonly SetupCriterion[], scale: Exact | null): Weighed[] =>
    list.flatMap((criterion) => {
      const weight = scale === null || criterion.weight === null ? null : exact(criterion.weight).mul(scale);
      if (is(criterion)) return [{ criterion, weight }];
      const inner = criterion.childWeights === 'of-total' ? exact(1) : weight;
      return visit(criterion.criteria ?? [], inner);
    });
  return visit(criteria, exact(1));
}

const everyMethod = (criterion: SetupCriterion, start: string): boolean =>
  criterion.criteria?.length
    ? criterion.criteria.every((child) => everyMethod(child, start))
    : (criterion.method?.id.startsWith(start) ?? false);

export const isPrice = (criterion: SetupCriterion): boolean =>
  everyMethod(criterion, 'price.') || (!criterion.method && mentions(criterion.name, priceWords));
export const isSocialValue = (criterion: SetupCriterion): boolean =>
  mentions(criterion.name, socialValueWords) || everyMethod(criterion, 'sv.');

export const leaves = (criterion: SetupCriterion): readonly SetupCriterion[] =>
  criterion.criteria?.length ? criterion.criteria.flatMap(leaves) : [criterion];

export interface WeightOf {
  readonly weight: Exact | undefined;
  readonly found: readonly SetupCriterion[];
  readonly note: string;
}

/** Adds up the criteria of one kind; blank where there is none or a weight is missing. */
export function weightOf(criteria: readonly SetupCriterion[], kind: 'social value' | 'price'): WeightOf {
  const weighed = topmost(criteria, kind === 'price' ? isPrice : isSocialValue);
  const found = weighed.map(({ criterion }) => criterion);
  if (found.length === 0)
    return { weight: undefined, found, note: `No criterion is named ${kind} or scored by a ${kind} method.` };
  const weights = weighed.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const names = found.map(({ name }) => name).join(', ');
  if (weights.length < weighed.length) return { weight: undefined, found, note: `A weight is missing for ${names}.` };
  const parts = weighed.map(
    ({ criterion, weight }) => `${criterion.name} ${weight ? percentage(weight.valueOf()) : ''}`,
  );
  return { weight: sum(weights), found, note: `${parts.join(' + ')}.` };
}

/** Cells of the workbook's criteria that bear one of these names. */
export function cellsOfCriteria(facts: TenderFacts, criteria: readonly SetupCriterion[]): readonly Where[] {
  const names = new Set(criteria.flatMap(({ name, readFrom }) => [name, ...(readFrom ?? [])]).map(fold));
  return facts.criteria.filter(({ name }) => names.has(fold(name))).map(({ weight, where }) => weight?.where ?? where);
}

/** Criteria worded as contract conditions: no others are in the workbook's reach. */
export function conditionsOf(facts: TenderFacts): {
  readonly text: string | undefined;
  readonly where: readonly Where[];
} {
  const found = facts.criteria.filter(({ name, parent, method }) =>
    mentions([name, parent ?? '', method ?? ''].join('. '), conditionWords),
  );
  const text = found.map(({ name, method }) => [name, ...(method ? [method] : [])].join('. ')).join('. ');
  return { text: text === '' ? undefined : text, where: found.map(({ where }) => where) };
}
