/** The pane in Excel, in a real Chromium over the stand-in, which has a thread of its own: how soon it is there, and how smooth. */
import { readFile } from 'node:fs/promises';
import { type ExcelInChromium, openInChromium } from '../excel/browser/excel-in-chromium';
import { commitmentsWorkbook } from './commitments-workbook';
import { tasksSince, watchTasks } from './long-tasks';
import { median, type Ratio } from './measure';

const rounds = 9;

export async function excelPane(): Promise<readonly Ratio[]> {
  return [await boot(), await tasks()];
}

/** Turn by turn with a page that only waits for Office.js; the first of each warms the caches and does not count. */
async function boot(): Promise<Ratio> {
  const excel = await openInChromium('tidy.xlsx', await readFile('addin/workbench/samples/tidy.xlsx'));
  try {
    const times = { empty: [] as number[], pane: [] as number[] };
    for (let round = 0; round <= rounds; round++) {
      times.empty.push(await excel.timeToPaint('empty', '#ready'));
      times.pane.push(await excel.timeToPaint('pane', 'section.card'));
    }
    const [empty, pane] = [median(times.empty.slice(1)), median(times.pane.slice(1))];
    return {
      name: 'excel: boot to recognised tables, against the boot of an empty Office.js page',
      value: pane / empty,
      target: { atMost: 1.3 },
      unit: 'ratio',
      detail: `sample tender ${pane.toFixed(0)} ms, empty page ${empty.toFixed(0)} ms`,
    };
  } finally {
    await excel.close();
  }
}

async function tasks(): Promise<Ratio> {
  const { bytes } = await commitmentsWorkbook(10_000);
  const excel = await openInChromium('bench.xlsx', bytes);
  try {
    await watchTasks(excel.page.context());
    await excel.reopen();
    const longest = await journey(excel);
    return {
      name: 'excel: longest task on the interface thread',
      value: longest.longest,
      target: { atMost: 50 },
      unit: 'ms',
      detail: `${longest.count} over 50 ms while reading, scoring, previewing and writing 10,000 commitments, once booted`,
    };
  } finally {
    await excel.close();
  }
}

async function journey({ pane, frame }: ExcelInChromium) {
  await pane.locator('.top-line').waitFor();
  const booted = await frame().evaluate(() => performance.now());
  await pane.locator('section.card').first().waitFor();
  await pane.getByRole('button', { name: 'Score this tender' }).click();
  await pane.getByRole('heading', { name: 'Ranking' }).waitFor();
  await pane.getByRole('button', { name: 'Preview changes' }).click();
  await pane.getByRole('button', { name: 'Write to workbook' }).click();
  await pane.getByRole('region', { name: 'Written to the workbook' }).waitFor();
  return tasksSince(frame(), booted);
}
