import type { BidScore } from '../../../core/assessment';
import { CellLinks } from '../CellLinks';
import { statusWords } from '../words';

/** Bids that are not ranked, always in sight, each with the reason and its cell. */
export function NotRanked({ bids }: { readonly bids: readonly BidScore[] }) {
  if (bids.length === 0) return null;
  return (
    <div className="not-ranked">
      <h4>Not ranked</h4>
      <ul className="plain-list">
        {bids.map(({ id, name, status, statusReason, where }) => (
          <li key={id}>
            <strong>{name}</strong>: {statusReason ?? statusWords[status]} <CellLinks from={where} most={1} />
          </li>
        ))}
      </ul>
    </div>
  );
}
