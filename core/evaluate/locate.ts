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
import type { Locate, PlaceFact, Whereabouts } from './whereabouts';

/** The code of the authority in which a full postcode lies, where somebody looked it up. */
export type CodeAt = (postcode: string) => string | undefined;

/** Without `here`, nothing is near or far; what is known of a supplier's own place is known all the same. */
export function locateFrom(here: Place | undefined, data: PlacesData, codeAt: CodeAt = () => undefined): Locate {
  return (supplier, delivery) => {
    const there = exactly(placeOf(supplier, data), supplier.postcode?.value, codeAt, data);
    if (!there) return {};
    const { km, samePostcodeDistrict, ...relation } = here ? relate(here, there, data) : {};
    return {
      ...relation,
      km: km && { ...km, about: sayKm(km.value) },
      sameDistrict: samePostcodeDistrict,
      deliveryKm: nearestDelivery(there, delivery, data),
      deprivation: deprivationOf(there, data),
    };
  };
}

const placeOf = ({ postcode, address, region }: OrganisationFacts, data: PlacesData): Place | undefined =>
  placeOfAddress({ postalCode: postcode?.value, streetAddress: address?.value, region: region?.value }, data);

/** The same place with its authority, where the postcode was looked up. */
export function exactly(
  place: Place | undefined,
  postcode: string | undefined,
  codeAt: CodeAt,
  data: PlacesData,
): Place | undefined {
  const full = fullPostcode(postcode ?? '');
  const authority = full && authorityByCode(codeAt(full) ?? '', data);
  return place && authority ? { ...place, authority } : place;
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
