import type { BidScore, Finding, Verdict } from '../../core/assessment';
import type { Layout, Purpose } from '../../core/facts/recognition';
import type { FactId } from '../../core/facts/vocabulary';
import { parseWhere } from '../../core/facts/where';
import type { Where } from '../../core/source';

/** How the pane names each fact, in the words of design: the dropdown of the Read step lists them in this order. */
export const factWords: Readonly<Record<FactId, string>> = {
  bidder: 'Bidder',
  'bidder-id': 'Bidder reference',
  lot: 'Lot',
  criterion: 'Criterion',
  'criterion-ref': 'Criterion reference',
  'sub-criterion': 'Sub-criterion',
  weight: 'Weight',
  mark: 'Mark',
  maximum: 'Maximum mark',
  minimum: 'Minimum mark',
  points: 'Points after weight',
  rank: 'Rank',
  method: 'Scoring method',
  evaluator: 'Evaluator',
  reason: 'Reason for the mark',
  price: 'Price',
  'unit-price': 'Price per unit',
  'line-amount': 'Amount of a line',
  estimate: "Buyer's estimate",
  discount: 'Discount',
  item: 'Item',
  quantity: 'Quantity',
  unit: 'Unit',
  commitment: 'Commitment',
  'measure-ref': 'Measure reference',
  outcome: 'Outcome',
  theme: 'Theme',
  target: 'Published target',
  'unit-value': 'Unit value',
  'social-value': 'Social value',
  date: 'Date',
  evidence: 'Evidence',
  place: 'Place',
  need: 'Need',
  people: 'People helped',
  goal: 'Sustainable Development Goal',
  postcode: 'Postcode',
  region: 'Region',
  sme: 'Declared SME',
  vcse: 'Declared VCSE',
  'supplier-type': 'Supplier type',
  status: 'Status',
  comment: 'Comment',
};

export const layoutWords: Readonly<Record<Layout, string>> = {
  'row-per-bid': 'one row a bidder',
  long: 'one row a bidder and item',
  matrix: 'bidders across, items down',
  'sheet-per-bid': 'one sheet a bidder',
  'sheet-per-evaluator': 'one sheet an evaluator',
  transposed: 'bidders across, facts down',
  form: 'labels with values beside them',
  reference: 'a list without bidders',
};

export const purposeWords: Readonly<Record<Purpose, string>> = {
  bids: 'bids',
  prices: 'prices',
  marks: 'marks',
  commitments: 'commitments',
  criteria: 'criteria',
  'unit-values': 'unit values',
  needs: 'needs',
  statements: 'statements',
  unknown: 'not used',
};

export const statusWords: Readonly<Record<BidScore['status'], string>> = {
  ranked: 'ranked',
  incomplete: 'incomplete',
  excluded: 'excluded',
  'below-minimum': 'below a minimum',
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
  met: 'Met',
  unmet: 'Unmet',
  unclear: 'Unclear',
  'not-applicable': 'Not applicable',
};

export const standingWords: Readonly<Record<Finding['standing'], string>> = {
  verified: 'Checked in the source',
  'second-hand': 'Quoted at second hand',
  unverified: 'Not checked in the source yet',
};

/** Where a rule comes from, in one line: publisher, document, clause and date. */
export const sourceLine = (source: Finding['source']): string =>
  [source.publisher, source.document, source.clause, source.date].filter((part) => part !== undefined).join(', ');

/** The first letter as at the start of a sentence. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A place as a title: "Goodmark results A1:H11". */
export function placeTitle(where: Where): string {
  const place = parseWhere(where);
  return place ? `${place.sheet} ${where.slice(where.lastIndexOf('!') + 1)}` : where;
}

/** A place as people say it, without the quotes that a formula needs: "Tender sums!G10". */
export function placeText(where: Where): string {
  const place = parseWhere(where);
  return place ? `${place.sheet}!${where.slice(where.lastIndexOf('!') + 1)}` : where;
}

/** "quality and price", "quality, price and social value". */
export const inWords = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
