import { fullKey, labelKey, list, nearest } from '../facts/names/labels';
import { lotWord } from '../facts/names/lot-words';
import type { Bidder, CommitmentFact, MarkFact, PriceFact, TenderFacts } from '../facts/tender';
import type { Problem } from '../result';
import type { Setup, SetupCriterion } from '../setup/setup';

/** One lot with the facts that count for it. */
export interface Lot {
  /** `null` for an undivided tender. */
  readonly name: string | null;
  readonly criteria: readonly SetupCriterion[];
  readonly bidders: readonly Bidder[];
  readonly prices: readonly PriceFact[];
  readonly marks: readonly MarkFact[];
  readonly commitments: readonly CommitmentFact[];
  readonly stated: TenderFacts['criteria'];
}

/** "Lot 1", "lot no. 1" and a bare "1" in a column of lots are one lot. */
const lotKey = (name: string): string => fullKey(name).replace(word, '');

const word = new RegExp(`^${lotWord} (?:no |nr |number )?(?=\\S)`);

export const sameLot = (a: string, b: string): boolean => lotKey(a) === lotKey(b);

/**
 * The lots of a tender, each with its facts.
 *
 * A fact that names a lot counts there alone. A fact without a lot counts everywhere in an undivided tender or one with
 * a single lot. In a divided tender a mark or commitment without a lot is bid-wide: it counts in each lot the bidder bids
 * for, unless the bidder has marks for that criterion (or commitments) by lot. A price without a lot never counts in a
 * divided tender, for nobody can say what part of it each lot costs.
 */
export function lotsOf(
  facts: TenderFacts,
  setup: Setup,
): { readonly lots: readonly Lot[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const chosen = setup.lots ?? [];
  const names = chosen.length > 0 ? chosen.map(({ name }) => name) : facts.lots;
  if (names.length === 0) return { lots: [whole(null, setup.criteria, facts)], problems };
  if (chosen.length === 0 && names.length > 1)
    problems.push({
      code: 'lots-from-workbook',
      severity: 'notice',
      path: [],
      message: `The workbook has ${names.length} lots (${list(names)}) and the set-up none; each lot is ranked on its own.`,
      hint: 'Name the lots in the set-up, with criteria of their own where they have any.',
    });
  const only = names.length === 1;
  const lots = names.map((name) => {
    const criteria = chosen.find((lot) => lot.name === name)?.criteria ?? setup.criteria;
    if (only && facts.lots.every((lot) => sameLot(lot, name))) return whole(name, criteria, facts);
    return part(name, criteria, facts);
  });
  for (const lot of lots) if (lot.bidders.length === 0) problems.push(emptyLot(lot.name ?? '', facts));
  for (const lot of facts.lots)
    if (!names.some((name) => sameLot(name, lot)))
      problems.push({
        code: 'lot-not-scored',
        severity: 'notice',
        path: [lot],
        message: `The workbook has a lot ${lot} that the set-up does not name, and it is not scored.`,
        hint: `Add ${lot} to the lots of the set-up, or correct its name.`,
      });
  if (!only) problems.push(...pricesWithoutLot(facts));
  return { lots, problems };
}

/** Beside prices by lot it may be their sum; the only price of a bidder keeps its bid out of the ranking. */
function pricesWithoutLot({ prices, bidders }: TenderFacts): readonly Problem[] {
  const inLots = new Set(prices.flatMap(({ bidder, lot }) => (lot === null ? [] : [bidder])));
  return prices.flatMap(({ bidder, lot, part, amount }): readonly Problem[] => {
    if (lot !== null || part !== 'total' || amount.kind !== 'value') return [];
    const isOnly = !inLots.has(bidder);
    const name = bidders.find(({ id }) => id === bidder)?.name ?? bidder;
    return [
      {
        code: 'price-without-lot',
        severity: isOnly ? 'unranked' : 'notice',
        path: [amount.where],
        message: `The price in ${amount.where} names no lot, so it counts in none${isOnly ? `, and ${name} is ranked in none` : ''}.`,
        hint: isOnly
          ? `Which lot is it for? Write the lot in the row of ${name}; if it is for several lots, write one row and price for each.`
          : 'Say which lot the price is for.',
      },
    ];
  });
}

const emptyLot = (name: string, facts: TenderFacts): Problem => {
  const near = nearest(name, facts.lots);
  return {
    code: 'lot-without-bids',
    severity: 'stop',
    path: [name],
    message: `No bid for ${name} was found in the workbook.`,
    hint:
      near.length > 0 ? `Correct the lot's name; the workbook has ${list(near)}.` : 'Say which bids are for this lot.',
  };
};

const whole = (name: string | null, criteria: readonly SetupCriterion[], facts: TenderFacts): Lot => ({
  name,
  criteria,
  bidders: facts.bidders,
  prices: facts.prices,
  marks: facts.marks,
  commitments: facts.commitments,
  stated: facts.criteria,
});

function part(name: string, criteria: readonly SetupCriterion[], facts: TenderFacts): Lot {
  const isHere = (fact: { readonly lot: string | null }) => fact.lot !== null && sameLot(fact.lot, name);
  const prices = facts.prices.filter(isHere);
  const marks = facts.marks.filter(isHere);
  const commitments = facts.commitments.filter(isHere);
  const inLot = new Set([...prices, ...marks, ...commitments].map(({ bidder }) => bidder));
  const markedByLot = new Set(
    facts.marks.filter(({ lot }) => lot !== null).map((mark) => `${mark.bidder}\n${labelKey(mark.criterion)}`),
  );
  const offersByLot = new Set(facts.commitments.filter(({ lot }) => lot !== null).map(({ bidder }) => bidder));
  return {
    name,
    criteria,
    bidders: facts.bidders.filter(({ id }) => inLot.has(id)),
    prices,
    marks: [
      ...marks,
      ...facts.marks.filter(
        (mark) =>
          mark.lot === null &&
          inLot.has(mark.bidder) &&
          !markedByLot.has(`${mark.bidder}\n${labelKey(mark.criterion)}`),
      ),
    ],
    commitments: [
      ...commitments,
      ...facts.commitments.filter(({ lot, bidder }) => lot === null && inLot.has(bidder) && !offersByLot.has(bidder)),
    ],
    stated: facts.criteria.filter((fact) => fact.lot === null || isHere(fact)),
  };
}
