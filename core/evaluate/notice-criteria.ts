/** What the award criteria that a notice names say of social value and of price. */
import type { NoticeCriterion } from '../facts/notice';
import { isSocialValueName } from '../setup/stated';
import type { Where } from '../source';
import { derived, type Told, type ToldRow } from './told';

const isSocialValue = ({ name }: NoticeCriterion): boolean => isSocialValueName(name);
const isPrice = ({ kind }: NoticeCriterion): boolean => kind === 'price' || kind === 'cost';

const whereOf = ({ weight, where }: NoticeCriterion): Where => weight?.where ?? where;

/** A weight of a millionth is nobody's: what adding binary fractions leaves behind goes. */
const added = (weights: readonly number[]): number =>
  Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 1e6) / 1e6;

/** In each lot the sum, and of the lots that have any the lowest. Blank where a weight is missing. */
function weightOf(criteria: readonly NoticeCriterion[], is: (criterion: NoticeCriterion) => boolean): Told {
  const found = criteria.filter(is);
  const lots = [...new Set(found.map(({ lot }) => lot))].filter((lot) => lot !== null);
  const sums = (lots.length > 0 ? lots : [null]).map((lot) => {
    const weights = found
      .filter((criterion) => criterion.lot === lot || criterion.lot === null)
      .map(({ weight }) => weight?.value);
    return weights.every((weight) => weight !== undefined) ? added(weights) : undefined;
  });
  const known = sums.filter((sum) => sum !== undefined);
  return derived(found.length > 0 && known.length === sums.length ? Math.min(...known) : undefined, found.map(whereOf));
}

export function criteriaToldOf(criteria: readonly NoticeCriterion[]): ToldRow {
  const names = [...new Set(criteria.map(({ name }) => name))];
  const social = criteria.filter(isSocialValue);
  const everywhere = criteria.map(({ where }) => where);
  return {
    criteria: derived(names.length || undefined, everywhere),
    criteriaText: derived(names.join('. ') || undefined, everywhere),
    socialValueNamed: derived(
      criteria.length > 0 ? social.length > 0 : undefined,
      social.length > 0 ? social.map(({ where }) => where) : everywhere,
    ),
    socialValueWeight: weightOf(criteria, isSocialValue),
    priceWeight: weightOf(criteria, isPrice),
  };
}
