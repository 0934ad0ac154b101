/** Everything the extension's parts ever say to each other. What is merely stored is in `storage/`, and is not a message. */
import type { NoticeFacts } from '../core/facts/notice';
import type { NoticeMarks } from '../core/marks';
import type { Page } from '../core/page';
import type { Problem, Result } from '../core/result';

export interface PortalName {
  readonly id: string;
  readonly name: string;
}

/** What the popup shows of a tab. */
export type TabState =
  | {
      readonly kind: 'read';
      readonly portal: PortalName;
      readonly notices: readonly NoticeMarks[];
      /** What the marks were made of, notice by notice in the same order: what a shortlist keeps. */
      readonly facts: readonly NoticeFacts[];
      /** The notice's own data: not published, to be had for the asking, or read. */
      readonly data: 'none' | 'offered' | 'read';
      /** What could not be done for it, beside what was not understood in each notice. */
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'not-recognised'; readonly portal: PortalName; readonly sentence: string }
  | { readonly kind: 'off'; readonly portal: PortalName }
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
  /** From a page, because the officer asked on its card: put a supplier (its key) of a notice (its address) on the shortlist. */
  'page.shortlist': {
    readonly request: { readonly notice: string; readonly supplier: string };
    /** Whether it is there now. */
    readonly reply: boolean;
  };
  /** To a page: settings, packs or what is known changed; read and mark again. */
  'page.again': { readonly request: null; readonly reply: null };
  /** From the popup: what is known of a tab. */
  'tab.state': { readonly request: { readonly tab: number }; readonly reply: TabState };
  /** From the popup, because the officer asked: fetch the notice's own data from its portal. */
  'tab.fetch': { readonly request: { readonly tab: number }; readonly reply: Result<null> };
}
