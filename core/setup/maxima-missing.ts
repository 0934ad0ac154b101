/** One question about all highest marks that nothing states: most often one scale is meant for all. */
import { list } from '../facts/names/labels';
import type { Problem } from '../result';

export function maximaAsOne(undecided: readonly Problem[]): readonly Problem[] {
  const open = undecided.filter(({ code }) => code === 'maximum-missing');
  const [first, second] = open;
  if (!first || !second) return undecided;
  const names = [...new Set(open.flatMap(({ path }) => path.slice(-1)))];
  const one: Problem = {
    ...first,
    path: [...first.path.slice(0, -1), ...names],
    message: `The highest possible mark for ${list(names)} is stated nowhere.`,
    hint: 'Write the scale above the marks, such as “Scored 0-5”, or set the highest mark of each.',
  };
  return undecided.flatMap((problem) => (problem === first ? [one] : problem.code === first.code ? [] : [problem]));
}
