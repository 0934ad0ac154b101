/** Cells become readings: a value, nothing, or an anomaly that waits for a person. The buyer's cell is never changed. */
export type { CellInput, NumberContext, NumberKind } from './cells/cell';
export { readDate } from './cells/dates';
export { saysNothing } from './cells/missing';
export { type CellColumn, readNumbers } from './cells/numbers';
export { readName, readText, readYesNo } from './cells/texts';
