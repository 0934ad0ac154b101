import type { BidScore, LotAssessment } from '../../../core/assessment';
import { showShare } from '../numbers';
import { CriterionKey } from './CriterionKey';
import { NotRanked } from './NotRanked';
import { RankRow } from './RankRow';

interface Props {
  readonly lot: LotAssessment;
  /** The bids of this lot, ranked first. */
  readonly bids: readonly BidScore[];
}

/** One lot's ranking, with the bids that are not in it. */
export function LotRanking({ lot, bids }: Props) {
  const ranked = bids.filter(({ rank }) => rank !== null);
  const out = bids.filter(({ rank }) => rank === null);
  return (
    <section aria-label={lot.lot ?? 'Ranking'}>
      {lot.lot !== null && <h3>{lot.lot}</h3>}
      {lot.weightSum !== 1 && <p className="waiting">The weights add up to {showShare(lot.weightSum)}.</p>}
      {ranked.length > 0 ? (
        <>
          <CriterionKey bids={ranked} />
          <ol className="ranking">
            {ranked.map((bid) => (
              <RankRow key={bid.id} bid={bid} />
            ))}
          </ol>
        </>
      ) : (
        <p>No bid can be ranked yet.</p>
      )}
      <NotRanked bids={out} />
    </section>
  );
}
