/** Coverage of the Sustainable Development Goals: all 17 are present, and none stands above another. */
import type { CommitmentValue, GoalCoverage } from '../assessment';
import { bidderNames } from '../evaluate/readings';
import type { TenderFacts } from '../facts/tender';
import type { Where } from '../source';
import { goals } from './list';

/** How many commitments serve each goal, by bidder's name; `values` are those of `valueCommitments`. */
export function coverage(facts: TenderFacts, values: readonly CommitmentValue[]): readonly GoalCoverage[] {
  const nameOf = bidderNames(facts);
  const tallies = new Map(
    goals.map(({ number }) => [number, { byBid: new Map<string, number>(), from: [] as Where[] }]),
  );
  for (const { goals: served, bid, where } of values) {
    const name = served.length === 0 ? bid : nameOf(bid);
    for (const number of served) {
      const tally = tallies.get(number);
      if (!tally) continue;
      tally.byBid.set(name, (tally.byBid.get(name) ?? 0) + 1);
      tally.from.push(where);
    }
  }
  return goals.map(({ number, title }) => {
    const { byBid, from } = tallies.get(number) ?? { byBid: new Map<string, number>(), from: [] };
    return { goal: number, title, count: from.length, byBid: Object.fromEntries(byBid), from };
  });
}
