/** Publishers that whoever hosts Goodmark set in policy.json, in the built workbench. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkOf } from '../../core/packs/sharing/link';
import { newKey, published, publisher, teamPack } from '../core/packs/sharing/publisher';
import { type Site, serve } from './site';
import { dist, type OpenWorkbench, openWorkbench } from './workbench';

let folder: string;
let workbench: OpenWorkbench | undefined;
let site: Site | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodmark-hosted-'));
  await cp(dist, join(folder, 'hosted'), { recursive: true });
});
afterEach(async () => {
  await workbench?.close();
  site?.close();
  site = undefined;
  await rm(folder, { recursive: true });
});

async function openWith(policy: string): Promise<OpenWorkbench['page']> {
  await writeFile(join(folder, 'hosted/addin/policy.json'), policy);
  workbench = await openWorkbench({}, join(folder, 'hosted'));
  await workbench.page.getByRole('button', { name: 'More' }).click();
  await workbench.page.getByRole('menuitem', { name: 'Rule packs' }).click();
  return workbench.page;
}

test('a publisher set for everybody cannot be ended, and its pack without a seal is refused', async () => {
  const key = newKey();
  for (const [file, text] of await published({ packs: [teamPack('1.0.0')], key })) {
    if (file.startsWith('seals/')) continue;
    await mkdir(dirname(join(folder, 'packs', file)), { recursive: true });
    await writeFile(join(folder, 'packs', file), text);
  }
  site = await serve(join(folder, 'packs'));
  const { origin } = site;
  const page = await openWith(JSON.stringify({ publishers: [linkOf(`${origin}/`, publisher, [key.key])] }));
  await page.getByText('Set by your organisation').waitFor();
  expect(await page.getByRole('button', { name: /^End / }).count()).toBe(0);
  expect(workbench?.requests.filter((url) => url.startsWith(origin))).toEqual([]);
  await page.getByRole('button', { name: 'Look for new versions' }).click();
  await page
    .getByText(/without (a|its) seal|has no seal|seal/i)
    .first()
    .waitFor();
  expect(await page.getByText(`From ${publisher}`).count()).toBe(0);
});

test('a policy that cannot be read is told, and all else works', async () => {
  const page = await openWith('{');
  await page.getByText('Comes with Goodmark.').first().waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByText('in policy.json beside Goodmark, could not be read whole.').waitFor();
});

test('the policy that comes with Goodmark says nothing', async () => {
  workbench = await openWorkbench();
  expect(await workbench.page.getByText('policy.json').count()).toBe(0);
  expect(workbench.complaints).toEqual([]);
});
