import type { Measure } from '../pack';
import { communities } from './measures/communities';
import { economyAndPlanet } from './measures/economy-and-planet';
import { people } from './measures/people';

/** Our own list, in plain words. A measure without a unit value is counted and never priced. */
export const measures: readonly Measure[] = [...people, ...communities, ...economyAndPlanet];
