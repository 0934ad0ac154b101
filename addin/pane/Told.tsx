import { Button } from '@fluentui/react-components';
import { useActions, usePane } from './context';

/** What a command of the ribbon or menu did. */
export function Told() {
  const { told } = usePane();
  const { dismiss } = useActions();
  if (told === null) return null;
  return (
    <section className="told" aria-label="What was done">
      <p>{told}</p>
      <Button size="small" onClick={dismiss}>
        Close
      </Button>
    </section>
  );
}
