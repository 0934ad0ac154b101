/** Synthetic: a tender with 8 invented bids and as many commitments as asked, in one long table. */
import ExcelJS from 'exceljs';

const bidders = [
  'Alder Ward CIC',
  'Birch Quay Ltd',
  'Cedar Row Trust',
  'Damson Lane LLP',
  'Elm Yard Ltd',
  'Furze Hill Co-operative',
  'Gorse Mead Ltd',
  'Hazel Dene Ltd',
];
const measures = [
  'Apprenticeships started',
  'Hours of volunteering',
  'Tonnes of carbon saved',
  'Work placements for local residents',
  'Spend with local small firms',
  'School visits',
  'Trees planted',
  'Hours of skills training',
];
const units = ['people', 'hours', 'tCO2e', 'people', '£', 'visits', 'trees', 'hours'];

export interface CommitmentsWorkbook {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** Sum of all quantities, for the checksum. */
  readonly quantity: number;
}

interface Shape {
  /** Columns beyond the twelve. */
  readonly fillerColumns?: number;
  /** Sheets that the commitments are spread over, as many on each. */
  readonly sheets?: number;
}

export async function commitmentsWorkbook(
  rows: number,
  { fillerColumns = 0, sheets = 1 }: Shape = {},
): Promise<CommitmentsWorkbook> {
  const book = new ExcelJS.Workbook();
  const criteria = book.addWorksheet('Criteria');
  criteria.addRows([
    ['Criterion', 'Weight', 'Maximum', 'How it is scored'],
    ['Quality', 0.5, 5, 'Panel mark'],
    ['Price', 0.4, null, 'lowest price / price x 40'],
    ['Social value', 0.1, null, 'value offered / highest value offered x 10'],
  ]);
  const bids = book.addWorksheet('Bids');
  bids.addRow(['Bidder', 'Tender price (ex VAT)', 'Quality']);
  bidders.forEach((bidder, index) => {
    bids.addRow([bidder, 100_000 + index * 3_500, 2 + (index % 4)]);
  });
  const filler = Array.from({ length: fillerColumns }, (_, index) => `Note ${index + 1}`);
  const tables = Array.from({ length: sheets }, (_, n) => {
    const sheet = book.addWorksheet(sheets === 1 ? 'Commitments' : `Commitments ${n + 1}`);
    sheet.addRow([
      'Bidder',
      'Ref',
      'Commitment',
      'Quantity',
      'Unit',
      'Unit value (£)',
      'Due date',
      'Ward',
      'Need',
      'Evidence',
      'SDG',
      'Owner',
      ...filler,
    ]);
    return sheet;
  });
  let quantity = 0;
  for (let row = 0; row < rows; row++) {
    const kind = (row * 7) % measures.length;
    const amount = 1 + ((row * 13) % 97) / 4;
    quantity += amount;
    tables[Math.floor((row * sheets) / rows)]?.addRow([
      bidders[row % bidders.length],
      `C${row + 1}`,
      `${measures[kind]} in ward ${row % 23}`,
      amount,
      units[kind],
      10 + ((row * 31) % 400) / 10,
      new Date(Date.UTC(2027, row % 12, 1 + (row % 28))),
      `Ward ${row % 23}`,
      row % 3 === 0 ? 'Young people out of work' : 'Cold homes',
      row % 5 === 0 ? null : 'Quarterly return',
      `SDG ${1 + (row % 17)}`,
      `Manager ${row % 40}`,
      ...filler.map((_, index) => `Remark ${(row * (index + 3)) % 9973} on delivery ${row}`),
    ]);
  }
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), rows, quantity };
}
