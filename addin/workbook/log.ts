import type { Assessment } from '../../core/assessment';
import type { LogEntry } from './state';

/** One line of the scoring log: what was done, when, with which pack, on which workbook. */
export const logEntry = (what: string, by: Assessment, when: Date): LogEntry => ({
  when: when.toISOString(),
  what,
  pack: `${by.pack.id} ${by.pack.version}`,
  packSha256: by.pack.sha256,
  workbookSha256: by.workbook.sha256,
});

export function scoredSentence({ bids, lots }: Assessment): string {
  const ranked = bids.filter(({ rank }) => rank !== null).length;
  const winners = lots.flatMap(({ lot, winner }) =>
    winner === null ? [] : [lot === null ? winner : `${lot}: ${winner}`],
  );
  return `Scored ${bids.length} bids, ${ranked} ranked. First: ${winners.join('; ') || 'none'}.`;
}
