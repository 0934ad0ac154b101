/**
 * `npm run demo:extension`: a browser with the built extension on sample pages, which this computer serves at the portals'
 * own names. `-- firefox` opens Firefox instead of Chromium; `--check` opens it without a window, looks once and closes.
 */
import { resolve } from 'node:path';
import { chromiumWithExtension } from '../browser/chromium';
import { firefox } from '../browser/firefox';
import { type PortalServer, portalServer, type Served } from '../browser/portal-server';
import { everyPage } from '../fixtures/pages/every-page';
import { awardNumbered, dataOf, noticeNumbered, releaseNumbered } from './flows/notices';

const folder = resolve('dist/extension');
const start = 'https://goodmark.example/';
const sample = 83650;

const withoutQuery = (address: string): string => address.split('?', 1)[0] ?? address;
const pages = [
  { name: 'a notice whose own data can be read from the popup', address: noticeNumbered(sample) },
  ...everyPage,
].map(({ name, address }) => ({ name, address }));

const startPage: Served = {
  body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Goodmark: sample pages</title></head>
    <body style="font: 1.1rem/1.6 system-ui; max-width: 44rem; margin: 2rem auto; padding: 0 1rem">
    <h1>Sample pages</h1>
    <p>Every organisation in them is invented. They are served by this computer at the portals’ own names, and nothing
    else can be reached from this window. Goodmark is in the toolbar, perhaps behind the jigsaw piece.</p>
    <ul>${pages.map(({ name, address }) => `<li><a href="${address}">${new URL(address).host}: ${name}</a></li>`).join('')}</ul>
    </body></html>`,
};

async function served(): Promise<PortalServer> {
  const server = await portalServer({ [start]: startPage, [noticeNumbered(sample)]: awardNumbered(sample) });
  server.put(dataOf(sample), releaseNumbered(sample));
  for (const { address, html } of everyPage) server.put(withoutQuery(address), { body: html });
  return server;
}

async function main(words: readonly string[]): Promise<void> {
  const visible = !words.includes('--check');
  if (visible && process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    throw new Error('There is no screen to open a browser on (neither DISPLAY nor WAYLAND_DISPLAY is set).');
  const server = await served();
  const name = words.includes('firefox') ? 'Firefox' : 'Chromium';
  console.log(`${pages.length} sample pages are served by this computer at the portals' own names.`);
  console.log(`Opening ${name} with a fresh profile and the extension in ${folder}.`);
  await (name === 'Firefox' ? openFirefox : openChromium)(server.port, visible).finally(() => server.close());
}

async function openChromium(portals: number, visible: boolean): Promise<void> {
  const browser = await chromiumWithExtension(folder, { portals, visible });
  if (visible) {
    await browser.open(start);
    console.log('Close its window, or press Ctrl+C here, to end.');
    await browser.context.waitForEvent('close', { timeout: 0 });
  } else {
    const page = await browser.open(noticeNumbered(sample));
    await page.waitForSelector('[data-goodmark]', { state: 'attached' });
    console.log('A supplier on the first notice is marked.');
    await browser.close();
  }
}

async function openFirefox(portals: number, visible: boolean): Promise<void> {
  const browser = await firefox(folder, { portals, visible });
  if (visible) {
    await browser.open(start);
    console.log('Close its window, or press Ctrl+C here, to end.');
    await browser.closed;
  } else {
    const page = await browser.open(noticeNumbered(sample));
    await page.waitFor(`document.querySelector('[data-goodmark]')`);
    console.log('A supplier on the first notice is marked.');
    await browser.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  // A browser that was left open by what went wrong would keep this waiting.
  process.exit(1);
}
