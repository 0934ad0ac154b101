/** How the lots of a notice fall to its suppliers, each of whom its facts hold once. */

import { openLots } from '../facts/gather/lots';
import type { NoticeFacts, SupplierFacts } from '../facts/notice';
import type { Where } from '../source';

export interface LotsWon {
  /** Of the notice; `undefined` where it names none. */
  readonly all: number | undefined;
  /** `undefined` where the notice does not tell lots of suppliers. */
  readonly won: number | undefined;
  /** Whether every lot is this supplier's and no lot another's. */
  readonly takesAll: boolean | undefined;
  readonly where: readonly Where[];
}

export function lotsWon(facts: NoticeFacts, { lots, where }: SupplierFacts): LotsWon {
  const { named } = openLots();
  // "Lot 2: Grounds" in one place and a bare 2 in another are one lot.
  const all = new Set(facts.lots.map(({ name }) => named(name)));
  const won = new Set(lots.map(named));
  const known = all.size > 0 && won.size > 0 && [...won].every((lot) => all.has(lot));
  return {
    all: all.size || undefined,
    won: won.size || undefined,
    takesAll: known ? facts.suppliers.length === 1 && won.size === all.size : undefined,
    where: lots.length > 0 ? [where] : [],
  };
}

/** `undefined` unless it can be told of every supplier. */
export function oneTakesAll(facts: NoticeFacts): boolean | undefined {
  const each = facts.suppliers.map((supplier) => lotsWon(facts, supplier).takesAll);
  return each.length === 0 || each.includes(undefined) ? undefined : each.includes(true);
}
