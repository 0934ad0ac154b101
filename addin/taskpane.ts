/**
 * The pane's page in Excel. The workbook is read as soon as Office is ready, while the parts that draw are still being
 * loaded: a buyer waits for the slower of the two, not for both.
 */
import { connectToExcel, officeCame } from './excel/connect';
import { readAhead } from './session/read-ahead';
import { sessionBeside } from './session/session-beside';
import './taskpane.css';

// Where Microsoft's script has not come, the page's loader has said so.
if (officeCame()) await start(new URLSearchParams(location.search).has('selftest'));

async function start(selfTest: boolean): Promise<void> {
  const place = document.getElementById('pane');
  if (!place) throw new Error('The page has a place for the pane.');
  const drawing = import('./pane/in-excel');
  void import('./functions/associate').then(({ associateFunctions }) =>
    associateFunctions(Reflect.get(globalThis, 'CustomFunctions')),
  );
  const connection = connectToExcel();
  const session = selfTest
    ? null
    : readAhead(sessionBeside(connection.then((excel) => excel?.port ?? new Promise(() => {}))));
  const { show } = await drawing;
  await show(place, connection, session);
}
