import { Link } from '@fluentui/react-components';
import type { BidScore, CriterionScore } from '../../../core/assessment';
import { useActions } from '../context';
import { showPoints, showShare } from '../numbers';

interface Line {
  readonly score: CriterionScore;
  readonly depth: number;
  readonly tone: number;
}

const lines = (criteria: readonly CriterionScore[], depth: number, tone: number | null): readonly Line[] =>
  criteria.flatMap((score, index) => [
    { score, depth, tone: tone ?? index % 6 },
    ...lines(score.criteria ?? [], depth + 1, tone ?? index % 6),
  ]);

/** Points of one bid by criterion and sub-criterion; each name opens its why. */
export function CriterionTable({ bid }: { readonly bid: BidScore }) {
  const { why } = useActions();
  return (
    <table className="criterion-table">
      <caption className="only-heard">Points of {bid.name} by criterion</caption>
      <thead className="only-heard">
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Points</th>
          <th scope="col">Most possible</th>
        </tr>
      </thead>
      <tbody>
        {lines(bid.criteria, 0, null).map(({ score, depth, tone }) => (
          <tr key={score.id}>
            <th scope="row" data-depth={Math.min(depth, 3)}>
              {depth === 0 && <span className="key" data-tone={tone} aria-hidden="true" />}
              <Link as="button" inline onClick={() => void why({ bid: bid.id, lot: bid.lot, criterion: score.id })}>
                {score.name}
              </Link>
            </th>
            <td className="number">{score.points === null ? 'none' : showPoints(score.points)}</td>
            <td className="number quiet">of {showShare(score.weight).replace('%', '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
