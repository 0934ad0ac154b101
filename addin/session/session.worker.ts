/** Holds the session of a workbook whose port stays with the page: all reading, scoring and planning happens here. */
import { expose, wrap } from 'comlink';
import { createSession } from '../workbook/create-session';
import type { Session } from '../workbook/session';
import { type FirstReading, givingFirst } from './first-reading';
import { type OfferedPort, portOfPage } from './port-across';
import { practise } from './practice';
import { servedSession } from './served-session';

let held: Session | undefined;
const openShelf = async () => (await import('./browser-shelf')).openBrowserShelf();

const worker = {
  /** `page`: the line on which the page offers its port; `first`: what it has read of the workbook already. */
  start(page: MessagePort, first: FirstReading): void {
    held = createSession(givingFirst(portOfPage(wrap<OfferedPort>(page)), first), { openShelf });
  },
  ...servedSession(() => {
    if (!held) throw new Error('A session is started before anything is asked of it.');
    return held;
  }),
};

export type SessionWorker = typeof worker;

expose(worker);
void practise(() => held !== undefined);
