/**
 * Opens the pane in Excel: the parts that draw load while Microsoft's script still does, and the workbook is read as soon
 * as that is ready. A buyer waits for the slowest of the three, not for all.
 */
import { connectToExcel, officeCame } from './excel/connect';
import { openedAhead } from './session/opened-ahead';
import { sessionBeside } from './session/session-beside';

/** `worker`: the session's, which may still be loading; `null` for the self-test. */
export async function openPane(worker: Worker | null): Promise<void> {
  const drawing = import('./show-pane');
  const connection = parsed().then(connectToExcel);
  const session = worker && openedAhead(sessionBeside(worker, connection));
  await parsed();
  // Where Microsoft's script has not come, the page's loader has said so.
  if (!officeCame()) return;
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
