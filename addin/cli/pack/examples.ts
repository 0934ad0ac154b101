import { verdictOf } from '../../../core/evaluate/condition';
import { done, stopped } from '../outcome';
import type { Command } from './command';
import { loadPack } from './load';

/** Examples run on loading too; this lists them, so that an author sees what is and is not tried. */
export const test: Command = {
  takes: 'test <pack>',
  does: "runs every rule's own examples and lists them",
  least: 1,
  most: 1,
  async run({ given: [named = ''] }) {
    const pack = await loadPack(named);
    if (!pack.ok) return stopped(pack.problems);
    const lines = pack.value.rules.flatMap((rule) => [
      rule.id,
      ...rule.examples.map(({ given }) => `  ${JSON.stringify(given)} -> ${verdictOf(rule, given)}`),
    ]);
    const count = pack.value.rules.reduce((sum, { examples }) => sum + examples.length, 0);
    return done([...lines, `${count} examples of ${pack.value.rules.length} rules, all as they say.`].join('\n'));
  },
};
