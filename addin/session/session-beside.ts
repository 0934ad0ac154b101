import { expose, transfer, wrap } from 'comlink';
import type { WorkbookPort } from '../workbook/port';
import type { Session } from '../workbook/session';
import { offeredPort } from './port-across';
import { remoteSession } from './remote-session';
import type { SessionWorker } from './session.worker';

/** A session in a worker of its own, over a port that stays in this thread. */
export function sessionBeside(port: WorkbookPort): Session {
  const worker = new Worker(new URL('./session.worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<SessionWorker>(worker);
  const line = new MessageChannel();
  expose(offeredPort(port), line.port1);
  // Calls are answered in order: what is asked next finds the session started.
  void remote.start(transfer(line.port2, [line.port2]));
  return remoteSession(remote, {
    select: (where) => port.select(where),
    onEdit: async (listener) => port.onEdit(listener),
  });
}
