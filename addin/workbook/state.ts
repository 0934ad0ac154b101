/**
 * What a session keeps inside the workbook: enough to resume, to verify and to explain itself years later. Each member
 * is a part of its own, so that what is left can be used when one is lost. What was written is kept by the port.
 */
import type { MappingChoice } from '../../core/facts/recognition';
import type { Setup } from '../../core/setup/setup';
import type { KeptPack, LogEntry } from './admit-state';
import type { State } from './port';

export interface SavedState {
  readonly pack: KeptPack | null;
  readonly mapping: readonly MappingChoice[];
  readonly setup: Setup | null;
  /** Places on a ranked list when it was last written, to say who moves. */
  readonly ranks: Readonly<Record<string, number | null>>;
  readonly log: readonly LogEntry[];
  /** Parts of a later version, carried along. */
  readonly others: State;
}

export const noState: SavedState = { pack: null, mapping: [], setup: null, ranks: {}, log: [], others: {} };

/** Of the parts that every apply writes. */
export const partNames = ['pack', 'mapping', 'setup', 'log', 'receipts'] as const;
export type PartName = (typeof partNames)[number];

/** The parts, as the port keeps them: always all of them, so that one that is not there is known to be lost. */
export function partsOf({ pack, mapping, setup, ranks, log, others }: SavedState): State {
  const { mapping: choices = mapping, ...bare } = setup ?? {};
  return {
    ...others,
    pack,
    mapping: choices,
    setup: { format: 'goodmark-state/2', setup: setup && bare, ranks },
    log,
  };
}

export const asChoice = ({ where, fact, bidder, criterion }: NonNullable<Setup['mapping']>[number]): MappingChoice => ({
  where,
  // A name the vocabulary does not know is dropped when the tables are read.
  fact: fact as MappingChoice['fact'],
  ...(bidder !== undefined && { bidder }),
  ...(criterion !== undefined && { criterion }),
});
