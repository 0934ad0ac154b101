/** Holds the session of a workbook whose port stays with the page: all reading, scoring and planning happens here. */
import { expose, wrap } from 'comlink';
import { createSession } from '../workbook/create-session';
import type { Session } from '../workbook/session';
import { openBrowserShelf } from './browser-shelf';
import { type OfferedPort, portOfPage } from './port-across';
import { servedSession } from './served-session';

let held: Session | undefined;
/** Opened while the page still connects to Excel. */
const shelf = openBrowserShelf();

const worker = {
  /** `page`: the line on which the page offers its port. */
  async start(page: MessagePort): Promise<void> {
    held = createSession(portOfPage(wrap<OfferedPort>(page)), { shelf: await shelf });
  },
  ...servedSession(() => {
    if (!held) throw new Error('A session is started before anything is asked of it.');
    return held;
  }),
};

export type SessionWorker = typeof worker;

expose(worker);
