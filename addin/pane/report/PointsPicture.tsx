import type { Assessment } from '../../../core/assessment';
import { showPoints } from '../numbers';
import { CriterionBar } from '../score/CriterionBar';
import { CriterionKey } from '../score/CriterionKey';

/** Points by criterion, one bar a bid on one scale of 100, with a key of names. */
export function PointsPicture({ assessment }: { readonly assessment: Assessment }) {
  const shown = assessment.bids.filter(({ criteria }) => criteria.some(({ points }) => points !== null));
  if (shown.length === 0) return null;
  return (
    <section aria-label="Points by criterion">
      <h3>Points by criterion</h3>
      <CriterionKey bids={shown} />
      <ul className="picture">
        {shown.map(({ id, lot, name, total, criteria }) => (
          <li key={`${lot} ${id}`}>
            <div className="part-line">
              <span>
                {name}
                {lot !== null && `, ${lot}`}
              </span>
              <span className="number">{total === null ? 'not ranked' : showPoints(total)}</span>
            </div>
            <CriterionBar criteria={criteria} labelled={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}
