import type { TenderFacts } from '../../core/facts/tender';

/** A tender of which nothing is known but what a function is given. */
export const noFacts: TenderFacts = {
  bidders: [],
  pseudoBidders: [],
  sameBidder: [],
  lots: [],
  prices: [],
  marks: [],
  commitments: [],
  criteria: [],
  unitValues: [],
  needs: [],
};
