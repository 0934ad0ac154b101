/** "1 & 2", "Lots 1 to 3" and "All lots" in a column of lots: what such a row says, it says of each of those lots. */

import type { Problem } from '../../result';
import { list } from '../names/labels';
import type { Bidder, Reading, TenderFacts } from '../tender';
import { everyLot, type Lots, partsOfLots } from './lots';
import { tellAnomaly } from './reading-problems';

type WithLots = Pick<TenderFacts, 'bidders' | 'lots' | 'prices' | 'marks' | 'commitments' | 'criteria'>;

/** Facts that stand for several lots become facts of each; so does a rate, while a sum of money is asked about. */
export function spreadOverLots(facts: WithLots, { named }: Lots, problems: Problem[]): WithLots {
  if (!facts.lots.some((lot) => partsOfLots(lot, facts.lots) || lot === everyLot)) return facts;
  const lots = [
    ...new Set(
      facts.lots.flatMap((lot) => (lot === everyLot ? [] : (partsOfLots(lot, facts.lots) ?? [lot])).map(named)),
    ),
  ];
  const each = (lot: string | null): readonly (string | null)[] =>
    lot === null || lot === everyLot ? [null] : (partsOfLots(lot, facts.lots)?.map(named) ?? [lot]);
  const spread = <T extends { readonly lot: string | null }>(list: readonly T[]): readonly T[] =>
    list.flatMap((fact) => each(fact.lot).map((lot) => (lot === fact.lot ? fact : { ...fact, lot })));
  const prices = facts.prices.flatMap((price) => {
    const into = price.lot === everyLot ? (lots.length > 0 ? lots : [null]) : each(price.lot);
    const isShared = into.length > 1 && price.amount.kind === 'value' && !price.isRate;
    const amount = isShared ? forSeveral(price.amount, into.map(String)) : price.amount;
    if (isShared) tellAnomaly(amount, 'unranked', problems);
    return into.map((lot) => (lot === price.lot ? price : { ...price, lot, amount }));
  });
  const bidders = facts.bidders.map(
    (bidder): Bidder => (bidder.statuses ? { ...bidder, statuses: spread(bidder.statuses) } : bidder),
  );
  return {
    bidders,
    lots,
    prices,
    marks: spread(facts.marks),
    commitments: spread(facts.commitments),
    criteria: spread(facts.criteria),
  };
}

/** A sum of money, of which nobody can say what part each lot costs. */
export const forSeveral = ({ where, raw }: Reading<number>, lots: readonly string[]): Reading<number> => ({
  kind: 'anomaly',
  where,
  raw,
  code: 'price-for-several-lots',
  message: `The price in ${where} stands in a row for ${list(lots)}: is “${raw}” the price of each, or of all together?`,
  hint: 'Write one row and price for each lot.',
});
