import type { CommitmentValue, Verdict } from '../assessment';
import type { Bidder, TenderFacts } from '../facts/tender';
import type { Setup } from '../setup/setup';
import type { Where } from '../source';
import type { Value } from './condition';
import { lazyColumns } from './lazy-columns';
import { distinctIn, filledIn, Offers, totalOf } from './offers';
import { BidderNames, shareOf, valueIn } from './readings';
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

  return new BidTable(columns, { facts, rows, offers, conditions, vat: setup.vat });
}

/** Where the fact behind a field has another name. */
const factOf: Readonly<Record<string, string>> = { supplierType: 'supplier-type' };

interface Behind {
  readonly facts: TenderFacts;
  readonly rows: readonly BidRow[];
  readonly offers: Offers;
  readonly conditions: ReturnType<typeof conditionsOf>;
  readonly vat: Setup['vat'];
}

class BidTable implements RuleTable {
  readonly on = 'bid';
  readonly rows: number;
  readonly columns: RuleTable['columns'];
  private readonly behind: Behind;

  constructor(columns: RuleTable['columns'], behind: Behind) {
    this.rows = behind.rows.length;
    this.columns = columns;
    this.behind = behind;
  }

  where(row: number, field?: string, verdict?: Verdict, most = Number.POSITIVE_INFINITY): readonly Where[] {
    const bid = this.behind.rows[row];
    if (!bid) return [];
    const own = field === undefined ? [] : this.cellsOf(bid, field, verdict, most);
    return own.length > 0 ? own : bid.bidder.where.slice(0, 1);
  }

  bid(row: number): string | null {
    return this.behind.rows[row]?.bidder.name ?? null;
  }

  note(): undefined {
    return undefined;
  }

  private cellsOf(
    { bidder, places }: BidRow,
    field: string,
    verdict: Verdict | undefined,
    most: number,
  ): readonly Where[] {
    const { facts, offers, conditions, vat } = this.behind;
    const reading = bidder.facts[factOf[field] ?? field];
    if (reading) return [reading.where];
    if (field === 'price' || field === 'valueShareOfPrice')
      return [priceOf(facts, bidder, vat)?.where].filter((cell) => cell !== undefined);
    if (field === 'overlaps') return offers.overlapping(places).flat();
    if (field === 'conditionsText') return conditions.where;
    const counted = counts[field];
    return counted === undefined ? [] : offers.cells(places, counted, verdict === 'met', most);
  }
}
