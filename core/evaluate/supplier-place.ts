/** What follows from where a supplier is: to the officer's place, to the place of delivery, and of that place itself. */
import type { OrganisationFacts, Stated } from '../facts/notice';
import type { Where } from '../source';
import type { Place, Places } from './nearness';
import type { SupplierIn } from './supplier-row';
import { derived, stated, type ToldRow } from './told';

export const placeOf = ({ postcode, region }: OrganisationFacts): Place => ({
  postcode: postcode?.value,
  region: region?.value,
});

const districtOf = (postcode: string | undefined): string | undefined => postcode?.split(' ')[0] || undefined;

const whole = (km: number | undefined): number | undefined => (km === undefined ? undefined : Math.round(km));

function nearest(place: Place, delivery: readonly Stated<string>[], places: Places): number | undefined {
  const distances = delivery.flatMap(({ value }) => places.relate({ region: value }, place).km ?? []);
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

/** A region lies in another whose code begins its own. "UK" alone says nothing. */
function inDelivery(region: string | undefined, delivery: readonly Stated<string>[]): boolean | undefined {
  const codes = delivery.map(({ value }) => value).filter((code) => code.length > 2);
  if (region === undefined || region.length < 3 || codes.length === 0) return undefined;
  if (codes.some((code) => region.startsWith(code))) return true;
  return codes.some((code) => code.startsWith(region)) ? undefined : false;
}

export function placeToldOf(place: Place, { facts, supplier, here, places }: SupplierIn): ToldRow {
  const from: readonly Where[] = [supplier.postcode, supplier.region].flatMap((fact) => (fact ? [fact.where] : []));
  const nearness = here && places ? places.relate(here, place) : {};
  const description = places?.describe(place) ?? {};
  const [district, own] = [districtOf(place.postcode), districtOf(here?.postcode)];
  const delivered = [...from, ...facts.delivery.map(({ where }) => where)];
  return {
    postcode: stated(supplier.postcode),
    district: derived(district, from),
    region: stated(supplier.region),
    place: derived(description.name, from),
    distance: derived(whole(nearness.km), from),
    deliveryDistance: derived(places ? whole(nearest(place, facts.delivery, places)) : undefined, delivered),
    sameDistrict: derived(district && own ? district === own : undefined, from),
    sameAuthority: derived(nearness.sameAuthority, from),
    bordering: derived(nearness.bordering, from),
    sameRegion: derived(nearness.sameRegion, from),
    inDelivery: derived(inDelivery(place.region, facts.delivery), delivered),
    deprivationTenth: derived(description.deprivation?.tenth, from),
    deprivationPlace: derived(description.deprivation?.place, from),
    deprivationSource: derived(description.deprivation?.source, from),
  };
}
