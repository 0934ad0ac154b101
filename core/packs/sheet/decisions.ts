/** What stands on decision tables: rules and hints, which both ask conditions of a subject and prove themselves by examples. */
import type { Subject } from '../../evaluate/fields';
import type { Condition } from '../pack';
import { type Column, hintColumns, ruleColumns } from './columns';
import type { Part } from './decision-table';

export interface Decisions {
  /** Member of the pack. */
  readonly list: 'rules' | 'hints';
  /** Name of the sheet of each subject. */
  readonly sheets: ReadonlyMap<Subject, string>;
  /** Columns before the conditions, and after them. */
  readonly before: readonly Column[];
  readonly after: readonly Column[];
  readonly parts: readonly Part[];
  readonly examples: {
    readonly sheet: string;
    readonly heading: string;
    readonly outcome: 'verdict' | 'chip';
    /** Heading of the outcome. */
    readonly outcomeHeading: string;
    readonly choices?: readonly string[];
    /** What a blank outcome means; `undefined` where it must not be blank. */
    readonly blank?: null;
  };
}

/** A rule or a hint, as far as its sheets go. */
export interface Decision {
  readonly id: string;
  readonly on: Subject;
  readonly when?: Condition;
  readonly expect?: Condition;
  readonly examples: readonly {
    readonly given: Readonly<Record<string, string | number | boolean>>;
    readonly verdict?: string;
    readonly chip?: string | null;
  }[];
}

export const ruleDecisions: Decisions = {
  list: 'rules',
  sheets: new Map([
    ['tender', 'Tender rules'],
    ['bid', 'Bid rules'],
    ['commitment', 'Commitment rules'],
  ]),
  ...ruleColumns,
  parts: ['when', 'expect'],
  examples: {
    sheet: 'Examples',
    heading: 'Rule',
    outcome: 'verdict',
    outcomeHeading: 'Verdict',
    choices: ['met', 'unmet', 'unclear', 'not-applicable'],
  },
};

export const hintDecisions: Decisions = {
  list: 'hints',
  sheets: new Map([
    ['supplier', 'Supplier hints'],
    ['notice', 'Notice hints'],
  ]),
  ...hintColumns,
  parts: ['when'],
  // A hint that is not shown has no chip to write down.
  examples: { sheet: 'Hint examples', heading: 'Hint', outcome: 'chip', outcomeHeading: 'Chip', blank: null },
};
