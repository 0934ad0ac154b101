import type { Pack } from '../../core/packs/pack';

/** What a reader should know before leaning on a pack: how many of its entries were checked against their source. */
export function standingOf(pack: Pack): string {
  const entries = [...pack.outcomes, ...pack.measures, ...pack.rules, ...(pack.hints ?? [])];
  const doubtful = entries.filter(({ standing }) => standing !== 'verified').length;
  if (entries.length === 0) return 'This pack has no entries yet.';
  if (doubtful === 0) return `All ${entries.length} entries were checked against their source.`;
  const have = doubtful === 1 ? 'has' : 'have';
  return `${doubtful} of ${entries.length} entries ${have} not been checked against ${doubtful === 1 ? 'its' : 'their'} source.`;
}
