/** Every portal that Goodmark reads, in the order of their worth to an officer. */
import { companiesHouse } from './companies-house';
import { contractsFinder } from './contracts-finder';
import { contractsFinderResults } from './contracts-finder-results';
import { findATender } from './find-a-tender';
import { findATenderResults } from './find-a-tender-results';
import { gCloud } from './g-cloud';
import type { Portal } from './portal';
import { publicContractsScotland } from './public-contracts-scotland';
import { sell2wales } from './sell2wales';
import { ted } from './ted';

export const portals: readonly Portal[] = [
  findATender,
  findATenderResults,
  contractsFinder,
  contractsFinderResults,
  companiesHouse,
  publicContractsScotland,
  sell2wales,
  gCloud,
  ted,
];

/** A match pattern as browsers mean it, for https and one host: "*" stands for anything in the path and the query. */
function isMatch(pattern: string, address: URL): boolean {
  const [, host, path] = /^https:\/\/([^/*]+)(\/.*)$/.exec(pattern) ?? [];
  if (host !== address.hostname || address.protocol !== 'https:' || path === undefined) return false;
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(`${address.pathname}${address.search}`);
}

export const portalFor = (address: URL): Portal | undefined =>
  portals.find(({ matches }) => matches.some((pattern) => isMatch(pattern, address)));
