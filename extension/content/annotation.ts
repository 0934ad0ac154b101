/** From a page to its marks: read, ask, and paint what was answered if the page still says the same. */
import type { NoticeMarks } from '../../core/marks';
import type { Page } from '../../core/page';
import type { Where } from '../../core/source';
import type { Messages } from '../messages';
import type { Portal, Reading } from '../portals/portal';
import { Painter } from './paint';
import { remember, type Target, wantedMarks } from './wanted';
import { Watch } from './watch';

/** Puts a supplier of a notice on the officer's shortlist; whether it is there now. */
export type AddToShortlist = (notice: string, supplier: string) => Promise<boolean>;

export interface Annotation {
  readonly portalAt: (address: URL) => Portal | undefined;
  /** Asks what packs say of what was read. */
  readonly ask: (read: Messages['page.read']['request']) => Promise<Messages['page.read']['reply']>;
  /** Tells that a page holds nothing to mark, or is not understood. */
  readonly tell: (unread: Messages['page.unread']['request']) => Promise<unknown>;
  readonly shortlist?: AddToShortlist;
  /** Its abort takes everything off the page. */
  readonly signal: AbortSignal;
}

/** A page that reads differently at every look is left alone after this many, with no calm between them. */
const mostReadings = 6;
const restless = 'This page keeps changing, so it is not marked. Reload it to read it again.';

interface Seen {
  readonly text: string;
  readonly address: string;
  readonly pages: readonly Page[];
  readonly scope: Element;
  readonly panel: Element | undefined;
  readonly targets: ReadonlyMap<Where, Target>;
}

/** Marks this document until the signal aborts. `again` reads and asks anew: settings or packs changed. */
export function annotate({ portalAt, ask, tell, shortlist, signal }: Annotation): { readonly again: () => void } {
  const watch = new Watch(look);
  const painter = new Painter(shortlist, (write) => watch.unseen(write));
  /** Grows with every question: only the answer to the last one counts. */
  let question = 0;
  let seen = '';
  let notices: readonly NoticeMarks[] | null = null;
  let readings = 0;

  function look(calm = true): void {
    const address = hereAndNow();
    const portal = portalAt(new URL(address));
    const reading: Reading = portal?.read(document, new URL(address)) ?? { kind: 'nothing' };
    if (reading.kind !== 'read') {
      leave(portal, reading.kind === 'nothing' ? null : reading.sentence);
      return;
    }
    const now = { ...reading, panel: reading.panel, address, targets: remember(reading.targets) };
    const page: Seen = { ...now, text: JSON.stringify([address, reading.pages]) };
    watch.over(page.scope);
    if (page.text === seen) {
      readings = 0;
      if (notices) paint(page, notices);
      return;
    }
    readings = calm ? 1 : readings + 1;
    if (readings > mostReadings) {
      leave(portal, restless);
      return;
    }
    seen = page.text;
    notices = null;
    markAsAnswered(page);
  }

  async function markAsAnswered(page: Seen): Promise<void> {
    question += 1;
    const asked = question;
    const { pages, address } = page;
    // Without an answer, as after an update of the extension, the page stays as it is.
    const reply = await ask({ pages, address }).catch(() => null);
    if (reply === null || asked !== question || signal.aborted || address !== hereAndNow()) return;
    if (reply.off) {
      clear();
      return;
    }
    const known = new Set(pages.map((each) => each.address));
    notices = reply.notices.filter((notice) => known.has(notice.address));
    paint(page, notices);
  }

  function paint(page: Seen, answered: readonly NoticeMarks[]): void {
    const panel = page.panel && { after: page.panel, notice: answered[0] };
    painter.paint(page.scope, wantedMarks(answered, page.targets), panel);
  }

  function clear(): void {
    question += 1;
    watch.stop();
    painter.clear();
    notices = null;
  }

  function leave(portal: Portal | undefined, sentence: string | null): void {
    clear();
    const left = JSON.stringify([hereAndNow(), sentence]);
    if (portal && left !== seen) tell({ portalName: portal.name, sentence }).catch(() => undefined);
    seen = left;
  }

  /** Forgets what was seen, so that it is asked anew. */
  function again(): void {
    seen = '';
    question += 1;
    look();
  }

  addEventListener('popstate', () => watch.soon(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  signal.addEventListener('abort', clear, { once: true });
  if (!signal.aborted) look();
  return { again };
}

/** The address without its fragment, which names a place of the same page. */
const hereAndNow = (): string => location.href.replace(/#.*$/, '');
