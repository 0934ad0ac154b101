import type { SupplierMarks } from '../../core/marks';
import { type Shortlisted, sameEntry } from '../storage/shortlist';
import { Chips, Said } from './Said';

interface Props {
  readonly supplier: SupplierMarks;
  readonly entry: Shortlisted;
  readonly listed: readonly Shortlisted[];
  readonly add: (entries: readonly Shortlisted[]) => void;
}

export function SupplierLine({ supplier, entry, listed, add }: Props) {
  const there = listed.some((one) => sameEntry(one, entry));
  return (
    <li className="supplier">
      <div className="line">
        <h3>
          <bdi>{supplier.name}</bdi>
        </h3>
        {there ? (
          <span className="quiet">On the shortlist</span>
        ) : (
          <button type="button" onClick={() => add([entry])} aria-label={`Add ${supplier.name} to the shortlist`}>
            Add to shortlist
          </button>
        )}
      </div>
      {supplier.hints.length === 0 ? (
        <p className="quiet">Nothing to say from this page.</p>
      ) : (
        <details>
          <summary>
            <Chips hints={supplier.hints} />
          </summary>
          <Said hints={supplier.hints} />
        </details>
      )}
    </li>
  );
}
