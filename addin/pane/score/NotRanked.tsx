import type { BidScore } from '../../../core/assessment';
import { CellLink } from '../CellLink';
import { usePane } from '../context';
import { unrankedPlace } from '../unranked-place';
import { statusWords } from '../words';

/** Bids that are not ranked, always in sight, each with the reason and its cell. */
export function NotRanked({ bids }: { readonly bids: readonly BidScore[] }) {
  const { assessment } = usePane();
  if (bids.length === 0 || !assessment) return null;
  return (
    <div className="not-ranked">
      <h4>Not ranked</h4>
      <ul className="plain-list">
        {bids.map((bid) => {
          const place = unrankedPlace(bid, assessment);
          return (
            <li key={bid.id}>
              <strong>{bid.name}</strong>: {bid.statusReason ?? statusWords[bid.status]}{' '}
              {place !== undefined && <CellLink where={place}>Show</CellLink>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
