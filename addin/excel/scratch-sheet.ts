/** The sheet that the self-test works on: added for it, and taken away again. */
import type { Scratch } from '../selftest/trial';
import { type ExcelApi, inExcel } from './api';

const name = 'Goodmark scratch';
const bids: readonly (readonly [bidder: string, price: number])[] = [
  ['Alder Ward CIC', 1200.5],
  ['Birch Quay Ltd', 1100],
  ['Cedar Row Trust', 1350.25],
];

/** As a whole, so that all cells below it move. */
const thirdRow = (sheet: Excel.Worksheet): Excel.Range => sheet.getRangeByIndexes(2, 0, 1, 16_384);

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
  const change = (how: (sheet: Excel.Worksheet) => void) =>
    inExcel(excel, async (context) => {
      how(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  return {
    name,
    rows: bids.length,
    insertRow: () => change((sheet) => void thirdRow(sheet).insert('Down')),
    deleteRow: () => change((sheet) => thirdRow(sheet).delete('Up')),
    remove: () => change((sheet) => sheet.delete()),
  };
}
