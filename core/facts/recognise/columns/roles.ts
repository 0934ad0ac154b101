/** What facts do in a table, whatever their words: which identify a row, which may stand in several columns. */
import type { FactId } from '../../vocabulary';

/** Facts that say what a row is about. */
export const keyFacts: ReadonlySet<FactId> = new Set<FactId>([
  'bidder',
  'lot',
  'criterion',
  'criterion-ref',
  'sub-criterion',
  'item',
  'commitment',
  'measure-ref',
  'outcome',
  'need',
]);

/** Facts that several columns of one table may carry. */
export const repeatable: ReadonlySet<FactId> = new Set<FactId>([
  'mark',
  'points',
  'line-amount',
  'unit-price',
  'reason',
  'comment',
  'estimate',
  'evidence',
]);

/** Facts that state one thing about a bid as a whole: in a transposed table each has a row of its own. */
export const bidFacts: ReadonlySet<FactId> = new Set<FactId>([
  'bidder',
  'bidder-id',
  'price',
  'postcode',
  'region',
  'sme',
  'vcse',
  'supplier-type',
  'status',
  'rank',
  'points',
  'discount',
  'social-value',
  'date',
]);
