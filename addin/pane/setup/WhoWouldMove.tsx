import { useEffect } from 'react';
import { useActions, usePane } from '../context';
import { moveSentence, movesBetween } from '../moves';

/** Long enough for a person to finish typing a weight. */
const pauseMilliseconds = 400;

/** Who would move under the set-up as it is being edited, told before anything is written. */
export function WhoWouldMove() {
  const { setup, assessment, baseline, stale, cannotScore } = usePane();
  const { rescore } = useActions();
  const due = stale && assessment !== null && cannotScore.length === 0;
  useEffect(() => {
    // Without a first score there is nothing to compare with, and the buyer asks for that one.
    if (!due || !setup) return;
    const timer = setTimeout(() => void rescore(), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [due, setup, rescore]);
  if (!assessment || !baseline) return null;
  if (cannotScore[0])
    return (
      <div className="who-moves" role="status">
        Not scored yet: {cannotScore[0].message}
      </div>
    );
  const moves = movesBetween(baseline, assessment);
  return (
    <div className="who-moves" role="status">
      {stale ? (
        <span className="quiet">Working out who would move…</span>
      ) : moves.length === 0 ? (
        'With these changes nobody would move.'
      ) : (
        <>
          <strong>Would move: </strong>
          {moves.slice(0, 4).map(moveSentence).join('; ')}
          {moves.length > 4 && ` and ${moves.length - 4} more`}
        </>
      )}
    </div>
  );
}
