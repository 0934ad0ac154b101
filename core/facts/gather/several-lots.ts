/** "1 & 2", "Lots 1 to 3" and "All lots" in a column of lots: what such a row says, it says of each of those lots. */
import type { Problem } from '../../result';
import type { Bidder, Reading, TenderFacts } from '../tender';
import { everyLot, type Lots, partsOfLots } from './lots';

type WithLots = Pick<TenderFacts, 'bidders' | 'lots' | 'prices' | 'marks' | 'commitments' | 'criteria'>;

/** Facts that stand for several lots become facts of each; a price does so too, and that is said. */
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
  const shared: Value[] = [];
  const prices = facts.prices.flatMap((price) => {
    const into = price.lot === everyLot ? (lots.length > 0 ? lots : [null]) : each(price.lot);
    if (into.length > 1 && price.amount.kind === 'value') shared.push(price.amount);
    return into.map((lot) => (lot === price.lot ? price : { ...price, lot }));
  });
  problems.push(...countInEach(shared));
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

type Value = Extract<Reading<number>, { kind: 'value' }>;

function countInEach(amounts: readonly Value[]): readonly Problem[] {
  const [first] = amounts;
  if (!first) return [];
  return [
    {
      code: 'price-for-several-lots',
      severity: 'notice',
      path: amounts.map(({ where }) => where),
      message: `${amounts.length === 1 ? 'One price stands' : `${amounts.length} prices stand`} in a row for several lots, such as “${first.raw}” in ${first.where}. Each counts in full in every one of its lots.`,
      hint: 'If it is the price of these lots together, write one row and price for each lot.',
    },
  ];
}
