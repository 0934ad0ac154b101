/** Public Contracts Scotland and Sell2Wales run on one system: what stands in its notices is read in one place. */
import { say } from './draft';
import { find, isFollowed, printed } from './elements';
import { outline } from './outline';
import type { Portal, Reading } from './portal';
import { readNotice } from './read-notice';
import { carefully, nothing, readPage, unread } from './reading';

const path = /^\/search\/show\/search_view\.aspx$/i;

/** Both ends of the system's element ids say what they hold; the front half changes from site to site. */
const printedBy: readonly (readonly [selector: string, label: string])[] = [
  ['[id$="_lblTitle"]', 'Title'],
  ['[id$="_lblDocumentType"],[id$="_lblDocType"]', 'Notice type'],
  ['[id$="_lblOCID"]', 'OCID'],
  ['[id$="_lblPublicationDate"],[id$="_lblPubDate"]', 'Publication date'],
];
const publisher = '[id$="_lblPublishedBy"],[id$="_lblAuth"]';

/** The whole of a notice, whichever of its tabs is open. */
const contentOf = (root: Element): Element | null =>
  find(root, '[id$="_RadMultiPage1"]') ?? find(root, 'main') ?? find(root, '[role="main"]') ?? find(root, '#content');

/** Where the address names a notice, under whatever case. */
function noticeId(address: URL): string | undefined {
  if (!path.test(address.pathname)) return undefined;
  const [, value] = [...address.searchParams].find(([key]) => key.toLowerCase() === 'id') ?? [];
  return value !== undefined && /^[A-Z]{3}\d{5,8}$/i.test(value) ? value.toUpperCase() : undefined;
}

function read(portal: string, portalName: string, root: Element, address: URL): Reading {
  const notice = noticeId(address);
  if (notice === undefined) return nothing;
  const content = contentOf(root);
  if (content === null) return unread(portalName, root);
  const { draft, opened, panel } = readNotice(outline(content));
  /** What a page that was cut off ends with is not believed. */
  const printedIn = (selector: string): Element | null => {
    const element = find(root, selector);
    return element !== null && printed(element) !== '' && isFollowed(element) ? element : null;
  };
  let known = 0;
  for (const [selector, label] of printedBy) {
    const element = printedIn(selector);
    if (element === null) continue;
    known += 1;
    if (draft.notice.passages.every(({ text }) => text !== printed(element)))
      say(draft.notice, label, printed(element));
  }
  const buyer = printedIn(publisher);
  if (buyer !== null && draft.blocks.every(({ role }) => role !== 'buyer'))
    draft.open('buyer', { label: 'Published by', text: printed(buyer), element: buyer });
  if (known === 0 && opened.size === 0) return unread(portalName, root);
  say(draft.notice, 'Notice identifier', notice);
  const named = new URL(`${address.pathname}?ID=${notice}`, address.origin);
  return readPage({ portal, portalName, kind: 'notice', address: named, root, draft, panel, scope: content });
}

export const proactisPortal = (id: string, name: string, host: string): Portal => ({
  id,
  name,
  matches: ['search/show', 'Search/show', 'Search/Show'].map((folder) => `https://${host}/${folder}/*`),
  read: carefully(name, (root, address) => read(id, name, root, address)),
});
