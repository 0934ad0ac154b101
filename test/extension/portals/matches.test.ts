/** Which pages the extension asks browsers for: those that a portal reads, and no other. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { portalFor, portals } from '../../../extension/portals';

interface Manifest {
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
}
const manifest: Manifest = JSON.parse(readFileSync('extension/manifest.json', 'utf8'));

test('the manifest has content scripts for the pages of the portals, and for no other', () => {
  const known = portals.flatMap(({ matches }) => matches);
  const asked = manifest.content_scripts?.flatMap(({ matches }) => matches);
  expect([...(asked ?? known)].sort()).toEqual([...known].sort());
});

test('every pattern is of one host and of https', () => {
  for (const pattern of portals.flatMap(({ matches }) => matches))
    expect(pattern).toMatch(/^https:\/\/[a-z\d.-]+\/.+\*$/);
  expect(new Set(portals.map(({ id }) => id)).size).toBe(portals.length);
});

test.each([
  ['https://www.find-tender.service.gov.uk/Notice/083650-2026?origin=SearchResults&p=1', 'find-a-tender'],
  ['https://www.find-tender.service.gov.uk/Search/Results?&page=2', 'find-a-tender-results'],
  ['https://www.contractsfinder.service.gov.uk/notice/05c544dc-9e6f-452d-87c1-bf00f3ce73ac', 'contracts-finder'],
  ['https://www.contractsfinder.service.gov.uk/Search/Results', 'contracts-finder-results'],
  ['https://find-and-update.company-information.service.gov.uk/company/09123456', 'companies-house'],
  ['https://www.publiccontractsscotland.gov.uk/search/show/search_view.aspx?ID=APR349999', 'public-contracts-scotland'],
  ['https://www.sell2wales.gov.wales/search/show/search_view.aspx?ID=APR349999', 'sell2wales'],
  ['https://www.applytosupply.digitalmarketplace.service.gov.uk/g-cloud/services/123456789012345', 'g-cloud'],
  ['https://ted.europa.eu/en/notice/-/detail/462609-2026', 'ted'],
  ['http://www.find-tender.service.gov.uk/Notice/083650-2026', undefined],
  ['https://www.find-tender.service.gov.uk.example.org/Notice/083650-2026', undefined],
  ['https://www.find-tender.service.gov.uk/', undefined],
  ['https://supplier-information.find-tender.service.gov.uk/organisation/1', undefined],
  ['https://www-find-tender.service.gov.uk/Notice/083650-2026', undefined],
])('%s is of %s', (address, id) => {
  expect(portalFor(new URL(address))?.id).toBe(id);
});
