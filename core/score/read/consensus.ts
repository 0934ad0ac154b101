import { nameKey } from '../../facts/names';
import { fullKey, list, nearest } from '../../facts/names/labels';
import type { Bidder } from '../../facts/tender';
import type { Problem } from '../../result';
import type { Setup } from '../../setup/setup';
import type { Criterion } from '../criteria';
import { notice } from '../ground';
import { type Lot, sameLot } from '../lots';
import { matcher } from '../match';

export type Agreed = NonNullable<Setup['consensus']>[number];

/** The bidder a person's spelling means. */
export const bidderNamed = (name: string, bidders: readonly Bidder[]): Bidder | undefined =>
  bidders.find(
    (bidder) =>
      bidder.id === name || [bidder.name, ...bidder.spellings].some((spelling) => nameKey(spelling) === nameKey(name)),
  );

/** Marks the panel agreed for this lot, and those of them that fit no bidder or no criterion. */
export function agreedMarks(lot: Lot, leaves: readonly Criterion[], setup: Setup, allBidders: readonly Bidder[]) {
  const match = matcher(leaves, lot.stated);
  const problems: Problem[] = [];
  const marks = new Map<string, Agreed>();
  for (const agreed of setup.consensus ?? []) {
    if (agreed.lot !== undefined && lot.name !== null && !sameLot(agreed.lot, lot.name)) continue;
    const bidder = bidderNamed(agreed.bidder, lot.bidders);
    const found = leaves.filter(({ id }) => fullKey(id) === fullKey(agreed.criterion));
    const [criterion, second] = found.length > 0 ? found : match(agreed.criterion);
    if (bidder && criterion && !second) marks.set(`${bidder.id}\n${criterion.id}`, agreed);
    else if (!bidderNamed(agreed.bidder, allBidders))
      problems.push(
        unknown(
          'bidder',
          agreed.bidder,
          allBidders.map(({ name }) => name),
        ),
      );
    else if (!criterion || second)
      problems.push(
        unknown(
          'criterion',
          agreed.criterion,
          leaves.map(({ id }) => id),
        ),
      );
  }
  return {
    of: (bidder: Bidder, criterion: Criterion): Agreed | undefined => marks.get(`${bidder.id}\n${criterion.id}`),
    problems,
  };
}

const unknown = (what: 'bidder' | 'criterion', name: string, among: readonly string[]): Problem =>
  notice(
    `consensus-${what}-unknown`,
    [name],
    `An agreed mark in the set-up is for the ${what} ${name}, which is not in this tender or not the only one of that name.`,
    `Correct the name; the nearest: ${list(nearest(name, among)) || 'none'}.`,
  );
