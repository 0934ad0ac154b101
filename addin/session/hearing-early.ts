/** What a person changes and selects from the first moment on, for a pane that is not there yet to listen. */
import type { WorkbookPort } from '../workbook/port';

type Listener = Parameters<WorkbookPort['onEdit']>[0];

/** Listens at once; whoever listens first is told what happened before. */
export function hearingEarly(port: WorkbookPort): WorkbookPort['onEdit'] {
  const early: Parameters<Listener>[0][] = [];
  const stop = port.onEdit((event) => early.push(event));
  return (listener) => {
    for (const event of early.splice(0)) listener(event);
    const stopListening = port.onEdit(listener);
    stop();
    return stopListening;
  };
}
