import type { Measure } from '../pack';
import { carbon } from './measures/carbon';
import { costsAvoided } from './measures/costs-avoided';
import { payAndWaste } from './measures/pay-and-waste';
import { wellbeingAndSafety } from './measures/wellbeing-and-safety';

/** Values that anyone may pass on, each in the prices it was published in. The words that find them are our own. */
export const measures: readonly Measure[] = [...wellbeingAndSafety, ...carbon, ...payAndWaste, ...costsAvoided];
