/** How the lots of a notice fall to its suppliers. */

import { openLots } from '../facts/gather/lots';
import { sameTogether } from '../facts/names/same-organisation';
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

/** `blocks`: all that the page prints of one supplier. */
export function lotsWon(facts: NoticeFacts, blocks: readonly SupplierFacts[]): LotsWon {
  const { named } = openLots();
  // "Lot 2: Grounds" in one place and a bare 2 in another are one lot.
  const all = new Set(facts.lots.map(({ name }) => named(name)));
  const won = new Set(blocks.flatMap(({ lots }) => lots.map(named)));
  const known = all.size > 0 && won.size > 0 && [...won].every((lot) => all.has(lot));
  const alone = facts.suppliers.every((supplier) => blocks.includes(supplier));
  return {
    all: all.size || undefined,
    won: won.size || undefined,
    takesAll: known ? alone && won.size === all.size : undefined,
    where: blocks.flatMap(({ lots, where }) => (lots.length > 0 ? [where] : [])),
  };
}

/** `undefined` unless it can be told of every supplier. */
export function oneTakesAll(facts: NoticeFacts): boolean | undefined {
  const each = sameTogether(facts.suppliers).map((blocks) => lotsWon(facts, blocks).takesAll);
  return each.length === 0 || each.includes(undefined) ? undefined : each.includes(true);
}
