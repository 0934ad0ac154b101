/** The parts of a pack that have an id, and what of each decides a verdict or a value; the rest is wording. */
import type { Pack } from '../pack';

export type PartKind = 'rule' | 'hint' | 'measure' | 'outcome';

export interface Part {
  readonly id: string;
  readonly title: string;
}

export const partKinds: readonly PartKind[] = ['rule', 'hint', 'measure', 'outcome'];

export const partsOf = (pack: Pack, kind: PartKind): readonly Part[] =>
  ({ rule: pack.rules, hint: pack.hints ?? [], measure: pack.measures, outcome: pack.outcomes })[kind];

const deciding: Readonly<Record<PartKind, ReadonlySet<string>>> = {
  rule: new Set(['on', 'when', 'expect', 'goals']),
  hint: new Set(['on', 'when', 'tone', 'chip', 'sentence', 'goals']),
  measure: new Set(['outcome', 'unit', 'words', 'notWords', 'goals', 'unitValue', 'overlapGroup']),
  outcome: new Set(['theme', 'goals']),
};

/** Whether a change of this member can change what a tender or a page is told. */
export const decides = (kind: PartKind, member: string): boolean => deciding[kind].has(member);
