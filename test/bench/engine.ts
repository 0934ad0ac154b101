import { inChromium } from './engine/in-chromium';
import { hundredThousand, million } from './engine/native';
import type { Ratio } from './measure';

/** The rule engine beside others, on one workload whose outcome all agree on. */
export async function engine(): Promise<readonly Ratio[]> {
  return [...(await inChromium()), ...(await hundredThousand()), ...(await million())];
}
