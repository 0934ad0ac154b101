import { usePane } from '../context';
import { PanelFrame } from '../PanelFrame';

/** What happened since the workbook was opened, latest first, and what a later reader can check it against. */
export default function LogPanel() {
  const { log, opened, assessment } = usePane();
  return (
    <PanelFrame title="Log">
      <ol className="bulleted" reversed>
        {[...log].reverse().map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added, and may repeat.
          <li key={index}>{line}</li>
        ))}
      </ol>
      <dl className="facts">
        <dt>Workbook, SHA-256</dt>
        <dd className="hash">{opened?.sha256}</dd>
        {assessment && (
          <>
            <dt>
              Pack {assessment.pack.id} {assessment.pack.version}, SHA-256
            </dt>
            <dd className="hash">{assessment.pack.sha256}</dd>
          </>
        )}
      </dl>
    </PanelFrame>
  );
}
