/** The parts of a pack that have an id, and what of each decides a verdict or a value; the rest is wording. */
import type { Pack } from '../pack';

/** Each kind with the member of a pack that lists it. */
export const lists = {
  rule: 'rules',
  hint: 'hints',
  measure: 'measures',
  outcome: 'outcomes',
  criterion: 'criteria',
  scale: 'scales',
  need: 'needs',
} as const;

export type PartKind = keyof typeof lists;

export interface Part {
  readonly id: string;
  readonly title: string;
}

export const partKinds: readonly PartKind[] = ['rule', 'hint', 'measure', 'outcome', 'criterion', 'scale', 'need'];

export const partsOf = (pack: Pack, kind: PartKind): readonly Part[] => pack[lists[kind]] ?? [];

/** Whether a member of a pack lists parts of a kind. */
export const isList = (member: string): boolean => partKinds.some((kind) => lists[kind] === member);

const deciding: Readonly<Record<PartKind, ReadonlySet<string>>> = {
  rule: new Set(['on', 'when', 'expect', 'goals']),
  hint: new Set(['on', 'when', 'chip', 'sentence', 'goals']),
  measure: new Set(['outcome', 'unit', 'words', 'notWords', 'goals', 'unitValue', 'overlapGroup']),
  outcome: new Set(['theme', 'goals']),
  criterion: new Set(['question', 'outcome', 'weight', 'scale', 'method', 'goals']),
  scale: new Set(['steps']),
  need: new Set(['people', 'place', 'goals']),
};

/** Whether a change of this member can change what a tender or a page is told. */
export const decides = (kind: PartKind, member: string): boolean => deciding[kind].has(member);
