import { expose, transfer, wrap } from 'comlink';
import type { WorkbookPort } from '../workbook/port';
import type { Session } from '../workbook/session';
import { readFirst } from './first-reading';
import { hearingEarly } from './hearing-early';
import { offeredPort } from './port-across';
import { remoteSession } from './remote-session';
import type { SessionWorker } from './session.worker';

/**
 * A session in a worker of its own, over a port that stays in this thread. The worker loads while the port is still
 * being connected and the workbook read; whatever is asked before waits for it.
 */
export function sessionBeside(worker: Worker, connection: Promise<{ readonly port: WorkbookPort } | null>): Session {
  const remote = wrap<SessionWorker>(worker);
  // Where there is no Excel there is nobody to wait for it either.
  const port = new Promise<WorkbookPort>((resolve) => void connection.then((excel) => excel && resolve(excel.port)));
  const stopped = new AbortController();
  // Asked for before the reading, so that no edit falls between the two.
  const onEdit = port.then(hearingEarly);
  const reading = port.then((connected) => readFirst(connected, stopped.signal));
  let isStarted = false;
  const started = Promise.all([port, reading.then(({ done }) => done)]).then(([connected, first]) => {
    const line = new MessageChannel();
    expose(offeredPort(connected), line.port1);
    // Not waited for: the worker takes what is asked next after this.
    void remote.start(transfer(line.port2, [line.port2]), first);
    isStarted = true;
  });
  const session = remoteSession(remote, {
    select: async (where) => (await port).select(where),
    onEdit: async (listener) => (await onEdit)(listener),
  });
  return {
    ...session,
    // What a pane may ask at once, connected or not.
    open: async (onProgress) => {
      if (onProgress) (await reading).watch(onProgress);
      await started;
      return session.open(onProgress);
    },
    packs: () => started.then(() => session.packs()),
    publishers: () => started.then(() => session.publishers()),
    orderPacks: (order) => started.then(() => session.orderPacks(order)),
    cancel: async () => {
      stopped.abort();
      if (isStarted) await session.cancel();
    },
  };
}
