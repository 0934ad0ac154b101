/** Public Contracts Scotland's notices. */
import { proactisPortal } from './proactis';

export const publicContractsScotland = proactisPortal(
  'public-contracts-scotland',
  'Public Contracts Scotland',
  'www.publiccontractsscotland.gov.uk',
);
