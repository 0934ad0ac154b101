import { Button } from '@fluentui/react-components';
import { CellLink } from '../CellLink';
import { useActions, usePane } from '../context';
import { count } from '../numbers';

/** After a revert: what was taken out and what was not. */
export function Reverted() {
  const { reverted } = usePane();
  const { dismissReverted } = useActions();
  if (!reverted) return null;
  const { removed, conflicts } = reverted;
  return (
    <section className="receipt" aria-label="Reverted">
      <p>
        <strong>Reverted.</strong> {count(removed.length, 'place')} removed.
      </p>
      {conflicts.length > 0 && (
        <ul className="plain-list">
          {conflicts.map(({ where, reason }) => (
            <li key={where}>
              <CellLink where={where} /> left alone: {reason}
            </li>
          ))}
        </ul>
      )}
      <Button size="small" appearance="subtle" onClick={dismissReverted}>
        Close
      </Button>
    </section>
  );
}
