/** What all portals answer alike: a page that is read, not understood, or of no notice. */
import type { Page } from '../../core/page';
import { addressOf, type Draft, pageOf } from './draft';
import { find, languageOf, printed, rootOf } from './elements';
import type { Reading } from './portal';

export const nothing: Reading = { kind: 'nothing' };

export const notRecognised = (portalName: string): Reading => ({
  kind: 'not-recognised',
  sentence: `This ${portalName} page has a layout Goodmark does not know, so nothing is marked.`,
});

/** Portals answer some errors as if they were pages. */
const error =
  /^(?:sorry\b|something went wrong|page not found|there is a problem|service unavailable|error\b|bad page)/i;

/** Why a page that should hold a notice holds none that is understood. */
export function unread(portalName: string, root: Element): Reading {
  const heading = find(root, 'h1') ?? find(root, 'h2');
  return heading !== null && error.test(printed(heading))
    ? { kind: 'not-recognised', sentence: `${portalName} shows an error instead of a notice, so nothing is marked.` }
    : notRecognised(portalName);
}

interface Parts {
  readonly portal: string;
  readonly portalName: string;
  readonly kind: Page['kind'];
  readonly address: URL;
  readonly root: Element;
  readonly draft: Draft;
  readonly panel?: Element | undefined;
  readonly scope: Element;
}

/** One notice, company or service. */
export function readPage({ portal, portalName, kind, address, root, draft, panel, scope }: Parts): Reading {
  const page = pageOf({ portal, portalName, kind, address: addressOf(address), language: languageOf(root) }, draft);
  const found = { kind: 'read', pages: [page], targets: draft.targets, scope } as const;
  return panel === undefined ? found : { ...found, panel };
}

/** Whatever a page holds, reading it does not break the page's tab. */
export const carefully =
  (portalName: string, read: (root: Element, address: URL) => Reading) =>
  (document: Document, address: URL): Reading => {
    try {
      const root = rootOf(document);
      return root === null ? nothing : read(root, address);
    } catch {
      return notRecognised(portalName);
    }
  };
