import { openXlsx, saveXlsx } from 'hucre';
import { openFileWorkbook } from '../../addin/file/file-workbook';
import type { OutputCell } from '../../addin/workbook/port';
import { commitmentsWorkbook } from './commitments-workbook';
import { compare, type Ratio } from './measure';

const rows = 10_000;

/** Opens a 5 MB workbook, writes three columns of 10,000 rows and gives the file back; hucre rewrites it whole. */
export async function patchWorkbook(): Promise<readonly Ratio[]> {
  const { bytes } = await commitmentsWorkbook(40_000, { fillerColumns: 8 });
  const megabytes = bytes.length / 1024 / 1024;
  const left = 21;
  const { ratio, detail } = await compare(
    {
      name: 'Goodmark patch',
      async work() {
        const port = await openFileWorkbook('bench.xlsx', bytes);
        if (!port.ok) throw new Error(JSON.stringify(port.problems));
        const grids = port.value.sheets();
        const sheet = grids.find(({ name }) => name === 'Commitments');
        if (!sheet) throw new Error('The bench workbook has no commitments.');
        const cells = new Map<number, OutputCell[]>();
        for (let row = 1; row <= rows; row++)
          cells.set(row, [
            { value: row / 4, style: 'points' },
            { value: `Working ${row}`, style: 'text' },
            { value: row, style: 'rank' },
          ]);
        const plan = await port.value.plan([
          {
            kind: 'columns',
            sheetId: sheet.id,
            beside: { top: 0, left: 0, bottom: rows, right: left - 2 },
            headingRow: 0,
            headings: ['Value', 'Working', 'Rank'],
            rows: cells,
          },
        ]);
        if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
        const applied = await port.value.apply(plan.value);
        if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
        const written = port.value.bytes();
        return `${plan.value.writes.reduce((n, write) => n + write.cells, 0)} cells${written.length > bytes.length ? '' : ', file did not grow'}`;
      },
    },
    {
      name: 'hucre full rewrite',
      async work() {
        const book = await openXlsx(bytes, { readStyles: true });
        const table = book.sheets.find(({ name }) => name === 'Commitments')?.rows ?? [];
        let cells = 0;
        for (let row = 0; row <= rows; row++) {
          const line = table[row];
          if (!line) continue;
          line[left] = row === 0 ? 'Value' : row / 4;
          line[left + 1] = row === 0 ? 'Working' : `Working ${row}`;
          line[left + 2] = row === 0 ? 'Rank' : row;
          cells += 3;
        }
        const written = await saveXlsx(book);
        return `${cells} cells${written.length > 0 ? '' : ', nothing written'}`;
      },
    },
    3,
  );
  return [
    {
      name: 'patch: 3 columns of 10,000 rows',
      value: ratio,
      target: { atMost: 0.3 },
      unit: 'ratio',
      detail: `${detail}; file of ${megabytes.toFixed(1)} MB`,
    },
  ];
}
