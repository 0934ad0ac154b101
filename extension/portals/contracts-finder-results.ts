/** Contracts Finder's search results, as they are and as they were before they had terms and values. */
import type { Portal } from './portal';
import { carefully } from './reading';
import { readCards } from './result-cards';

const name = 'Contracts Finder';

export const contractsFinderResults: Portal = {
  id: 'contracts-finder-results',
  name,
  matches: ['https://www.contractsfinder.service.gov.uk/Search/Results*'],
  read: carefully(name, (root, address) =>
    readCards(root, address, { portal: 'contracts-finder', portalName: name, notice: /^\/notice\/[\da-f-]{36}$/i }),
  ),
};
