/** How far apart two places are in a straight line, and how to say so without saying more than is known. */
import type { Point } from './places-data';

/** Mean radius of the Earth, as the International Union of Geodesy and Geophysics defines it. */
const earth = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance (haversine). */
export function kmBetween(a: Point, b: Point): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const h = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Middles of districts are some kilometres from the doors in them: below this no figure means anything. */
const tooNear = 2;

/** To whole kilometres below 20, to fives below 100 and to tens beyond: as much as middles of areas can tell. */
function rounded(km: number): number {
  const step = km < 20 ? 1 : km < 100 ? 5 : 10;
  return Math.round(km / step) * step;
}

/** "about 6 km", "under 2 km". */
export const sayKm = (km: number): string => (km < tooNear ? `under ${tooNear} km` : `about ${rounded(km)} km`);

/** `within` is the first limit in kilometres that the distance does not pass. */
export type DistanceBand = 'same-district' | 'farther' | { readonly within: number };

/** Limits that hints use unless a buyer sets others; ours, and no rule of law. */
export const usualLimits: readonly number[] = [10, 25, 50];

export function bandOf(km: number, limits: readonly number[] = usualLimits): DistanceBand {
  const within = [...limits].sort((a, b) => a - b).find((limit) => km <= limit);
  return within === undefined ? 'farther' : { within };
}
