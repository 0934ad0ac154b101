/**
 * Runs in a page: the marking of pages with a small portal of our own, and with answers that the test lays ready. What
 * stands before it are questions; nothing of the browser's messaging is needed.
 */
import type { NoticeMarks, ShownHint } from '../../../core/marks';
import type { Block, Page } from '../../../core/page';
import { annotate } from '../../../extension/content/annotation';
import type { Messages } from '../../../extension/messages';
import type { Portal } from '../../../extension/portals/portal';

export interface Marking {
  /** Hints by supplier's name; those of the notice itself under `notice`. */
  known: Record<string, ShownHint[]>;
  /** While true, answers wait; the last one is released first. */
  held: boolean;
  off: boolean;
  readonly asked: { pages: readonly Page[]; address: string }[];
  readonly unread: { portalName: string; sentence: string | null }[];
  readonly shortlisted: string[];
  reads: number;
  release(): void;
  again(): void;
  start(): void;
  stop(): void;
}

const passage = (text: string, where: string) => ({ label: 'Supplier', text, where });

/** Every element with `data-names` holds the names that it says, or else all its text, joined with "; "; criteria are `#criteria`; the address is the notice's. */
const portal: Portal = {
  id: 'synthetic',
  name: 'Synthetic portal',
  matches: [],
  read(page, address) {
    marking.reads += 1;
    const scope = page.querySelector('main');
    if (scope === null) return { kind: 'nothing' };
    if (scope.hasAttribute('data-unknown')) return { kind: 'not-recognised', sentence: 'No supplier was found.' };
    const targets = new Map<string, Element>();
    const blocks: Block[] = [];
    for (const [index, target] of [...scope.querySelectorAll('[data-names]')].entries()) {
      const where = `supplier ${index}`;
      targets.set(where, target);
      for (const name of (target.getAttribute('data-names') || (target.textContent ?? '')).trim().split('; '))
        blocks.push({ role: 'supplier', name: passage(name, where), lots: [], passages: [] });
    }
    const notice: Page = {
      portal: 'synthetic',
      portalName: 'Synthetic portal',
      kind: 'notice',
      address: `${address.origin}${address.pathname}`,
      language: 'en',
      passages: [],
      blocks,
    };
    const panel = scope.querySelector('#criteria');
    return { kind: 'read', pages: [notice], targets, scope, ...(panel ? { panel } : {}) };
  },
};

const answer = ({ address, blocks, portalName }: Page): NoticeMarks => ({
  portal: 'synthetic',
  portalName,
  id: 'S-1',
  address,
  title: 'Grounds maintenance',
  published: '2026-09-03',
  suppliers: blocks.map(({ name }) => ({
    name: name.text,
    key: name.text.toLowerCase(),
    where: [name.where],
    hints: marking.known[name.text] ?? marking.known['*'] ?? [],
  })),
  hints: marking.known['notice'] ?? [],
  problems: [],
});

const waiting: (() => void)[] = [];
let running: { readonly again: () => void; readonly end: AbortController } | null = null;

async function ask(request: Messages['page.read']['request']): Promise<Messages['page.read']['reply']> {
  // What crosses to the background is cloned.
  const { pages, address } = structuredClone(request);
  marking.asked.push({ pages, address });
  const reply = { off: marking.off, notices: pages.map(answer) };
  if (marking.held) await new Promise<void>((resolve) => waiting.push(resolve));
  return reply;
}

const marking: Marking = {
  known: {},
  held: false,
  off: false,
  asked: [],
  unread: [],
  shortlisted: [],
  reads: 0,
  release() {
    marking.held = false;
    for (const resolve of waiting.splice(0).reverse()) resolve();
  },
  again: () => running?.again(),
  start() {
    const end = new AbortController();
    const tell = async (request: Messages['page.unread']['request']) => {
      marking.unread.push(request);
    };
    const shortlist = async (notice: string, supplier: string) => {
      marking.shortlisted.push(`${new URL(notice).pathname} ${supplier}`);
      return true;
    };
    running = { ...annotate({ portalAt: () => portal, ask, tell, shortlist, signal: end.signal }), end };
  },
  stop: () => running?.end.abort(),
};

Object.assign(globalThis, { marking });
// As a content script nobody can call it: it begins by itself, with what the page lays ready.
const ready = document.documentElement.getAttribute('data-known');
if (ready !== null) {
  marking.known = JSON.parse(ready);
  marking.start();
}
