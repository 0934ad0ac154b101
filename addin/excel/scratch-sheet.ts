/** The sheet that the self-test works on: added for it, and taken away again. */
import type { Scratch } from '../selftest/checks';
import { type ExcelApi, inExcel } from './api';

const name = 'Goodmark scratch';
const bids: readonly (readonly [bidder: string, price: number])[] = [
  ['Alder Ward CIC', 1200.5],
  ['Birch Quay Ltd', 1100],
  ['Cedar Row Trust', 1350.25],
];

export async function addScratchSheet(excel: ExcelApi): Promise<Scratch> {
  await inExcel(excel, async (context) => {
    const left = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    // From a self-test that was broken off.
    if (!left.isNullObject) left.delete();
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, bids.length + 1, 2).values = [['Bidder', 'Price'], ...bids.map((bid) => [...bid])];
    await context.sync();
  });
  return {
    name,
    rows: bids.length,
    remove: () =>
      inExcel(excel, async (context) => {
        context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      }),
  };
}
