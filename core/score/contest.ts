/** Bids compared with each other: shares, exact totals, ranks. Pure arithmetic, run again for every "what if". */
import type { Setup } from '../setup/setup';
import { type Exact, round, zero } from './exact';
import type { Imagine, Leaf } from './leaf';
import { isNoGround, type NoGround } from './method';
import { plain, type Term, term, times } from './working';

/** How many decimals the published total has. */
export type Published = Pick<Setup, 'decimals' | 'rounding'>;

export interface Entry {
  readonly bid: string;
  /** Share of its weight for each criterion, by the criterion's id. */
  readonly shares: ReadonlyMap<string, Term | NoGround>;
  /** Sum of points out of 100, not rounded; `null` when some criterion gives no number. */
  readonly total: Exact | null;
  /** Where a method ranks whole bids: the figure it ranks by. */
  readonly figure: Term | NoGround | null;
}

export interface Place {
  readonly bid: string;
  readonly rank: number;
  readonly tied: boolean;
  /** What is ranked, as published: the rounded total, or the rounded figure. */
  readonly published: Exact;
  /** The same before rounding. */
  readonly exact: Exact;
}

export interface Contest {
  readonly entries: ReadonlyMap<string, Entry>;
  /** First place first; bids that share a rank in the order of their ids, so that the workbook's order does not matter. */
  readonly places: readonly Place[];
  readonly lowestWins: boolean;
}

/** Points out of 100 for a share of a weight: "50 x 4/5". */
export const pointsFor = (weight: Exact, share: Term): Term => times(term(weight.mul(100)), share);

export function contest(
  leaves: readonly Leaf[],
  bids: readonly string[],
  published: Published,
  imagine?: Imagine,
): Contest {
  const ranking = leaves.find(({ figure }) => figure !== undefined);
  const sharing = leaves.filter((leaf) => leaf !== ranking);
  const sharesOf = new Map<string, ReturnType<Leaf['among']>>();
  for (const leaf of sharing) sharesOf.set(leaf.criterion.id, leaf.among(bids, imagine));
  const entries = new Map<string, Entry>();
  for (const bid of bids) {
    const shares = new Map<string, Term | NoGround>();
    for (const [criterion, shareOf] of sharesOf) shares.set(criterion, shareOf(bid));
    const total = totalOf(sharing, shares);
    const figure = ranking?.figure && total ? ranking.figure(bid, qualityOf(sharing, shares, total)) : null;
    entries.set(bid, { bid, shares, total, figure });
  }
  const lowestWins = ranking !== undefined;
  return { entries, lowestWins, places: placesOf([...entries.values()], lowestWins, published) };
}

function totalOf(leaves: readonly Leaf[], shares: Entry['shares']): Exact | null {
  let total = zero;
  for (const { criterion } of leaves) {
    const share = shares.get(criterion.id);
    if (!share || isNoGround(share)) return null;
    total = total.add(pointsFor(criterion.weight, share).value);
  }
  return total;
}

function qualityOf(leaves: readonly Leaf[], shares: Entry['shares'], total: Exact): Term {
  const cells = leaves.flatMap(({ criterion }) => {
    const share = shares.get(criterion.id);
    return share && !isNoGround(share) ? share.from : [];
  });
  return term(total, cells, plain(total));
}

/** Ranks by the published figure, so that nobody ranks above another with the same figure in print: 1, 2, 2, 4. */
function placesOf(entries: readonly Entry[], lowestWins: boolean, { decimals, rounding }: Published): readonly Place[] {
  const ranked: Ranked[] = [];
  for (const { bid, total, figure } of entries) {
    const exact = lowestWins ? (figure && !isNoGround(figure) ? figure.value : null) : total;
    if (exact) ranked.push({ bid, exact, published: round(exact, decimals, rounding) });
  }
  ranked.sort(lowestWins ? lowestFirst : highestFirst);
  const places: Place[] = [];
  let rank = 0;
  for (const [i, place] of ranked.entries()) {
    const isTied = areTied(place, ranked[i - 1]);
    if (!isTied) rank = i + 1;
    places.push({ ...place, rank, tied: isTied || areTied(place, ranked[i + 1]) });
  }
  return places;
}

type Ranked = Omit<Place, 'rank' | 'tied'>;

const lowestFirst = (a: Ranked, b: Ranked): number => a.published.compare(b.published) || (a.bid < b.bid ? -1 : 1);
const highestFirst = (a: Ranked, b: Ranked): number => b.published.compare(a.published) || (a.bid < b.bid ? -1 : 1);
const areTied = (a: Ranked, b: Ranked | undefined): boolean => b?.published.equals(a.published) ?? false;

/** The one bid in first place; `null` when there is none or several share it. */
export const winnerOf = (places: readonly Place[]): string | null =>
  places[0] && !places[0].tied ? places[0].bid : null;

/** Bids by rank, those that share one in one group in a fixed order: for telling whether an order changed. */
export const orderOf = (places: readonly Place[]): readonly (readonly string[])[] => {
  const groups = new Map<number, string[]>();
  for (const { bid, rank } of places) groups.set(rank, [...(groups.get(rank) ?? []), bid].sort());
  return [...groups.values()];
};

export const sameOrder = (a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean =>
  a.length === b.length && a.every((group, i) => group.join('\n') === b[i]?.join('\n'));
