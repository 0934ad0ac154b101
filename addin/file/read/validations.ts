/** Turns the validations of a file into lists of texts and numeric ranges, following references to other cells. */
import type { Area, CellValue, Grid, Validation } from '../../../core/source';
import { parseArea } from '../../workbook/placing/address';
import type { RawValidation } from './sheet-frame';
import type { DefinedName } from './workbook';

/** What references can lead to. `order` is the names of all sheets, as `DefinedName.sheet` counts them. */
export interface Places {
  readonly grids: readonly Pick<Grid, 'name' | 'values' | 'tables'>[];
  readonly order: readonly string[];
  readonly names: readonly DefinedName[];
}

const longestList = 1000;

/** One validation an area; those that are neither a list that can be read nor a numeric range are left out. */
export function resolveValidations(
  raw: readonly RawValidation[],
  sheet: string,
  places: Places,
): readonly Validation[] {
  return raw.flatMap((validation) => {
    const rule = validation.type === 'list' ? listOf(validation, sheet, places) : rangeOf(validation, sheet, places);
    return rule === undefined ? [] : validation.areas.map((area) => ({ area, ...rule }));
  });
}

type Rule = Omit<Validation, 'area'>;

function listOf({ first, areas }: RawValidation, sheet: string, places: Places): Rule | undefined {
  const literal = /^"((?:[^"]|"")*)"$/.exec(first);
  if (literal)
    return {
      list: (literal[1] ?? '')
        .replaceAll('""', '"')
        .split(',')
        .map((text) => text.trim())
        .filter((text) => text !== ''),
    };
  const cells = cellsAt(first, areas, sheet, places);
  const list = cells?.filter((value) => value !== null && value !== '').map(String);
  return list && list.length > 0 ? { list: list.slice(0, longestList) } : undefined;
}

function rangeOf(validation: RawValidation, sheet: string, places: Places): Rule | undefined {
  const { type, operator } = validation;
  if (type !== 'whole' && type !== 'decimal') return undefined;
  const first = numberAt(validation.first, validation.areas, sheet, places);
  const second = numberAt(validation.second, validation.areas, sheet, places);
  if (first === undefined) return undefined;
  // Beyond a bound means the next whole number; for decimals there is no next one, so the bound itself is told.
  const next = type === 'whole' ? 1 : 0;
  if (operator === 'between')
    return second === undefined ? undefined : { minimum: Math.min(first, second), maximum: Math.max(first, second) };
  if (operator === 'equal') return { minimum: first, maximum: first };
  if (operator === 'greaterThan') return { minimum: first + next };
  if (operator === 'greaterThanOrEqual') return { minimum: first };
  if (operator === 'lessThan') return { maximum: first - next };
  if (operator === 'lessThanOrEqual') return { maximum: first };
  return undefined;
}

function numberAt(formula: string, areas: readonly Area[], sheet: string, places: Places): number | undefined {
  if (formula === '') return undefined;
  const literal = Number(formula.replace(/^=/, ''));
  if (Number.isFinite(literal)) return literal;
  const cells = cellsAt(formula, areas, sheet, places);
  const [only] = cells ?? [];
  return cells?.length === 1 && typeof only === 'number' ? only : undefined;
}

/** The cells that a reference or a name stands for; `undefined` for anything that would have to be calculated. */
function cellsAt(
  formula: string,
  areas: readonly Area[],
  sheet: string,
  places: Places,
  depth = 0,
): readonly CellValue[] | undefined {
  const text = formula.replace(/^=/, '').trim();
  const reference = /^(?:(?:'((?:[^']|'')+)'|([^'!()[\]"]+))!)?([$A-Z\d:]+)$/i.exec(text);
  const area = reference?.[3] === undefined ? undefined : parseArea(reference[3]);
  if (reference && area) {
    // A reference without $ moves with the cell; it stands for one place only where the rule covers one cell.
    const [target] = areas;
    const moves = depth === 0 && /(?:^|:)(?:[A-Z]|\$?[A-Z]+\d)/i.test(reference[3] ?? '');
    const single = areas.length === 1 && target && target.top === target.bottom && target.left === target.right;
    if (moves && !single) return undefined;
    const name = reference[1]?.replaceAll("''", "'") ?? reference[2] ?? sheet;
    return cellsOf(places, name, area);
  }
  if (depth > 4) return undefined;
  const column = /^(?:INDIRECT\(")?([^\s"'[\]()]+)\[(?:\[#Data\],)?\[?([^\]#@]+)\]?\](?:"\))?$/i.exec(text);
  if (column) return tableColumn(places, column[1] ?? '', column[2] ?? '');
  const key = text.toLowerCase();
  const here = places.order.indexOf(sheet);
  const named = places.names.filter((name) => name.name.toLowerCase() === key);
  const found = named.find((name) => name.sheet === here) ?? named.find((name) => name.sheet === null);
  return found && cellsAt(found.refersTo, areas, sheet, places, depth + 1);
}

function cellsOf({ grids }: Places, sheet: string, area: Area): readonly CellValue[] | undefined {
  const grid = grids.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (!grid) return undefined;
  const cells: CellValue[] = [];
  const bottom = Math.min(area.bottom, grid.values.length - 1);
  for (let row = area.top; row <= bottom && cells.length < longestList; row++)
    for (let column = area.left; column <= Math.min(area.right, (grid.values[row]?.length ?? 0) - 1); column++)
      cells.push(grid.values[row]?.[column] ?? null);
  return cells;
}

function tableColumn({ grids }: Places, table: string, heading: string): readonly CellValue[] | undefined {
  for (const grid of grids)
    for (const { name, area, headerRow } of grid.tables) {
      if (name.toLowerCase() !== table.toLowerCase() || !headerRow) continue;
      for (let column = area.left; column <= area.right; column++)
        if (String(grid.values[area.top]?.[column] ?? '').toLowerCase() === heading.toLowerCase())
          return cellsOf({ grids, order: [], names: [] }, grid.name, {
            ...area,
            top: area.top + 1,
            left: column,
            right: column,
          });
    }
  return undefined;
}
