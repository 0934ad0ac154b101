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

/** Gives back what was typed over `held`, which was looked at first; `true` where there was any. */
export async function givenBack(context: Context, held: readonly Held[]): Promise<boolean> {
  let isAny = false;
  for (const { grid, area, range, isOurs } of held) {
    const { formulas, values } = range;
    for (const [n, cells] of values.entries())
      for (const [m, found] of cells.entries()) {
        const planned = isOurs ? (valueAt(grid, area.top + n, area.left + m) ?? '') : '';
        const typed: unknown = formulas[n]?.[m];
        const isFormula = typeof typed === 'string' && typed.startsWith('=') && typed !== found;
        if (found === planned && !isFormula) continue;
        isAny = true;
        // Without the apostrophe Excel would make more of a text.
        const isText = typeof typed === 'string' && typed !== '' && !isFormula;
        range.getCell(n, m).formulas = [[isText ? `'${found}` : typed]];
      }
  }
  if (isAny) await context.sync();
  return isAny;
}

/**
 * Whether a cell holds what somebody typed, and not what Excel might have made of what we wrote: it may take a text for a
 * number, and give a number as text.
 */
export function isTyped(wrote: CellValue, held: CellValue): boolean {
  if (held === null || wrote === held) return false;
  if (typeof wrote === 'string') return typeof held === 'string' && lines(wrote) !== lines(held);
  return typeof held !== 'string' || held !== String(wrote);
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');
