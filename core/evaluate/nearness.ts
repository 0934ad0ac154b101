/** How places enter hints: what is known of one, and how two lie to each other. `core/places` answers, from data that a host loads. */

/** A place as a page, or the officer's own setting, gives it. */
export interface Place {
  readonly postcode?: string | undefined;
  /** Code of the 2021 tree with the prefix UK. */
  readonly region?: string | undefined;
}

/** Whatever is not known stays `undefined`: neither near nor far. */
export interface Nearness {
  readonly km?: number | undefined;
  readonly sameAuthority?: boolean | undefined;
  readonly bordering?: boolean | undefined;
  readonly sameRegion?: boolean | undefined;
}

export interface PlaceDescription {
  /** Name of the authority or else of the region. */
  readonly name?: string | undefined;
  /** Of the authority: 1 is the most deprived tenth. */
  readonly deprivation?: { readonly tenth: number; readonly place: string; readonly source: string } | undefined;
}

export interface Places {
  readonly describe: (place: Place) => PlaceDescription;
  readonly relate: (from: Place, to: Place) => Nearness;
}
