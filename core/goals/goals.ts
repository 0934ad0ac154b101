/** Coverage of the Sustainable Development Goals: all 17 are present, and none stands above another. */
import type { CommitmentValue, GoalCoverage } from '../assessment';
import { BidderNames } from '../evaluate/readings';
import type { TenderFacts } from '../facts/tender';
import type { Where } from '../source';
import { goals } from './list';

interface Tally {
  readonly byBid: Map<string, number>;
  readonly from: Where[];
}

function tell({ goals: served, bid, where }: CommitmentValue, tallies: readonly Tally[], names: BidderNames): void {
  const name = served.length === 0 ? bid : names.of(bid);
  for (let i = 0; i < served.length; i++) {
    const tally = tallies[(served[i] ?? 0) - 1];
    if (!tally) continue;
    tally.byBid.set(name, (tally.byBid.get(name) ?? 0) + 1);
    tally.from.push(where);
  }
}

function tellAll(values: readonly CommitmentValue[], tallies: readonly Tally[], names: BidderNames): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value) tell(value, tallies, names);
  }
}

/** How many commitments serve each goal, by bidder's name; `values` are those of `valueCommitments`. */
export function coverage(facts: TenderFacts, values: readonly CommitmentValue[]): readonly GoalCoverage[] {
  const names = new BidderNames(facts);
  const tallies = goals.map((): Tally => ({ byBid: new Map(), from: [] }));
  tellAll(values, tallies, names);
  return goals.map(({ number, title }, index) => {
    const { byBid, from } = tallies[index] ?? { byBid: new Map(), from: [] };
    return { goal: number, title, count: from.length, byBid: Object.fromEntries(byBid), from };
  });
}
