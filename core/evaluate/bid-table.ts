import type { CommitmentValue, Verdict } from '../assessment';
import type { Bidder, CommitmentFact, TenderFacts } from '../facts/tender';
import type { Setup } from '../setup/setup';
import type { Where } from '../source';
import type { Value } from './condition';
import { lazyColumns } from './lazy-columns';
import { bidderNames, distinct, distinctOfAll, everyOr, shareOf, textOf, valueIn } from './readings';
import type { RuleTable } from './table';
import { conditionsOf } from './tender-criteria';
import { fold } from './words';

interface Pair {
  readonly fact: CommitmentFact;
  readonly value: CommitmentValue | undefined;
}

interface BidRow {
  readonly bidder: Bidder;
  readonly pairs: readonly Pair[];
}

/** Groups in which a bid has commitments under more than one measure: the same people or pounds may count twice. */
function overlapping(pairs: readonly Pair[]): readonly Pair[][] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs)
    if (pair.value?.overlapGroup !== undefined) {
      const group = groups.get(pair.value.overlapGroup) ?? [];
      group.push(pair);
      groups.set(pair.value.overlapGroup, group);
    }
  return [...groups.values()].filter((group) => distinct(group.map(({ value }) => value?.measure)) > 1);
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

function valueTotal(pairs: readonly Pair[]): number | undefined {
  const known = pairs.flatMap(({ value }) => (value && value.value !== null ? [value.value] : []));
  // Whole pence are whole numbers, so that adding them up is exact.
  return known.length === 0 ? undefined : known.reduce((pence, worth) => pence + Math.round(worth * 100), 0) / 100;
}

/** One row a bidder, in the order of the facts; whoever the set-up says is no bidder has none. */
export function bidTable(facts: TenderFacts, setup: Setup, values: readonly CommitmentValue[]): RuleTable {
  const nameOf = bidderNames(facts);
  const byBid = new Map<string, Pair[]>();
  facts.commitments.forEach((fact, index) => {
    const name = nameOf(fact.bidder);
    const pairs = byBid.get(name) ?? [];
    pairs.push({ fact, value: values[index] });
    byBid.set(name, pairs);
  });
  const notBidders = new Set((setup.notBidders ?? []).map(fold));
  const rows: readonly BidRow[] = facts.bidders
    .filter((bidder) => !bidder.spellings.concat(bidder.name).some((name) => notBidders.has(fold(name))))
    .map((bidder) => ({ bidder, pairs: byBid.get(bidder.name) ?? [] }));
  const listsCommitments = facts.commitments.length > 0;
  const excluded = new Set((setup.exclusions ?? []).map(({ bidder }) => fold(nameOf(bidder))));
  const conditions = conditionsOf(facts);

  const column = (read: (row: BidRow) => Value) => (): readonly Value[] => rows.map(read);
  const declared = (fact: string) => column(({ bidder }) => valueIn(bidder.facts[fact]));
  const counted = (count: (pairs: readonly Pair[]) => number) =>
    column(({ pairs }) => (listsCommitments ? count(pairs) : undefined));
  const share = (has: (fact: CommitmentFact) => unknown) =>
    column(({ pairs }) => shareOf(pairs.filter(({ fact }) => has(fact) !== undefined).length, pairs.length));

  const columns = lazyColumns({
    sme: declared('sme'),
    vcse: declared('vcse'),
    supplierType: declared('supplier-type'),
    status: declared('status'),
    region: declared('region'),
    postcode: declared('postcode'),
    excluded: column(({ bidder }) => excluded.has(fold(bidder.name))),
    price: column(({ bidder }) => valueIn(priceOf(facts, bidder, setup.vat))),
    commitments: counted((pairs) => pairs.length),
    measures: counted((pairs) => distinct(pairs.map((pair) => pair.value?.measure))),
    measuresKnown: column(({ pairs }) => everyOr(pairs, (pair) => (pair.value?.measure ?? null) !== null)),
    outcomes: counted((pairs) => distinct(pairs.map((pair) => pair.value?.outcome))),
    goals: counted((pairs) => distinctOfAll(pairs.map((pair) => pair.value?.goals ?? []))),
    goalsKnown: column(({ pairs }) => everyOr(pairs, (pair) => (pair.value?.goals ?? []).length > 0)),
    quantifiedShare: share(({ quantity }) => valueIn(quantity)),
    datedShare: share(({ date }) => valueIn(date)),
    placedShare: share(({ place }) => textOf(place)),
    evidencedShare: share(({ evidence }) => textOf(evidence)),
    needShare: share(({ need }) => textOf(need)),
    overlaps: counted((pairs) => overlapping(pairs).length),
    value: column(({ pairs }) => valueTotal(pairs)),
    valueShareOfPrice: column((row) => {
      const [worth, cost] = [valueTotal(row.pairs), valueIn(priceOf(facts, row.bidder, setup.vat))];
      return worth !== undefined && cost !== undefined && cost > 0 ? worth / cost : undefined;
    }),
    commitmentTexts: column(({ pairs }) => {
      const texts = new Set<string>();
      for (const { fact } of pairs) texts.add(fact.text).add(fact.evidence ?? '');
      return textOf([...texts].join('. '));
    }),
    conditionsText: column(() => conditions.text),
  });

  const factOf: Readonly<Record<string, string>> = { supplierType: 'supplier-type' };
  const lacking: Readonly<Record<string, (pair: Pair) => boolean>> = {
    quantifiedShare: ({ fact }) => valueIn(fact.quantity) === undefined,
    datedShare: ({ fact }) => valueIn(fact.date) === undefined,
    placedShare: ({ fact }) => textOf(fact.place) === undefined,
    evidencedShare: ({ fact }) => textOf(fact.evidence) === undefined,
    needShare: ({ fact }) => textOf(fact.need) === undefined,
    goalsKnown: ({ value: worth }) => (worth?.goals ?? []).length === 0,
    measuresKnown: ({ value: worth }) => (worth?.measure ?? null) === null,
  };
  const where = (row: number, field?: string, verdict?: Verdict): readonly Where[] => {
    const bid = rows[row];
    if (!bid) return [];
    const own = field === undefined ? [] : cellsOf(bid, field, verdict);
    return own.length > 0 ? own : bid.bidder.where.slice(0, 1);
  };
  const cellsOf = ({ bidder, pairs }: BidRow, field: string, verdict?: Verdict): readonly Where[] => {
    const reading = bidder.facts[factOf[field] ?? field];
    if (reading) return [reading.where];
    if (field === 'price' || field === 'valueShareOfPrice')
      return [priceOf(facts, bidder, setup.vat)?.where].filter((cell) => cell !== undefined);
    if (field === 'overlaps') return overlapping(pairs).flatMap((group) => group.map(({ fact }) => fact.where));
    if (field === 'conditionsText') return conditions.where;
    const lacks = lacking[field];
    return lacks ? pairs.filter((pair) => lacks(pair) !== (verdict === 'met')).map(({ fact }) => fact.where) : [];
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
