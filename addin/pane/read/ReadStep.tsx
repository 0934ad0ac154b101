import { Button } from '@fluentui/react-components';
import type { Opened } from '../../workbook/session';
import { useActions, usePane } from '../context';
import { EditedSince } from '../EditedSince';
import { unticked } from '../mapping';
import { count } from '../numbers';
import { Problems } from '../Problems';
import { StepHeading } from '../StepHeading';
import { Tables } from './Tables';

/** Each table as it was understood, with the reasons; doubtful columns wait for a tick. */
export function ReadStep() {
  const { opened, busy } = usePane();
  const recognition = opened?.recognition ?? busy?.progress?.recognition;
  if (!recognition) return null;
  // While their cells are still read, tables are there to be looked at.
  return (
    <div className="body" inert={!opened}>
      <div className="scrolling padded">
        <StepHeading>What this workbook says</StepHeading>
        {opened && <BeforeTables opened={opened} />}
        <Tables recognition={recognition} />
      </div>
      {opened && <Onward opened={opened} />}
    </div>
  );
}

/** What to know and to do before looking at the tables. */
function BeforeTables({ opened: { recognition, problems, resumed, notes } }: { readonly opened: Opened }) {
  const { ticked } = usePane();
  const { tick } = useActions();
  const waiting = unticked(recognition, ticked);
  return (
    <>
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
    </>
  );
}

function Onward({ opened: { recognition, proposal } }: { readonly opened: Opened }) {
  const { ticked, busy } = usePane();
  const { confirm, showScore, go, readAgain } = useActions();
  const waiting = unticked(recognition, ticked);
  const ready = !proposal.undecided.some(({ severity }) => severity === 'stop');

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

  // With no list at all there is nothing to say which column holds what.
  if (recognition.tables.length === 0)
    return (
      <div className="footer">
        <Button appearance="primary" disabled={busy !== null} onClick={() => void readAgain()}>
          Read again
        </Button>
      </div>
    );
  return (
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
  );
}
