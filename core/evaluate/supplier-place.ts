/** What follows from where a supplier is: to the officer's place, to the place of delivery, and of that place itself. */
import type { NoticeFacts, OrganisationFacts, Stated } from '../facts/notice';
import { derived, stated, type ToldRow } from './told';
import type { Locate, PlaceFact } from './whereabouts';

const districtOf = (postcode: string | undefined): string | undefined => postcode?.split(' ')[0] || undefined;

const whole = (fact: PlaceFact<number> | undefined): number | undefined => fact && Math.round(fact.value);

/** A region lies in another whose code begins its own. "UK" alone says nothing. */
function inDelivery(region: string | undefined, delivery: readonly Stated<string>[]): boolean | undefined {
  const codes = delivery.map(({ value }) => value).filter((code) => code.length > 2);
  if (region === undefined || region.length < 3 || codes.length === 0) return undefined;
  if (codes.some((code) => region.startsWith(code))) return true;
  return codes.some((code) => code.startsWith(region)) ? undefined : false;
}

export function placeToldOf(
  supplier: OrganisationFacts,
  { delivery }: NoticeFacts,
  locate: Locate | undefined,
): ToldRow {
  const { postcode, region } = supplier;
  const codes = delivery.map(({ value }) => value);
  const { km, sameDistrict, sameAuthority, bordering, sameRegion, deliveryKm, deprivation } =
    locate?.(supplier, codes) ?? {};
  const from = [postcode, region].flatMap((fact) => fact?.where ?? []);
  const delivered = [...from, ...delivery.map(({ where }) => where)];
  return {
    postcode: stated(postcode),
    district: derived(districtOf(postcode?.value), from),
    region: stated(region),
    distance: derived(whole(km), from),
    distanceAbout: derived(km?.about, from),
    distanceSays: derived(km?.says, from),
    sameDistrict: derived(sameDistrict?.value, from),
    sameAuthority: derived(sameAuthority?.value, from),
    authoritySays: derived(sameAuthority?.says, from),
    bordering: derived(bordering?.value, from),
    borderingSays: derived(bordering?.says, from),
    sameRegion: derived(sameRegion?.value, from),
    regionSays: derived(sameRegion?.says, from),
    deliveryDistance: derived(whole(deliveryKm), delivered),
    deliverySays: derived(deliveryKm?.says, delivered),
    deliveryRegions: derived(codes.length || undefined, delivered),
    delivery: derived(codes.join(', ') || undefined, delivered),
    inDelivery: derived(inDelivery(region?.value, delivery), delivered),
    deprivationTenth: derived(deprivation?.value, from),
    deprivationSays: derived(deprivation?.says, from),
  };
}
