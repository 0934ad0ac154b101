/** Everything one run produced: plain JSON, storable, diffable, reproducible from the saved workbook and set-up. */
import type { Layout, Purpose } from './facts/recognition';
import type { Problem } from './result';
import type { Setup } from './setup/setup';
import type { Where } from './source';

export type Verdict = 'met' | 'unmet' | 'unclear' | 'not-applicable';

/** A number never travels without the sentence that makes it and the cells it came from. */
export interface Worked {
  /** Rounded by the published rule, for reading. */
  readonly value: number;
  /** The exact value, as a decimal ("90.575") or a fraction ("271/3"): sums and comparisons use this. */
  readonly exact: string;
  /** "50 x 4/5 = 40.00" */
  readonly rationale: string;
  readonly from: readonly Where[];
}

export interface CriterionScore {
  /** Slash-joined path of names: "Quality/Method statement". */
  readonly id: string;
  readonly name: string;
  /** Share of the whole, 0 to 1. */
  readonly weight: number;
  /** Points out of 100 x weight; `null` when the bid gives no ground for a number. */
  readonly points: number | null;
  readonly exact: string | null;
  readonly rationale: string;
  readonly from: readonly Where[];
  /** Evaluator's or panel's reason for the mark, as written in the workbook. */
  readonly reason?: string;
  readonly criteria?: readonly CriterionScore[];
}

export interface BidScore {
  readonly id: string;
  /** The buyer's spelling. */
  readonly name: string;
  readonly spellings: readonly string[];
  readonly where: readonly Where[];
  readonly lot: string | null;
  readonly status: 'ranked' | 'incomplete' | 'excluded' | 'below-minimum';
  /** Why it is not ranked; absent for a ranked bid. */
  readonly statusReason?: string;
  /** Shared by tied bids; `null` when not ranked. */
  readonly rank: number | null;
  readonly tied: boolean;
  readonly total: number | null;
  readonly totalExact: string | null;
  readonly rationale: string;
  /** Points ahead of the next bid down; `null` for the last and the unranked. */
  readonly marginToNext: number | null;
  /** The figure that ranks the bid, lowest first, where the method ranks whole bids instead of giving points. */
  readonly rankedBy?: Worked;
  readonly criteria: readonly CriterionScore[];
}

/** What would change the winner. A buyer hears of it before publishing and before awarding. */
export interface Sensitivity {
  /** Bids whose leaving out changes the order of the others, with the winner then. */
  readonly leaveOneOut: readonly {
    readonly without: string;
    readonly winner: string | null;
    readonly winnerChanges: boolean;
    readonly orderChanges: boolean;
    readonly sentence: string;
  }[];
  /** A hypothetical further bid that changes who wins among the real ones. */
  readonly addOne: readonly {
    readonly added: string;
    readonly winner: string | null;
    readonly winnerChanges: boolean;
    readonly sentence: string;
  }[];
  /** The weight at which the winner changes, others scaled in proportion; `null`: none between 0 and 1. */
  readonly breakEven: readonly {
    readonly criterion: string;
    readonly weight: number;
    readonly breakEvenWeight: number | null;
    readonly winnerThen: string | null;
    readonly sentence: string;
  }[];
}

export interface LotAssessment {
  /** `null` for an undivided tender. */
  readonly lot: string | null;
  /** Sum of the top weights, 0 to 1: reported when it is not 1, never rescaled. */
  readonly weightSum: number;
  readonly winner: string | null;
  readonly sensitivity: Sensitivity;
}

export interface Finding {
  readonly rule: string;
  readonly title: string;
  readonly on: 'tender' | 'bid' | 'commitment';
  /** Bidder's name; `null` for a finding on the tender. */
  readonly bid: string | null;
  readonly verdict: Verdict;
  /** How many rows of the bid have this verdict; 1 for a bid or the tender. */
  readonly count: number;
  readonly rationale: string;
  readonly hint: string;
  readonly source: {
    readonly publisher: string;
    readonly document: string;
    readonly clause?: string;
    readonly date?: string;
    readonly url?: string;
  };
  /** `verified`, or why a reader should not lean on it yet. */
  readonly standing: 'verified' | 'second-hand' | 'unverified';
  readonly goals: readonly number[];
  readonly from: readonly Where[];
}

export interface GoalCoverage {
  /** 1 to 17, all present, none above another. */
  readonly goal: number;
  readonly title: string;
  readonly count: number;
  /** Commitments that serve it, by bidder. */
  readonly byBid: Readonly<Record<string, number>>;
  readonly from: readonly Where[];
}

export interface NeedCoverage {
  readonly need: string;
  readonly place: string | null;
  readonly where: Where;
  readonly verdict: Verdict;
  readonly rationale: string;
  readonly from: readonly Where[];
}

/** Worth of one commitment, beside its own row. */
export interface CommitmentValue {
  readonly where: Where;
  readonly bid: string;
  readonly lot: string | null;
  readonly measure: string | null;
  /** Id of the pack's outcome that the sheet states beside it; absent where it states none of the pack's. */
  readonly outcome?: string | undefined;
  /** The measure's overlap group: measures in one group may count the same people or pounds twice. */
  readonly overlapGroup?: string | undefined;
  /** £; `null` where the commitment has no quantity or the measure no unit value: blank is never zero. */
  readonly value: number | null;
  readonly rationale: string;
  readonly goals: readonly number[];
  readonly from: readonly Where[];
}

export interface Assessment {
  readonly format: 'goodmark-assessment/1';
  readonly pack: {
    readonly id: string;
    readonly version: string;
    readonly sha256: string;
  };
  readonly workbook: { readonly name: string; readonly sha256: string };
  readonly setup: Setup;
  readonly mapping: readonly {
    readonly table: Where;
    readonly sheet: string;
    readonly layout: Layout;
    readonly purposes: readonly Purpose[];
    readonly reason: string;
    readonly rowsUsed: number;
    readonly rowsSkipped: number;
    readonly columns: readonly {
      readonly where: Where;
      readonly heading: string;
      readonly fact: string | null;
      readonly reason: string;
      readonly margin: number;
      readonly doubtful: boolean;
    }[];
  }[];
  readonly lots: readonly LotAssessment[];
  /** Every bid of every lot, ranked first. */
  readonly bids: readonly BidScore[];
  readonly findings: readonly Finding[];
  readonly commitments: readonly CommitmentValue[];
  readonly goals: readonly GoalCoverage[];
  readonly needs: readonly NeedCoverage[];
  readonly problems: readonly Problem[];
}
