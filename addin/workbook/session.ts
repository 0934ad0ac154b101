/**
 * One buyer's work on one workbook, from reading to reverting: what the pane, the workbench and the terminal all drive.
 * Every call is asynchronous and takes and gives plain data, so that a session can live in a worker.
 */
import type { Assessment } from '../../core/assessment';
import type { MappingChoice, Recognition } from '../../core/facts/recognition';
import type { TenderFacts } from '../../core/facts/tender';
import type { PhraseBook } from '../../core/packs/languages';
import type { PackCriterion, Scale } from '../../core/packs/pack';
import type { Problem, Result } from '../../core/result';
import type { Proposal } from '../../core/setup/propose';
import type { Setup } from '../../core/setup/setup';
import type { Where } from '../../core/source';
import type { PackPreview } from './pack-on-sheets';
import type { PackOrder, PacksChanged } from './pack-orders';
import type { Plan, Progress, Receipt, RevertReport } from './port';

export interface Opened {
  readonly name: string;
  readonly sha256: string;
  readonly notes: readonly string[];
  readonly recognition: Recognition;
  readonly facts: TenderFacts;
  readonly proposal: Proposal;
  readonly problems: readonly Problem[];
  /** Work found in the workbook from last time: the set-up then, its assessment, and what was written. */
  readonly resumed: {
    readonly setup: Setup;
    readonly assessment: Assessment;
    readonly receipt: Receipt | null;
  } | null;
}

/** A criterion that a pack has for buyers to use, with what it names by its id put in. */
export type CriterionAsked = Omit<PackCriterion, 'outcome' | 'scale'> & {
  /** Its title. */
  readonly outcome?: string;
  readonly scale?: Scale;
};

export interface PackSummary {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly publisher: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly rules: number;
  readonly measures: number;
  readonly unverified: number;
  readonly criteria: readonly CriterionAsked[];
  readonly missing: readonly string[];
  /** Its texts in languages beside its own. */
  readonly otherLanguages: readonly PhraseBook[];
  /** "Comes with Goodmark", "From Northway Council, sealed", "From a file". */
  readonly origin: string;
  /** Opened from a file, so that it can be put away again. */
  readonly removable: boolean;
}

/** The packs to choose from, and what could not be read of those from outside. */
export interface PacksOffered {
  readonly packs: readonly PackSummary[];
  readonly problems: readonly Problem[];
}

/** Somebody whose packs are subscribed to. */
export interface SubscribedPublisher {
  readonly publisher: string;
  readonly address: string;
  /** Day it was last asked, ISO; `null`: not yet. */
  readonly read: string | null;
  /** Set by an administrator, and not to be ended here. */
  readonly managed: boolean;
}

/** Answers "why" for one place or one bid. */
export interface Why {
  readonly title: string;
  /** "90.58 points" */
  readonly value: string | null;
  /** "50 x 4/5 = 40.00" */
  readonly sentence: string;
  readonly from: readonly Where[];
  readonly rule: { readonly title: string; readonly source: string } | null;
  /** What would change it, in sentences. */
  readonly wouldChange: readonly string[];
  /** What it is made of, each with its own why. */
  readonly parts: readonly {
    readonly title: string;
    readonly value: string | null;
    readonly sentence: string;
    readonly from: readonly Where[];
  }[];
}

export interface Preview {
  readonly plan: Plan;
  /** Bids that stand elsewhere than in the assessment last written or, the first time, than in the buyer's own rank column. */
  readonly moves: readonly {
    readonly bid: string;
    readonly from: number | null;
    readonly to: number | null;
  }[];
  /** The workbook had changed since it was read, so it was read and scored again: this is the score of now. */
  readonly rescored: Assessment | null;
  /** What somebody else kept in the workbook since it was opened, and what becomes of it. */
  readonly notices: readonly Problem[];
}

/** Whether the workbook still says what was written, and whether scoring it again gives the same. */
export interface Verification {
  /** When it was written, and with which pack, from the log. */
  readonly written: string;
  /** Cells of ours that no longer say what scoring again gives; empty: everything agrees. */
  readonly differences: readonly { readonly where: Where; readonly found: string; readonly expected: string }[];
  readonly compared: number;
  /** What was written and is no longer found, so that it was not compared: "the sheet Goodmark log". Told in `problems`. */
  readonly notFound: readonly string[];
  /** What is wrong with the record itself: entries gone from the log or changed, another pack than it says, lost parts. */
  readonly problems: readonly Problem[];
}

export interface Session {
  packs(): Promise<PacksOffered>;
  publishers(): Promise<readonly SubscribedPublisher[]>;
  /** Takes up, updates or puts away packs from outside. Nothing is fetched but what is ordered. */
  orderPacks(order: PackOrder): Promise<Result<PacksChanged>>;
  /** Reads the workbook and proposes a set-up. */
  open(onProgress?: (progress: Progress) => void): Promise<Result<Opened>>;
  /** Reads it again with what the buyer said columns mean. */
  confirm(choices: readonly MappingChoice[]): Promise<Result<Opened>>;
  score(setup: Setup, onProgress?: (progress: Progress) => void): Promise<Result<Assessment>>;
  /** Stops what is under way; its promise answers with the problem `cancelled`. */
  cancel(): Promise<void>;
  /**
   * Plans what the latest score writes. Where the workbook has changed since it was read, it is read and scored again for
   * that; `as-read`: nothing is done about it, and the answer is the problem `reading-stale`.
   */
  preview(when?: 'as-read'): Promise<Result<Preview>>;
  /** Plans the sheets that a pack is edited on; `apply` writes them, and the order `read-sheets` takes them up. */
  previewPack(id: string): Promise<Result<PackPreview>>;
  apply(plan: Plan, onProgress?: (progress: Progress) => void): Promise<Result<Receipt>>;
  /** What can still be taken back, the newest first. */
  receipts(): Promise<Result<readonly Receipt[]>>;
  /** Takes back what one apply wrote; the newest where no receipt is named. */
  revert(receiptId?: string): Promise<Result<RevertReport>>;
  /** Scores again with the set-up and the pack kept in the workbook, and compares every cell of ours. */
  verify(): Promise<Result<Verification>>;
  /** `subject` is a place in the workbook, or a bid with a criterion's id. */
  why(
    subject:
      | { readonly where: Where }
      | {
          readonly bid: string;
          readonly lot: string | null;
          readonly criterion: string | null;
        },
  ): Promise<Why | null>;
  select(where: Where): Promise<Result<null>>;
  onEdit(
    listener: (event: { readonly kind: 'selected' | 'changed'; readonly where: Where }) => void,
  ): Promise<() => void>;
}
