/** What packs say of a notice: plain JSON, as an assessment is of a workbook. */
import type { Source, Standing, Tone } from './packs/pack';
import type { Problem } from './result';
import type { Where } from './source';

/** A hint that holds, ready to be shown. It informs and never scores. */
export interface ShownHint {
  /** Id of the pack and of the hint in it. */
  readonly pack: string;
  readonly hint: string;
  /** "SME", "about 6 km". */
  readonly chip: string;
  /** Of chip, sentence and rationale, where it is not the pack's own. */
  readonly language?: string;
  readonly tone: Tone;
  /** What was found, who said it and when: "Declared a small or medium-sized enterprise on this notice, 3 September 2026." */
  readonly sentence: string;
  readonly rationale: string;
  readonly source: Source;
  readonly standing: Standing;
  readonly goals: readonly number[];
  readonly from: readonly Where[];
}

export interface SupplierMarks {
  readonly name: string;
  readonly key: string;
  /** Every place of the page that prints this supplier's name. */
  readonly where: readonly Where[];
  readonly hints: readonly ShownHint[];
}

export interface NoticeMarks {
  readonly portal: string;
  readonly portalName: string;
  readonly id: string;
  readonly address: string;
  readonly title: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly suppliers: readonly SupplierMarks[];
  /** Of the notice itself: its criteria, lots, suitability, duties. */
  readonly hints: readonly ShownHint[];
  /** What was not understood, each in a line. */
  readonly problems: readonly Problem[];
}
