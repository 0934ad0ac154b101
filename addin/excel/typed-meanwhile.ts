/**
 * What somebody types into a place in the very moment of writing. It is read by the request that writes over it, so that
 * it can be given back.
 */
import { type CellValue, valueAt } from '../../core/source';
import type { Context } from './api';
import type { Held } from './stands-as-planned';

/** Queued before the range is written. */
export const lookFirst = (range: Excel.Range): void => {
  range.load('formulas,values');
};

/** Cells that were given back: how many, and how many of them hold what the sheet held elsewhere before. */
interface GivenBack {
  readonly cells: number;
  readonly knownBefore: number;
}

/** Gives back what stood in `held`, which was looked at first, and was neither blank nor ours. */
export async function givenBack(context: Context, held: readonly Held[]): Promise<GivenBack> {
  let cells = 0;
  let knownBefore = 0;
  for (const { grid, area, range, isOurs } of held) {
    const { formulas, values } = range;
    for (const [n, row] of values.entries())
      for (const [m, found] of row.entries()) {
        const planned = isOurs ? (valueAt(grid, area.top + n, area.left + m) ?? '') : '';
        const typed: unknown = formulas[n]?.[m];
        const isFormula = typeof typed === 'string' && typed.startsWith('=') && typed !== found;
        // A blank is nobody's loss; it may also be our own doing, where two records are of the same cells.
        if ((found === '' || found === planned) && !isFormula) continue;
        cells++;
        if (grid.values.some((line) => line?.includes(found))) knownBefore++;
        // Without the apostrophe Excel would make more of a text.
        const isText = typeof typed === 'string' && typed !== '' && !isFormula;
        range.getCell(n, m).formulas = [[isText ? `'${found}` : typed]];
      }
  }
  if (cells > 0) await context.sync();
  return { cells, knownBefore };
}

/**
 * Whether a cell holds what somebody typed, and not what Excel might have made of what we wrote: it may take a text that
 * reads like a number, a day or a truth value for one, and give a number as text.
 */
export function isTyped(wrote: CellValue, held: CellValue): boolean {
  if (held === null || wrote === held) return false;
  if (typeof wrote !== 'string') return typeof held !== 'string' || held !== String(wrote);
  return typeof held === 'string' ? lines(wrote) !== lines(held) : !readsLike(wrote, held);
}

/** Digits with what stands between and beside them, and at most two words: a month, a currency, a half of the day. */
const amountOrDay = /^[\p{N}\p{Sc}\p{Zs}.,'’/:%()+-]*(?:\p{L}{1,12}[\p{N}\p{Sc}\p{Zs}.,'’/:%()+-]*){0,2}$/u;

/** In whatever language Excel speaks: no sentence of ours does. */
const readsLike = (text: string, held: number | boolean): boolean =>
  typeof held === 'boolean' ? /^\p{L}{1,12}$/u.test(text.trim()) : /\p{N}/u.test(text) && amountOrDay.test(text);

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');
