import { areaWhere } from '../../../core/facts/where';
import { type Area, cellKey } from '../../../core/source';
import type { BookSheet } from '../book';
import { cellAt, matrix, putCell, usedArea, valueType, written } from '../cells';
import {
  accessDenied,
  type HostObject,
  hostObject,
  invalidArgument,
  invalidReference,
  itemNotFound,
  notImplemented,
  numberArgument,
} from '../host-object';
import { checkArrays, inSpill, spillOf, unspill } from '../spills';
import type { World } from '../world';
import { overlap, placeOf } from './places';
import { rangeAreas, specialCells } from './range-areas';
import { rangeFormat } from './range-format';
import { cellProperties, columnProperties, rowProperties } from './range-properties';
import { dataValidation } from './validation';
import { worksheet } from './worksheet';

const isNumberWithCard = (value: unknown): value is { readonly basicValue: number } =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'Double' &&
  'basicValue' in value &&
  typeof value.basicValue === 'number' &&
  'properties' in value;

const lastRow = 1_048_575;
const lastColumn = 16_383;

const sizeMismatch =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export function range(world: World, sheet: BookSheet, area: Area): HostObject {
  const { top, left, bottom, right } = area;
  if (top < 0 || left < 0 || bottom > lastRow || right > lastColumn || bottom < top || right < left)
    throw invalidArgument('Range');
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const at = (part: Area) => range(world, sheet, part);
  const read = <T>(of: (row: number, column: number) => T) =>
    rows * columns > world.mostCells ? null : matrix(area, of);
  const content = (row: number, column: number) => cellAt(sheet, row, column)?.value ?? '';
  const write = (given: unknown, name: string) => {
    if (sheet.isProtected) throw accessDenied(`Range.${name}`);
    const values = shaped(given, rows, columns, name);
    checkArrays(sheet, area);
    for (const [row, line] of values.entries())
      for (const [column, one] of line.entries()) {
        if (one !== null) unspill(sheet, cellKey(top + row, left + column));
        putCell(sheet, top + row, left + column, written(cellAt(sheet, top + row, left + column), one, name));
      }
    world.changed(sheet, area);
  };
  /** Numbers with properties are all that is written as JSON here. */
  const writeCards = (given: unknown) => {
    if (sheet.isProtected) throw accessDenied('Range.valuesAsJson');
    for (const [row, line] of shaped(given, rows, columns, 'valuesAsJson').entries())
      for (const [column, one] of line.entries()) {
        if (!isNumberWithCard(one)) throw invalidArgument('Range.valuesAsJson');
        const cell = cellAt(sheet, top + row, left + column);
        putCell(sheet, top + row, left + column, { ...cell, value: one.basicValue, card: one });
      }
    world.changed(sheet, area);
  };
  return hostObject({
    type: 'Range',
    subject: { sheet, area },
    hold: () => {
      const held = world.hold(sheet, area);
      const now = () => {
        const there = held.now();
        if (!there) throw invalidReference('Range');
        return at(there);
      };
      return { now, letGo: held.letGo };
    },
    get: {
      address: () => areaWhere(sheet.name, area),
      rowIndex: () => top,
      columnIndex: () => left,
      rowCount: () => rows,
      columnCount: () => columns,
      values: () => read(content),
      hasSpill: () => inSpill(sheet, area),
      valueTypes: () => read((row, column) => valueType(cellAt(sheet, row, column))),
      formulas: () => read((row, column) => cellAt(sheet, row, column)?.formula ?? content(row, column)),
      numberFormat: () => read((row, column) => cellAt(sheet, row, column)?.look?.numberFormat ?? 'General'),
      rowHidden: () => allOrNone(sheet.hiddenRows, top, bottom),
      columnHidden: () => allOrNone(sheet.hiddenColumns, left, right),
      left: () => sum(0, left, (column) => sheet.widths.get(column) ?? 48),
      top: () => top * 15,
    },
    set: {
      values: (given) => write(given, 'values'),
      formulas: (given) => write(given, 'formulas'),
      valuesAsJson: (given) => writeCards(given),
      numberFormat: (given) => {
        if (sheet.isProtected) throw accessDenied('Range.numberFormat');
        for (const [row, line] of shaped(given, rows, columns, 'numberFormat').entries())
          for (const [column, code] of line.entries()) {
            const cell = cellAt(sheet, top + row, left + column);
            const { numberFormat: _before, ...look } = cell?.look ?? {};
            const now = code === 'General' ? look : { ...look, numberFormat: String(code) };
            if (code !== null) putCell(sheet, top + row, left + column, { ...cell, look: now });
          }
      },
    },
    go: {
      format: () => rangeFormat(sheet, area),
      worksheet: () => worksheet(world, sheet),
      dataValidation: () => dataValidation(sheet, area),
    },
    call: {
      getCell: (row, column) => {
        const [y, x] = [top + numberArgument(row, 'getCell'), left + numberArgument(column, 'getCell')];
        return at({ top: y, left: x, bottom: y, right: x });
      },
      getColumn: (n) => {
        const column = left + numberArgument(n, 'getColumn');
        return at({ ...area, left: column, right: column });
      },
      getResizedRange: (down, across) =>
        at({
          ...area,
          bottom: bottom + numberArgument(down, 'getResizedRange'),
          right: right + numberArgument(across, 'getResizedRange'),
        }),
      getRow: (n) => at({ ...area, top: top + numberArgument(n, 'getRow'), bottom: top + numberArgument(n, 'getRow') }),
      getBoundingRect: (other) => {
        const { area: more } = placeOf(other, sheet);
        return at({
          top: Math.min(top, more.top),
          left: Math.min(left, more.left),
          bottom: Math.max(bottom, more.bottom),
          right: Math.max(right, more.right),
        });
      },
      getUsedRange: (valuesOnly) => {
        const used = usedArea(sheet, valuesOnly === true, area);
        if (!used) throw itemNotFound('Range.getUsedRange');
        return at(used);
      },
      getUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedArea(sheet, valuesOnly === true, area);
        return used && at(used);
      },
      getSpillingToRange: () => {
        const spill = rows * columns === 1 ? spillOf(sheet, cellKey(top, left)) : null;
        if (!spill) throw itemNotFound('Range.getSpillingToRange');
        return at(spill);
      },
      getMergedAreas: () => {
        const merged = sheet.merges.filter((merge) => overlap(merge, area));
        if (merged.length === 0) throw itemNotFound('Range.getMergedAreas');
        return rangeAreas(world, sheet, merged);
      },
      getSpecialCells: (type) => {
        const found = specialCells(sheet, area, type);
        if (found.length === 0) throw itemNotFound('Range.getSpecialCells');
        return rangeAreas(world, sheet, found);
      },
      getCellProperties: (options) => cellProperties(sheet, area, options),
      getRowProperties: (options) => rowProperties(sheet, area, options),
      getColumnProperties: (options) => columnProperties(sheet, area, options),
      insert: (shift) => {
        wholeRows(left, right, shift, 'Down');
        world.shift(sheet, { axis: 'rows', at: top, by: rows });
        world.changed(sheet, area);
        return at(area);
      },
      delete: (shift) => {
        wholeRows(left, right, shift, 'Up');
        world.shift(sheet, { axis: 'rows', at: top, by: -rows });
        world.changed(sheet, area);
      },
      clear: (applyTo) => clear(world, sheet, area, applyTo ?? 'All'),
      select: () => world.select(sheet, area),
      _validateArraySize: (givenRows, givenColumns) => {
        if (givenRows !== rows || givenColumns !== columns) throw invalidArgument('Range.values', sizeMismatch);
      },
    },
  });
}

function shaped(given: unknown, rows: number, columns: number, name: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given));
  const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument(`Range.${name}`, sizeMismatch);
  return given;
}

/** Cells are moved here with their whole rows only. */
function wholeRows(left: number, right: number, shift: unknown, wanted: string): void {
  if (left !== 0 || right !== lastColumn || shift !== wanted) throw notImplemented('Range', `insert ${String(shift)}`);
}

function allOrNone(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const one of hidden) if (one >= first && one <= last) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

const sum = (from: number, to: number, of: (n: number) => number): number => {
  let total = 0;
  for (let n = from; n < to; n++) total += of(n);
  return total;
};

function clear(world: World, sheet: BookSheet, area: Area, applyTo: unknown): void {
  if (sheet.isProtected) throw accessDenied('Range.clear');
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      if (applyTo !== 'Formats') unspill(sheet, cellKey(row, column));
      const cell = cellAt(sheet, row, column);
      if (!cell) continue;
      const { look, ...content } = cell;
      putCell(sheet, row, column, {
        ...(applyTo === 'Formats' && content),
        ...(applyTo === 'Contents' && look && { look }),
      });
    }
  world.changed(sheet, area);
}
