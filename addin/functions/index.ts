/** The catalogue of custom functions: one line each. */
import coverage from './coverage';
import type { CustomFunction } from './custom-function';
import points from './points';
import value from './value';
import why from './why';

export const functions: readonly CustomFunction[] = [points, why, value, coverage];
