import type { Measure } from '../pack';
import { widerBenefit } from './measures/wider-benefit';
import { workAndSkills } from './measures/work-and-skills';

/**
 * What commitments under the model usually promise. Titles follow the sources; the words to find them by, the units and
 * the goals are our own. The official reporting metrics are not among them: see `missing` in the pack.
 */
export const measures: readonly Measure[] = [...workAndSkills, ...widerBenefit];
