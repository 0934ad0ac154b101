import { Button } from '@fluentui/react-components';
import { useActions, usePane } from './context';
import { placeText } from './words';

/** Somebody here changed a cell since the workbook was read, and what is shown rests on what stood there before. */
export function EditedSince() {
  const { edited, busy } = usePane();
  const { readAgain } = useActions();
  if (edited === null) return null;
  return (
    <p className="waiting" role="status">
      {placeText(edited)} was changed since the workbook was read.{' '}
      <Button size="small" disabled={busy !== null} onClick={() => void readAgain()}>
        Read it again
      </Button>
    </p>
  );
}
