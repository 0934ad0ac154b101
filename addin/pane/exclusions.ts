/** Which bids can still be taken out of a tender, and out of which of its lots. */
import type { TenderFacts } from '../../core/facts/tender';
import type { Setup } from '../../core/setup/setup';

type Known = Pick<TenderFacts, 'bidders' | 'lots'>;

/** The lots a bid can still be taken out of; none where the tender is undivided or the bid is out already. */
export function lotsLeft(setup: Setup, { lots }: Pick<Known, 'lots'>, bidder: string): readonly string[] {
  const all = setup.lots?.map(({ name }) => name) ?? lots;
  const taken = (setup.exclusions ?? []).filter((exclusion) => exclusion.bidder === bidder);
  if (all.length < 2 || taken.some(({ lot }) => lot === undefined)) return [];
  return all.filter((name) => !taken.some(({ lot }) => lot === name));
}

/** Bids that are not out yet, or not out of every lot. */
export function biddersLeft(setup: Setup, facts: Known): Known['bidders'] {
  const excluded = new Set((setup.exclusions ?? []).map(({ bidder }) => bidder));
  return facts.bidders.filter(({ name }) => !excluded.has(name) || lotsLeft(setup, facts, name).length > 0);
}
