import { verdictOf } from '../../../core/evaluate/condition';
import { sayHint } from '../../../core/evaluate/hint';
import type { Example, Hint, Rule } from '../../../core/packs/pack';
import { count } from '../../../core/packs/page-text';
import { done, stopped } from '../outcome';
import type { Command } from './command';
import { baseOption, loadWhole, takesBase } from './load';

const linesOf = ({ id, examples }: Rule | Hint, outcome: (given: Example['given']) => string): readonly string[] => [
  id,
  ...examples.map(({ given }) => `  ${JSON.stringify(given)} -> ${outcome(given)}`),
];

/** Examples run on loading too; this lists them, so that an author sees what is and is not tried. */
export const test: Command = {
  takes: `test <pack> ${takesBase}`,
  does: 'runs the examples of every rule and hint and lists them',
  least: 1,
  most: 1,
  options: baseOption,
  async run({ given: [named = ''], each }) {
    const pack = await loadWhole(named, each('base'));
    if (!pack.ok) return stopped(pack.problems);
    const { rules, hints = [] } = pack.value;
    const lines = [
      ...rules.flatMap((rule) => linesOf(rule, (given) => verdictOf(rule, given))),
      ...hints.flatMap((hint) => linesOf(hint, (given) => sayHint(hint, given)?.chip ?? 'not shown')),
    ];
    const examples = [...rules, ...hints].reduce((sum, one) => sum + one.examples.length, 0);
    const of = [count(rules.length, 'rule'), ...(hints.length > 0 ? [count(hints.length, 'hint')] : [])].join(' and ');
    return done([...lines, `${count(examples, 'example')} of ${of}, all as they say.`].join('\n'));
  },
};
