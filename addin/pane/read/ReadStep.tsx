import { Button } from '@fluentui/react-components';
import { useActions, usePane } from '../context';
import { Disclosure } from '../Disclosure';
import { EditedSince } from '../EditedSince';
import { unticked } from '../mapping';
import { count } from '../numbers';
import { Problems } from '../Problems';
import { StepHeading } from '../StepHeading';
import { SheetsNotRead } from './SheetsNotRead';
import { TableCard } from './TableCard';

/** Each table as it was understood, with the reasons; doubtful columns wait for a tick. */
export function ReadStep() {
  const { opened, ticked, busy } = usePane();
  const { confirm, showScore, go, tick } = useActions();
  if (!opened) return null;
  const { recognition, problems, proposal, resumed, notes } = opened;
  const waiting = unticked(recognition, ticked);
  const ready = !proposal.undecided.some(({ severity }) => severity === 'stop');
  const used = recognition.tables.filter(({ purposes }) => !purposes.every((purpose) => purpose === 'unknown'));
  const others = recognition.tables.filter((table) => !used.includes(table));

  const onward = async (then: 'score' | 'set-up') => {
    const [first] = waiting;
    if (first !== undefined) {
      document.getElementById(`tick ${first}`)?.focus();
      return;
    }
    if (!(await confirm())) return;
    if (then === 'score') await showScore();
    else go('set-up');
  };

  return (
    <div className="body">
      <div className="scrolling padded">
        <StepHeading>What this workbook says</StepHeading>
        <EditedSince />
        {resumed && <p className="resumed">This workbook was scored before. The set-up of that time is kept.</p>}
        {notes.map((note) => (
          <p key={note} className="quiet">
            {note}
          </p>
        ))}
        <Problems problems={problems} />
        {waiting.length > 0 && (
          <p className="waiting">
            {count(waiting.length, 'column')} to check.{' '}
            <Button size="small" onClick={() => tick(waiting, true)}>
              Accept all as read
            </Button>
          </p>
        )}
        {used.map((table) => (
          <TableCard key={table.id} table={table} />
        ))}
        {used.length === 0 && (
          <p>
            No bids were found in this workbook: no sheet has a row or a column of bidders with prices, marks or
            commitments.
          </p>
        )}
        {others.length > 0 && (
          <Disclosure summary={<>{count(others.length, 'other list')}, not used</>}>
            {() => (
              <>
                {others.map((table) => (
                  <TableCard key={table.id} table={table} />
                ))}
              </>
            )}
          </Disclosure>
        )}
        <SheetsNotRead sheets={recognition.sheets} />
      </div>
      <div className="footer">
        <Button appearance="primary" disabled={busy !== null} onClick={() => void onward(ready ? 'score' : 'set-up')}>
          {waiting.length > 0 ? 'Check the columns' : ready ? 'Score this tender' : 'Set up'}
        </Button>
        {ready && waiting.length === 0 && (
          <Button disabled={busy !== null} onClick={() => void onward('set-up')}>
            Set up first
          </Button>
        )}
      </div>
    </div>
  );
}
