/** Contracts Finder's notices. Facts of suppliers stand in blocks that are hidden until somebody opens them. */
import { find } from './elements';
import { outline } from './outline';
import type { Portal } from './portal';
import { readNotice } from './read-notice';
import { carefully, nothing, readPage, unread } from './reading';

const id = 'contracts-finder';
const name = 'Contracts Finder';
const notice = /^\/notice\/([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/i;

export const contractsFinder: Portal = {
  id,
  name,
  matches: [
    'https://www.contractsfinder.service.gov.uk/Notice/*',
    'https://www.contractsfinder.service.gov.uk/notice/*',
  ],
  read: carefully(name, (root, address) => {
    if (!notice.test(address.pathname)) return nothing;
    const content = find(root, '#content-holder-left');
    if (content === null) return unread(name, root);
    const title = find(root, '#all-content-wrapper h1');
    const buyer = find(root, '#home-breadcrumb-description h2');
    const { draft, opened, panel } = readNotice(outline(content), { title, buyer });
    if (title === null || opened.size === 0) return unread(name, root);
    return readPage({ portal: id, portalName: name, kind: 'notice', address, root, draft, panel, scope: content });
  }),
  data(address) {
    const [, guid] = notice.exec(address.pathname) ?? [];
    return guid === undefined ? undefined : new URL(`/Published/Notice/OCDS/${guid}`, address.origin);
  },
};
