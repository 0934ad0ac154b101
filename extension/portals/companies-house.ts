/** Companies House's page of a company: the register itself says what kind of company it is. */
import { say, startDraft } from './draft';
import { find, findAll, isFollowed, printed, tag } from './elements';
import type { Portal } from './portal';
import { carefully, nothing, readPage, unread } from './reading';

const id = 'companies-house';
const name = 'Companies House';
/** What comes after the number is a page of others: of its officers, of who controls it, of its charges. */
const company = /^\/company\/([A-Z\d]{8})(?:\/(.*))?$/i;

export const companiesHouse: Portal = {
  id,
  name,
  matches: ['https://find-and-update.company-information.service.gov.uk/company/*'],
  read: carefully(name, (root, address) => {
    const [, asked, others = ''] = company.exec(address.pathname) ?? [];
    if (asked === undefined) return nothing;
    const header = find(root, '.company-header');
    const title = header && find(header, '.heading-xlarge');
    const number = header && find(header, '#company-number strong');
    if (!title || !number || !isFollowed(number)) return unread(name, root);
    if (printed(number).toUpperCase() !== asked.toUpperCase()) return unread(name, root);

    const draft = startDraft();
    const block = draft.open('supplier', { label: '', text: printed(title), element: title });
    say(block, 'Company number', printed(number));
    const content = find(root, 'main') ?? root;
    const parts = others === '' ? findAll(content, 'dt,dd') : [];
    let label = '';
    for (const part of isFollowed(content) ? parts : parts.slice(0, -1)) {
      if (tag(part) === 'dt') label = printed(part);
      else {
        // Beside the value there may be a link to change it, and what kind of company of its type it is.
        const kind = find(part, '#cic-indicator,#company_subtype');
        say(block, label, printed(find(part, '#roa-address,#company-type-value') ?? part));
        if (kind !== null) say(block, 'Company subtype', printed(kind).replace(/^[—–-]\s*/, ''));
      }
    }
    const ofCompany = new URL(`/company/${asked}`, address);
    return readPage({ portal: id, portalName: name, kind: 'company', address: ofCompany, root, draft, scope: content });
  }),
};
