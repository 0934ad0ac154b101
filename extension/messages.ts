/** Everything the extension's parts ever say to each other. What is merely stored is in `storage/`, and is not a message. */
import type { NoticeMarks } from '../core/marks';
import type { Page } from '../core/page';
import type { Result } from '../core/result';

/** What the popup shows of a tab. */
export type TabState =
  | { readonly kind: 'read'; readonly notices: readonly NoticeMarks[]; readonly data: 'none' | 'offered' | 'read' }
  | { readonly kind: 'not-recognised'; readonly portalName: string; readonly sentence: string }
  | { readonly kind: 'off'; readonly portalName: string }
  /** No page of a portal, or one without a notice. */
  | { readonly kind: 'nothing' };

export interface Messages {
  /** From a page: what was read. Answered with what packs say of it; `off` where the officer turned this site off. */
  'page.read': {
    readonly request: { readonly pages: readonly Page[]; readonly address: string };
    readonly reply: { readonly off: boolean; readonly notices: readonly NoticeMarks[] };
  };
  /** From a page: it should hold a notice and is not understood, or holds none. */
  'page.unread': {
    readonly request: { readonly portalName: string; readonly sentence: string | null };
    readonly reply: null;
  };
  /** To a page: settings, packs or what is known changed; read and mark again. */
  'page.again': { readonly request: null; readonly reply: null };
  /** From the popup: what is known of a tab. */
  'tab.state': { readonly request: { readonly tab: number }; readonly reply: TabState };
  /** From the popup, because the officer asked: fetch the notice's own data from its portal. */
  'tab.fetch': { readonly request: { readonly tab: number }; readonly reply: Result<null> };
}
