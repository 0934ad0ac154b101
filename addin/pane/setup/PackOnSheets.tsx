import { Button } from '@fluentui/react-components';
import { useActions, usePane } from '../context';
import { Written } from '../score/Written';

/** A pack stands on sheets of the workbook: how to go on with it, and how to take it out. */
export function PackOnSheets() {
  const { busy } = usePane();
  const { orderPacks } = useActions();
  return (
    <section className="card" aria-label="The pack on sheets">
      <p>Edit the sheets in your workbook, then read the pack back from them.</p>
      <Button
        size="small"
        disabled={busy !== null}
        onClick={() => void orderPacks('Reading the pack on the sheets', { kind: 'read-sheets' })}
      >
        Read it back
      </Button>
      <Written />
    </section>
  );
}
