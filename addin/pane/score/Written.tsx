import { Button } from '@fluentui/react-components';
import { CellLink } from '../CellLink';
import { useActions, usePane } from '../context';
import { Disclosure } from '../Disclosure';
import { count } from '../numbers';

/** What was written, with Revert for as long as it stands; after a revert, what was taken out and what was not. */
export function Written() {
  const { receipt, reverted, busy } = usePane();
  const { revert, dismissReverted } = useActions();
  return (
    <>
      {reverted && (
        <section className="receipt" aria-label="Reverted">
          <p>
            <strong>Reverted.</strong> {count(reverted.removed.length, 'place')} removed.
          </p>
          {reverted.conflicts.length > 0 && (
            <ul className="plain-list">
              {reverted.conflicts.map(({ where, reason }) => (
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
      )}
      {receipt && (
        <section className="receipt" aria-label="Written to the workbook">
          <p>
            <strong>Written to the workbook.</strong>
          </p>
          <Disclosure summary={count(receipt.writes.length, 'place')}>
            {() => (
              <ul className="plain-list">
                {receipt.writes.map(({ where, newSheet }) => (
                  <li key={where}>
                    <CellLink where={where} /> {newSheet ? 'new sheet' : 'new columns'}
                  </li>
                ))}
              </ul>
            )}
          </Disclosure>
          <Button size="small" disabled={busy !== null} onClick={() => void revert()}>
            Revert
          </Button>
        </section>
      )}
    </>
  );
}
