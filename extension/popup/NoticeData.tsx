import { useState } from 'react';
import type { Problem } from '../../core/result';
import { send } from '../browser';
import type { TabState } from '../messages';
import { ProblemLines } from '../parts/ProblemLines';

interface Props {
  readonly state: Extract<TabState, { kind: 'read' }>['data'];
  readonly portalName: string;
  readonly tab: number;
}

/** The one thing here that asks the network for anything, and only on a click. */
export function NoticeData({ state, portalName, tab }: Props) {
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  if (state === 'none') return null;
  const ask = async () => {
    setAsking(true);
    const result = await send('tab.fetch', { tab });
    setProblems(result.ok ? [] : result.problems);
    setAsking(false);
  };
  return (
    <section>
      <h2>The notice’s own data</h2>
      {state === 'read' ? (
        <p role="status">It was read, and is part of what you see.</p>
      ) : (
        <>
          <p className="quiet">{portalName} publishes this notice as data too, often with more than the page shows.</p>
          <div className="actions">
            <button type="button" onClick={ask} disabled={asking}>
              {asking ? `Asking ${portalName}` : 'Read the notice’s data'}
            </button>
          </div>
        </>
      )}
      <ProblemLines problems={problems} />
    </section>
  );
}
