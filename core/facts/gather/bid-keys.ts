/** A sheet that says who "Bid A" and "Supplier 2" are, where bids were marked without their names. */
import type { Problem } from '../../result';
import { type Grid, valueAt } from '../../source';
import { isNumberedBidder } from '../names/company';
import { list } from '../names/labels';
import { nameKey } from '../names/name-key';
import { dataRowsIn, type RecognisedTable, type Recognition } from '../recognition';
import { areaWhere } from '../where';
import type { Decisions } from './register';

/** No tender has more bids under cover. */
const most = 100;

/** What a person said about names, and what such a key says; the person has the last word. */
export function withBidKeys(
  decisions: Decisions,
  grids: readonly Grid[],
  { tables }: Recognition,
  problems: Problem[],
): Decisions {
  const said = new Set((decisions.sameBidder ?? []).flat().map(nameKey));
  const across = new Set(
    tables.flatMap(({ columns }) => columns.flatMap(({ about }) => (about.bidder ? [nameKey(about.bidder.name)] : []))),
  );
  const isCover = (text: string) => isNumberedBidder(text) || (isCode.test(text) && across.has(nameKey(text)));
  const found = tables.flatMap((table) => {
    const grid = grids.find(({ id }) => id === table.sheetId);
    return grid ? keyIn(table, grid, isCover).map((pair) => ({ ...pair, table })) : [];
  });
  const names = new Map<string, Set<string>>();
  for (const { cover, name } of found)
    names.set(nameKey(cover), (names.get(nameKey(cover)) ?? new Set()).add(nameKey(name)));
  const covers = found.map(({ cover }) => nameKey(cover));
  // Where every lot has a "Bid A" of its own the key decides nothing.
  const pairs = found.filter(({ cover }, at) => {
    const key = nameKey(cover);
    return covers.indexOf(key) === at && !said.has(key) && names.get(key)?.size === 1;
  });
  const [first] = pairs;
  if (!first) return decisions;
  problems.push({
    code: 'bids-by-key',
    severity: 'notice',
    path: [areaWhere(first.table.sheet, first.table.area)],
    message: `${first.table.sheet} says who the bids are: ${list(pairs.map(({ cover, name }) => `${cover} is ${name}`))}.`,
    hint: 'Check the key. Marks under both names are counted together.',
  });
  return {
    ...decisions,
    sameBidder: [...(decisions.sameBidder ?? []), ...pairs.map(({ name, cover }) => [name, cover])],
  };
}

interface Pair {
  readonly name: string;
  readonly cover: string;
}

/** "S1", "B-02". */
const isCode = /^[A-Z]{1,3}[- ]?\d{1,3}$/i;

/** Beside a column of names one in which every cell is a name under cover, each once. */
function keyIn(table: RecognisedTable, grid: Grid, isCover: (text: string) => boolean): readonly Pair[] {
  const named = table.columns.find(({ fact }) => fact === 'bidder');
  if (!named || table.layout !== 'row-per-bid') return [];
  const rows = dataRowsIn(table.rows);
  if (rows.length < 2 || rows.length > most) return [];
  for (const { index, fact } of table.columns) {
    if (fact !== null && fact !== 'bidder-id') continue;
    const pairs = rows.flatMap((row): Pair[] => {
      const cover = valueAt(grid, row, index);
      const name = valueAt(grid, row, named.index);
      const isPair = typeof cover === 'string' && typeof name === 'string' && isCover(cover);
      return isPair && !isCover(name) ? [{ name: name.trim(), cover: cover.trim() }] : [];
    });
    const isKey =
      pairs.length === rows.length && new Set(pairs.map(({ cover }) => nameKey(cover))).size === rows.length;
    if (isKey) return pairs;
  }
  return [];
}
