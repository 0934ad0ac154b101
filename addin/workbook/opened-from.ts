import type { MappingChoice } from '../../core/facts/recognition';
import type { TenderReading } from '../../core/read-tender';
import { propose } from '../../core/setup/propose';
import type { Reading } from './port';
import type { Opened } from './session';

/** What a pane is told of a workbook that has been read, with the set-up proposed for it. */
export function openedFrom(
  from: Reading,
  value: TenderReading,
  pack: string,
  mapping: readonly MappingChoice[],
): Opened {
  const proposal = propose(value.facts, value.recognition, pack);
  return {
    name: from.name,
    sha256: from.sha256,
    notes: from.notes,
    recognition: value.recognition,
    facts: value.facts,
    proposal: {
      ...proposal,
      setup: mapping.length > 0 ? { ...proposal.setup, mapping: [...mapping] } : proposal.setup,
    },
    problems: value.problems,
    resumed: null,
  };
}
