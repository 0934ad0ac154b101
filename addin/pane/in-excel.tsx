import { createRoot } from 'react-dom/client';
import type { ConnectedExcel } from '../excel/connect';
import type { Session } from '../workbook/session';
import { OpenInExcel } from './OpenInExcel';
import { Pane } from './Pane';

/** Draws the pane at once, and tells it of Excel when that is known; `session` is `null` for the self-test. */
export async function show(
  place: HTMLElement,
  connection: Promise<ConnectedExcel | null>,
  session: Session | null,
): Promise<void> {
  const root = createRoot(place);
  const pane = (host?: ConnectedExcel) =>
    session &&
    root.render(
      <main className="in-excel">
        <Pane session={session} {...(host && { host })} readAtOnce />
      </main>,
    );
  pane();
  const excel = await connection;
  if (!excel) root.render(<OpenInExcel />);
  else if (session) pane(excel);
  else {
    const { SelfTestPage } = await import('../selftest/SelfTestPage');
    root.render(<SelfTestPage host={excel} port={excel.port} scratch={excel.scratch} />);
  }
}
