import type { Bidder, Reading } from './tender';

/** Everything the workbook says became of a bidder's bids: of all of them (`lot: null`) or of one lot's. */
export function statusesOf({ facts, statuses = [] }: Bidder): readonly {
  readonly lot: string | null;
  readonly status: Reading<string | number | boolean>;
}[] {
  const status = facts['status'];
  return status ? [{ lot: null, status }, ...statuses] : statuses;
}
