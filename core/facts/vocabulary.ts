/**
 * The one vocabulary of facts: what a heading over a column, a label in a form, or a label on a portal page can name.
 * Both hosts read with it, so "SME (Y/N)" over a column and "Supplier is SME?" on a notice are one fact.
 */
import { bidWords } from './lexicon/bids';
import { commitmentWords } from './lexicon/commitments';
import { markWords } from './lexicon/marks';
import { priceWords } from './lexicon/prices';
import { supplierWords } from './lexicon/suppliers';

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

/** One fact and the words people use for it. Case, order, plurals, accents and punctuation do not count. */
export interface FactWords {
  readonly type: FactType;
  /** What its numbers count, where that is fixed. */
  readonly unit?: '£' | '%' | '£ per unit';
  readonly label: { readonly en: string; readonly cy: string };
  /** Whole headings that mean this fact. */
  readonly synonyms: {
    readonly en: readonly string[];
    readonly cy: readonly string[];
    /** French, German and other headings that buyers' exports were seen to carry. */
    readonly other?: readonly string[];
  };
  /** Labels that procurement portals print beside the value. */
  readonly pageLabels?: readonly string[];
  /** A heading that is no known synonym may still mean this fact when it holds one of these words or phrases. */
  readonly heads: readonly string[];
  /** Words that make a heading with a head word more certain. */
  readonly supports: readonly string[];
  /** Words with which a heading never means this fact, unless the whole heading is a synonym. */
  readonly vetoes: readonly string[];
}

export const vocabulary: Readonly<Record<FactId, FactWords>> = {
  ...bidWords,
  ...markWords,
  ...priceWords,
  ...commitmentWords,
  ...supplierWords,
};
