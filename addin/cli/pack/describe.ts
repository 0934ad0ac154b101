import { describePack } from '../../../core/packs/describe';
import { done, stopped } from '../outcome';
import type { Command } from './command';
import { baseOption, loadWhole, takesBase } from './load';

export const describe: Command = {
  takes: `describe <pack> ${takesBase}`,
  does: 'writes the pack as a page for people, in Markdown',
  least: 1,
  most: 1,
  options: baseOption,
  async run({ given: [named = ''], each }) {
    const pack = await loadWhole(named, each('base'));
    return pack.ok
      ? done(
          describePack(
            pack.value,
            'Made from the pack by Goodmark: change the pack, and make the page anew.',
          ).trimEnd(),
        )
      : stopped(pack.problems);
  },
};
