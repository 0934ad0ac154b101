import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import { openFileWorkbook } from '../../addin/file/file-workbook';
import { outputs } from '../../addin/workbook/output/outputs';
import { assess } from '../../core/assess';
import { packs } from '../../core/packs/register';
import { readTender } from '../../core/read-tender';
import { propose } from '../../core/setup/propose';
import { commitmentsWorkbook } from './commitments-workbook';
import { type Contender, compare, type Ratio } from './measure';

/**
 * Parse, map, evaluate, score and plan 10,000 commitments of 8 bids, against reading the same .xlsx with the quickest
 * reader library we know (hucre) and the most used one (ExcelJS).
 */
export async function scoreCommitments(): Promise<readonly Ratio[]> {
  const { bytes, rows, quantity } = await commitmentsWorkbook(10_000);
  const opened = await openFileWorkbook('bench.xlsx', bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const port = opened.value;
  const read = await port.read();
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const [pack] = packs;
  if (!pack) throw new Error('No pack is bundled.');
  const expected = `${rows} rows, quantity ${quantity}`;

  const ours: Contender = {
    name: 'Goodmark parse to plan',
    async work() {
      const reading = readTender(read.value.grids);
      const { setup } = propose(reading.facts, reading.recognition, pack.id);
      const assessment = assess({
        reading,
        setup,
        pack,
        packSha256: '',
        workbook: { name: 'bench.xlsx', sha256: read.value.sha256 },
      });
      const plan = await port.plan(outputs(assessment, reading.recognition, []));
      if (!plan.ok || assessment.bids.some(({ rank }) => rank === null))
        throw new Error('The bench workbook was not scored.');
      const total = reading.facts.commitments.reduce((n, { quantity: q }) => n + (q.kind === 'value' ? q.value : 0), 0);
      return `${assessment.commitments.length} rows, quantity ${total}`;
    },
  };
  const peers: readonly Contender[] = [
    {
      name: 'hucre read',
      async work() {
        const book = await readXlsx(bytes);
        const table = book.sheets.find(({ name }) => name === 'Commitments')?.rows ?? [];
        const total = table.slice(1).reduce((n, row) => n + Number(row[3] ?? 0), 0);
        return `${table.length - 1} rows, quantity ${total}`;
      },
    },
    {
      name: 'ExcelJS read',
      async work() {
        const book = new ExcelJS.Workbook();
        await book.xlsx.load(new Uint8Array(bytes).buffer);
        const table = book.getWorksheet('Commitments')?.getColumn(4).values.slice(2) ?? [];
        const total = table.reduce((n: number, cell) => n + Number(cell ?? 0), 0);
        return `${table.length} rows, quantity ${total}`;
      },
    },
  ];
  const ratios: Ratio[] = [];
  for (const peer of peers) {
    const { ratio, detail } = await compare(ours, peer);
    ratios.push({
      name: `score: 10,000 commitments by 8 bids, against ${peer.name}`,
      value: ratio,
      target: { atMost: 0.5 },
      unit: 'ratio',
      detail: `${detail}; expected ${expected}`,
    });
  }
  return ratios;
}
