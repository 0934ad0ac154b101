import { Button } from '@fluentui/react-components';
import { useActions, usePane } from '../context';
import { count } from '../numbers';
import { PanelFrame } from '../PanelFrame';
import { Problems } from '../Problems';
import { PlannedWriteCard } from '../preview/PlannedWriteCard';

/** The sheets that a pack would be written on, before any is. */
export default function PackSheetsPanel() {
  const { packPreview, busy } = usePane();
  const { writePack, open } = useActions();
  if (!packPreview) return null;
  const { pack, plan, notices } = packPreview;
  return (
    <PanelFrame
      title="Edit a pack on sheets"
      footer={
        <>
          <Button appearance="primary" disabled={busy !== null} onClick={() => void writePack()}>
            Write to workbook
          </Button>
          <Button onClick={() => open('packs')}>Not now</Button>
        </>
      }
    >
      <p>
        {pack.title} {pack.version} would be written on {count(plan.writes.length, 'sheet')} of its own, one for each
        kind of thing. No cell of yours changes.
      </p>
      <Problems problems={notices} />
      {plan.writes.map((each) => (
        <PlannedWriteCard key={each.where} write={each} />
      ))}
    </PanelFrame>
  );
}
