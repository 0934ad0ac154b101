/** A small synthetic tender in the words of a test: every bidder, price and mark here is invented. */
import type { CommitmentValue } from '../../../core/assessment';
import type {
  Bidder,
  CommitmentFact,
  CriterionFact,
  MarkFact,
  PriceFact,
  Reading,
  TenderFacts,
} from '../../../core/facts/tender';
import type { Setup, SetupCriterion } from '../../../core/setup/setup';

/** What a cell says: a number, `null` for a blank, or a text that could not be read. */
export type Cell = number | null | string;

export function reading(cell: Cell, where: string): Reading<number> {
  if (typeof cell === 'number') return { kind: 'value', value: cell, where, raw: String(cell), flags: [] };
  if (cell === null) return { kind: 'missing', where, raw: '' };
  return {
    kind: 'anomaly',
    where,
    raw: cell,
    code: 'cell-error',
    message: `${where} has "${cell}".`,
    hint: 'Correct the cell.',
  };
}

export const bidder = (name: string, row: number, status?: string): Bidder => ({
  id: name.toLowerCase(),
  name,
  spellings: [name],
  where: [`Bids!A${row}`],
  facts:
    status === undefined
      ? {}
      : { status: { kind: 'value', value: status, where: `Bids!Z${row}`, raw: status, flags: [] } },
});

export interface Row {
  readonly bidder: string;
  readonly price?: Cell;
  readonly marks?: Readonly<Record<string, Cell>>;
  readonly status?: string;
}

/** One row a bidder, prices in column B and marks from column C on: `Bids!B2` is the first price. */
export function tender(rows: readonly Row[], more: Partial<TenderFacts> = {}): TenderFacts {
  const columns = [...new Set(rows.flatMap(({ marks }) => Object.keys(marks ?? {})))];
  const prices: PriceFact[] = [];
  const marks: MarkFact[] = [];
  const bidders = rows.map((row, i) => {
    const at = i + 2;
    if (row.price !== undefined) prices.push(price(row.bidder, row.price, `Bids!B${at}`));
    for (const [criterion, cell] of Object.entries(row.marks ?? {}))
      marks.push(
        mark(row.bidder, criterion, cell, `Bids!${String.fromCharCode(67 + columns.indexOf(criterion))}${at}`),
      );
    return bidder(row.bidder, at, row.status);
  });
  return {
    bidders,
    pseudoBidders: [],
    sameBidder: [],
    lots: [],
    prices,
    marks,
    commitments: [],
    criteria: [],
    unitValues: [],
    needs: [],
    ...more,
  };
}

export const price = (name: string, cell: Cell, where: string, more: Partial<PriceFact> = {}): PriceFact => ({
  bidder: name.toLowerCase(),
  lot: null,
  amount: reading(cell, where),
  vat: null,
  part: 'total',
  item: null,
  ...more,
});

export const mark = (
  name: string,
  criterion: string,
  cell: Cell,
  where: string,
  more: Partial<MarkFact> = {},
): MarkFact => ({
  bidder: name.toLowerCase(),
  lot: null,
  criterion,
  evaluator: null,
  mark: reading(cell, where),
  maximum: null,
  reason: null,
  ...more,
});

export const commitment = (
  name: string,
  text: string,
  quantity: Cell,
  where: string,
  more: Partial<CommitmentFact> = {},
): CommitmentFact => ({
  bidder: name.toLowerCase(),
  lot: null,
  text,
  reference: null,
  outcome: null,
  theme: null,
  quantity: reading(quantity, where),
  unit: null,
  unitValue: null,
  target: null,
  date: null,
  place: null,
  need: null,
  evidence: null,
  goal: null,
  where,
  ...more,
});

/** The worth of a commitment, as the evaluation of the pack hands it over. */
export const worth = (fact: CommitmentFact, value: number | null): CommitmentValue => ({
  where: fact.where,
  bid: fact.bidder,
  lot: fact.lot,
  measure: null,
  value,
  rationale: '',
  goals: [],
  from: [fact.where],
});

export const stated = (name: string, more: Partial<CriterionFact> = {}): CriterionFact => ({
  name,
  reference: null,
  parent: null,
  lot: null,
  weight: null,
  weightIsPercent: false,
  maximum: null,
  minimum: null,
  method: null,
  where: 'Criteria!A2',
  ...more,
});

export const setup = (criteria: readonly SetupCriterion[], more: Partial<Setup> = {}): Setup => ({
  format: 'goodmark-setup/1',
  pack: 'community-public-good',
  decimals: 2,
  rounding: 'half-up',
  criteria: [...criteria],
  ...more,
});

export const quality = (weight: number | null, more: Partial<SetupCriterion> = {}): SetupCriterion => ({
  name: 'Quality',
  weight,
  method: { id: 'marks.scale', maximum: 100 },
  ...more,
});

export const lowestPrice = (weight: number | null, more: Partial<SetupCriterion> = {}): SetupCriterion => ({
  name: 'Price',
  weight,
  method: { id: 'price.lowestOverBid' },
  ...more,
});
