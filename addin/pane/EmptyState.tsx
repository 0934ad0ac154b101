import { Button } from '@fluentui/react-components';
import { useActions, usePane } from './context';

/** Nothing read yet: one sentence and what to do. */
export function EmptyState({ onTrySample }: { readonly onTrySample: (() => void) | undefined }) {
  const { read } = useActions();
  const { failure } = usePane();
  return (
    <div className="empty padded">
      {!failure && <p>Goodmark reads the tender in this workbook, scores it, and shows the working of every number.</p>}
      <div className="buttons">
        <Button appearance="primary" onClick={() => void read()}>
          {failure ? 'Read again' : 'Read this workbook'}
        </Button>
        {onTrySample && <Button onClick={onTrySample}>Try the sample tender</Button>}
      </div>
      <p className="quiet">Nothing leaves this computer, and nothing is written before you have seen it.</p>
    </div>
  );
}
