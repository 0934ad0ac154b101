/**
 * The one vocabulary of facts: what a heading over a column, a label in a form, or a label on a portal page can name.
 * Both hosts read with it, so "SME (Y/N)" over a column and "Supplier is SME?" on a notice are one fact. What only pages
 * have, and every label that they print, is in `notice/labels.ts`, which is small enough for a content script.
 */
import type { FactWords } from './fact-words';
import { bidder } from './lexicon/bidder';
import { bidderId } from './lexicon/bidder-id';
import { comment } from './lexicon/comment';
import { commitment } from './lexicon/commitment';
import { criterion } from './lexicon/criterion';
import { criterionRef } from './lexicon/criterion-ref';
import { date } from './lexicon/date';
import { discount } from './lexicon/discount';
import { estimate } from './lexicon/estimate';
import { evaluator } from './lexicon/evaluator';
import { evidence } from './lexicon/evidence';
import { goal } from './lexicon/goal';
import { item } from './lexicon/item';
import { lineAmount } from './lexicon/line-amount';
import { lot } from './lexicon/lot';
import { mark } from './lexicon/mark';
import { maximum } from './lexicon/maximum';
import { measureRef } from './lexicon/measure-ref';
import { method } from './lexicon/method';
import { minimum } from './lexicon/minimum';
import { need } from './lexicon/need';
import { outcome } from './lexicon/outcome';
import { people } from './lexicon/people';
import { place } from './lexicon/place';
import { points } from './lexicon/points';
import { postcode } from './lexicon/postcode';
import { price } from './lexicon/price';
import { quantity } from './lexicon/quantity';
import { rank } from './lexicon/rank';
import { reason } from './lexicon/reason';
import { region } from './lexicon/region';
import { sme } from './lexicon/sme';
import { socialValue } from './lexicon/social-value';
import { status } from './lexicon/status';
import { subCriterion } from './lexicon/sub-criterion';
import { supplierType } from './lexicon/supplier-type';
import { target } from './lexicon/target';
import { theme } from './lexicon/theme';
import { unit } from './lexicon/unit';
import { unitPrice } from './lexicon/unit-price';
import { unitValue } from './lexicon/unit-value';
import { vcse } from './lexicon/vcse';
import { weight } from './lexicon/weight';

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

/** One file a fact, so that its words can be read and changed by themselves. */
export const vocabulary: Readonly<Record<FactId, FactWords>> = {
  bidder,
  'bidder-id': bidderId,
  lot,
  criterion,
  'criterion-ref': criterionRef,
  'sub-criterion': subCriterion,
  weight,
  mark,
  maximum,
  minimum,
  points,
  rank,
  method,
  evaluator,
  reason,
  price,
  'unit-price': unitPrice,
  'line-amount': lineAmount,
  estimate,
  discount,
  item,
  quantity,
  unit,
  commitment,
  'measure-ref': measureRef,
  outcome,
  theme,
  target,
  'unit-value': unitValue,
  'social-value': socialValue,
  date,
  evidence,
  place,
  need,
  people,
  goal,
  postcode,
  region,
  sme,
  vcse,
  'supplier-type': supplierType,
  status,
  comment,
};
