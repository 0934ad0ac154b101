/** Data validations, as far as they tell what a cell may hold. */
import { parseWhere } from '../../core/facts/where';
import { type Area, type Grid, type Validation, valueAt } from '../../core/source';
import { areaOf } from './range-area';

/** A rule whose list may still stand on some sheet. */
export interface RawRule extends Validation {
  readonly listAt?: string;
}

export interface SheetRules {
  /** The sheet's rules, once the next sync has brought those that stand side by side. */
  readonly rules: () => readonly RawRule[];
}

/**
 * Excel tells of cells with rules in the largest rectangles it can, whatever the rules; a rectangle with several is
 * asked for again column by column, as part of the next sync. A column with several rules has none that we can tell.
 */
export function askRules(sheet: Excel.Worksheet, ruled: Excel.RangeAreas | null): SheetRules['rules'] {
  if (!ruled || ruled.isNullObject) return () => [];
  const asked = ruled.areas.items.flatMap((range) => {
    const area = areaOf(range);
    if (range.dataValidation.type !== 'MixedCriteria') return [{ area, validation: range.dataValidation }];
    const columns = Array.from({ length: Math.min(area.right - area.left + 1, mostColumns) }, (_, n) => area.left + n);
    return columns.map((column) => {
      const { dataValidation } = sheet.getRangeByIndexes(area.top, column, area.bottom - area.top + 1, 1);
      dataValidation.load('type,rule');
      return { area: { ...area, left: column, right: column }, validation: dataValidation };
    });
  });
  return () => asked.flatMap(({ area, validation }) => ruleOf(area, validation));
}

/** A rectangle wider than this is not of lists and bounds that a person put there one by one. */
const mostColumns = 100;

function ruleOf(area: Area, { type, rule }: Excel.DataValidation): readonly RawRule[] {
  if (type === 'MixedCriteria' || type === 'None') return [];
  const source = rule?.list?.source;
  if (typeof source !== 'string')
    return bounds(rule?.wholeNumber ?? rule?.decimal).map((bound) => ({ area, ...bound }));
  return source.startsWith('=')
    ? [{ area, listAt: source.slice(1) }]
    : [{ area, list: source.split(',').map((one) => one.trim()) }];
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
