/** What can be derived of a place from data alone: its authority, the region around it, a point to measure from. */
import type { Place } from './place';
import type { Authority, PlacesData, Point } from './places-data';
import { commonRegion } from './region';
import { regionName } from './region-relation';
import type { PlaceSourceId } from './sources';

export interface KnownArea {
  /** Districts and unitary authorities of today, in one of which the place is; absent when nothing says. */
  readonly districts?: ReadonlySet<string>;
  /** The one authority that has all of it: the district, or else the county. */
  readonly authority?: Authority;
  /** Code of the smallest region that is known to hold it. */
  readonly region?: string;
  readonly point?: Measured;
}

export interface Measured {
  readonly point: Point;
  /** "postcode district OX3", "the middle of Wiltshire". */
  readonly of: string;
  readonly source: PlaceSourceId;
}

export function knownArea(place: Place, data: PlacesData): KnownArea {
  const codes = place.authority?.districts ?? place.region?.districts ?? [];
  const authority = place.authority ?? authorityAround(codes, data);
  const region = place.authority ? commonRegion(place.authority.regions) : place.region?.code;
  const point = pointOf(place, data);
  return {
    ...(codes.length > 0 && { districts: new Set(codes) }),
    ...(authority && { authority }),
    ...(region && { region }),
    ...(point && { point }),
  };
}

/** The one district, or the county that has all districts. */
function authorityAround(codes: readonly string[], data: PlacesData): Authority | undefined {
  const [first, ...others] = codes.flatMap((code) => data.authorities.get(code) ?? []);
  if (!first || others.length === 0) return first;
  const county = first.county;
  return county && others.every((each) => each.county === county) ? data.authorities.get(county) : undefined;
}

/** The finest point that is known. A combined authority or a large region has no middle that would mean anything. */
function pointOf({ outcode, authority, region }: Place, data: PlacesData): Measured | undefined {
  const district = data.outcodes.get(outcode ?? '');
  if (district) return { point: district, of: `postcode district ${outcode}`, source: 'outcodes' };
  if (authority?.point && authority.tier !== 'combined')
    return { point: authority.point, of: `the middle of ${authority.name}`, source: 'authorities' };
  const name = region && regionName(region.code, data);
  return region?.point && { point: region.point, of: `the middle of ${name}`, source: 'region-map' };
}
