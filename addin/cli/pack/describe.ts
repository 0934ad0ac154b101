import { describePack } from '../../../core/packs/describe';
import { done, stopped } from '../outcome';
import type { Command } from './command';
import { loadWhole } from './load';

export const describe: Command = {
  takes: 'describe <pack>',
  does: 'writes the pack as a page for people, in Markdown',
  least: 1,
  most: 1,
  async run({ given: [named = ''] }) {
    const pack = await loadWhole(named);
    return pack.ok ? done(describePack(pack.value).trimEnd()) : stopped(pack.problems);
  },
};
