import { Button } from '@fluentui/react-components';
import { CellLink } from '../CellLink';
import { useActions, usePane } from '../context';
import { count, showRank } from '../numbers';
import { PanelFrame } from '../PanelFrame';
import { Problems } from '../Problems';
import { PlannedWriteCard } from './PlannedWriteCard';

/** Everything that would be written, before anything is. */
export default function PreviewPanel() {
  const { preview, busy, assessment } = usePane();
  const { write, open } = useActions();
  if (!preview) return null;
  const { plan, moves, notices } = preview;
  const cells = plan.writes.reduce((total, { cells: n }) => total + n, 0);
  const nameOf = new Map(assessment?.bids.map(({ id, name }) => [id, name]));
  return (
    <PanelFrame
      title="What will be written"
      footer={
        <>
          <Button
            appearance="primary"
            disabled={busy !== null || plan.writes.length === 0}
            onClick={() => void write()}
          >
            Write to workbook
          </Button>
          <Button onClick={() => open(null)}>Not now</Button>
        </>
      }
    >
      <p>
        {count(cells, 'cell')} in {count(plan.writes.length, 'place')} of our own. No cell of yours changes.
      </p>
      <Problems problems={notices} />
      {plan.writes.map((each) => (
        <PlannedWriteCard key={each.where} write={each} />
      ))}
      {plan.skipped.length > 0 && (
        <section>
          <h3>Not written</h3>
          <ul className="plain-list">
            {plan.skipped.slice(0, 100).map(({ where, reason }) => (
              <li key={`${where} ${reason}`}>
                <CellLink where={where} /> {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>Who moves</h3>
        {moves.length === 0 ? (
          <p>Nobody moves.</p>
        ) : (
          <ul className="plain-list">
            {moves.map(({ bid, from, to }) => (
              <li key={bid}>
                {nameOf.get(bid) ?? bid}: {showRank(from)} → {showRank(to)}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Problems problems={(assessment?.problems ?? []).filter(({ severity }) => severity !== 'notice')} />
    </PanelFrame>
  );
}
