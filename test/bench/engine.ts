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
  // The page first, while this program has nothing yet to tidy up beside it.
  const cold = await inChromium();
  const ratios = [...(await hundredThousand()), ...(await million()), ...cold];
  if (process.argv.includes('--draw')) await writeFile(picture, chart(ratios));
  return ratios;
}
