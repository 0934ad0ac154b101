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
  for (const pair of pairs) {
    const name = pair.value?.overlapGroup;
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(pair);
    else groups.set(name, [pair]);
  }
  return [...groups.values()].filter((group) => distinct(group.map(measureOf)) > 1);
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
  let pence: number | undefined;
  // Whole pence are whole numbers, so that adding them up is exact.
  for (const { value } of pairs)
    if (value && value.value !== null) pence = (pence ?? 0) + Math.round(value.value * 100);
  return pence === undefined ? undefined : pence / 100;
}

/** By the bidder's name. */
function pairsByBid(
  { commitments }: TenderFacts,
  values: readonly CommitmentValue[],
  nameOf: (key: string) => string,
): ReadonlyMap<string, readonly Pair[]> {
  const byBid = new Map<string, Pair[]>();
  for (let i = 0; i < commitments.length; i++) {
    const fact = commitments[i];
    if (!fact) continue;
    const name = nameOf(fact.bidder);
    const pairs = byBid.get(name);
    if (pairs) pairs.push({ fact, value: values[i] });
    else byBid.set(name, [{ fact, value: values[i] }]);
  }
  return byBid;
}

// These go over thousands of pairs, and are made once: what is made for each table must be compiled for each.
const measureOf = ({ value }: Pair): string | null | undefined => value?.measure;
const outcomeOf = ({ value }: Pair): string | undefined => value?.outcome;
const goalsOf = ({ value }: Pair): readonly number[] => value?.goals ?? [];
const hasMeasure = ({ value }: Pair): boolean => (value?.measure ?? null) !== null;
const hasGoals = ({ value }: Pair): boolean => (value?.goals ?? []).length > 0;
const hasQuantity = ({ fact }: Pair): boolean => valueIn(fact.quantity) !== undefined;
const hasDate = ({ fact }: Pair): boolean => valueIn(fact.date) !== undefined;
const hasPlace = ({ fact }: Pair): boolean => textOf(fact.place) !== undefined;
const hasEvidence = ({ fact }: Pair): boolean => textOf(fact.evidence) !== undefined;
const hasNeed = ({ fact }: Pair): boolean => textOf(fact.need) !== undefined;

/** By field: which commitments have what the field is about, and the others lack. */
const having: Readonly<Record<string, (pair: Pair) => boolean>> = {
  quantifiedShare: hasQuantity,
  datedShare: hasDate,
  placedShare: hasPlace,
  evidencedShare: hasEvidence,
  needShare: hasNeed,
  goalsKnown: hasGoals,
  measuresKnown: hasMeasure,
};

/** The cells of commitments that have it, or of those that lack it. */
function cellsWith(pairs: readonly Pair[], has: (pair: Pair) => boolean, wanted: boolean): readonly Where[] {
  const cells: Where[] = [];
  for (const pair of pairs) if (has(pair) === wanted) cells.push(pair.fact.where);
  return cells;
}

function wordingOf(pairs: readonly Pair[]): string | undefined {
  const texts = new Set<string>();
  for (const { fact } of pairs) texts.add(fact.text).add(fact.evidence ?? '');
  return textOf([...texts].join('. '));
}

/** One row a bidder, in the order of the facts; whoever the set-up says is no bidder has none. */
export function bidTable(facts: TenderFacts, setup: Setup, values: readonly CommitmentValue[]): RuleTable {
  const nameOf = bidderNames(facts);
  const byBid = pairsByBid(facts, values, nameOf);
  const notBidders = new Set((setup.notBidders ?? []).map(fold));
  const rows: readonly BidRow[] = facts.bidders
    .filter((bidder) => !bidder.spellings.concat(bidder.name).some((name) => notBidders.has(fold(name))))
    .map((bidder) => ({ bidder, pairs: byBid.get(bidder.name) ?? [] }));
  const listsCommitments = facts.commitments.length > 0;
  const excluded = new Set(
    (setup.exclusions ?? []).flatMap(({ bidder, lot }) => (lot === undefined ? [fold(nameOf(bidder))] : [])),
  );
  const conditions = conditionsOf(facts);

  const column = (read: (row: BidRow) => Value) => (): readonly Value[] => rows.map(read);
  const declared = (fact: string) => column(({ bidder }) => valueIn(bidder.facts[fact]));
  const counted = (count: (pairs: readonly Pair[]) => number) =>
    column(({ pairs }) => (listsCommitments ? count(pairs) : undefined));
  const share = (has: (pair: Pair) => boolean) =>
    column(({ pairs }) => shareOf(pairs.filter(has).length, pairs.length));

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
    measures: counted((pairs) => distinct(pairs.map(measureOf))),
    measuresKnown: column(({ pairs }) => everyOr(pairs, hasMeasure)),
    outcomes: counted((pairs) => distinct(pairs.map(outcomeOf))),
    goals: counted((pairs) => distinctOfAll(pairs.map(goalsOf))),
    goalsKnown: column(({ pairs }) => everyOr(pairs, hasGoals)),
    quantifiedShare: share(hasQuantity),
    datedShare: share(hasDate),
    placedShare: share(hasPlace),
    evidencedShare: share(hasEvidence),
    needShare: share(hasNeed),
    overlaps: counted((pairs) => overlapping(pairs).length),
    value: column(({ pairs }) => valueTotal(pairs)),
    valueShareOfPrice: column((row) => {
      const [worth, cost] = [valueTotal(row.pairs), valueIn(priceOf(facts, row.bidder, setup.vat))];
      return worth !== undefined && cost !== undefined && cost > 0 ? worth / cost : undefined;
    }),
    commitmentTexts: column(({ pairs }) => wordingOf(pairs)),
    conditionsText: column(() => conditions.text),
  });

  const factOf: Readonly<Record<string, string>> = { supplierType: 'supplier-type' };
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
    const has = having[field];
    return has ? cellsWith(pairs, has, verdict === 'met') : [];
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
