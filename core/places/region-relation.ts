import type { PlacesData, Region } from './places-data';
import { contains } from './region';

/** "North West" and "Wiltshire", without what the code list adds to tell them from others. */
export const regionName = (code: string, data: PlacesData): string =>
  (data.regions.get(code)?.name ?? code).replace(/ (?:\(England\)|CC)$/, '');

/** Of the nine regions of England and the three other nations; `undefined` where one of them is wider than that. */
export function sameLargeRegion(a: string, b: string): boolean | undefined {
  if (a.length < 3 || b.length < 3) return undefined;
  return a.slice(0, 3) === b.slice(0, 3);
}

/**
 * Whether two regions share a boundary, by the authorities in them. Not known where one authority lies in both, since
 * its boundary is not that between them; a region does not border one that it is in.
 */
export function regionsBorder(a: Region, b: Region, data: PlacesData): boolean | undefined {
  if (contains(a.code, b.code) || contains(b.code, a.code)) return false;
  const ours = new Set(a.districts);
  if (a.districts.length === 0 || b.districts.length === 0 || b.districts.some((code) => ours.has(code)))
    return undefined;
  return a.districts.some((code) => b.districts.some((other) => data.neighbours.get(code)?.has(other)));
}
