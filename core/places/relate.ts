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
  /** Only from one postcode district to another. */
  readonly band?: DistanceBand;
  /** `there` is in the area of the authority of `here`. */
  readonly sameAuthority?: Told<boolean>;
  /** Its one authority shares a boundary with that of `here`, or each of those in which it may be does. */
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
    ...authorities(here, there, a, b, data),
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
  return { ...(apart && { samePostcodeDistrict: apart }), ...measured(here, there, a, b, limits) };
}

/** Only between postcode districts is a distance sure enough for a band, or to be said from the place itself. */
function measured(here: Place, there: Place, a: KnownArea, b: KnownArea, limits: readonly number[]): Relation {
  if (!a.point || !b.point) return {};
  const km = kmBetween(a.point.point, b.point.point);
  const about = capital(sayKm(km));
  if (a.point.source === 'outcodes' && b.point.source === 'outcodes') {
    const districts = `postcode districts ${here.outcode} and ${there.outcode}`;
    return {
      km: told(km, `${about} from ${here.said} (${districts}, straight line)`, ['outcodes']),
      band: bandOf(km, limits),
    };
  }
  // A part of an area is no distance from it, wherever their middles are.
  if ([...(b.districts ?? [])].some((code) => a.districts?.has(code))) return {};
  const sources = [...new Set([a.point.source, b.point.source])];
  return { km: told(km, `${about} from ${a.point.of} to ${b.point.of}, in a straight line`, sources) };
}

function authorities(here: Place, there: Place, a: KnownArea, b: KnownArea, data: PlacesData): Relation {
  if (!a.districts || !b.districts) return {};
  const sources = sourcesOf(here, there);
  const codes = [...b.districts];
  const shared = codes.filter((code) => a.districts?.has(code)).length;
  const area = a.authority ? `the area of ${a.authority.officialName}` : `any authority of ${nameOf(here, data)}`;
  if (shared === 0) return { sameAuthority: told(false, `Not in ${area}`, sources), ...borders(there, a, b, data) };
  // The district of a region is the region's authority even where the region is only a part of it.
  if (shared < codes.length || !a.authority) return {};
  return {
    sameAuthority: told(true, `In ${area}`, sources),
    bordering: told(false, `In ${area}, not beside it`, sources),
  };
}

/** Of areas that have nothing in common. */
function borders(there: Place, a: KnownArea, b: KnownArea, data: PlacesData): Relation {
  if (!a.authority || !a.districts || !b.districts) return {};
  const lists = [...a.districts].map((code) => data.neighbours.get(code));
  const others = [...b.districts];
  const beside = others.filter((code) => lists.some((list) => list?.has(code))).length;
  const isOne = b.authority?.districts.length === others.length;
  const isUnclear = beside === 0 ? lists.includes(undefined) : beside < others.length && !isOne;
  if (isUnclear) return {};
  const verb = beside > 0 ? 'borders' : 'does not border';
  const says = isOne
    ? `${b.authority?.name} ${verb} ${a.authority.name}`
    : `${beside > 0 ? 'Every' : 'No'} authority of ${nameOf(there, data)} borders ${a.authority.name}`;
  return { bordering: told(beside > 0, says, ['neighbours']) };
}

const sourcesOf = (...places: readonly Place[]): readonly PlaceSourceId[] =>
  places.some(({ authority, region }) => region && !authority) ? ['authorities', 'region-map'] : ['authorities'];

const nameOf = ({ authority, region, said }: Place, data: PlacesData): string =>
  authority?.name ?? (region ? `the region ${regionName(region.code, data)}` : said);

function regions(a: KnownArea, b: KnownArea, data: PlacesData): Relation {
  if (!a.region || !b.region) return {};
  const sources: readonly PlaceSourceId[] = ['regions', 'region-map'];
  const same = sameLargeRegion(a.region, b.region);
  const [ours, theirs] = [a.region, b.region].map((code) => regionName(code.slice(0, 3), data));
  const says = same ? `In the same region, ${ours}` : `In another region, ${theirs}, not ${ours}`;
  const shared = commonRegion([a.region, b.region]);
  return {
    ...(same !== undefined && { sameRegion: told(same, says, sources) }),
    ...(shared && { sharedRegion: told(shared, `Both in the region ${regionName(shared, data)}`, sources) }),
  };
}

const told = <T>(value: T, says: string, sources: readonly PlaceSourceId[]): Told<T> => ({ value, says, sources });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
