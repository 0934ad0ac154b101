/** The facts that functions of places take as a parameter: `data` holds them, and hosts load it when it is needed. */

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** `single` does everything; `lower` and `upper` are a district and its county; `combined` is several of them. */
export type Tier = 'single' | 'lower' | 'upper' | 'combined';

export interface Authority {
  /** The code of the Office for National Statistics: "E06000054". */
  readonly code: string;
  readonly formerCodes: readonly string[];
  /** "Wiltshire Council". */
  readonly officialName: string;
  /** "Wiltshire". */
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly type: string;
  readonly tier: Tier;
  readonly nation: Nation;
  /** The middle of its area; of a county or a combined authority the mean of its districts. */
  readonly point?: Point;
  /** Five-character regions of 2021 in which its area lies: several when it lies across them. */
  readonly regions: readonly string[];
  /** Districts and unitary authorities of today that make up its area: itself, or those of a county, or what replaced it. */
  readonly districts: readonly string[];
  readonly county?: string;
  /** What replaced it, so that it is a former one; empty when it stands. */
  readonly successors: readonly string[];
}

export type Nation = 'England' | 'Scotland' | 'Wales' | 'Northern Ireland';

/** A region as Find a Tender writes it: the tree ITL 2021, with UK before its codes. */
export interface Region {
  readonly code: string;
  readonly name: string;
  /** Authorities of 2021 in it, by whose boundaries it was drawn: some are former ones now. */
  readonly authorities2021: readonly string[];
  /** Districts and unitary authorities of today that lie in it, wholly or in part. */
  readonly districts: readonly string[];
  /** Mean of its authorities of 2021; absent where one lies only partly in it, and for all but the smallest regions. */
  readonly point?: Point;
}

/** Composite UK deprivation of one authority. */
export interface Deprivation {
  readonly score: number;
  /** 1 is the most deprived. A fifth is of the population, not of the number of authorities. */
  readonly fifth: number;
  readonly tenth: number;
  /** Share of its people who live in neighbourhoods of the most deprived fifth, 0 to 1. */
  readonly inMostDeprived: number;
}

export interface PlacesData {
  readonly outcodes: ReadonlyMap<string, Point>;
  /** By every code, present and former. */
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly regions: ReadonlyMap<string, Region>;
  /** Of districts and unitary authorities of today. One without an entry is not known; an island has an empty one. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  readonly deprivation: ReadonlyMap<string, Deprivation>;
}
