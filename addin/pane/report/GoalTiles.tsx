import { useState } from 'react';
import type { GoalCoverage } from '../../../core/assessment';
import { CellLinks } from '../CellLinks';
import { count } from '../numbers';

/** The 17 goals as equal tiles: an empty one is as visible as a full one. Pressing a tile tells which bids serve it. */
export function GoalTiles({ goals }: { readonly goals: readonly GoalCoverage[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const served = goals.filter((goal) => goal.count > 0).length;
  const shown = goals.find(({ goal }) => goal === open);
  return (
    <section aria-label="Sustainable Development Goals">
      <h3>Sustainable Development Goals</h3>
      <p>
        {served} of {goals.length} goals served by a commitment. No goal ranks above another.
      </p>
      <ul className="goals">
        {goals.map(({ goal, title, count: n }) => (
          <li key={goal}>
            <button
              type="button"
              data-empty={n === 0}
              aria-expanded={open === goal}
              onClick={() => setOpen(open === goal ? null : goal)}
            >
              <span className="goal-number">{goal}</span>
              <span className="goal-title">{title}</span>
              <span className="goal-count">{n === 0 ? 'none' : n}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown && (
        <div className="goal-detail" role="status">
          <h4>
            {shown.goal} {shown.title}: {shown.count === 0 ? 'no commitment' : count(shown.count, 'commitment')}
          </h4>
          <ul className="plain-list">
            {Object.entries(shown.byBid).map(([bid, n]) => (
              <li key={bid}>
                {bid}: {n}
              </li>
            ))}
          </ul>
          <CellLinks from={shown.from} most={8} />
        </div>
      )}
    </section>
  );
}
