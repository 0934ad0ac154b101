/** The files of this folder made into what functions of places take, whichever way a host got hold of them. */
import type { PlacesData } from '../places-data';
import { unpackAuthorities } from './unpack-authorities';
import { unpackRegions } from './unpack-regions';
import { unpackDeprivation, unpackNeighbours, unpackOutcodes } from './unpack-rows';

type Rows = Readonly<Record<string, string>>;

export interface PackedPlaces {
  readonly authorities: Rows;
  readonly deprivation: Rows;
  readonly neighbours: Rows;
  readonly outcodes: Rows;
  readonly regions: Rows;
}

export function unpackPlaces({ authorities, deprivation, neighbours, outcodes, regions }: PackedPlaces): PlacesData {
  const allAuthorities = unpackAuthorities(authorities);
  return {
    outcodes: unpackOutcodes(outcodes),
    authorities: allAuthorities,
    regions: unpackRegions(regions, authorities, allAuthorities),
    neighbours: unpackNeighbours(neighbours),
    deprivation: unpackDeprivation(deprivation),
  };
}
