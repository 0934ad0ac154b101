/** Two other readers must see the same cells in the same files: none of the three shares code with another. */
import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../core/source';
import { firstGrid } from '../../fixtures/xlsx/open';

const blankless = (
  rows: readonly (readonly unknown[] | undefined)[],
): readonly (readonly [number, number, unknown])[] =>
  [...rows].flatMap((cells, row) =>
    [...(cells ?? [])].flatMap((value, column): (readonly [number, number, unknown])[] =>
      value === null || value === undefined || value === '' ? [] : [[row, column, value]],
    ),
  );

/** Text that XML can hold; what it cannot, writers escape in ways of their own. */
const text = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((raw) => raw.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd]/g, ''));
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text.filter((found) => found.trim() !== ''),
  fc.constantFrom('=1+1', ' both ends ', 'a & b < c > d "e"', '£5', '#N/A', '007', '😀 名'),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.boolean(),
  fc.constant(null),
);
const sheet = fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 8 });

describe('any sheet', () => {
  it('that hucre wrote reads as it was written, and as hucre reads it', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (rows) => {
        const bytes = await writeXlsx({ sheets: [{ name: 'Bids', rows }] });
        const ours = blankless((await firstGrid(bytes)).values);
        expect(ours).toEqual(blankless((await readXlsx(bytes)).sheets[0]?.rows ?? []));
        expect(ours).toEqual(blankless(rows));
      }),
      { numRuns: 60, seed: 20_260_105 },
    );
  });

  it('that ExcelJS wrote reads as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (rows) => {
        const workbook = new Workbook();
        const bids = workbook.addWorksheet('Bids');
        for (const row of rows) bids.addRow([...row]);
        const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
        expect(blankless((await firstGrid(bytes)).values)).toEqual(blankless(rows));
      }),
      { numRuns: 40, seed: 20_260_105 },
    );
  });
});

it('formulas, formats, merges and dates read as ExcelJS reads them', async () => {
  const workbook = new Workbook();
  const bids = workbook.addWorksheet('Bids');
  // ExcelJS writes more than its own types admit.
  const shared = { formula: 'B1*$B$2', result: 2, shareType: 'shared', ref: 'C1:C30' };
  for (let row = 1; row <= 30; row++) {
    bids.getCell(row, 1).value = new Date(Date.UTC(2026, 0, row, 9, 30));
    bids.getCell(row, 2).value = row * 1.1;
    bids.getCell(row, 2).numFmt = row % 2 ? '#,##0.00' : '0%';
    bids.getCell(row, 3).value = row === 1 ? shared : { sharedFormula: 'C1', result: row };
  }
  bids.mergeCells('E1:F3');
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const peer = new Workbook();
  await peer.xlsx.load(bytes.buffer);
  const theirs = peer.getWorksheet('Bids');
  const grid = await firstGrid(bytes);
  for (let row = 1; row <= 30; row++) {
    const key = (column: number) => (row - 1) * 16_384 + column;
    expect(grid.formulas.get(key(2))).toBe(`=${theirs?.getCell(row, 3).formula}`);
    expect(grid.formats.get(key(1))).toBe(theirs?.getCell(row, 2).numFmt);
    const date = theirs?.getCell(row, 1).value;
    expect(grid.values[row - 1]?.[0]).toBeCloseTo(
      date instanceof Date ? date.getTime() / 86_400_000 + 25_569 : Number.NaN,
      6,
    );
  }
  expect(grid.merges).toEqual([{ top: 0, left: 4, bottom: 2, right: 5 }]);
});
