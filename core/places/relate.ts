/**
 * How one place lies to another. `here` is the area that should benefit, `there` is somewhere: a supplier's address, a
 * place of delivery. What is not known is absent, never false.
 */
import { bandOf, type DistanceBand, kmBetween, sayKm, usualLimits } from './distance';
import { type KnownArea, knownArea } from './known-area';
import type { Place } from './place';
import type { PlacesData } from './places-data';
import { commonRegion } from './region';
import { regionName, sameLargeRegion } from './region-relation';
import type { PlaceSourceId } from './sources';

/** A fact with the sentence that says it and the sources it rests on. */
export interface Told<T> {
  readonly value: T;
  readonly says: string;
  readonly sources: readonly PlaceSourceId[];
}

export interface Relation {
  readonly samePostcodeDistrict?: Told<boolean>;
  /** In a straight line, from middle to middle. Absent within one postcode district. */
  readonly km?: Told<number>;
  readonly band?: DistanceBand;
  /** `there` is in the area of the authority of `here`. */
  readonly sameAuthority?: Told<boolean>;
  /** Wherever `there` is, its authority shares a boundary with that of `here`. */
  readonly bordering?: Told<boolean>;
  /** Of the nine regions of England and the other three nations. */
  readonly sameRegion?: Told<boolean>;
  /** Code of the smallest region that has both. */
  readonly sharedRegion?: Told<string>;
}

export function relate(here: Place, there: Place, data: PlacesData, limits: readonly number[] = usualLimits): Relation {
  const a = knownArea(here, data);
  const b = knownArea(there, data);
  return {
    ...distance(here, there, a, b, limits),
    ...authorities(here, a, b, data),
    ...regions(a, b, data),
  };
}

function distance(here: Place, there: Place, a: KnownArea, b: KnownArea, limits: readonly number[]): Relation {
  if (here.outcode && here.outcode === there.outcode)
    return {
      samePostcodeDistrict: told(true, `In the same postcode district, ${here.outcode}`, []),
      band: 'same-district',
    };
  const apart =
    here.outcode && there.outcode ? told(false, `In ${there.outcode}, not in ${here.outcode}`, []) : undefined;
  const isSameMiddle = a.point?.of === b.point?.of;
  if (!a.point || !b.point || isSameMiddle) return { ...(apart && { samePostcodeDistrict: apart }) };
  const km = kmBetween(a.point.point, b.point.point);
  const sources = [...new Set([a.point.source, b.point.source])];
  return {
    ...(apart && { samePostcodeDistrict: apart }),
    km: told(km, `${capital(sayKm(km))} from ${here.said} (${measure(here, there, a, b)}, straight line)`, sources),
    band: bandOf(km, limits),
  };
}

/** "postcode districts", or what the line joins where it is not two of them. */
function measure(here: Place, there: Place, a: KnownArea, b: KnownArea): string {
  const isDistricts = a.point?.source === 'outcodes' && b.point?.source === 'outcodes';
  return isDistricts ? `postcode districts ${here.outcode} and ${there.outcode}` : `${a.point?.of} to ${b.point?.of}`;
}

function authorities(here: Place, a: KnownArea, b: KnownArea, data: PlacesData): Relation {
  if (!a.districts || !b.districts) return {};
  const sources: readonly PlaceSourceId[] =
    here.region && !here.authority ? ['authorities', 'region-map'] : ['authorities'];
  const codes = [...b.districts];
  const shared = codes.filter((code) => a.districts?.has(code)).length;
  const name = a.authority?.officialName ?? `any authority of ${here.said}`;
  if (shared === 0)
    return {
      sameAuthority: told(false, `Not in the area of ${name}`, sources),
      ...borders(a, b, data),
    };
  // The district of a region is the region's authority even where the region is only a part of it.
  if (shared < codes.length || !a.authority) return {};
  return {
    sameAuthority: told(true, `In the area of ${name}`, sources),
    bordering: told(false, `In the area of ${name}, not beside it`, sources),
  };
}

function borders(a: KnownArea, b: KnownArea, data: PlacesData): Relation {
  if (!a.authority || !a.districts || !b.districts) return {};
  const lists = [...a.districts].map((code) => data.neighbours.get(code));
  const others = [...b.districts];
  const beside = others.filter((code) => lists.some((list) => list?.has(code))).length;
  const isKnown = lists.every((list) => list !== undefined);
  if (beside > 0 && beside < others.length) return {};
  if (beside === 0 && !isKnown) return {};
  const name = b.authority?.name ?? 'Every authority there';
  return {
    bordering: told(beside > 0, `${name} ${beside > 0 ? 'borders' : 'does not border'} ${a.authority.name}`, [
      'neighbours',
    ]),
  };
}

function regions(a: KnownArea, b: KnownArea, data: PlacesData): Relation {
  if (!a.region || !b.region) return {};
  const same = sameLargeRegion(a.region, b.region);
  const shared = commonRegion([a.region, b.region]);
  const sources: readonly PlaceSourceId[] = ['regions', 'region-map'];
  return {
    ...(same === true && {
      sameRegion: told(true, `In the same region, ${regionName(a.region.slice(0, 3), data)}`, sources),
    }),
    ...(same === false && {
      sameRegion: told(
        false,
        `In ${regionName(b.region.slice(0, 3), data)}, not in ${regionName(a.region.slice(0, 3), data)}`,
        sources,
      ),
    }),
    ...(shared && { sharedRegion: told(shared, `Both in ${regionName(shared, data)}`, sources) }),
  };
}

const told = <T>(value: T, says: string, sources: readonly PlaceSourceId[]): Told<T> => ({ value, says, sources });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
