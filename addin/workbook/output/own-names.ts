/** By what our own sheets and columns are known, also where a workbook has lost its record of them. */

/** Names that all our sheets begin with; the buyer's own sheets never lose to them. */
export const ownSheetPrefix = 'Goodmark ';

/** Each with the title in its first cell, by which it is known under another name. */
export const resultsName = 'Goodmark results';
export const resultsTitle = 'Goodmark results';
export const workingName = 'Goodmark working';
export const workingTitle = 'The working of every number';
export const findingsName = 'Goodmark findings';
export const findingsTitle = 'What the pack finds';

export const commitmentHeadings = ['Goodmark value', 'Goodmark goals', 'Goodmark working'];
export const bidHeadings = ['Goodmark total', 'Goodmark rank', 'Goodmark working'];

export const ownHeadings: readonly (readonly string[])[] = [commitmentHeadings, bidHeadings];
