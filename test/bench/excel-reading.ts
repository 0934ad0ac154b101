/** Reading and scoring in Excel, over the stand-in and Microsoft's own library: 10,000 rows of 12 columns on 1 and 20 sheets. */
import { openExcelWorkbook } from '../../addin/excel/excel-workbook';
import { readBook } from '../../addin/excel/read-workbook';
import { standingOf } from '../../addin/excel/surroundings';
import { outputs } from '../../addin/workbook/output/outputs';
import { prepare } from '../../addin/workbook/placing/prepare';
import { assess } from '../../core/assess';
import { packs } from '../../core/packs/register';
import { readTender } from '../../core/read-tender';
import { propose } from '../../core/setup/propose';
import { type Grid, valueAt } from '../../core/source';
import { asBook } from '../excel/as-book';
import { type ExcelHost, openInExcel } from '../excel/excel-host';
import { commitmentsWorkbook } from './commitments-workbook';
import { compare, type Ratio } from './measure';

const rows = 10_000;
/** Half of what Excel on the web takes in one message. */
const budget = 2_500_000;

export async function excelReading(): Promise<readonly Ratio[]> {
  return [...(await onSheets(1)), ...(await onSheets(20))];
}

async function onSheets(sheets: number): Promise<readonly Ratio[]> {
  const where = `on ${sheets} sheet${sheets === 1 ? '' : 's'}`;
  const { bytes } = await commitmentsWorkbook(rows, { sheets });
  const host = openInExcel(await asBook('bench.xlsx', bytes));
  const trips = await tripsToRead(host);
  const writing = await tripsToWrite(host);
  return [
    {
      name: `excel: round trips to read 10,000 x 12 ${where}`,
      value: trips.length,
      target: { atMost: 4 },
      unit: 'round trips',
      detail: `${megabytes(trips.reduce((sum, { responseBytes }) => sum + responseBytes, 0))} in answers`,
    },
    {
      name: `excel: round trips to write what scoring gives ${where}`,
      value: writing.cells.length,
      target: { atMost: Math.ceil(writing.bytes / budget) },
      unit: 'round trips',
      detail: `with cells in them, ${megabytes(writing.bytes)} in requests; ${writing.all} round trips in all, looking and checking included`,
    },
    await ownWork(host, where),
  ];
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

async function tripsToRead(host: ExcelHost) {
  const before = host.bridge.trips.length;
  await readBook(host.excel);
  return host.bridge.trips.slice(before);
}

async function tripsToWrite(host: ExcelHost) {
  const port = openExcelWorkbook(host.excel, host.requirements);
  const read = await port.read();
  const planned = await port.plan(read.ok ? scored(read.value.grids) : []);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  const before = host.bridge.trips.length;
  const receipt = await port.apply(planned.value);
  if (!receipt.ok) throw new Error(JSON.stringify(receipt.problems));
  const all = host.bridge.trips.slice(before);
  const cells = all.filter(({ batch }) => batch.Actions.some(({ Name }) => Name === 'Values'));
  const reverted = await port.revert(receipt.value);
  if (!reverted.ok) throw new Error(JSON.stringify(reverted.problems));
  return { all: all.length, cells, bytes: cells.reduce((sum, { requestBytes }) => sum + requestBytes, 0) };
}

function scored(grids: readonly Grid[]) {
  const [pack] = packs;
  if (!pack) throw new Error('No pack is bundled.');
  const reading = readTender(grids);
  const { setup } = propose(reading.facts, reading.recognition, pack.id);
  const assessment = assess({ reading, setup, pack, packSha256: '', workbook: { name: 'bench.xlsx', sha256: '' } });
  if (assessment.bids.some(({ rank }) => rank === null)) throw new Error('The bench workbook was not scored.');
  return outputs(assessment, reading.recognition, []);
}

/** Parse, map, evaluate, score and plan, against the reading that it follows. */
async function ownWork({ excel }: ExcelHost, where: string): Promise<Ratio> {
  const book = await readBook(excel);
  const standing = await standingOf(excel, book, new Set(book.grids.map(({ id }) => id)));
  const checksum = (found: number) => `${found} commitments`;
  const { ratio, detail } = await compare(
    {
      name: 'Goodmark parse to plan',
      work() {
        const wanted = scored(book.grids);
        const { writes } = prepare(standing, [], wanted);
        const beside = writes.filter(({ sheet }) => sheet.startsWith('Commitments'));
        // Each is written a value, its goals and a sentence; the rest of the area is headings.
        return checksum(beside.reduce((sum, { area }) => sum + area.bottom - area.top, 0));
      },
    },
    {
      name: 'Office.js read',
      async work() {
        const { grids } = await readBook(excel);
        const tables = grids.filter(({ name }) => name.startsWith('Commitments'));
        return checksum(tables.reduce((sum, grid) => sum + filled(grid), 0));
      },
    },
  );
  return {
    name: `excel: our own work on 10,000 x 12 ${where}, against the Office.js read`,
    value: ratio,
    target: { atMost: 0.5 },
    unit: 'ratio',
    detail,
  };
}

const filled = (grid: Grid): number => grid.values.filter((_row, n) => n > 0 && valueAt(grid, n, 0) !== null).length;
