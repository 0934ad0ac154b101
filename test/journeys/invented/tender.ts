/**
 * Invented tender workbooks: synthetic, every bidder, buyer, figure and place made up. Each says what a competent
 * officer would get from it with a pocket calculator; nothing here calls any code of ours.
 */
import ExcelJS, { type CellValue } from 'exceljs';

/** A share shown as per cent: 0.2 in a cell formatted 0%. */
interface Percent {
  readonly percent: number;
}

export type Cell = CellValue | Percent;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merge?: readonly string[];
  readonly bold?: readonly number[];
  readonly frozenRows?: number;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Number formats by cell or column letter. */
  readonly formats?: Readonly<Record<string, string>>;
}

export interface ExpectedBid {
  readonly name: string;
  readonly lot?: string;
  readonly status: 'ranked' | 'incomplete' | 'below-minimum' | 'excluded';
  readonly rank?: number;
  /** The arithmetic itself, unrounded; left out where there must be none. */
  readonly total?: number;
}

/** Something the buyer must be told: in words that match, and at this cell. */
export interface ExpectedProblem {
  readonly says: RegExp;
  readonly at?: string;
}

export interface InventedTender {
  readonly id: string;
  readonly about: string;
  readonly content: readonly Sheet[] | { readonly csv: string };
  /** As the terminal ends: 0 scored, 1 a bid is kept unranked by a problem, 2 not scored. */
  readonly exit: 0 | 1 | 2;
  readonly bids: readonly ExpectedBid[];
  readonly problems?: readonly ExpectedProblem[];
  /** What must not be said: false alarms cost a buyer as much as silence. */
  readonly never?: readonly RegExp[];
}

export const ranked = (rank: number, name: string, total: number, lot?: string): ExpectedBid => ({
  name,
  status: 'ranked',
  rank,
  total,
  ...(lot !== undefined && { lot }),
});

const unranked =
  (status: ExpectedBid['status']) =>
  (name: string, lot?: string): ExpectedBid => ({ name, status, ...(lot !== undefined && { lot }) });

export const incomplete = unranked('incomplete');
export const out = unranked('excluded');
export const below = unranked('below-minimum');

/** A cell that Excel calculates, with the value it has now. */
export const formula = (text: string, result: number | string): CellValue => ({
  formula: text,
  result,
  date1904: false,
});

export const excelError = (error: '#REF!' | '#N/A' | '#VALUE!' | '#DIV/0!'): CellValue => ({ error });

export const percent = (share: number): Percent => ({ percent: share });

const isPercent = (value: Cell): value is Percent => typeof value === 'object' && value !== null && 'percent' in value;

export async function toFile({ id, content }: InventedTender): Promise<{ name: string; bytes: Uint8Array }> {
  if ('csv' in content) return { name: `${id}.csv`, bytes: new TextEncoder().encode(content.csv) };
  const book = new ExcelJS.Workbook();
  book.subject = 'Synthetic: every name, figure and place is invented.';
  for (const { name, rows, merge, bold, frozenRows, hiddenRows, hiddenColumns, state, formats } of content) {
    const sheet = book.addWorksheet(name, {
      ...(state && { state }),
      ...(frozenRows && { views: [{ state: 'frozen' as const, ySplit: frozenRows }] }),
    });
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value === null) return;
        const cell = sheet.getCell(r + 1, c + 1);
        cell.value = isPercent(value) ? value.percent : value;
        if (isPercent(value)) cell.numFmt = '0%';
        if (bold?.includes(r + 1)) cell.font = { bold: true };
      });
    });
    for (const [place, format] of Object.entries(formats ?? {}))
      if (/\d/.test(place)) sheet.getCell(place).numFmt = format;
      else
        sheet.getColumn(place).eachCell((cell) => {
          cell.numFmt = format;
        });
    for (const area of merge ?? []) sheet.mergeCells(area);
    for (const row of hiddenRows ?? []) sheet.getRow(row).hidden = true;
    for (const column of hiddenColumns ?? []) sheet.getColumn(column).hidden = true;
  }
  return { name: `${id}.xlsx`, bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}
