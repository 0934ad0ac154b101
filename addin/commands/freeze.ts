import { list } from '../../core/facts/names/labels';
import { type FreezeReport, freezeFunctions } from '../excel/freeze-functions';
import { type Command, problemWords } from './command';

/** "Freeze functions to values" on the ribbon. */
export default {
  name: 'freezeFunctions',
  title: 'Freeze functions to values',
  run: async ({ excel }) => {
    const report = await freezeFunctions(excel);
    return report.ok ? freezeWords(report.value) : problemWords(report.problems);
  },
} satisfies Command;

export function freezeWords({ frozen, left }: FreezeReport): string {
  const cells = frozen.reduce((sum, one) => sum + one.cells, 0);
  const places = list(frozen.map(({ where }) => where));
  const done =
    cells === 0
      ? left.length > 0
        ? 'Nothing was frozen.'
        : 'No formula calls a Goodmark function, so there was nothing to freeze.'
      : `${cells === 1 ? 'One cell holds its value' : `${cells} cells hold their values`} now instead of a formula: ${places}.`;
  return [done, ...left.map(({ where, why }) => `Left as it is: ${where}. ${why}`)].join(' ');
}
