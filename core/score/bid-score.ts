import type { BidScore, CriterionScore } from '../assessment';
import type { Bidder } from '../facts/tender';
import type { Where } from '../source';
import type { Contest, Entry, Published } from './contest';
import { pointsFor } from './contest';
import { type Criterion, weightCells } from './criteria';
import { type Exact, exact, fixed, round, sum, zero } from './exact';
import type { Leaf } from './leaf';
import { isNoGround } from './method';
import type { Standing } from './standing';
import { exactText, plain, type Term } from './working';

/** All that the sentences of one bid are made from. */
export interface Scored {
  readonly bidder: Bidder;
  readonly lot: string | null;
  readonly standing: Standing;
  /** Among the bids that compete; `null` for one that does not. */
  readonly entry: Entry | null;
  /** Shares that do not depend on other bids, for a bid that does not compete. */
  readonly own: Entry['shares'];
  readonly contest: Contest;
  readonly published: Published;
  readonly nameOf: (bid: string) => string;
}

type Points = { readonly score: CriterionScore; readonly exact: Exact | null };

const unique = (cells: readonly Where[]): readonly Where[] => [...new Set(cells)];

/** The cells of points are many and each there once already, those of a weight are few. */
const withWeightCells = (cells: readonly Where[], criterion: Criterion): readonly Where[] =>
  cells.concat(weightCells(criterion).filter((cell) => !cells.includes(cell)));

function leafScore(criterion: Criterion, leaf: Leaf | undefined, scored: Scored): Points {
  const { bidder, entry, standing, published } = scored;
  const weight = criterion.weight.valueOf();
  const blank = (rationale: string, from: readonly Where[] = []): Points => ({
    score: { id: criterion.id, name: criterion.name, weight, points: null, exact: null, rationale, from },
    exact: null,
  });
  if (!leaf) return blank('Not scored: see the problems of this criterion.');
  const lack = leaf.lacking.get(bidder.id);
  if (lack) return blank(lack.message, lack.path.slice(0, 1));
  if (leaf.figure) {
    const figure = entry?.figure;
    if (!figure || isNoGround(figure)) return blank(figure?.why ?? 'Not compared, because the bid is not ranked.');
    return blank(
      `${figure.text} = ${fixed(figure.value, published.decimals, published.rounding)}; the lowest ranks first.`,
      figure.from,
    );
  }
  const share = (entry?.shares ?? scored.own).get(criterion.id);
  if (!share)
    return blank(
      standing.status === 'ranked'
        ? 'Not ranked yet.'
        : 'Not compared with the other bids, because the bid is not ranked.',
    );
  if (isNoGround(share)) return blank(share.why);
  const points: Term = pointsFor(criterion.weight, share);
  const reason = leaf.reasons.get(bidder.id);
  const note = leaf.notes.get(bidder.id);
  return {
    score: {
      id: criterion.id,
      name: criterion.name,
      weight,
      points: round(points.value, published.decimals, published.rounding).valueOf(),
      exact: exactText(points.value),
      rationale: `${points.text} = ${fixed(points.value, published.decimals, published.rounding)}${note === undefined ? '' : `. ${note}`}`,
      from: withWeightCells(points.from, criterion),
      ...(reason === undefined ? {} : { reason }),
    },
    exact: points.value,
  };
}

/** "24.00 + 18.50 = 42.50", and a word where rounding each part would add up to something else. */
function additionOf(parts: readonly Exact[], { decimals, rounding }: Published): string {
  const total = sum(parts);
  if (parts.length === 1) return fixed(total, decimals, rounding);
  const shown = parts.map((part) => fixed(part, decimals, rounding)).join(' + ');
  const adds = sum(parts.map((part) => round(part, decimals, rounding))).equals(round(total, decimals, rounding));
  return `${shown} = ${fixed(total, decimals, rounding)}${adds ? '' : ' (added before rounding)'}`;
}

function criterionScore(criterion: Criterion, leaves: ReadonlyMap<string, Leaf>, scored: Scored): Points {
  if (criterion.criteria.length === 0) return leafScore(criterion, leaves.get(criterion.id), scored);
  const children = criterion.criteria.map((child) => criterionScore(child, leaves, scored));
  const counting = children.filter(({ score }) => !leaves.get(score.id)?.figure);
  const lacking = counting.filter(({ exact: points }) => points === null).map(({ score }) => score.name);
  const parts = counting.flatMap(({ exact: points }) => (points === null ? [] : [points]));
  const total = lacking.length > 0 ? null : sum(parts);
  return {
    score: {
      id: criterion.id,
      name: criterion.name,
      weight: criterion.weight.valueOf(),
      points: total && round(total, scored.published.decimals, scored.published.rounding).valueOf(),
      exact: total && exactText(total),
      rationale: total ? additionOf(parts, scored.published) : `No number, because ${lacking.join(' and ')} has none.`,
      from: unique([...children.flatMap(({ score }) => score.from), ...weightCells(criterion)]),
      criteria: children.map(({ score }) => score),
    },
    exact: total,
  };
}

const close = exact('0.05');

/** How far ahead of the next bid, in words, where that is worth saying. */
function aheadWords(scored: Scored, index: number): string {
  const { places, lowestWins } = scored.contest;
  const place = places[index];
  const next = places[index + 1];
  if (!place || !next) return '';
  const gap = lowestWins ? next.exact.sub(place.exact) : place.exact.sub(next.exact);
  const name = scored.nameOf(next.bid);
  if (next.rank === place.rank)
    return ` Tied with ${name}${gap.equals(zero) ? '' : `; before rounding they are ${plain6(gap)} apart`}.`;
  return gap.lt(close) ? ` Before rounding it is ${plain6(gap)} ahead of ${name}.` : '';
}

const plain6 = (value: Exact): string => {
  const text = plain(value.abs());
  return text === '0' && !value.equals(zero) ? exactText(value.abs()) : text;
};

export function bidScore(top: readonly Criterion[], leaves: ReadonlyMap<string, Leaf>, scored: Scored): BidScore {
  const { bidder, standing, contest, published, entry } = scored;
  const parts = top.map((criterion) => criterionScore(criterion, leaves, scored));
  const index = contest.places.findIndex(({ bid }) => bid === bidder.id);
  const place = contest.places[index];
  const next = contest.places[index + 1];
  const total = place && entry ? entry.total : null;
  const numbers = parts.filter(({ score }) => !leaves.get(score.id)?.figure).flatMap((part) => part.exact ?? []);
  const figure = entry?.figure && !isNoGround(entry.figure) ? entry.figure : null;
  const ranking = figure
    ? ` Ranked by ${figure.text} = ${fixed(figure.value, published.decimals, published.rounding)}, the lowest first.`
    : '';
  return {
    id: bidder.id,
    name: bidder.name,
    spellings: bidder.spellings,
    where: bidder.where,
    lot: scored.lot,
    status: standing.status,
    ...(standing.reason === undefined ? {} : { statusReason: standing.reason }),
    rank: place?.rank ?? null,
    tied: place?.tied ?? false,
    total: total && round(total, published.decimals, published.rounding).valueOf(),
    totalExact: total && exactText(total),
    rationale: total
      ? `${additionOf(numbers, published)}.${ranking}${aheadWords(scored, index)}`
      : `Not ranked: ${standing.reason ?? 'nothing is ranked until the set-up is complete.'}`,
    marginToNext: place && next && !contest.lowestWins ? place.published.sub(next.published).valueOf() : null,
    ...(place && figure
      ? {
          rankedBy: {
            value: place.published.valueOf(),
            exact: exactText(figure.value),
            rationale: `${figure.text} = ${fixed(figure.value, published.decimals, published.rounding)}`,
            from: unique(figure.from),
          },
        }
      : {}),
    criteria: parts.map(({ score }) => score),
  };
}
