/** Lots of a procurement's data, and the criteria and suitability that stand in them. */
import type { LotFacts, NoticeCriterion, Stated } from '../../notice';
import { criterion, kindOf } from '../criteria';
import { known } from '../known';
import { at, each, type Found, items, itemsAt, number, type Part, text, truth } from './json';
import { says } from './parties';
import { moneyOf } from './tender';

const nameOf = (lot: Part): Found<string> | undefined => {
  const id = text(at(lot, 'id'));
  const title = text(at(lot, 'title'));
  return id && title ? { value: `Lot ${id.value}: ${title.value}`, where: title.where } : (title ?? id);
};

/**
 * Names of the lots by their ids. The data gives a contract that is not divided one lot all the same: pages print none,
 * and there is none to speak of.
 */
export function lotNames(release: Part): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const award of items(at(release, 'awards')))
    for (const lot of each(at(award, 'relatedLots'))) names.set(text(lot)?.value ?? '', text(lot)?.value ?? '');
  for (const lot of itemsAt([release], 'tender', 'lots')) {
    const name = nameOf(lot)?.value;
    if (name !== undefined) names.set(text(at(lot, 'id'))?.value ?? name, name);
  }
  return names.size > 1 ? names : new Map();
}

const suitabilityIn = (part: Part): Pick<LotFacts, 'smeSuitable' | 'vcseSuitable'> =>
  known({
    smeSuitable: says(truth(at(part, 'suitability', 'sme'))),
    vcseSuitable: says(truth(at(part, 'suitability', 'vcse'))),
  });

/** Of the contract as a whole; where it is not divided, its one lot says it. */
export function suitabilityOf(release: Part): Pick<LotFacts, 'smeSuitable' | 'vcseSuitable'> {
  const lots = itemsAt([release], 'tender', 'lots');
  const [only] = lots;
  return { ...(only && lots.length === 1 && suitabilityIn(only)), ...suitabilityIn(at(release, 'tender')) };
}

export function lotsOf(release: Part): readonly LotFacts[] {
  const lots = itemsAt([release], 'tender', 'lots');
  if (lots.length < 2) return [];
  return lots.flatMap((lot) => {
    const name = nameOf(lot);
    const value = moneyOf(at(lot, 'value'));
    return name ? [{ name: name.value, where: name.where, ...known({ value }), ...suitabilityIn(lot) }] : [];
  });
}

/** Weights come as exact percentages, as decimals, or as an order of importance; a range or a threshold is no weight. */
function numbersOf(part: Part): Pick<NoticeCriterion, 'weight' | 'order'> {
  for (const entry of each(at(part, 'numbers'))) {
    const how = text(at(entry, 'weight'))?.value ?? '';
    const found = number(at(entry, 'number'));
    if (!found) continue;
    const stated = (value: number): Stated<number> => ({ value, raw: String(found.value), where: found.where });
    if (/^order/i.test(how) && Number.isInteger(found.value) && found.value > 0) return { order: stated(found.value) };
    const share = how === 'percentageExact' ? found.value / 100 : how === 'decimalExact' ? found.value : -1;
    if (share >= 0 && share <= 1) return { weight: stated(share) };
  }
  return {};
}

const criteriaIn = (part: Part, lot: string | null): readonly NoticeCriterion[] =>
  items(at(part, 'awardCriteria', 'criteria')).flatMap((entry) => {
    const type = text(at(entry, 'type'));
    const name = text(at(entry, 'name')) ?? text(at(entry, 'description')) ?? type;
    if (!name) return [];
    const printed = { text: name.value, where: name.where };
    return [criterion(printed, lot, { ...known({ kind: type && kindOf(type.value) }), ...numbersOf(entry) })];
  });

export function criteriaOf(release: Part): readonly NoticeCriterion[] {
  const lots = itemsAt([release], 'tender', 'lots');
  const ofLots = lots.flatMap((lot) => criteriaIn(lot, lots.length > 1 ? (nameOf(lot)?.value ?? null) : null));
  return [...criteriaIn(at(release, 'tender'), null), ...ofLots];
}
