/** A team's pack in the pane: sealed, published on a static host, subscribed to by link, updated, and from a file. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../core/packs/pack';
import { linkOf } from '../../core/packs/sharing/link';
import { newKey, published, publisher, teamPack } from '../core/packs/sharing/publisher';
import { faults } from './axe';
import { type Site, serve } from './site';
import { type OpenWorkbench, openWorkbench, score } from './workbench';

const key = newKey();
let folder = '';
let site: Site;
let workbench: OpenWorkbench;

const publish = async (serial: number, ...packs: readonly Pack[]): Promise<void> => {
  for (const [file, text] of await published({ packs, key, serial })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodmark-publisher-'));
  await publish(1, teamPack('1.0.0', { title: 'Northway good' }));
  site = await serve(folder);
  workbench = await openWorkbench();
});
afterAll(async () => {
  await workbench.close();
  site.close();
  await rm(folder, { recursive: true });
});

const openPacks = async (): Promise<void> => {
  await workbench.page.getByRole('button', { name: 'More' }).click();
  await workbench.page.getByRole('menuitem', { name: 'Rule packs' }).click();
};

describe('packs from outside', () => {
  test('nothing is asked of anybody before a link is given', async () => {
    await openPacks();
    await workbench.page.getByText('Comes with Goodmark.').first().waitFor();
    expect(workbench.requests.filter((url) => url.startsWith(site.origin))).toEqual([]);
  });

  test('a wrong link says what a link is', async () => {
    const { page } = workbench;
    await page.getByLabel('Link of a publisher').fill('packs.example');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByText('The link does not begin with https://').first().waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
  });

  test('a publisher’s sealed pack is taken up by its link, and scores', async () => {
    const { page } = workbench;
    await page.getByLabel('Link of a publisher').fill(linkOf(`${site.origin}/`, publisher, [key.key]));
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByText('1.0.0 was added.').waitFor();
    await page.getByText(`From ${publisher}, sealed.`).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).click();
    await score(page);
    await page.getByRole('button', { name: /Set up/ }).click();
    await page.getByRole('combobox', { name: 'Rule pack' }).selectOption('northway-good');
    await page.getByRole('button', { name: 'Score this tender' }).click();
    await page.getByRole('heading', { name: 'Ranking' }).waitFor();
  });

  test('a new version comes with what changed and what it does to this tender', async () => {
    const { page } = workbench;
    const [first, ...rest] = teamPack('1.1.0').rules;
    if (!first) throw new Error('The pack has no rule.');
    const rules = [{ ...first, hint: 'Ask again.' }, ...rest];
    await publish(2, teamPack('1.1.0', { title: 'Northway good', rules }));
    await openPacks();
    await page.getByRole('button', { name: 'Look for new versions' }).click();
    await page.getByText('went from 1.0.0 to 1.1.0.').waitFor();
    await page.getByText('Version 1.1.0 changes no score; the winner stays.').waitFor();
  });

  test('what is there stays without a network, and after the page was closed', async () => {
    const { page } = workbench;
    await page.reload();
    await page.locator('.file-name', { hasText: 'tidy.xlsx' }).waitFor();
    await openPacks();
    await page.getByRole('heading', { name: /Northway good 1\.1\.0/ }).waitFor();
  });

  test('a pack’s file is dropped, and put away again', async () => {
    const { page } = workbench;
    const text = JSON.stringify(teamPack('0.1.0', { id: 'own-pack', title: 'Our own' }));
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'own.json', { type: 'application/json' }));
      return data;
    }, text);
    await page.dispatchEvent('section[aria-label="More packs"]', 'drop', { dataTransfer: transfer });
    await page.getByText('From a file.').waitFor();
    await page.getByRole('button', { name: 'Put Our own away' }).click();
    await page.getByText('From a file.').waitFor({ state: 'detached' });
    expect(workbench.complaints).toEqual([]);
  });

  test('reads well in a narrow pane', async () => {
    expect(await workbench.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
