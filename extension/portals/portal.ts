/** What every portal's file gives: where it lives, and how its pages read. */
import type { Page } from '../../core/page';
import type { Where } from '../../core/source';

export type Reading =
  | {
      readonly kind: 'read';
      /** One for a notice, a company or a service; one a card for a page of results. */
      readonly pages: readonly Page[];
      /**
       * The innermost elements that hold the name a `where` stands for: marks go beside them. An element may hold several
       * names joined by "; ", or a label before the name. A placeholder such as "see attachment" has none.
       */
      readonly targets: ReadonlyMap<Where, Element>;
      /** After which element what concerns the notice itself is shown: its criteria, else its header. Only notices have one. */
      readonly panel?: Element;
      /** The narrowest element whose changes matter: only it is observed. */
      readonly scope: Element;
    }
  /** A page that should hold a notice and is not understood; the sentence stands in the popup. Nothing is marked. */
  | { readonly kind: 'not-recognised'; readonly sentence: string }
  /** A page of the portal that holds no notice: its home page, a search form. */
  | { readonly kind: 'nothing' };

export interface Portal {
  /** Kebab-case; also its file's name. */
  readonly id: string;
  readonly name: string;
  /** Match patterns, as in the manifest: only pages that can hold something to mark. */
  readonly matches: readonly string[];
  /** Never throws and never changes the document, whatever the page holds. */
  read(document: Document, address: URL): Reading;
  /** Address of the notice's own data on the same origin, where the portal publishes it. */
  data?(address: URL): URL | undefined;
}
