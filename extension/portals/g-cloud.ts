/** A service of G-Cloud on the Digital Marketplace: the supplier's name stands right above the name of the service. */
import { type Owner, say, startDraft } from './draft';
import { before, childrenOf, find, isCaption, isFollowed, printed, printedWords } from './elements';
import { outline, type Section } from './outline';
import type { Portal } from './portal';
import { carefully, nothing, readPage, unread } from './reading';

const id = 'g-cloud';
const name = 'Digital Marketplace';
const service = /^\/g-cloud\/services\/(\d{6,20})$/;

/** What is printed right above a heading, or above its own words in it. */
function captionOf(heading: Element | null): Element | null {
  const own = heading && childrenOf(heading).find(isCaption);
  if (own) return own;
  let at = heading && before(heading);
  while (at !== null && printed(at) === '') at = before(at);
  return at !== null && isCaption(at) ? at : null;
}

/** Headings of two columns follow each other: what each says is its own. */
function tell(section: Section, owner: Owner): void {
  for (const { label, text } of section.lines) say(owner, label || section.heading, text);
  for (const child of section.sections) tell(child, owner);
}

export const gCloud: Portal = {
  id,
  name,
  matches: [
    'https://www.applytosupply.digitalmarketplace.service.gov.uk/g-cloud/services/*',
    'https://www.digitalmarketplace.service.gov.uk/g-cloud/services/*',
  ],
  read: carefully(name, (root, address) => {
    const [, number] = service.exec(address.pathname) ?? [];
    if (number === undefined) return nothing;
    const main = find(root, 'main');
    const heading = main && find(main, 'h1');
    const caption = captionOf(heading);
    if (main === null || heading === null || caption === null) return unread(name, root);

    const draft = startDraft();
    say(draft.notice, 'Title', printedWords(heading));
    for (const section of outline(main).sections) for (const child of section.sections) tell(child, draft.notice);
    // The page prints the number of its address in groups: one that prints another is not the service asked for.
    const printedNumber = draft.notice.passages.find(({ label }) => label === 'Service ID');
    if (printedNumber?.text.replace(/\D/g, '') !== number || !isFollowed(heading)) return unread(name, root);
    draft.open('supplier', { label: '', text: printed(caption), element: caption });
    return readPage({ portal: id, portalName: name, kind: 'service', address, root, draft, scope: main });
  }),
};
