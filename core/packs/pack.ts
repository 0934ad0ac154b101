/** A pack is data: what a team values and how it checks it. No functions, no expressions, no regular expressions. */

/** Closed list. Field names are those of the table the rule or hint runs on (see `core/evaluate/fields.ts`). */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly field: string; readonly present: boolean }
  | { readonly field: string; readonly is: string | number | boolean }
  | { readonly field: string; readonly isOneOf: readonly (string | number)[] }
  | { readonly field: string; readonly atLeast: number }
  | { readonly field: string; readonly atMost: number }
  | { readonly field: string; readonly between: readonly [number, number] }
  | { readonly field: string; readonly startsWith: string }
  | { readonly field: string; readonly contains: readonly string[] }
  | { readonly field: string; readonly before: string }
  | { readonly field: string; readonly after: string };

export interface Source {
  readonly publisher: string;
  readonly document: string;
  readonly clause?: string;
  /** ISO date the source bears, or was read. */
  readonly date?: string;
  readonly url?: string;
}

/** `verified`: read in the source itself. `second-hand`: quoted by another. `unverified`: not checked; shown as such. */
export type Standing = 'verified' | 'second-hand' | 'unverified';

export interface Example {
  readonly given: Readonly<Record<string, string | number | boolean>>;
  readonly verdict: 'met' | 'unmet' | 'unclear' | 'not-applicable';
}

export interface Rule {
  /** Kebab-case noun phrase; also its file name. */
  readonly id: string;
  readonly title: string;
  readonly on: 'tender' | 'bid' | 'commitment';
  /** Where it does not hold, the rule is not applicable. Where it is unclear, so is the rule. */
  readonly when?: Condition;
  readonly expect: Condition;
  readonly rationale: string;
  readonly hint: string;
  readonly source: Source;
  readonly standing: Standing;
  /** Sustainable Development Goals it serves, 1 to 17. */
  readonly goals: readonly number[];
  /** At least two; they are the rule's tests and travel with it. */
  readonly examples: readonly Example[];
}

export interface UnitValue {
  /** £ per unit. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly priceYear: string;
  readonly source: Source;
  readonly licence: string;
  readonly standing: Standing;
}

export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly outcome?: string;
  readonly unit: string;
  /** Words in a commitment's text that mean this measure; matched as whole normalised words. */
  readonly words: readonly string[];
  /** Words that rule it out. */
  readonly notWords?: readonly string[];
  readonly goals: readonly number[];
  readonly unitValue?: UnitValue;
  /** Measures in one group count the same people or pounds twice: reported. */
  readonly overlapGroup?: string;
  readonly source: Source;
  readonly standing: Standing;
}

export interface Outcome {
  readonly id: string;
  readonly title: string;
  readonly theme?: string;
  readonly goals: readonly number[];
  readonly source: Source;
  readonly standing: Standing;
}

/** How a hint's chip looks: a plain fact, a local benefit, or something to check. */
export type Tone = 'fact' | 'benefit' | 'attention';

/** Something to know about a supplier or a notice. It informs an officer and never scores. */
export interface Hint {
  /** Kebab-case noun phrase; also its file name. */
  readonly id: string;
  readonly title: string;
  readonly on: 'supplier' | 'notice';
  /** Shown where this is met; not where it is unmet or unclear. */
  readonly when: Condition;
  readonly tone: Tone;
  /** A few characters: "SME". `{field}` stands for a field of the table, as in "about {distance} km". */
  readonly chip: string;
  /** One sentence with the same placeholders: what was found, who said it and when. */
  readonly sentence: string;
  readonly rationale: string;
  readonly source: Source;
  readonly standing: Standing;
  readonly goals: readonly number[];
  /** At least two; they are the hint's tests and travel with it. */
  readonly examples: readonly HintExample[];
}

export interface HintExample {
  readonly given: Readonly<Record<string, string | number | boolean>>;
  /** The chip as it reads; `null` where the hint is not shown. */
  readonly chip: string | null;
}

/** A shortage somewhere, of somebody: what commitments should answer. */
export interface PackNeed {
  readonly id: string;
  readonly title: string;
  readonly people?: string;
  readonly place?: string;
  readonly goals: readonly number[];
  readonly source: Source;
  readonly standing: Standing;
}

/** Marks and what each means, in the words that evaluators are given. */
export interface Scale {
  readonly id: string;
  readonly title: string;
  /** From the lowest mark to the highest. */
  readonly steps: readonly { readonly mark: number; readonly label: string; readonly meaning: string }[];
  readonly source: Source;
  readonly standing: Standing;
}

/** An award criterion that a team uses again: the question, and how answers are marked. */
export interface PackCriterion {
  readonly id: string;
  readonly title: string;
  /** What bidders are asked, as published. */
  readonly question: string;
  readonly outcome?: string;
  /** Share of the whole, 0 to 1. */
  readonly weight?: number;
  /** Id of a scale of the pack. */
  readonly scale?: string;
  /** A scoring method with its parameters, as in a set-up. */
  readonly method?: { readonly id: string; readonly parameters?: Readonly<Record<string, string | number | boolean>> };
  readonly goals: readonly number[];
  readonly source: Source;
  readonly standing: Standing;
}

/** A word and what the pack means by it. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
  readonly source?: Source;
}

/** A text of the pack in another language. */
export interface Translation {
  /** ISO 639-1: "cy". */
  readonly language: string;
  /** Id of the rule, hint, measure, outcome, criterion, scale or need; `pack` for the pack itself. */
  readonly of: string;
  readonly member: 'title' | 'summary' | 'rationale' | 'hint' | 'sentence' | 'chip' | 'question';
  readonly text: string;
}

/** What a version brought, the newest first. */
export interface ChangeNote {
  readonly version: string;
  readonly date: string;
  readonly what: string;
}

/** Another pack on which this one stands: its parts hold here too, but for those named. */
export interface Extends {
  readonly id: string;
  /** Of its canonical bytes: this very text and no other. */
  readonly sha256: string;
  /** Ids of parts of the other pack that this one puts its own in place of. */
  readonly replaces?: readonly string[];
  /** Ids of parts of the other pack that do not hold here. */
  readonly without?: readonly string[];
}

export interface Pack {
  readonly format: 'goodmark-pack/1';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly publisher: string;
  readonly licence: string;
  readonly attribution: string;
  readonly jurisdiction: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly outcomes: readonly Outcome[];
  readonly measures: readonly Measure[];
  readonly rules: readonly Rule[];
  /** What an officer should know beside a name or a notice. */
  readonly hints?: readonly Hint[];
  readonly extends?: Extends;
  readonly needs?: readonly PackNeed[];
  readonly criteria?: readonly PackCriterion[];
  readonly scales?: readonly Scale[];
  readonly glossary?: readonly Term[];
  readonly texts?: readonly Translation[];
  readonly changes?: readonly ChangeNote[];
  /** What the source holds and this pack does not yet: said, never invented. */
  readonly missing: readonly {
    readonly what: string;
    readonly source: Source;
  }[];
}
