/**
 * The data itself, some 37 kB compressed: import it with `import()` where a place is first asked about, never at the
 * start of a page; a host that cannot fetches the files and unpacks them. They are made by `npm run places`.
 */
import type { PlacesData } from '../places-data';
import authorities from './authorities.json';
import deprivation from './deprivation.json';
import neighbours from './neighbours.json';
import outcodes from './outcodes.json';
import regions from './regions.json';
import { unpackPlaces } from './unpack';

export const placesData: PlacesData = unpackPlaces({ authorities, deprivation, neighbours, outcodes, regions });
