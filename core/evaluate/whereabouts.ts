/**
 * What is known of where a supplier is. Whoever has the data of places answers, seen from the officer's own place; what
 * is not known is absent, and so neither near nor far.
 */
import type { OrganisationFacts } from '../facts/notice';

/** `says` is a sentence without its full stop: "In the area of Wiltshire Council". */
export interface PlaceFact<T> {
  readonly value: T;
  readonly says: string;
}

export interface Whereabouts {
  /** In a straight line, from middle to middle, and as a chip says it: "about 6 km". */
  readonly km?: (PlaceFact<number> & { readonly about: string }) | undefined;
  readonly sameDistrict?: PlaceFact<boolean> | undefined;
  readonly sameAuthority?: PlaceFact<boolean> | undefined;
  readonly bordering?: PlaceFact<boolean> | undefined;
  readonly sameRegion?: PlaceFact<boolean> | undefined;
  /** To the nearest place of delivery. */
  readonly deliveryKm?: PlaceFact<number> | undefined;
  /** The tenth, by population, that its authority is in: 1 is the most deprived. Says the index and its year. */
  readonly deprivation?: PlaceFact<number> | undefined;
}

/** `delivery`: codes of the regions in which the contract is performed. */
export type Locate = (supplier: OrganisationFacts, delivery: readonly string[]) => Whereabouts;
