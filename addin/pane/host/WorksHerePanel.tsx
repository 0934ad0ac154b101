import { Link } from '@fluentui/react-components';
import { CopyButton } from '../CopyButton';
import { usePane } from '../context';
import { PanelFrame } from '../PanelFrame';

/** What Goodmark can do in this Excel, and what to do where it cannot. */
export default function WorksHerePanel() {
  const { host } = usePane();
  return (
    <PanelFrame title="What works here">
      <dl className="facts">
        {host?.abilities.map(({ title, works, instead }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{works ? 'Works.' : `Not in this Excel. ${instead}`}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h3>For support</h3>
        <pre className="host-report">{host?.report}</pre>
        <CopyButton label="Copy" name="Copy what to tell support" text={() => host?.report ?? ''} />
        <p className="quiet">
          <Link href="?selftest">Run the self-test</Link> in a new, empty workbook to see each promise tried.
        </p>
        <p className="quiet">This names your Excel and Goodmark. Nothing of your workbook is in it.</p>
      </section>
    </PanelFrame>
  );
}
