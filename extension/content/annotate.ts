/** What runs in a page of a portal: it reads, asks and paints. What packs say is worked out behind it. */
import { handle, send } from '../browser';
import { portalFor } from '../portals';
import { annotate } from './annotation';

const { again } = annotate({
  portalAt: portalFor,
  ask: (read) => send('page.read', read),
  tell: (unread) => send('page.unread', unread),
  shortlist: (notice, supplier) => send('page.shortlist', { notice, supplier }),
  signal: new AbortController().signal,
});

handle({
  'page.again'() {
    again();
    return null;
  },
});
