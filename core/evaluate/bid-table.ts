import type { CommitmentValue, Verdict } from '../assessment';
import type { Bidder, CommitmentFact, TenderFacts } from '../facts/tender';
import type { Setup } from '../setup/setup';
import type { Where } from '../source';
import type { Value } from './condition';
import { lazyColumns } from './lazy-columns';
import { BidderNames, distinct, distinctOfAll, shareOf, textOf, valueIn } from './readings';
import type { RuleTable } from './table';
import { conditionsOf } from './tender-criteria';
import { fold } from './words';

/** A bid's commitments, and in the same order what each is worth. */
interface Offer {
  readonly facts: readonly CommitmentFact[];
  readonly values: readonly (CommitmentValue | undefined)[];
}

interface BidRow {
  readonly bidder: Bidder;
  readonly offer: Offer;
}

/** Cells of the groups in which a bid has more than one measure: the same people or pounds may count twice. */
function overlapping({ facts, values }: Offer): readonly (readonly Where[])[] {
  const groups = new Map<string, { readonly measures: Set<string | null>; readonly cells: Where[] }>();
  for (let i = 0; i < facts.length; i++) {
    const value = values[i];
    const fact = facts[i];
    if (value?.overlapGroup === undefined || !fact) continue;
    const group = groups.get(value.overlapGroup) ?? { measures: new Set(), cells: [] };
    if (group.cells.length === 0) groups.set(value.overlapGroup, group);
    group.measures.add(value.measure);
    group.cells.push(fact.where);
  }
  return [...groups.values()].flatMap(({ measures, cells }) => (measures.size > 1 ? [cells] : []));
}

/** A bid's one price: its only total, and blank where there are several (lots, VAT) or one that cannot be read. */
function priceOf(facts: TenderFacts, bidder: Bidder, vat: Setup['vat']) {
  const totals = facts.prices.filter(
    (price) =>
      price.part === 'total' && isBidder(bidder, price.bidder) && (!vat || price.vat === null || price.vat === vat),
  );
  const [only] = totals;
  return totals.length === 1 && only ? only.amount : undefined;
}

const isBidder = (bidder: Bidder, key: string): boolean => bidder.id === key || bidder.name === key;

function valueTotal({ values }: Offer): number | undefined {
  let pence: number | undefined;
  // Whole pence are whole numbers, so that adding them up is exact.
  for (const value of values) if (value && value.value !== null) pence = (pence ?? 0) + Math.round(value.value * 100);
  return pence === undefined ? undefined : pence / 100;
}

const noOffer: Offer = { facts: [], values: [] };

/** By the bidder's name. */
function offersByBid(
  { commitments }: TenderFacts,
  values: readonly CommitmentValue[],
  names: BidderNames,
): ReadonlyMap<string, Offer> {
  const byBid = new Map<
    string,
    { readonly facts: CommitmentFact[]; readonly values: (CommitmentValue | undefined)[] }
  >();
  for (let i = 0; i < commitments.length; i++) {
    const fact = commitments[i];
    if (!fact) continue;
    const name = names.of(fact.bidder);
    const offer = byBid.get(name) ?? { facts: [], values: [] };
    if (offer.facts.length === 0) byBid.set(name, offer);
    offer.facts.push(fact);
    offer.values.push(values[i]);
  }
  return byBid;
}

type Has = (fact: CommitmentFact, value: CommitmentValue | undefined) => boolean;

// These go over thousands of commitments, and are made once: what is made for each table must be compiled for each.
const hasMeasure: Has = (_, value) => (value?.measure ?? null) !== null;
const hasGoals: Has = (_, value) => value !== undefined && value.goals.length > 0;
const hasQuantity: Has = ({ quantity }) => quantity.kind === 'value';
const hasDate: Has = ({ date }) => date?.kind === 'value';
const hasPlace: Has = ({ place }) => textOf(place) !== undefined;
const hasEvidence: Has = ({ evidence }) => textOf(evidence) !== undefined;
const hasNeed: Has = ({ need }) => textOf(need) !== undefined;

/** By field: which commitments have what the field is about, and the others lack. */
const having: Readonly<Record<string, Has>> = {
  quantifiedShare: hasQuantity,
  datedShare: hasDate,
  placedShare: hasPlace,
  evidencedShare: hasEvidence,
  needShare: hasNeed,
  goalsKnown: hasGoals,
  measuresKnown: hasMeasure,
};

function countOf({ facts, values }: Offer, has: Has): number {
  let found = 0;
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i];
    if (fact && has(fact, values[i])) found += 1;
  }
  return found;
}

/** The cells of the first commitments that have it, or of those that lack it. */
function cellsWith({ facts, values }: Offer, has: Has, wanted: boolean, most: number): readonly Where[] {
  const cells: Where[] = [];
  for (let i = 0; i < facts.length && cells.length < most; i++) {
    const fact = facts[i];
    if (fact && has(fact, values[i]) === wanted) cells.push(fact.where);
  }
  return cells;
}

function wordingOf({ facts }: Offer): string | undefined {
  const texts = new Set<string>();
  for (const { text, evidence } of facts) texts.add(text).add(evidence ?? '');
  return textOf([...texts].join('. '));
}

/** One row a bidder, in the order of the facts; whoever the set-up says is no bidder has none. */
export function bidTable(facts: TenderFacts, setup: Setup, values: readonly CommitmentValue[]): RuleTable {
  const names = new BidderNames(facts);
  const byBid = offersByBid(facts, values, names);
  const notBidders = new Set((setup.notBidders ?? []).map(fold));
  const rows: readonly BidRow[] = facts.bidders
    .filter((bidder) => !bidder.spellings.concat(bidder.name).some((name) => notBidders.has(fold(name))))
    .map((bidder) => ({ bidder, offer: byBid.get(bidder.name) ?? noOffer }));
  const listsCommitments = facts.commitments.length > 0;
  const excluded = new Set(
    (setup.exclusions ?? []).flatMap(({ bidder, lot }) => (lot === undefined ? [fold(names.of(bidder))] : [])),
  );
  const conditions = conditionsOf(facts);

  const column = (read: (row: BidRow) => Value) => (): readonly Value[] => rows.map(read);
  const declared = (fact: string) => column(({ bidder }) => valueIn(bidder.facts[fact]));
  const counted = (count: (offer: Offer) => number) =>
    column(({ offer }) => (listsCommitments ? count(offer) : undefined));
  const share = (has: Has) => column(({ offer }) => shareOf(countOf(offer, has), offer.facts.length));
  const all = (has: Has) =>
    column(({ offer }) => (offer.facts.length > 0 && countOf(offer, has) === offer.facts.length) || undefined);

  const columns = lazyColumns({
    sme: declared('sme'),
    vcse: declared('vcse'),
    supplierType: declared('supplier-type'),
    status: declared('status'),
    region: declared('region'),
    postcode: declared('postcode'),
    excluded: column(({ bidder }) => excluded.has(fold(bidder.name))),
    price: column(({ bidder }) => valueIn(priceOf(facts, bidder, setup.vat))),
    commitments: counted((offer) => offer.facts.length),
    measures: counted((offer) => distinct(offer.values.map((value) => value?.measure))),
    measuresKnown: all(hasMeasure),
    outcomes: counted((offer) => distinct(offer.values.map((value) => value?.outcome))),
    goals: counted((offer) => distinctOfAll(offer.values.map((value) => value?.goals ?? []))),
    goalsKnown: all(hasGoals),
    quantifiedShare: share(hasQuantity),
    datedShare: share(hasDate),
    placedShare: share(hasPlace),
    evidencedShare: share(hasEvidence),
    needShare: share(hasNeed),
    overlaps: counted((offer) => overlapping(offer).length),
    value: column(({ offer }) => valueTotal(offer)),
    valueShareOfPrice: column((row) => {
      const [worth, cost] = [valueTotal(row.offer), valueIn(priceOf(facts, row.bidder, setup.vat))];
      return worth !== undefined && cost !== undefined && cost > 0 ? worth / cost : undefined;
    }),
    commitmentTexts: column(({ offer }) => wordingOf(offer)),
    conditionsText: column(() => conditions.text),
  });

  const factOf: Readonly<Record<string, string>> = { supplierType: 'supplier-type' };
  const where = (row: number, field?: string, verdict?: Verdict, most = Number.POSITIVE_INFINITY): readonly Where[] => {
    const bid = rows[row];
    if (!bid) return [];
    const own = field === undefined ? [] : cellsOf(bid, field, verdict, most);
    return own.length > 0 ? own : bid.bidder.where.slice(0, 1);
  };
  const cellsOf = (
    { bidder, offer }: BidRow,
    field: string,
    verdict: Verdict | undefined,
    most: number,
  ): readonly Where[] => {
    const reading = bidder.facts[factOf[field] ?? field];
    if (reading) return [reading.where];
    if (field === 'price' || field === 'valueShareOfPrice')
      return [priceOf(facts, bidder, setup.vat)?.where].filter((cell) => cell !== undefined);
    if (field === 'overlaps') return overlapping(offer).flat();
    if (field === 'conditionsText') return conditions.where;
    const has = having[field];
    return has ? cellsWith(offer, has, verdict === 'met', most) : [];
  };
  return {
    on: 'bid',
    rows: rows.length,
    columns,
    where,
    bid: (row) => rows[row]?.bidder.name ?? null,
    note: () => undefined,
  };
}
