import { expose, transfer, wrap } from 'comlink';
import type { WorkbookPort } from '../workbook/port';
import type { Session } from '../workbook/session';
import { offeredPort } from './port-across';
import { readAhead } from './read-ahead';
import { remoteSession } from './remote-session';
import type { SessionWorker } from './session.worker';

/**
 * A session in a worker of its own, over a port that stays in this thread. The worker loads while the port is still
 * being connected; whatever is asked before waits for it.
 */
export function sessionBeside(worker: Worker, connection: Promise<{ readonly port: WorkbookPort } | null>): Session {
  const remote = wrap<SessionWorker>(worker);
  // Where there is no Excel there is nobody to wait for it either.
  const port = new Promise<WorkbookPort>((resolve) => void connection.then((excel) => excel && resolve(excel.port)));
  const started = port.then((connected) => {
    const line = new MessageChannel();
    expose(offeredPort(readAhead(connected)), line.port1);
    return remote.start(transfer(line.port2, [line.port2]));
  });
  const session = remoteSession(remote, {
    select: async (where) => (await port).select(where),
    onEdit: async (listener) => (await port).onEdit(listener),
  });
  // The two that a pane asks at once, connected or not.
  return {
    ...session,
    open: (onProgress) => started.then(() => session.open(onProgress)),
    packs: () => started.then(() => session.packs()),
    publishers: () => started.then(() => session.publishers()),
    orderPacks: (order) => started.then(() => session.orderPacks(order)),
  };
}
