import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { CellLink } from './CellLink';
import { useActions, usePane } from './context';
import type { PaneState } from './state';

/** What happened, what the workbook holds now, what to do, and where. */
export function FailureMessage() {
  const { failure, receipt } = usePane();
  const { dismiss } = useActions();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) place.current?.focus();
  }, [failure]);
  if (!failure) return null;
  const outcome = outcomeOf(failure, receipt !== null);
  return (
    <div className="failure" role="alert" tabIndex={-1} ref={place}>
      <ul>
        {failure.problems.slice(0, 3).map(({ code, message, hint, path }) => (
          <li key={`${code} ${path.join(' ')}`}>
            <strong>{message}</strong> {hint} {path[0]?.includes('!') && <CellLink where={path[0]} />}
          </li>
        ))}
      </ul>
      {failure.problems.length > 3 && <p>And {failure.problems.length - 3} more like these.</p>}
      {outcome !== null && <p>{outcome}</p>}
      <Button size="small" onClick={dismiss}>
        Close
      </Button>
    </div>
  );
}

/** What the workbook holds now, where no problem says so itself. */
function outcomeOf({ doing, problems }: NonNullable<PaneState['failure']>, isWritten: boolean): string | null {
  if (problems.some(({ code, message }) => code === 'partly-written' || message.endsWith('was written.'))) return null;
  if (/^(Writing|Reverting)/.test(doing)) return 'The workbook holds what it held before.';
  return isWritten ? 'Nothing further was written.' : 'Nothing was written.';
}
