import { Button } from '@fluentui/react-components';
import { CellLink } from '../CellLink';
import { useActions, usePane } from '../context';
import { Disclosure } from '../Disclosure';
import { count } from '../numbers';

/** What was written, with Revert for as long as it stands. */
export function Written() {
  const { receipt, busy } = usePane();
  const { revert } = useActions();
  if (!receipt) return null;
  return (
    <section className="receipt" aria-label="Written to the workbook">
      <p>
        <strong>{receipt.of === 'pack' ? 'A pack is written on sheets.' : 'Written to the workbook.'}</strong>
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
  );
}
