/** The sheet that the self-test works on: added for it, and taken away again. */
import { ok, type Result } from '../../core/result';
import type { Scratch } from '../selftest/trial';
import { type Context, type ExcelApi, inExcel } from './api';
import { settled } from './office-errors';

const name = 'Goodmark scratch';
const bids: readonly (readonly [bidder: string, price: number])[] = [
  ['Alder Ward CIC', 1200.5],
  ['Birch Quay Ltd', 1100],
  ['Cedar Row Trust', 1350.25],
];

/** As a whole, so that all cells below it move. */
const thirdRow = (sheet: Excel.Worksheet): Excel.Range => sheet.getRangeByIndexes(2, 0, 1, 16_384);

export async function addScratchSheet(excel: ExcelApi): Promise<Result<Scratch>> {
  const change = (outcome: string, how: (context: Context) => unknown): Promise<Result<null>> =>
    settled(async () => {
      await inExcel(excel, async (context) => {
        await how(context);
        await context.sync();
      });
      return ok(null);
    }, outcome);
  const remove = () =>
    change(`The sheet ${name} may still be there.`, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
    });
  // One may be left from a self-test that was broken off.
  const room = await remove();
  if (!room.ok) return room;
  const added = await change('The self-test did not begin.', ({ workbook: { worksheets } }) => {
    const sheet = worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, bids.length + 1, 2).values = [['Bidder', 'Price'], ...bids.map((bid) => [...bid])];
  });
  if (!added.ok) {
    const removed = await remove();
    return removed.ok ? added : removed;
  }
  const inSheet = (outcome: string, how: (sheet: Excel.Worksheet) => unknown) =>
    change(outcome, ({ workbook: { worksheets } }) => how(worksheets.getItem(name)));
  return ok({
    name,
    rows: bids.length,
    insertRow: () => inSheet('No row was inserted.', (sheet) => thirdRow(sheet).insert('Down')),
    deleteRow: () => inSheet('The row was not deleted.', (sheet) => thirdRow(sheet).delete('Up')),
    remove,
  });
}
