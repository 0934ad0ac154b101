import { nameKey } from '../facts/names';
import { fullKey, list, nearest } from '../facts/names/labels';
import { statusesOf } from '../facts/statuses';
import type { Bidder } from '../facts/tender';
import type { Problem } from '../result';
import type { Setup } from '../setup/setup';
import type { Where } from '../source';
import type { Gate } from './gates';
import { notice } from './ground';
import type { Leaf } from './leaf';
import { sameLot } from './lots';
import { bidderNamed } from './read/consensus';

/** Whether a bid competes, and if not, why. */
export interface Standing {
  readonly status: 'ranked' | 'incomplete' | 'excluded' | 'below-minimum';
  readonly reason?: string;
  /** The cells of marks below a minimum. */
  readonly from?: readonly Where[];
}

/** Bids that the set-up takes out of a lot, with the reason; names that fit no bidder are pointed out. */
export function exclusionsIn(setup: Setup, bidders: readonly Bidder[]) {
  const problems: Problem[] = [];
  const known: { readonly id: string; readonly reason: string; readonly lot: string | undefined }[] = [];
  for (const { bidder: name, reason, lot } of setup.exclusions ?? []) {
    const bidder = bidderNamed(name, bidders);
    if (bidder) known.push({ id: bidder.id, reason, lot });
    else
      problems.push(
        notice(
          'exclusion-unknown',
          [name],
          `The set-up excludes ${name}, and no bidder of that name is in the workbook.`,
          `Correct the name; the nearest: ${
            list(
              nearest(
                name,
                bidders.map((each) => each.name),
              ),
            ) || 'none'
          }.`,
        ),
      );
  }
  const reasonsIn = (lot: string | null): ReadonlyMap<string, string> =>
    new Map(
      known
        .filter((each) => each.lot === undefined || (lot !== null && sameLot(each.lot, lot)))
        .map(({ id, reason }) => [id, reason]),
    );
  return { reasonsIn, problems };
}

/** Bidders that the set-up says are none: an estimate, an average. */
export const realBidders = (bidders: readonly Bidder[], setup: Setup): readonly Bidder[] => {
  const none = new Set((setup.notBidders ?? []).map(nameKey));
  return bidders.filter(({ name, spellings }) => ![name, ...spellings].some((each) => none.has(nameKey(each))));
};

const outWords =
  /\b(disqualified|excluded|withdr[ae]wn|withdrew|rejected|ineligible|declined|no bid|non ?compliant|not compliant|failed|fail)\b/;

/** A status such as "Withdrawn" takes no bid out by itself: only a person does, so it is asked. */
export const statusQuestions = (
  bidders: readonly Bidder[],
  reasonsIn: (lot: string | null) => ReadonlyMap<string, string>,
): Problem[] =>
  bidders.flatMap((bidder) => {
    const { id, name } = bidder;
    return statusesOf(bidder).flatMap(({ lot, status }) => {
      if (reasonsIn(lot).has(id) || status.kind !== 'value' || !outWords.test(fullKey(String(status.value)))) return [];
      return notice(
        'status-says-excluded',
        [status.where, name],
        `${status.where} says "${status.raw.trim()}" for ${name}, and the set-up does not exclude it.`,
        `Exclude ${name} in the set-up with a reason that can be published, or correct the cell.`,
      );
    });
  });

/** Below a minimum weighs more than incomplete: no further mark could bring the bid back. */
export function standingOf(
  bid: string,
  excluded: string | undefined,
  gates: readonly Gate[],
  leaves: readonly Leaf[],
): Standing {
  if (excluded !== undefined) return { status: 'excluded', reason: excluded };
  for (const gate of gates) {
    const failure = gate.failure(bid);
    if (failure) return { status: 'below-minimum', ...failure };
  }
  const lacking = leaves.flatMap((leaf) => leaf.lacking.get(bid) ?? []);
  const reasons = [...new Set(lacking.map(({ message }) => message))];
  if (reasons.length === 0) return { status: 'ranked' };
  const more = reasons.length > 3 ? ` And ${reasons.length - 3} more.` : '';
  return { status: 'incomplete', reason: reasons.slice(0, 3).join(' ') + more };
}
