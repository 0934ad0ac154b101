/** Data validations, as far as they tell what a cell may hold. */
import { parseWhere } from '../../core/facts/where';
import { type Grid, type Validation, valueAt } from '../../core/source';
import { areaOf } from './read-frames';

/** A rule whose list may still stand on some sheet. */
export interface RawRule extends Validation {
  readonly listAt?: string;
}

export interface SheetRules {
  readonly rules: readonly RawRule[];
}

export function readRules(ruled: Excel.RangeAreas | null): SheetRules {
  if (!ruled || ruled.isNullObject) return { rules: [] };
  return {
    rules: ruled.areas.items.flatMap((range): readonly RawRule[] => {
      const { rule } = range.dataValidation;
      const area = areaOf(range);
      const source = rule?.list?.source;
      if (typeof source === 'string')
        return source.startsWith('=')
          ? [{ area, listAt: source.slice(1) }]
          : [{ area, list: source.split(',').map((one) => one.trim()) }];
      return bounds(rule?.wholeNumber ?? rule?.decimal).map((bound) => ({ area, ...bound }));
    }),
  };
}

/** Only rules between two numbers, or from or up to one, bound what a cell may hold. */
function bounds(rule: Excel.BasicDataValidation | undefined): readonly { minimum?: number; maximum?: number }[] {
  if (!rule) return [];
  const first = numberOf(rule.formula1);
  const second = numberOf(rule.formula2);
  if (rule.operator === 'Between' && first !== undefined && second !== undefined)
    return [{ minimum: first, maximum: second }];
  if (first === undefined) return [];
  if (/^GreaterThan/.test(rule.operator)) return [{ minimum: first }];
  return /^LessThan/.test(rule.operator) ? [{ maximum: first }] : [];
}

function numberOf(formula: unknown): number | undefined {
  if (typeof formula === 'number') return formula;
  const text = typeof formula === 'string' ? formula.replace(/^=/, '').trim() : '';
  return text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
}

/** The rules with their lists read from the sheets they stand on; a list that cannot be found is no rule. */
export function withLists(rules: readonly RawRule[], here: string, grids: readonly Grid[]): readonly Validation[] {
  return rules.flatMap(({ listAt, ...rule }) => {
    if (listAt === undefined) return [rule];
    const reference = listAt.replaceAll('$', '');
    const place = parseWhere(reference.includes('!') ? reference : `'${here.replaceAll("'", "''")}'!${reference}`);
    const grid = place && grids.find(({ name }) => name.toLowerCase() === place.sheet.toLowerCase());
    if (!place || !grid) return [];
    const list: string[] = [];
    for (let row = place.area.top; row <= Math.min(place.area.bottom, grid.values.length - 1); row++)
      for (let column = place.area.left; column <= place.area.right; column++) {
        const value = valueAt(grid, row, column);
        if (value !== null) list.push(String(value));
      }
    return list.length === 0 ? [] : [{ ...rule, list }];
  });
}
