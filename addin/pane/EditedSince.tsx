import { Button } from '@fluentui/react-components';
import { useActions, usePane } from './context';
import { placeText } from './words';

/** The workbook was changed since it was read, and what is shown rests on what stood there before. */
export function EditedSince() {
  const { edited, busy } = usePane();
  const { readAgain } = useActions();
  if (edited === null) return null;
  return (
    <p className="waiting" role="status">
      {edited.where === null ? 'The workbook' : placeText(edited.where)} was changed since{' '}
      {edited.where === null ? 'it' : 'the workbook'} was read.{' '}
      <Button size="small" disabled={busy !== null} onClick={() => void readAgain()}>
        Read it again
      </Button>
    </p>
  );
}
