/** What the composite index says of one authority, always with its year and its publisher. */
import type { Authority, PlacesData } from './places-data';
import { placeSource } from './sources';

const order = ['most deprived', 'second most deprived', 'middle', 'second least deprived', 'least deprived'];

/**
 * Fifths hold a fifth of the people each, so that their numbers of authorities differ: 57 are in the first. Counties
 * and combined authorities were put beside them by their scores, and are not counted.
 */
export function sayDeprivation(authority: Authority, data: PlacesData): string | undefined {
  const own = data.deprivation.get(authority.code);
  if (!own) return undefined;
  const named = `(${placeSource('deprivation').short})`;
  const fifth = order[own.fifth - 1];
  if (authority.tier === 'upper' || authority.tier === 'combined')
    return `${authority.name} as a whole scores like the ${fifth} fifth of the UK by population ${named}.`;
  if (own.fifth !== 1) return `${authority.name} is in the ${fifth} fifth of UK authorities by population ${named}.`;
  const count = [...data.deprivation].filter(
    ([code, { fifth: other }]) => other === 1 && data.authorities.get(code)?.districts[0] === code,
  ).length;
  return `${authority.name} is one of the ${count} most deprived UK authorities, which hold a fifth of the population ${named}.`;
}

/** "57 % of its people live in the most deprived fifth of UK neighbourhoods": a whole per cent, never a rounded nought. */
export function sayMostDeprivedShare(authority: Authority, data: PlacesData): string | undefined {
  const own = data.deprivation.get(authority.code);
  if (!own) return undefined;
  const percent = Math.round(own.inMostDeprived * 100);
  const share = own.inMostDeprived === 0 ? 'None' : percent === 0 ? 'Less than 1 %' : `${percent} %`;
  return `${share} of the people of ${authority.name} live in the most deprived fifth of UK neighbourhoods (${placeSource('deprivation').short}).`;
}
