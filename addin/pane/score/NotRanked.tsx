import { Button } from '@fluentui/react-components';
import type { BidScore } from '../../../core/assessment';
import { CellLink } from '../CellLink';
import { useActions, usePane } from '../context';
import { unrankedPlace } from '../unranked-place';
import { statusWords } from '../words';

/** Bids that are not ranked, always in sight, each with the reason and its cell. */
export function NotRanked({ bids }: { readonly bids: readonly BidScore[] }) {
  const { assessment } = usePane();
  const { go } = useActions();
  if (bids.length === 0 || !assessment) return null;
  const lacksConsensus = assessment.problems.some(({ code }) => code === 'consensus-missing');
  return (
    <div className="not-ranked">
      <h4>Not ranked</h4>
      <ul className="plain-list">
        {bids.map((bid) => {
          const place = unrankedPlace(bid, assessment);
          return (
            <li key={bid.id}>
              <strong>
                <bdi>{bid.name}</bdi>
              </strong>
              : {bid.statusReason ?? statusWords[bid.status]}{' '}
              {place !== undefined && <CellLink where={place}>Show</CellLink>}
            </li>
          );
        })}
      </ul>
      {lacksConsensus && (
        <Button size="small" onClick={() => go('set-up')}>
          Enter the marks the panel agreed
        </Button>
      )}
    </div>
  );
}
