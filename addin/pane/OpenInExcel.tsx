import { FluentProvider, Link } from '@fluentui/react-components';
import './pane.css';
import { useTheme } from './theme';

/** What the pane's page shows where no Excel is connected: what it is, and where it works as it stands. */
export function OpenInExcel() {
  return (
    <FluentProvider theme={useTheme()} className="pane">
      <main className="empty padded">
        <h1>Goodmark</h1>
        <p>This is the task pane that runs inside Excel, and no Excel has opened it.</p>
        <p>
          The same pane works beside a workbook file in <Link href="../">the workbench</Link>. Nothing leaves this
          computer there either.
        </p>
      </main>
    </FluentProvider>
  );
}
