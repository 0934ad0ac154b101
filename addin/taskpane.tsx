import { createRoot } from 'react-dom/client';
import { connectToExcel, officeCame } from './excel/connect';
import { OpenInExcel } from './pane/OpenInExcel';
import { Pane } from './pane/Pane';
import { sessionBeside } from './session/session-beside';
import './taskpane.css';
import type { Host } from './workbook/host';

if (officeCame()) await start();

async function start(): Promise<void> {
  const place = document.getElementById('pane');
  if (!place) throw new Error('The page has a place for the pane.');
  const root = createRoot(place);
  if (new URLSearchParams(location.search).has('selftest')) {
    const [excel, { SelfTestPage }] = await Promise.all([connectToExcel(), import('./selftest/SelfTestPage')]);
    root.render(excel ? <SelfTestPage host={excel} port={excel.port} scratch={excel.scratch} /> : <OpenInExcel />);
    return;
  }
  // The pane is drawn and its worker loads while Office is still getting ready.
  const connection = connectToExcel();
  const session = sessionBeside(connection.then((excel) => excel?.port ?? new Promise(() => {})));
  const show = (host?: Host) =>
    root.render(
      <main className="in-excel">
        <Pane session={session} {...(host && { host })} readAtOnce />
      </main>,
    );
  show();
  const excel = await connection;
  if (excel) show(excel);
  else root.render(<OpenInExcel />);
}
