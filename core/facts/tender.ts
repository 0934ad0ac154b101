/** The facts of one tender, free of any layout: what scoring and rules see. Every fact keeps its `where`. */
import type { Where } from '../source';

/** A number read from a cell; a cell that says nothing; or a cell that must not become a number without a person. */
export type Reading<T> =
  | {
      readonly kind: 'value';
      readonly value: T;
      readonly where: Where;
      readonly raw: string;
      readonly flags: readonly Flag[];
    }
  | { readonly kind: 'missing'; readonly where: Where; readonly raw: string }
  | {
      readonly kind: 'anomaly';
      readonly where: Where;
      readonly raw: string;
      readonly code: string;
      readonly message: string;
      readonly hint: string;
    };

/** How a value was read where that is worth saying: shown beside it, and never changes the buyer's cell. */
export type Flag =
  | 'text-number'
  | 'footnote-mark'
  | 'european'
  | 'lakh'
  | 'negative-brackets'
  | 'unit-in-cell'
  | 'words-beside-mark'
  | 'grade'
  | 'eastern-digits'
  | 'formula'
  | 'hidden'
  | 'external-link'
  | 'computed';

/** One bidder, however often and however spelt it stands in the workbook. */
export interface Bidder {
  /** Normalised key: case, spacing, `&`/`and`, Ltd/Limited and invisible marks do not count. */
  readonly id: string;
  /** The spelling that most of the buyer's tables use, the first among equals. */
  readonly name: string;
  readonly spellings: readonly string[];
  readonly where: readonly Where[];
  /** Facts stated once per bidder: `sme`, `postcode`, `supplier-type`, `status`. */
  readonly facts: Readonly<Partial<Record<string, Reading<string | number | boolean>>>>;
  /** What became of its bids, where a row of one lot says it, or a cell outside a column of statuses. */
  readonly statuses?: readonly { readonly lot: string | null; readonly status: Reading<string> }[];
}

/** Estimate, budget, average, template rows and columns: listed, never scored, never the lowest price. */
export interface PseudoBidder {
  readonly name: string;
  readonly where: Where;
  readonly reason: string;
}

export interface PriceFact {
  readonly bidder: string;
  readonly lot: string | null;
  readonly amount: Reading<number>;
  readonly vat: 'ex' | 'inc' | null;
  /** `total`: the bid's price. `line`: one line of it; lines are added up only where no total stands. */
  readonly part: 'total' | 'line';
  /** "Hourly rate": the same price for each lot of a row that is for several. */
  readonly isRate?: true;
  /** The buyer's own formula makes the total of the bid out of this line. */
  readonly isInTotal?: true;
  readonly item: string | null;
}

export interface MarkFact {
  readonly bidder: string;
  readonly lot: string | null;
  /** Criterion's name as the buyer wrote it. */
  readonly criterion: string;
  /** `null`: the panel's consensus mark (or the only mark there is). */
  readonly evaluator: string | null;
  readonly mark: Reading<number>;
  /** The maximum stated for this very mark, if any. */
  readonly maximum: number | null;
  /** What stands over it or adds it up says that it is weighted already, so that it is out of its weight. */
  readonly weighted?: true;
  readonly reason: string | null;
}

export interface CommitmentFact {
  readonly bidder: string;
  readonly lot: string | null;
  readonly text: string;
  readonly reference: string | null;
  readonly outcome: string | null;
  readonly theme: string | null;
  readonly quantity: Reading<number>;
  readonly unit: string | null;
  /** £ per unit from the buyer's own sheet. */
  readonly unitValue: Reading<number> | null;
  /** The published target for this commitment, if the sheet states one. */
  readonly target: Reading<number> | null;
  readonly date: Reading<string> | null;
  readonly place: string | null;
  readonly need: string | null;
  readonly evidence: string | null;
  readonly goal: string | null;
  /** The commitment's own cell. */
  readonly where: Where;
}

/** A criterion or sub-criterion that the workbook states, with its weight as written. */
export interface CriterionFact {
  readonly name: string;
  readonly reference: string | null;
  /** Name of the criterion above it, `null` at the top. */
  readonly parent: string | null;
  readonly lot: string | null;
  readonly weight: Reading<number> | null;
  /** The weight cell's number format was a percentage, or its text had a per cent sign: 10 % reads as 0.1. */
  readonly weightIsPercent: boolean;
  /** It is a factor, such as "x3" or a coefficient of 4: a share of the sum of all factors. */
  readonly weightIsFactor?: true;
  /** Another weight that the workbook states for it elsewhere: which of them counts is asked. */
  readonly otherWeight?: Reading<number>;
  readonly maximum: Reading<number> | null;
  readonly minimum: Reading<number> | null;
  /** Formula or scoring rule stated beside it, as written. */
  readonly method: string | null;
  readonly where: Where;
}

export interface UnitValueFact {
  readonly reference: string | null;
  readonly text: string;
  readonly unit: string | null;
  readonly value: Reading<number>;
  readonly where: Where;
}

export interface NeedFact {
  readonly need: string;
  readonly place: string | null;
  readonly people: string | null;
  readonly where: Where;
}

/** Everything read from one workbook. Lists keep the order of the sheets. */
export interface TenderFacts {
  readonly bidders: readonly Bidder[];
  readonly pseudoBidders: readonly PseudoBidder[];
  /** Pairs that may be one bidder: the buyer decides. */
  readonly sameBidder: readonly {
    readonly a: string;
    readonly b: string;
    readonly reason: string;
  }[];
  /** Names of lots, empty for an undivided tender. */
  readonly lots: readonly string[];
  readonly prices: readonly PriceFact[];
  readonly marks: readonly MarkFact[];
  readonly commitments: readonly CommitmentFact[];
  readonly criteria: readonly CriterionFact[];
  readonly unitValues: readonly UnitValueFact[];
  readonly needs: readonly NeedFact[];
}

/** A tender of which nothing is known yet. */
export const noFacts: TenderFacts = {
  bidders: [],
  pseudoBidders: [],
  sameBidder: [],
  lots: [],
  prices: [],
  marks: [],
  commitments: [],
  criteria: [],
  unitValues: [],
  needs: [],
};
