/**
 * What follows once the tables are found, in one piece that is loaded meanwhile: the bids in their cells, and the set-up
 * proposed for them.
 */
export { readFacts } from '../../core/read-tender';
export { openedFrom } from './opened-from';
