import type { Recognition } from '../facts/recognition';
import type { TenderFacts } from '../facts/tender';
import type { Problem } from '../result';
import type { Setup } from './setup';

/** A set-up read from the workbook as far as its cells state it, and what they do not say. */
export interface Proposal {
  readonly setup: Setup;
  /** In words, what was read from where: "Price 40 %, from Criteria!C6". */
  readonly decided: readonly {
    readonly what: string;
    readonly from: readonly string[];
  }[];
  /** `stop`: nothing can be scored until a person says; `notice`: we assumed the usual, and say what. */
  readonly undecided: readonly Problem[];
}

export type Propose = (facts: TenderFacts, recognition: Recognition, pack: string) => Proposal;
