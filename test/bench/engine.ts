import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chart } from './engine/chart';
import { inChromium } from './engine/in-chromium';
import { hundredThousand, million } from './engine/native';
import type { Ratio } from './measure';

const picture = join(import.meta.dirname, '../fixtures/picture/engine.svg');

/**
 * The rule engine beside others, on one workload whose outcome all agree on. With `--draw` the README's chart is drawn
 * of what was measured.
 */
export async function engine(): Promise<readonly Ratio[]> {
  const ratios = [...(await hundredThousand()), ...(await million()), ...(await inChromium())];
  if (process.argv.includes('--draw')) await writeFile(picture, chart(ratios));
  return ratios;
}
