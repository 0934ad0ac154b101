import { FluentProvider, Link } from '@fluentui/react-components';
import './pane.css';
import { useTheme } from './theme';

/** What the pane's page shows where no Excel is connected: what it is, and where it works today. */
export function OpenInExcel() {
  return (
    <FluentProvider theme={useTheme()} className="pane">
      <main className="empty padded">
        <h1>Goodmark</h1>
        <p>
          This is the task pane that runs inside Excel. The part that connects it to Excel is not in this version yet.
        </p>
        <p>
          The same pane works today beside a workbook file in <Link href="../">the workbench</Link>.
        </p>
      </main>
    </FluentProvider>
  );
}
