import { createRoot } from 'react-dom/client';
import { ribbonCommands } from './commands/ribbon-commands';
import type { ConnectedExcel } from './excel/connect';
import { OpenInExcel } from './pane/OpenInExcel';
import { Pane } from './pane/Pane';
import type { Host } from './workbook/host';
import type { Session } from './workbook/session';

/** Draws the pane at once, and tells it of Excel when that is known; `session` is `null` for the self-test. */
export async function show(
  place: HTMLElement,
  connection: Promise<ConnectedExcel | null>,
  session: Session | null,
): Promise<void> {
  const root = createRoot(place);
  const pane = (host?: Host) =>
    session &&
    root.render(
      <main className="in-excel">
        <Pane session={session} {...(host && { host })} readAtOnce />
      </main>,
    );
  pane();
  const excel = await connection;
  if (!excel) {
    root.render(<OpenInExcel />);
    return;
  }
  const host: Host = { ...excel.host, ...ribbonCommands(excel.tools, excel.actions) };
  if (session) pane(host);
  else {
    const { SelfTestPage } = await import('./selftest/SelfTestPage');
    root.render(<SelfTestPage host={host} port={excel.port} scratch={excel.scratch} />);
  }
}
