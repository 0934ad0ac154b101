import { usePane } from './context';
import { OverflowMenu } from './menu/OverflowMenu';

/** The pane's one line: what this is, whose workbook, and what is rarely needed. */
export function TopLine() {
  const { opened } = usePane();
  return (
    <header className="top-line">
      <h1>Goodmark</h1>
      <span className="file-name" title={opened?.name}>
        {opened?.name}
      </span>
      <OverflowMenu />
    </header>
  );
}
