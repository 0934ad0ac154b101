import { readText } from '../cells';
import { fateWords } from '../names/fate';
import type { FactId } from '../vocabulary';
import type { Gathering, View } from './views';

const spoken: readonly FactId[] = ['price', 'unit-price', 'mark', 'points', 'rank', 'comment', 'reason', 'outcome'];

/** A remark that begins so speaks of the whole bid; "Excluded items: skips" and "Rejected materials" do not. */
const fate = new RegExp(
  String.raw`^\s*(?:(?:bid|tender|offer)\s+)?${fateWords}\s*(?:$|[:;,.(–—-]|(?:\d|(?:at|on|by|before|after|because|due|as|from|bid|tender|for|ar|oherwydd)\b))`,
  'iu',
);

/** "WITHDRAWN" in the price column, "Non-compliant: no bond" among the remarks: a status outside a column of statuses. */
export function gatherFates({ frame, own, bidders, lots, entryIsBid }: View, { register }: Gathering): void {
  if (!entryIsBid) return;
  for (const field of own.filter(({ fact }) => spoken.includes(fact)))
    for (const [index, entry] of frame.entries.entries()) {
      const bidder = bidders[index];
      if (bidder === null || bidder === undefined) continue;
      const cell = frame.cell(field, entry);
      if (typeof cell.value !== 'string' || !fate.test(cell.value)) continue;
      register.addStatus(bidder, lots[index] ?? null, readText(cell));
    }
}
