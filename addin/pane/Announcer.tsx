import { usePane } from './context';

/** Says the latest event to people who do not see it happen. */
export function Announcer() {
  const { said } = usePane();
  return (
    <div className="only-heard" role="status" aria-live="polite">
      {said}
    </div>
  );
}
