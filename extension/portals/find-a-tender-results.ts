/** Find a Tender's search results: of a supplier they print no more than the name. */
import type { Portal } from './portal';
import { carefully } from './reading';
import { readCards } from './result-cards';

const name = 'Find a Tender';

export const findATenderResults: Portal = {
  id: 'find-a-tender-results',
  name,
  matches: ['https://www.find-tender.service.gov.uk/Search/Results*'],
  read: carefully(name, (root, address) =>
    readCards(root, address, { portal: 'find-a-tender', portalName: name, notice: /^\/Notice\/\d{6}-\d{4}$/ }),
  ),
};
