/** Where suppliers are, by the data of places: the one link between hints and `core/places`. */
import type { OrganisationFacts } from '../facts/notice';
import { authorityByCode } from '../places/authority';
import { sayDeprivation } from '../places/deprivation';
import { sayKm } from '../places/distance';
import { knownArea } from '../places/known-area';
import { type Place, placeOfAddress } from '../places/place';
import type { PlacesData } from '../places/places-data';
import { fullPostcode } from '../places/postcode';
import { readRegion } from '../places/region';
import { regionName } from '../places/region-relation';
import { relate } from '../places/relate';
import { spokenDate } from './spoken';
import type { Locate, PlaceFact, Whereabouts } from './whereabouts';

/** Who said in which authority a postcode lies, and on which ISO day. */
interface Said {
  readonly by: string;
  readonly on: string;
}

/** In which authority a full postcode lies, by its code, where somebody looked it up. */
export type CodeAt = (postcode: string) => (Said & { readonly code: string }) | undefined;

/**
 * Without `here`, nothing is near or far; what is known of a supplier's own place is known all the same. `postcode` is that
 * of `here`, where it is a full one. What is known only because a postcode was looked up says by whom and when.
 */
export function locateFrom(
  here: Place | undefined,
  data: PlacesData,
  codeAt: CodeAt = () => undefined,
  postcode = '',
): Locate {
  const ours = exactly(here, postcode, codeAt, data);
  return (supplier, delivery) => {
    const there = placeOf(supplier, data);
    const theirs = exactly(there, supplier.postcode?.value, codeAt, data);
    const found = whereabouts(ours.place, theirs.place, delivery, data);
    const without = [
      ours.said && { said: ours.said, facts: whereabouts(here, theirs.place, delivery, data) },
      theirs.said && { said: theirs.said, facts: whereabouts(ours.place, there, delivery, data) },
    ].filter((one) => one !== undefined);
    const sourced = <F extends PlaceFact<unknown>>(fact: F | undefined, of: (facts: Whereabouts) => F | undefined) => {
      const said = without.filter(({ facts }) => of(facts)?.says !== fact?.says).map((one) => one.said);
      return fact && { ...fact, says: [fact.says, ...sayWho(said)].join(', ') };
    };
    return {
      km: sourced(found.km, ({ km }) => km),
      sameDistrict: sourced(found.sameDistrict, ({ sameDistrict }) => sameDistrict),
      sameAuthority: sourced(found.sameAuthority, ({ sameAuthority }) => sameAuthority),
      bordering: sourced(found.bordering, ({ bordering }) => bordering),
      sameRegion: sourced(found.sameRegion, ({ sameRegion }) => sameRegion),
      deliveryKm: sourced(found.deliveryKm, ({ deliveryKm }) => deliveryKm),
      deprivation: sourced(found.deprivation, ({ deprivation }) => deprivation),
    };
  };
}

function whereabouts(
  here: Place | undefined,
  there: Place | undefined,
  delivery: readonly string[],
  data: PlacesData,
): Whereabouts {
  if (!there) return {};
  const { km, samePostcodeDistrict, sameAuthority, bordering, sameRegion } = here ? relate(here, there, data) : {};
  return {
    km: km && { ...km, about: sayKm(km.value) },
    sameDistrict: samePostcodeDistrict,
    sameAuthority,
    bordering,
    sameRegion,
    deliveryKm: nearestDelivery(there, delivery, data),
    deprivation: deprivationOf(there, data),
  };
}

const placeOf = ({ postcode, region }: OrganisationFacts, data: PlacesData): Place | undefined =>
  placeOfAddress({ postalCode: postcode?.value, region: region?.value }, data);

/** "by postcodes.io on 26 November 2026 and 27 November 2026"; nothing where nobody was asked. */
function sayWho(said: readonly Said[]): readonly string[] {
  const who = [...new Set(said.map(({ by }) => by))].join(' and ');
  const days = [...new Set(said.map(({ on }) => on))].sort().map(spokenDate).join(' and ');
  return said.length === 0 ? [] : [`by ${who} on ${days}`];
}

/** The same place with its authority, where the postcode was looked up, and who says so. */
function exactly(
  place: Place | undefined,
  postcode: string | undefined,
  codeAt: CodeAt,
  data: PlacesData,
): { readonly place: Place | undefined; readonly said?: Said } {
  const full = fullPostcode(postcode ?? '');
  const found = full === undefined ? undefined : codeAt(full);
  const authority = found && authorityByCode(found.code, data);
  return place && authority ? { place: { ...place, authority }, said: found } : { place };
}

/** Absent within the area of delivery: a part of an area is no distance from it. */
function nearestDelivery(there: Place, delivery: readonly string[], data: PlacesData): Whereabouts['deliveryKm'] {
  const distances = delivery.flatMap((code): readonly PlaceFact<number>[] => {
    const region = readRegion(code, data);
    const km = region && relate({ said: regionName(code, data), region }, there, data).km;
    return km ? [km] : [];
  });
  return distances.toSorted((a, b) => a.value - b.value)[0];
}

function deprivationOf(there: Place, data: PlacesData): Whereabouts['deprivation'] {
  const { authority } = knownArea(there, data);
  const tenth = authority && data.deprivation.get(authority.code)?.tenth;
  const says = authority && sayDeprivation(authority, data);
  return tenth === undefined || says === undefined ? undefined : { value: tenth, says: says.replace(/\.$/, '') };
}
