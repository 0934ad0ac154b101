import type { CommitmentValue, Verdict } from '../assessment';
import type { Bidder, CommitmentFact, TenderFacts } from '../facts/tender';
import type { Setup } from '../setup/setup';
import type { Where } from '../source';
import type { Value } from './condition';
import { lazyColumns } from './lazy-columns';
import { BidderNames, distinctOfAll, shareOf, textOf, valueIn } from './readings';
import type { RuleTable } from './rule-table';
import { conditionsOf } from './tender-criteria';
import { fold } from './words';

interface BidRow {
  readonly bidder: Bidder;
  /** The places of its commitments among all. */
  readonly places: readonly number[];
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

/** By the bidder's name. */
function placesByBid({ commitments }: TenderFacts, names: BidderNames): ReadonlyMap<string, readonly number[]> {
  const byBid = new Map<string, number[]>();
  for (let place = 0; place < commitments.length; place++) {
    const name = names.of(commitments[place]?.bidder ?? '');
    const places = byBid.get(name);
    if (places) places.push(place);
    else byBid.set(name, [place]);
  }
  return byBid;
}

type Column = readonly Value[];

/** By field: the column of the commitment table whose filled cells it counts. */
const counts: Readonly<Record<string, string>> = {
  quantifiedShare: 'quantity',
  datedShare: 'date',
  placedShare: 'place',
  evidencedShare: 'evidence',
  needShare: 'need',
  goalsKnown: 'goals',
  measuresKnown: 'measure',
};

// These go over thousands of commitments, and stand alone: within another function they would be compiled with it anew.
function filledIn(column: Column, places: readonly number[]): number {
  let filled = 0;
  for (let i = 0; i < places.length; i++) if (column[places[i] ?? 0] !== undefined) filled += 1;
  return filled;
}

function distinctIn(column: Column, places: readonly number[]): number {
  const found = new Set<Value>();
  for (let i = 0; i < places.length; i++) found.add(column[places[i] ?? 0]);
  return found.size - (found.has(undefined) ? 1 : 0);
}

/** Of amounts in £: whole pence are whole numbers, so that adding them up is exact. */
function totalOf(column: Column, places: readonly number[]): number | undefined {
  let pence: number | undefined;
  for (let i = 0; i < places.length; i++) {
    const value = column[places[i] ?? 0];
    if (typeof value === 'number') pence = (pence ?? 0) + Math.round(value * 100);
  }
  return pence === undefined ? undefined : pence / 100;
}

const noGoals: readonly number[] = [];

/** The commitments of a tender with what each is worth, seen bid by bid. */
class Offers {
  private readonly facts: readonly CommitmentFact[];
  private readonly values: readonly CommitmentValue[];
  private readonly table: RuleTable;

  constructor({ commitments }: TenderFacts, values: readonly CommitmentValue[], table: RuleTable) {
    this.facts = commitments;
    this.values = values;
    this.table = table;
  }

  column(name: string): Column {
    return this.table.columns[name] ?? [];
  }

  outcomes(places: readonly number[]): number {
    const found = new Set<string>();
    for (let i = 0; i < places.length; i++) {
      const outcome = this.values[places[i] ?? 0]?.outcome;
      if (outcome !== undefined) found.add(outcome);
    }
    return found.size;
  }

  goals(places: readonly number[]): number {
    const lists = new Set<readonly number[]>();
    // Rows that serve the same goals share the list of them.
    for (let i = 0; i < places.length; i++) lists.add(this.values[places[i] ?? 0]?.goals ?? noGoals);
    return distinctOfAll([...lists]);
  }

  /** Cells of the groups in which a bid has more than one measure: the same people or pounds may count twice. */
  overlapping(places: readonly number[]): readonly (readonly Where[])[] {
    const groups = new Map<string, { readonly measures: Set<string | null>; readonly cells: Where[] }>();
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      const value = this.values[place];
      if (value?.overlapGroup === undefined) continue;
      const group = groups.get(value.overlapGroup) ?? { measures: new Set(), cells: [] };
      if (group.cells.length === 0) groups.set(value.overlapGroup, group);
      group.measures.add(value.measure);
      group.cells.push(this.facts[place]?.where ?? value.where);
    }
    return [...groups.values()].flatMap(({ measures, cells }) => (measures.size > 1 ? [cells] : []));
  }

  /** The cells of the first commitments in which a field is filled, or of those in which it is not. */
  cells(places: readonly number[], field: string, filled: boolean, most: number): readonly Where[] {
    const column = this.column(field);
    const cells: Where[] = [];
    for (let i = 0; i < places.length && cells.length < most; i++) {
      const place = places[i] ?? 0;
      const fact = this.facts[place];
      if (fact && (column[place] !== undefined) === filled) cells.push(fact.where);
    }
    return cells;
  }

  wording(places: readonly number[]): string | undefined {
    const texts = new Set<string>();
    for (let i = 0; i < places.length; i++) {
      const fact = this.facts[places[i] ?? 0];
      if (fact) texts.add(fact.text).add(fact.evidence ?? '');
    }
    return textOf([...texts].join('. '));
  }
}

/** One row a bidder, in the order of the facts; whoever the set-up says is no bidder has none. */
export function bidTable(
  facts: TenderFacts,
  setup: Setup,
  values: readonly CommitmentValue[],
  commitments: RuleTable,
): RuleTable {
  const names = new BidderNames(facts);
  const byBid = placesByBid(facts, names);
  const offers = new Offers(facts, values, commitments);
  const notBidders = new Set((setup.notBidders ?? []).map(fold));
  const rows: readonly BidRow[] = facts.bidders
    .filter((bidder) => !bidder.spellings.concat(bidder.name).some((name) => notBidders.has(fold(name))))
    .map((bidder) => ({ bidder, places: byBid.get(bidder.name) ?? [] }));
  const listsCommitments = facts.commitments.length > 0;
  const excluded = new Set(
    (setup.exclusions ?? []).flatMap(({ bidder, lot }) => (lot === undefined ? [fold(names.of(bidder))] : [])),
  );
  const conditions = conditionsOf(facts);

  const column = (read: (row: BidRow) => Value) => (): readonly Value[] => rows.map(read);
  const declared = (fact: string) => column(({ bidder }) => valueIn(bidder.facts[fact]));
  const counted = (count: (places: readonly number[]) => number) =>
    column(({ places }) => (listsCommitments ? count(places) : undefined));
  const filled = (field: string, places: readonly number[]) => filledIn(offers.column(counts[field] ?? field), places);
  const share = (field: string) => column(({ places }) => shareOf(filled(field, places), places.length));
  const every = (field: string) =>
    column(({ places }) => (places.length > 0 && filled(field, places) === places.length) || undefined);

  const columns = lazyColumns({
    sme: declared('sme'),
    vcse: declared('vcse'),
    supplierType: declared('supplier-type'),
    status: declared('status'),
    region: declared('region'),
    postcode: declared('postcode'),
    excluded: column(({ bidder }) => excluded.has(fold(bidder.name))),
    price: column(({ bidder }) => valueIn(priceOf(facts, bidder, setup.vat))),
    commitments: counted((places) => places.length),
    measures: counted((places) => distinctIn(offers.column('measure'), places)),
    measuresKnown: every('measuresKnown'),
    outcomes: counted((places) => offers.outcomes(places)),
    goals: counted((places) => offers.goals(places)),
    goalsKnown: every('goalsKnown'),
    quantifiedShare: share('quantifiedShare'),
    datedShare: share('datedShare'),
    placedShare: share('placedShare'),
    evidencedShare: share('evidencedShare'),
    needShare: share('needShare'),
    overlaps: counted((places) => offers.overlapping(places).length),
    value: column(({ places }) => totalOf(offers.column('value'), places)),
    valueShareOfPrice: column(({ bidder, places }) => {
      const [worth, cost] = [totalOf(offers.column('value'), places), valueIn(priceOf(facts, bidder, setup.vat))];
      return worth !== undefined && cost !== undefined && cost > 0 ? worth / cost : undefined;
    }),
    commitmentTexts: column(({ places }) => offers.wording(places)),
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
    { bidder, places }: BidRow,
    field: string,
    verdict: Verdict | undefined,
    most: number,
  ): readonly Where[] => {
    const reading = bidder.facts[factOf[field] ?? field];
    if (reading) return [reading.where];
    if (field === 'price' || field === 'valueShareOfPrice')
      return [priceOf(facts, bidder, setup.vat)?.where].filter((cell) => cell !== undefined);
    if (field === 'overlaps') return offers.overlapping(places).flat();
    if (field === 'conditionsText') return conditions.where;
    const counted = counts[field];
    return counted === undefined ? [] : offers.cells(places, counted, verdict === 'met', most);
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
