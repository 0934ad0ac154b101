/** A team's pack goes to officers: published on a static host, subscribed to by link, marking pages, and updated. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Pack } from '../../../core/packs/pack';
import { linkOf } from '../../../core/packs/sharing/link';
import { type Officer, officers } from '../../browser/officer';
import { type PortalServer, portalServer } from '../../browser/portal-server';
import { newKey, published, publisher, teamPack } from '../../core/packs/sharing/publisher';
import { award, notice } from './notices';
import { click, hasMarks, marks, says, typeInto } from './pages';
import { known } from './team-hint';

const folder = 'https://packs.northway.example/good/';
const key = newKey();
const link = linkOf(folder, publisher, [key.key]);

const pack = (version: string, chip: string): Pack =>
  teamPack(version, {
    title: 'Northway hints',
    rules: [],
    measures: [],
    outcomes: [],
    hints: [{ ...known, chip, examples: known.examples.map((one) => ({ ...one, chip: one.chip && chip })) }],
  });

let server: PortalServer | undefined;
let officer: Officer | undefined;
afterEach(async () => {
  await officer?.close();
  server?.close();
});

async function publish(serial: number, ...packs: readonly Pack[]): Promise<void> {
  for (const [file, body] of await published({ packs, key, serial }))
    server?.put(`${folder}${file}`, {
      body,
      type: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
    });
}

const shown = `[...document.querySelectorAll('[data-goodmark]')].flatMap((host) => [...host.shadowRoot.querySelectorAll('[data-hint="northway-knows"]')].map((chip) => chip.textContent))`;

describe.each(['Chromium', 'Firefox'] as const)('at %s', (name) => {
  test('a publisher’s pack marks pages at once, is updated when asked, and stays when a bad one arrives', async () => {
    server = await portalServer({ [notice]: award });
    await publish(1, pack('1.0.0', 'Known here'));
    officer = await officers[name](server);
    const tab = await officer.open(notice);
    await tab.waitFor(hasMarks);
    const options = await officer.own('options/options.html');
    expect(server.asked).toEqual(['www.find-tender.service.gov.uk/Notice/083650-2026']);

    await typeInto(options, '#publisher', link);
    await click(options, 'Subscribe');
    await options.waitFor(says('Northway hints 1.0.0 was added.'));
    await tab.waitFor(`${marks}.some((one) => one.includes('northway-knows'))`);

    await publish(2, pack('1.1.0', 'Knows us'));
    await click(options, 'Look for new versions');
    await options.waitFor(says('Northway hints went from 1.0.0 to 1.1.0.'));
    await tab.waitFor(`${shown}.some((text) => text.includes('Knows us'))`);

    await publish(3, pack('1.0.5', 'Old again'));
    await click(options, 'Look for new versions');
    await options.waitFor(says('is older than 1.1.0, which is in force'));
    expect(await tab.evaluate(`${shown}.some((text) => text.includes('Knows us'))`)).toBe(true);
    expect(new Set(server.asked.map((one) => one.split('/')[0]))).toEqual(
      new Set(['www.find-tender.service.gov.uk', 'packs.northway.example']),
    );
  });
});
