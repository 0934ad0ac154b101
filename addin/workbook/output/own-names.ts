/** By what our own sheets and columns are known, also where a workbook has lost its record of them. */

/** Names that all our sheets begin with; the buyer's own sheets never lose to them. */
export const ownSheetPrefix = 'Goodmark ';

export const commitmentHeadings = ['Goodmark value', 'Goodmark goals', 'Goodmark working'];
export const bidHeadings = ['Goodmark total', 'Goodmark rank', 'Goodmark working'];

export const ownHeadings: readonly (readonly string[])[] = [commitmentHeadings, bidHeadings];
