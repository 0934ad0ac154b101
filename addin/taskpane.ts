/**
 * The pane's page in Excel. Its worker and the parts that draw load while Microsoft's script still does, and the workbook
 * is read as soon as that is ready: a buyer waits for the slowest of the three, not for all.
 */
import { connectToExcel, officeCame } from './excel/connect';
import { openedAhead } from './session/opened-ahead';
import { sessionBeside } from './session/session-beside';
import './taskpane.css';

const selfTest = new URLSearchParams(location.search).has('selftest');
const drawing = import('./show-pane');
const connection = parsed().then(connectToExcel);
const session = selfTest ? null : openedAhead(sessionBeside(connection));

await parsed();
// Where Microsoft's script has not come, the page's loader has said so.
if (officeCame()) {
  void import('./functions/associate').then(({ associateFunctions }) =>
    associateFunctions(Reflect.get(globalThis, 'CustomFunctions')),
  );
  const place = document.getElementById('pane');
  if (!place) throw new Error('The page has a place for the pane.');
  const { show } = await drawing;
  await show(place, connection, session);
}

/** When all scripts of the page's head have run or failed: this one does not wait for them. */
function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
