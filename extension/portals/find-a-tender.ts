/** Find a Tender's notices: UK1 to UK17 of the Procurement Act 2023 and the forms before it (F02, F03, …). */
import { find, isFollowed } from './elements';
import { outline } from './outline';
import type { Portal } from './portal';
import { readNotice } from './read-notice';
import { carefully, nothing, notRecognised, readPage, unread } from './reading';

const id = 'find-a-tender';
const name = 'Find a Tender';
const notice = /^\/Notice\/\d{6}-\d{4}(?:\/(?!PDF|OCDS)|$)/;
/** A contract is awarded to somebody: where nobody is found the layout has changed. */
const hasSuppliers = /^UK[67]\b/;

export const findATender: Portal = {
  id,
  name,
  matches: ['https://www.find-tender.service.gov.uk/Notice/*'],
  read: carefully(name, (root, address) => {
    if (!notice.test(address.pathname)) return nothing;
    const main = find(root, 'main');
    if (main === null) return unread(name, root);
    const { draft, opened, type, panel } = readNotice(outline(main));
    if (type === undefined || opened.size === 0) return unread(name, main);
    const nobody = draft.blocks.every(({ role }) => role !== 'supplier');
    if (nobody && hasSuppliers.test(type) && isFollowed(main)) return notRecognised(name);
    return readPage({ portal: id, portalName: name, kind: 'notice', address, root, draft, panel, scope: main });
  }),
  data(address) {
    const [path] = /^\/Notice\/\d{6}-\d{4}(?=\/|$)/.exec(address.pathname) ?? [];
    return path === undefined ? undefined : new URL(`${path}/OCDS/ReleasePackage`, address.origin);
  },
};
