/** A pack in the pane: told in the reader's language where it has it, and edited on sheets of the open workbook. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Translation } from '../../core/packs/pack';
import { inWelsh } from '../core/packs/in-welsh';
import { teamPack } from '../core/packs/sharing/publisher';
import { wholePack } from '../core/packs/whole-pack';
import { faults } from './axe';
import { type OpenWorkbench, openWorkbench, score } from './workbench';

let workbench: OpenWorkbench;
afterEach(() => workbench.close());

const openPacks = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Rule packs' }).click();
};

async function withPack(locale: string): Promise<Page> {
  workbench = await openWorkbench({ locale });
  const { page } = workbench;
  await openPacks(page);
  const own = JSON.stringify(inWelsh(teamPack('0.1.0', { id: 'own-pack', title: 'Our own' })));
  await page
    .getByLabel('Pack to open')
    .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(own) });
  await page.getByText('From a file.').waitFor();
  return page;
}

async function reportWith(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back' }).click();
  await score(page);
  await page.getByRole('button', { name: /Set up/ }).click();
  await page.getByRole('combobox', { name: 'Rule pack' }).selectOption('own-pack');
  await page.getByRole('button', { name: 'Score this tender' }).click();
  await page.getByRole('heading', { name: 'Ranking' }).waitFor();
  await page.getByRole('button', { name: /Report/ }).click();
  await page.getByRole('heading', { name: 'Findings' }).waitFor();
}

describe('a pack with Welsh texts', () => {
  test('is told in Welsh to a reader of Welsh, marked as Welsh, and says so', async () => {
    const page = await withPack('cy-GB');
    await page.getByRole('heading', { name: 'Lles Northway 0.1.0' }).waitFor();
    const said = page.getByText('The pack’s texts are shown in Welsh where it has them, else in its own language.');
    await said.waitFor();
    await reportWith(page);
    await said.waitFor();
    const findings = page.getByRole('region', { name: 'Findings' });
    const title = findings.locator('[lang=cy]').first();
    expect(await title.innerText()).toMatch(/^Teitl Cymraeg /);
    await title.click();
    await findings.locator('li [lang=cy]', { hasText: 'Rheswm Cymraeg' }).first().waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test('is told in its own language to others, and says what else it has', async () => {
    const page = await withPack('en-GB');
    await page.getByRole('heading', { name: 'Our own 0.1.0' }).waitFor();
    await page.getByText('It has some in Welsh too').waitFor();
    await reportWith(page);
    expect(await page.getByRole('region', { name: 'Findings' }).locator('[lang]').count()).toBe(0);
  });
});

describe('what a pack asks of bidders', () => {
  const welsh: readonly Translation[] = [
    { language: 'cy', of: 'jobs-for-young', member: 'title', text: 'Swyddi i bobl ifanc' },
    { language: 'cy', of: 'jobs-for-young', member: 'question', text: 'Pa swyddi?' },
    { language: 'cy', of: 'five-steps', member: 'title', text: 'Pum cam' },
  ];

  async function withQuestions(locale: string): Promise<Page> {
    workbench = await openWorkbench({ locale, viewport: { width: 1000, height: 760 } });
    const { page } = workbench;
    await openPacks(page);
    const text = JSON.stringify({ ...wholePack, texts: welsh });
    await page
      .getByLabel('Pack to open')
      .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText('From a file.').waitFor();
    return page;
  }

  test('is folded beside the pack, and opens by key: question, weight, outcome, scale and source', async () => {
    const page = await withQuestions('en-GB');
    const asks = page.getByText('Asks 2 questions of bidders');
    await asks.focus();
    await page.keyboard.press('Enter');
    const young = page.locator('.pack-criteria > li', { hasText: 'Jobs for young people' });
    const counted = page.locator('.pack-criteria > li', { hasText: 'Number of jobs' });
    await counted.waitFor();
    expect(await young.innerText()).toContain('Which jobs will this contract give to people of 16 to 24');
    expect(await young.innerText()).toContain('10% of the whole');
    expect(await young.innerText()).toContain('Outcome: Good work');
    expect(await young.innerText()).toMatch(/Northway Council, Social value policy, 4\.2, 2026-01\. Not checked/);
    expect(await counted.innerText()).toContain('(full 10, unit FTE)');
    await young.getByText('Marked on the scale Five steps').focus();
    await page.keyboard.press('Space');
    const steps = young.getByRole('table', { name: 'Five steps' });
    await steps.getByRole('rowheader', { name: '4 Excellent' }).waitFor();
    expect(await steps.getByRole('cell').allInnerTexts()).toContain('More than was asked, and it is shown how.');
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('is told in the reader’s language, and stands in Set up too', async () => {
    const page = await withQuestions('cy-GB');
    await page.getByRole('button', { name: 'Back' }).click();
    await score(page);
    await page.getByRole('button', { name: /Set up/ }).click();
    await page.getByRole('combobox', { name: 'Rule pack' }).selectOption(wholePack.id);
    await page.getByText('Asks 2 questions of bidders').click();
    const said = await page.locator('.pack-criteria [lang=cy]').allInnerTexts();
    expect(said).toEqual(['Swyddi i bobl ifanc', 'Pa swyddi?', 'Pum cam']);
    expect(await faults(page)).toEqual([]);
  });
});

describe('a pack edited on sheets', () => {
  test('is shown, written beside the tender, and taken out again', async () => {
    workbench = await openWorkbench();
    const { page, complaints } = workbench;
    const sheet = page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name: 'Commitment rules' });
    await openPacks(page);
    await page.getByRole('button', { name: /^Edit on sheets ?: Social Value Model .PPN 002/ }).click();
    await page.getByText('No cell of yours changes.').waitFor();
    await page.getByText('so what you make of it needs an id of its own to be read back.').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Write to workbook' }).click();
    await page
      .getByRole('region', { name: 'Written to the workbook' })
      .getByText('A pack is written on sheets.')
      .waitFor();
    await sheet.waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Read it back' }).click();
    await page.getByText('A pack called ppn-002 comes from Goodmark itself already.').first().waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Revert' }).click();
    await sheet.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'Reverted' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
