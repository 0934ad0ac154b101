import type { Assessment } from '../../core/assessment';
import type { MappingChoice } from '../../core/facts/recognition';
import type { Problem } from '../../core/result';
import type { Setup } from '../../core/setup/setup';
import type { Where } from '../../core/source';
import type { Host } from '../workbook/host';
import type { PackPreview } from '../workbook/pack-on-sheets';
import type { PacksChanged } from '../workbook/pack-orders';
import type { Progress, Receipt, RevertReport } from '../workbook/port';
import type { Opened, PackSummary, Preview, SubscribedPublisher, Verification, Why } from '../workbook/session';

export const steps = ['read', 'set-up', 'score', 'report'] as const;
export type Step = (typeof steps)[number];

/** What stands over the steps until it is closed. */
export type Panel = 'preview' | 'why' | 'packs' | 'pack-sheets' | 'log' | 'verify' | 'help' | 'works-here' | null;

/** What "why" is asked about: a place in the workbook, or a bid and perhaps one of its criteria. */
export type Subject =
  | { readonly where: Where }
  | { readonly bid: string; readonly lot: string | null; readonly criterion: string | null };

/** Something went wrong: what was being done, the problems, and what the workbook holds now. */
export interface Failure {
  readonly doing: string;
  readonly problems: readonly Problem[];
}

export interface Busy {
  readonly doing: string;
  readonly progress: Progress | null;
  /** It has gone on for so long that a person wants to be told. */
  readonly lasts: boolean;
}

/** Somebody changed the workbook since it was read. Each is an object of its own, so that a later one is told apart. */
export interface Edited {
  /** `null` where it is only known that something was changed. */
  readonly where: Where | null;
}

export interface PaneState {
  /** The program around the pane; `null` in a page. */
  readonly host: Host | null;
  readonly step: Step;
  readonly panel: Panel;
  readonly opened: Opened | null;
  /** What the buyer said columns mean, by heading cell. */
  readonly choices: ReadonlyMap<Where, MappingChoice>;
  /** Doubtful columns the buyer has ticked. */
  readonly ticked: ReadonlySet<Where>;
  readonly packs: readonly PackSummary[];
  readonly publishers: readonly SubscribedPublisher[];
  /** What the last order of packs brought; `null` before one. */
  readonly packsChanged: PacksChanged | null;
  /** The sheets that a pack would be written on. */
  readonly packPreview: PackPreview | null;
  readonly setup: Setup | null;
  /** The buyer changed the set-up since it was proposed: a new proposal no longer replaces it. */
  readonly setupTouched: boolean;
  /** The latest score, and the one that "who would move" is told against. */
  readonly assessment: Assessment | null;
  readonly baseline: Assessment | null;
  /** The set-up has changed since the latest score. */
  readonly stale: boolean;
  /** What is shown rests on what stood in the workbook before this. */
  readonly edited: Edited | null;
  /** Why the set-up, as it is being edited, cannot be scored. */
  readonly cannotScore: readonly Problem[];
  readonly preview: Preview | null;
  readonly receipt: Receipt | null;
  readonly reverted: RevertReport | null;
  readonly verification: Verification | null;
  readonly why: { readonly subject: Subject; readonly answer: Why | null } | null;
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  /** What a command did, in words; stays until it is dismissed. */
  readonly told: string | null;
  /** The last thing worth saying aloud; read by screen readers. */
  readonly said: string;
  readonly log: readonly string[];
  /** The cell last selected in the sheet. */
  readonly selected: Where | null;
  /** How often the buyer has moved between steps and panels: the first screen must not take the focus. */
  readonly visits: number;
}

export const initialState: PaneState = {
  host: null,
  step: 'read',
  panel: null,
  opened: null,
  choices: new Map(),
  ticked: new Set(),
  packs: [],
  publishers: [],
  packsChanged: null,
  packPreview: null,
  setup: null,
  setupTouched: false,
  assessment: null,
  baseline: null,
  stale: false,
  edited: null,
  cannotScore: [],
  preview: null,
  receipt: null,
  reverted: null,
  verification: null,
  why: null,
  busy: null,
  failure: null,
  told: null,
  said: '',
  log: [],
  selected: null,
  visits: 0,
};

/** The state with a line added to the log and said aloud. */
export const saying = (state: PaneState, line: string): PaneState => ({
  ...state,
  said: line,
  log: [...state.log, line],
});

/** The state once the buyer has moved to another step or panel. */
export const visit = (state: PaneState): PaneState => ({ ...state, visits: state.visits + 1 });

/** The state once the workbook was read. `known`: the edit that was told before; a later one may not be in the reading. */
export const readSince = (state: PaneState, known: Edited | null): PaneState => ({
  ...state,
  edited: state.edited === known ? null : state.edited,
});

/** The state with a preview, and with the score it was made from where that is a new one. */
export const previewed = (state: PaneState, preview: Preview, known: Edited | null): PaneState => ({
  // A plan is never made from a workbook other than that of now.
  ...readSince(state, known),
  preview,
  assessment: preview.rescored ?? state.assessment,
});
