import { readText, readYesNo } from '../cells';
import type { FactId } from '../vocabulary';
import { readStatus } from './fates';
import type { Used } from './used';
import type { Gathering, View } from './views';

const texts: readonly FactId[] = ['bidder-id', 'postcode', 'region', 'supplier-type', 'status', 'place'];
const amounts: readonly (readonly [FactId, 'money' | 'number'])[] = [
  ['social-value', 'money'],
  ['discount', 'number'],
];

/** What a size or kind of supplier says under a yes-or-no heading. */
const answers: Readonly<Partial<Record<FactId, Readonly<Record<string, boolean>>>>> = {
  sme: {
    sme: true,
    micro: true,
    small: true,
    medium: true,
    bbach: true,
    large: false,
    'non-sme': false,
    'not sme': false,
  },
  vcse: {
    ...{ vcse: true, charity: true, cic: true, 'social enterprise': true, mutual: true, voluntary: true },
    ...{ 'non-vcse': false, 'not vcse': false, private: false },
  },
};

/** Facts stated once a bidder. Where rows are commitments, items or marks, a place or date is theirs and not the bidder's. */
export function gatherBidderFacts(view: View, { register }: Gathering, used: Used): void {
  const { frame, own, bidders, lots } = view;
  const perBid = !own.some(({ fact }) => fact === 'commitment' || fact === 'item' || fact === 'need');
  for (const field of own) {
    const isText = texts.includes(field.fact);
    const special = answers[field.fact];
    const amount = amounts.find(([fact]) => fact === field.fact);
    if (!(isText || special || amount) || (field.fact === 'place' && !perBid)) continue;
    if (amount && !perBid) continue;
    const numbers = amount && frame.numbers(field, amount[1]);
    const last = new Map<string, unknown>();
    for (const [index, entry] of frame.entries.entries()) {
      const bidder = bidders[index];
      if (bidder === null || bidder === undefined) continue;
      const cell = frame.cell(field, entry);
      if (cell.value === null && numbers === undefined) continue;
      // On a long table the same word stands on every row of a bidder.
      if (last.has(bidder) && last.get(bidder) === cell.value) continue;
      last.set(bidder, cell.value);
      const lot = lots[index] ?? null;
      if (field.fact === 'status' && lot !== null) {
        last.delete(bidder);
        register.addStatus(bidder, lot, readStatus(cell));
        used.add(index);
        continue;
      }
      const reading =
        numbers?.[index] ??
        (special ? readYesNo(cell, special) : field.fact === 'status' ? readStatus(cell) : readText(cell));
      register.addFact(bidder, field.fact, reading);
      used.add(index);
    }
  }
}
