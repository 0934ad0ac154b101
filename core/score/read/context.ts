import type { Bidder } from '../../facts/tender';
import type { Problem } from '../../result';
import type { Setup } from '../../setup/setup';
import type { Lot } from '../lots';

/** What reading a leaf needs to know of its lot. */
export interface Context {
  readonly lot: Lot;
  readonly setup: Setup;
  /** Bids that are read: all but the excluded. */
  readonly bidders: readonly Bidder[];
  readonly problems: Problem[];
}
