import type { BidScore } from '../../../core/assessment';
import { Disclosure } from '../Disclosure';

/** A longer key would stand before the ranking instead of beside it. */
const mostOpen = 12;

/** Which tone of the bars is which criterion, in the order of the bars. */
export function CriterionKey({ bids }: { readonly bids: readonly BidScore[] }) {
  const keyed = [...new Map(bids.flatMap(({ criteria }) => criteria.map(({ name }, index) => [name, index % 6])))];
  if (keyed.length === 0) return null;
  const key = () => (
    <ul className="bar-key" aria-label="Key to the bars">
      {keyed.map(([name, tone]) => (
        <li key={name}>
          <span className="key" data-tone={tone} aria-hidden="true" /> {name}
        </li>
      ))}
    </ul>
  );
  if (keyed.length <= mostOpen) return key();
  return (
    <>
      <Disclosure className="folded-key" summary={`Key to the bars: ${keyed.length} criteria`}>
        {key}
      </Disclosure>
      <div className="printed-key">{key()}</div>
    </>
  );
}
