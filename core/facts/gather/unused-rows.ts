/** "Bidder 4" and "Bidder 5" of a template that nobody filled in, below bidders with names of their own. */
import { isNumberedBidder } from '../names/company';
import type { TenderFacts } from '../tender';

/** Leaves them out as no bidders; where all go by numbers, a blank one is a bid with nothing in it, and is told so. */
export function withoutUnusedRows(facts: TenderFacts): TenderFacts {
  const { bidders, prices, marks, commitments } = facts;
  const numbered = bidders.filter(({ name }) => isNumberedBidder(name));
  if (numbered.length === 0 || numbered.length === bidders.length) return facts;
  const filled = new Set<string>();
  for (const { bidder, amount } of prices) if (amount.kind !== 'missing') filled.add(bidder);
  for (const { bidder, mark } of marks) if (mark.kind !== 'missing') filled.add(bidder);
  for (const { bidder } of commitments) filled.add(bidder);
  const unused = numbered.filter(({ id }) => !filled.has(id));
  if (unused.length === 0) return facts;
  const ids = new Set(unused.map(({ id }) => id));
  const counts = ({ bidder }: { readonly bidder: string }) => !ids.has(bidder);
  return {
    ...facts,
    bidders: bidders.filter(({ id }) => !ids.has(id)),
    prices: prices.filter(counts),
    marks: marks.filter(counts),
    pseudoBidders: [
      ...facts.pseudoBidders,
      ...unused.map(({ name, where }) => ({
        name,
        where: where[0] ?? '',
        reason: 'it is an unused row of the template',
      })),
    ],
  };
}
