import type { Pack } from '../../core/packs/pack';

/** What a reader should know before leaning on a pack's hints: how many were checked against their source. */
export function standingOf({ hints = [] }: Pack): string {
  const doubtful = hints.filter(({ standing }) => standing !== 'verified').length;
  if (doubtful === 0) return `All ${hints.length} hints were checked against their source.`;
  return doubtful === 1
    ? `1 of ${hints.length} hints has not been checked against its source.`
    : `${doubtful} of ${hints.length} hints have not been checked against their source.`;
}
