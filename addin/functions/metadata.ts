/** What Excel is told of the functions, made from them. */
import { functions } from './index';

/** Where a function's help page lies in the build. */
export const helpPath = (id: string): string => `addin/help/${id.toLowerCase()}.html`;

/** The content of functions.json. `base`: where the build is served. */
export const functionsMetadata = (base: string) => ({
  // An error in one cell then spoils the answer for that cell, and not for all.
  allowErrorForDataTypeAny: true,
  functions: functions.map(({ id, description, parameters }) => ({
    id,
    name: id,
    description,
    helpUrl: `${base}/${helpPath(id)}`,
    parameters: parameters.map(({ optional, ...parameter }) => ({ ...parameter, optional: optional ?? false })),
    result: { type: 'any', dimensionality: 'matrix' },
  })),
});
