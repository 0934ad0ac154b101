import { readNumbers } from '../cells';
import type { Recognition } from '../recognition';
import type { PriceFact } from '../tender';
import { parseWhere } from '../where';
import { tellAnomaly } from './reading-problems';
import type { Sheet } from './sheet';
import type { Gathering } from './views';

/** "Tender price: 9,000" beside the marks on a bidder's own sheet, for a bidder whose price stands in no table. */
export function statedPrices(
  { tables, statements }: Recognition,
  sheets: ReadonlyMap<string, Sheet>,
  priced: ReadonlySet<string>,
  { register, lots, problems }: Gathering,
): PriceFact[] {
  const owned = new Map(
    tables.flatMap((table) =>
      table.owner && table.layout !== 'sheet-per-evaluator' ? [[table.sheet, table] as const] : [],
    ),
  );
  return statements.flatMap(({ fact, where, labelWhere, label, text }): PriceFact[] => {
    const place = fact === 'price' ? parseWhere(where) : undefined;
    const table = place && owned.get(place.sheet);
    const sheet = table && sheets.get(table.sheetId);
    if (!place || !table?.owner || !sheet) return [];
    const { name, where: ownerWhere } = table.owner;
    const bidder = register.idOf(name, () => ownerWhere, table.id);
    if (bidder === null || priced.has(bidder)) return [];
    const cell = where === labelWhere ? { value: text, where } : sheet.cell(place.area.top, place.area.left);
    const [amount] = readNumbers([cell], { kind: 'money' });
    if (!amount) return [];
    tellAnomaly(amount, 'unranked', problems);
    const said = /\b(inc|ex)[a-z.]*\s*(?:of\s*)?(?:vat|taw)\b/i.exec(label)?.[1]?.toLowerCase();
    return [
      {
        bidder,
        lot: table.lot ? lots.named(table.lot.name) : null,
        amount,
        vat: said === 'inc' ? 'inc' : said === 'ex' ? 'ex' : null,
        part: 'total',
        item: null,
      },
    ];
  });
}
