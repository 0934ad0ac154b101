import type { Assessment } from '../../core/assessment';

/** One bid that stands elsewhere than before. */
export interface Move {
  readonly name: string;
  readonly lot: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** Bids whose rank differs between two assessments, in the order of the later one. */
export function movesBetween(before: Assessment, after: Assessment): readonly Move[] {
  const key = (bid: { id: string; lot: string | null }) => `${bid.lot ?? ''}\n${bid.id}`;
  const ranks = new Map(before.bids.map((bid) => [key(bid), bid.rank]));
  return after.bids
    .map((bid) => ({ name: bid.name, lot: bid.lot, from: ranks.get(key(bid)) ?? null, to: bid.rank }))
    .filter(({ from, to }) => from !== to);
}

/** "Brackenfell: rank 2 to rank 1". */
export function moveSentence({ name, lot, from, to }: Move): string {
  const said = (rank: number | null) => (rank === null ? 'not ranked' : `rank ${rank}`);
  return `${name}${lot === null ? '' : ` (${lot})`}: ${said(from)} to ${said(to)}`;
}
