/**
 * The data itself, some 37 kB compressed: import it with `import()` where a place is first asked about, never at the
 * start of a page. The files are made by `npm run places`.
 */
import type { PlacesData } from '../places-data';
import authorities from './authorities.json';
import deprivation from './deprivation.json';
import neighbours from './neighbours.json';
import outcodes from './outcodes.json';
import regions from './regions.json';
import { unpackAuthorities } from './unpack-authorities';
import { unpackRegions } from './unpack-regions';
import { unpackDeprivation, unpackNeighbours, unpackOutcodes } from './unpack-rows';

const allAuthorities = unpackAuthorities(authorities);

export const placesData: PlacesData = {
  outcodes: unpackOutcodes(outcodes),
  authorities: allAuthorities,
  regions: unpackRegions(regions, authorities, allAuthorities),
  neighbours: unpackNeighbours(neighbours),
  deprivation: unpackDeprivation(deprivation),
};
