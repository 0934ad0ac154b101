/** A real tender, cold: the first time in a page of Chromium, from row values to findings. */
import { chromium } from '../../browser/chromium';
import { serve } from '../../browser/site';
import { median, type Ratio } from '../measure';
import { buildPage } from './build-page';
import { golden } from './golden';

const rounds = 21;
const peers = ['json-logic-engine', 'cel-js'] as const;

export async function inChromium(): Promise<readonly Ratio[]> {
  const site = await serve(await buildPage());
  const browser = await chromium();
  const cold = async (name: string): Promise<number> => {
    const page = await browser.open(`${site.origin}/page.html`);
    await page.waitForFunction(() => 'bench' in window);
    const { checksum, milliseconds } = await page.evaluate((who) => window.bench.find(who, 1000, 50), name);
    await page.close();
    golden('1,000 x 50', checksum);
    return milliseconds;
  };
  try {
    const times: { readonly ours: number; readonly best: number }[] = [];
    for (let round = 0; round <= rounds; round++) {
      const ours = await cold('Goodmark');
      times.push({ ours, best: Math.min(await cold(peers[0]), await cold(peers[1])) });
    }
    // The first opens the browser's own doors, and does not count.
    const counted = times.slice(1);
    const [ours, best] = [median(counted.map((time) => time.ours)), median(counted.map((time) => time.best))];
    const name = 'engine: 1,000 x 50 in Chromium, cold, from row values';
    return [
      {
        name: `${name}, against the best row engine`,
        value: median(counted.map((time) => time.best / time.ours)),
        target: { atLeast: 2 },
        unit: 'ratio',
        detail: `Goodmark ${ours.toFixed(1)} ms, the quicker of ${peers.join(' and ')} ${best.toFixed(1)} ms`,
      },
      { name, value: ours, target: { atMost: 1000 / 60 }, unit: 'ms', detail: 'one frame of 60 a second' },
    ];
  } finally {
    await browser.close();
    site.close();
  }
}
