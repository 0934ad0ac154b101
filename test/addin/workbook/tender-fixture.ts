/** A small synthetic tender: invented bidders, a title, a formula column, ragged rows, awkward sheet names. */
import ExcelJS from 'exceljs';

export const awkwardName = "Lot 1 – 'Hëdge' 🌳";

/** Bids!A3:D7 is the table; its last bid has no price, row 6 is empty, and H3 on is a note of the buyer's. */
export async function tenderFixture(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const bids = book.addWorksheet('Bids');
  bids.getCell('A1').value = 'Grounds maintenance (synthetic example)';
  bids.mergeCells('A1:D1');
  bids.getRow(3).values = ['Bidder', 'Price', 'VAT', 'Total'];
  bids.getRow(3).font = { bold: true };
  for (const [row, name, price] of [
    [4, 'Osier & Quill Ltd', 100],
    [5, 'Brackenfell', 250.5],
  ] as const) {
    bids.getRow(row).values = [name, price, 0.2];
    bids.getCell(`D${row}`).value = { formula: `B${row}*(1+C${row})`, result: price * 1.2 };
  }
  bids.getCell('A7').value = 'Hollowmere';
  bids.getCell('B5').numFmt = '£#,##0.00';
  bids.getCell('H3').value = 'Checked by the buyer';
  bids.autoFilter = 'A3:D7';
  const lot = book.addWorksheet(awkwardName);
  lot.getRow(1).values = ['Bidder', 'Mark'];
  lot.getRow(2).values = ['Osier & Quill Ltd', 4];
  const locked = book.addWorksheet('Locked');
  locked.getRow(1).values = ['Bidder', 'Mark'];
  locked.getRow(2).values = ['Brackenfell', 3];
  await locked.protect('', {});
  return new Uint8Array(await book.xlsx.writeBuffer());
}
