/** "Lot 1 | Lot 2" over Yes and No: who bid for which lot, where nothing else in the table says it. */

import type { Problem } from '../../result';
import type { Where } from '../../source';
import { type CellValue, valueAt } from '../../source';
import { readHeading } from '../headings/heading';
import { nameKey } from '../names/name-key';
import type { MarkFact, PriceFact, Reading } from '../tender';
import { everyLot, type Lots, partsOfLots } from './lots';
import { tellAnomaly } from './reading-problems';
import { forSeveral } from './several-lots';
import type { View } from './views';

interface Tick {
  readonly lot: string;
  readonly isBid: boolean;
  readonly where: Where;
  readonly raw: string;
}

/** What each bidder ticked, by its id. */
export type LotTicks = ReadonlyMap<string, readonly Tick[]>;

const yes = /^\s*(?:y|yes|bid|bidding|tendered|applied|submitted|true|oui|ja|s[ií]|ydy|ie|✓|✔|☑|●|•)\s*$/iu;
const no =
  /^\s*(?:n|no|no bid|not? bid(?:ding)?|did not bid|not (?:tendered|applied)|false|n\/?a|non|nein|nee|na|nac ydy|✗|✘|☐|[-–—])\s*$/iu;
const cross = /^\s*x\s*$/i;

/** A cross is a tick where there are no other ticks, and beside those it is none. */
const ticked = (value: CellValue, hasTicks: boolean): boolean | undefined => {
  const text = String(value ?? '');
  if (text.trim() === '' || no.test(text)) return false;
  if (yes.test(text)) return true;
  return cross.test(text) ? !hasTicks : undefined;
};

/** Regions, routes and the like are lots where bidders tick the very names under which they price them. */
const placesBidFor =
  /\b(?:lots?|regions?|areas?|zones?|routes?|districts?|localit(?:y|ies)|(?:bid|bidding|appl(?:y|ied|ying)|tender(?:ed|ing)?) for)\b/i;

const keyOf = (heading: string): string => nameKey(readHeading(heading.replace(/[£€$]/g, ' ')).name);

/** The lots that one table has ticks for, of which every cell must be one or none. */
function ticksOf(
  { frame, bidders }: View,
  priced: ReadonlySet<string>,
  lots: Lots,
): readonly (readonly [bidder: string, tick: Tick])[] {
  const { table, sheet, entries } = frame;
  if (table.layout !== 'row-per-bid') return [];
  const areNamed = placesBidFor.test([table.sheet, ...table.titles.map(({ text }) => text)].join(' . '));
  const columns = table.columns.flatMap(({ index, fact, heading, about }) => {
    const lot = about.lot ?? (areNamed && priced.has(keyOf(heading)) ? heading : undefined);
    return fact === null && lot !== undefined ? [{ index, lot }] : [];
  });
  if (columns.length < 2) return [];
  const rows = entries.flatMap((row, index) => {
    const bidder = bidders[index] ?? null;
    return bidder === null ? [] : [{ row, bidder }];
  });
  const said = rows.flatMap(({ row }) => columns.map(({ index }) => valueAt(sheet.grid, row, index)));
  const hasTicks = said.some((value) => yes.test(String(value ?? '')));
  const judged = said.map((value) => ticked(value, hasTicks));
  if (judged.includes(undefined) || !judged.includes(true)) return [];
  return rows.flatMap(({ row, bidder }, at) =>
    columns.map(({ index, lot }, column) => {
      const isBid = judged[at * columns.length + column] === true;
      const raw = String(valueAt(sheet.grid, row, index) ?? '');
      return [bidder, { lot: lots.named(lot), isBid, where: sheet.where(row, index), raw }] as const;
    }),
  );
}

/** "Lots bid for: 1; 3" beside prices for each lot: the same as ticks under the lots. */
function listedIn({ frame, bidders, lots: said }: View, lots: Lots): readonly (readonly [string, Tick])[] {
  const { table, entries } = frame;
  const field = frame.fields.find(({ fact }) => fact === 'lot');
  const priced = new Set(table.columns.flatMap(({ fact, about }) => (fact === 'price' ? (about.lot ?? []) : [])));
  if (table.layout !== 'row-per-bid' || !field || priced.size < 2) return [];
  return entries.flatMap((entry, index) => {
    const [bidder = null, list = null] = [bidders[index], said[index]];
    if (bidder === null || list === null) return [];
    const own = new Set((partsOfLots(list, [...lots.all(), ...priced]) ?? [list]).map(lots.named));
    const where = frame.where(field, entry);
    return [...priced].map(lots.named).map((lot) => {
      const isBid = list === everyLot || own.has(lot);
      return [bidder, { lot, isBid, where, raw: list }] as const;
    });
  });
}

const itemKeys = (prices: readonly PriceFact[]): ReadonlySet<string> =>
  new Set(prices.flatMap(({ part, item }) => (part === 'line' && item !== null ? [keyOf(item)] : [])));

export function lotTicks(views: readonly View[], prices: readonly PriceFact[], lots: Lots): LotTicks {
  const ticks = new Map<string, Tick[]>();
  // Long bills have many items and no such list; a list has few columns.
  const priced = views.length > 0 && prices.length < most ? itemKeys(prices) : new Set<string>();
  for (const view of views)
    for (const [bidder, tick] of [...ticksOf(view, priced, lots), ...listedIn(view, lots)]) {
      const known = ticks.get(bidder);
      if (known) known.push(tick);
      else ticks.set(bidder, [tick]);
    }
  return ticks;
}

const most = 2000;

interface Given {
  readonly prices: readonly PriceFact[];
  readonly marks: readonly MarkFact[];
}

/**
 * Prices and marks as the ticks have them: what is blank for a lot that was not bid for is not missing, what names no lot
 * is for the lots that were, and a lot that was bid for and a price that contradicts the ticks are asked about.
 */
export function byTicks({ prices, marks }: Given, ticks: LotTicks, problems: Problem[]): Given {
  if (ticks.size === 0) return { prices, marks };
  const lotOfItem = new Map([...ticks.values()].flat().map(({ lot }) => [keyOf(lot), lot]));
  const inLot = (price: PriceFact): PriceFact => {
    const lot = price.part === 'line' && price.lot === null ? lotOfItem.get(keyOf(price.item ?? '')) : undefined;
    return lot === undefined ? price : { ...price, lot, part: 'total', item: null };
  };
  const tickOf = (bidder: string, lot: string | null) => ticks.get(bidder)?.find((tick) => tick.lot === lot);
  const isBlankElsewhere = (bidder: string, lot: string | null, reading: Reading<number>) =>
    reading.kind === 'missing' && tickOf(bidder, lot)?.isBid === false;
  const given = prices.map(inLot);
  const own = new Set(given.flatMap(({ bidder, lot }) => (lot === null ? [] : [bidder])));
  const bidFor = (bidder: string) => (ticks.get(bidder) ?? []).flatMap(({ lot, isBid }) => (isBid ? [lot] : []));
  const placed = given.flatMap((price): readonly PriceFact[] => {
    const { bidder, lot, amount } = price;
    if (isBlankElsewhere(bidder, lot, amount)) return [];
    const into = lot === null && !own.has(bidder) ? bidFor(bidder) : [];
    if (into.length > 0) {
      const isShared = into.length > 1 && amount.kind === 'value' && !price.isRate;
      return into.map((lot) => ({ ...price, lot, amount: isShared ? forSeveral(amount, into) : amount }));
    }
    const tick = tickOf(bidder, lot);
    return [tick && !tick.isBid && amount.kind === 'value' ? { ...price, amount: contradicted(amount, tick) } : price];
  });
  const priced = new Set(placed.map(({ bidder, lot }) => `${bidder}\n${lot ?? ''}`));
  const pricedLots = new Set(placed.flatMap(({ lot }) => lot ?? []));
  const unpriced = [...ticks].flatMap(([bidder, all]) =>
    all.flatMap((tick): readonly PriceFact[] =>
      tick.isBid && pricedLots.has(tick.lot) && !priced.has(`${bidder}\n${tick.lot}`)
        ? [{ bidder, lot: tick.lot, amount: withoutPrice(tick), vat: null, part: 'total', item: null }]
        : [],
    ),
  );
  const changed = [...placed, ...unpriced];
  for (const { amount } of changed)
    if (amount.kind === 'anomaly' && ours.has(amount.code) && !problems.some(({ path }) => path.includes(amount.where)))
      tellAnomaly(amount, 'unranked', problems);
  const kept = marks.filter(({ bidder, lot, mark }) => !isBlankElsewhere(bidder, lot, mark));
  return {
    prices: changed,
    marks:
      pricedLots.size > 0
        ? kept
        : kept.flatMap((mark) => {
            const into = mark.lot === null ? bidFor(mark.bidder) : [];
            return into.length === 0 ? [mark] : into.map((lot) => ({ ...mark, lot }));
          }),
  };
}

const ours: ReadonlySet<string> = new Set(['price-for-several-lots', 'price-not-bid', 'price-not-found']);

const contradicted = ({ where, raw }: Reading<number>, tick: Tick): Reading<number> => ({
  kind: 'anomaly',
  where,
  raw,
  code: 'price-not-bid',
  message: `${where} has a price for ${tick.lot}, and ${tick.where} says that the bidder made no bid for it.`,
  hint: 'Correct whichever of the two is wrong.',
});

const withoutPrice = ({ lot, where, raw }: Tick): Reading<number> => ({
  kind: 'anomaly',
  where,
  raw,
  code: 'price-not-found',
  message: `${where} says that there is a bid for ${lot}, and no price for it was found.`,
  hint: 'Enter its price, or correct the list of who bid for which lot.',
});
