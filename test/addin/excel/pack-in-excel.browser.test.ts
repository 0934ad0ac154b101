/** A team's pack in Excel's pane: in the language Excel is set to, onto sheets, changed there, read back, taken out. */
import { readFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { inWelsh } from '../../core/packs/in-welsh';
import { teamPack } from '../../core/packs/sharing/publisher';
import { type ExcelInChromium, openInChromium } from '../../excel/browser/excel-in-chromium';

let here: ExcelInChromium;
afterEach(() => here.close());

test('a pack is told in Excel’s language, and what is changed on its sheets is what is taken up', async () => {
  const bytes = new Uint8Array(await readFile('addin/workbench/samples/tidy.xlsx'));
  here = await openInChromium('tidy.xlsx', bytes, { language: 'cy-GB' });
  const { pane } = here;
  await pane.locator('.file-name', { hasText: 'tidy.xlsx' }).waitFor();
  const before = (await here.sheets()).map(({ name }) => name);
  await pane.getByRole('button', { name: 'More', exact: true }).click();
  await pane.getByRole('menuitem', { name: 'Rule packs' }).click();
  const text = JSON.stringify(inWelsh(teamPack('0.1.0', { id: 'own-pack', title: 'Our own' })));
  await pane
    .getByLabel('Pack to open')
    .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await pane.getByRole('heading', { name: 'Lles Northway 0.1.0' }).waitFor();

  await pane.getByRole('button', { name: /^Edit on sheets ?: Our own/ }).click();
  await pane.getByText('No cell of yours changes.').waitFor();
  expect((await here.sheets()).map(({ name }) => name)).toEqual(before);
  await pane.getByRole('button', { name: 'Write to workbook' }).click();
  await pane.getByText('A pack is written on sheets.').waitFor();
  expect((await here.sheets()).map(({ name }) => name)).toEqual(
    expect.arrayContaining([...before, 'Commitment rules']),
  );

  // With an apostrophe, as for any text that Excel may take for a day.
  await here.type('Pack', 'B4', "'0.2.0");
  await pane.getByRole('button', { name: 'Read it back' }).click();
  await pane.getByText('went from 0.1.0 to 0.2.0.').waitFor();
  await pane.getByRole('button', { name: 'Revert' }).click();
  await pane.getByRole('region', { name: 'Reverted' }).getByText('so the sheet is kept').waitFor();
  expect((await here.sheets()).map(({ name }) => name)).toEqual([...before, 'Pack']);
  expect(here.complaints).toEqual([]);
});
