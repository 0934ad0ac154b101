import { Button, ProgressBar } from '@fluentui/react-components';
import { useActions, usePane } from './context';

/** What is happening, how much of it is done, and the way to stop it. */
export function BusyBar() {
  const { busy } = usePane();
  const { cancel } = useActions();
  if (!busy?.lasts) return null;
  const { doing, progress } = busy;
  const text = progress
    ? `${progress.step}, ${progress.done.toLocaleString('en-GB')} of ${progress.of.toLocaleString('en-GB')}`
    : doing;
  const share = progress && progress.of > 0 ? { value: progress.done / progress.of } : {};
  return (
    <div className="busy">
      <div className="busy-words">
        <span>{text}</span>
        <Button size="small" appearance="subtle" onClick={() => void cancel()}>
          Cancel
        </Button>
      </div>
      <ProgressBar aria-label={doing} {...share} />
    </div>
  );
}
