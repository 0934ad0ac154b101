/**
 * The one vocabulary of facts: what a heading over a column, a label in a form, or a label on a portal page can name.
 * Both hosts read with it, so "SME (Y/N)" over a column and "Supplier is SME?" on a notice are one fact.
 */
export type FactType = 'name' | 'text' | 'id' | 'money' | 'number' | 'share' | 'date' | 'yes-no' | 'postcode' | 'rank';

export const factIds = [
  'bidder',
  'bidder-id',
  'lot',
  'criterion',
  'criterion-ref',
  'sub-criterion',
  'weight',
  'mark',
  'maximum',
  'minimum',
  'points',
  'rank',
  'method',
  'evaluator',
  'reason',
  'price',
  'unit-price',
  'line-amount',
  'estimate',
  'discount',
  'item',
  'quantity',
  'unit',
  'commitment',
  'measure-ref',
  'outcome',
  'theme',
  'target',
  'unit-value',
  'social-value',
  'date',
  'evidence',
  'place',
  'need',
  'people',
  'goal',
  'postcode',
  'region',
  'sme',
  'vcse',
  'supplier-type',
  'status',
  'comment',
] as const;

export type FactId = (typeof factIds)[number];
