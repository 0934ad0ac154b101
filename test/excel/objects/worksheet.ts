import type { BookSheet } from '../book';
import { usedArea } from '../cells';
import {
  HostError,
  type HostObject,
  hostObject,
  invalidArgument,
  itemNotFound,
  numberArgument,
  textArgument,
} from '../host-object';
import type { World } from '../world';
import { charts } from './charts';
import { freezePanes } from './freeze-panes';
import { names } from './names';
import { pivotTables } from './pivot-tables';
import { addressed } from './places';
import { range } from './range';
import { tables } from './tables';

export function worksheet(world: World, sheet: BookSheet): HostObject {
  const { book } = world;
  const byIndexes = (...args: readonly unknown[]) => {
    const [top = 0, left = 0, rows = 0, columns = 0] = args.map((arg) => numberArgument(arg, 'getRangeByIndexes'));
    return range(world, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  };
  return hostObject({
    type: 'Worksheet',
    id: sheet.id,
    subject: { sheet, area: addressed('') },
    get: {
      id: () => sheet.id,
      name: () => sheet.name,
      position: () => book.sheets.indexOf(sheet),
      visibility: () => sheet.visibility,
    },
    set: {
      name: (name) => {
        if (book.structureProtected)
          throw new HostError('AccessDenied', 'The structure is protected.', 'Worksheet.name');
        world.rename(sheet, allowedName(world, sheet, textArgument(name, 'Worksheet.name')));
      },
      visibility: (value) => {
        sheet.visibility = value === 'Hidden' || value === 'VeryHidden' ? value : 'Visible';
      },
    },
    go: {
      protection: () => hostObject({ type: 'WorksheetProtection', get: { protected: () => sheet.isProtected } }),
      freezePanes: () => freezePanes(world, sheet),
      tables: () => tables(world, [sheet]),
      charts: () => charts(world, sheet),
      names: () => names(world, []),
      pivotTables: () => pivotTables(world, sheet),
      autoFilter: () =>
        hostObject({
          type: 'AutoFilter',
          call: {
            getRange: () => {
              if (!sheet.filter) throw itemNotFound('AutoFilter.getRange');
              return range(world, sheet, sheet.filter);
            },
          },
        }),
    },
    call: {
      getRange: (address) => range(world, sheet, addressed(address)),
      getRangeByIndexes: byIndexes,
      getCell: (row, column) => byIndexes(row, column, 1, 1),
      getUsedRange: (valuesOnly) => {
        const used = usedArea(sheet, valuesOnly === true);
        return range(world, sheet, used ?? { top: 0, left: 0, bottom: 0, right: 0 });
      },
      getUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedArea(sheet, valuesOnly === true);
        return used && range(world, sheet, used);
      },
      activate: () => {
        book.active = sheet.id;
      },
      delete: () => {
        const visible = book.sheets.filter((one) => one.visibility === 'Visible');
        const isLast = visible.length === 1 && visible[0] === sheet;
        if (book.structureProtected || isLast || sheet.visibility === 'VeryHidden')
          throw new HostError('InvalidOperation', 'The sheet cannot be deleted.', 'Worksheet.delete');
        world.remove(sheet);
      },
    },
  });
}

/** Excel refuses names that are long, taken, or hold one of seven characters. */
export function allowedName(world: World, sheet: BookSheet | undefined, name: string): string {
  const taken = world.book.sheets.some((one) => one !== sheet && one.name.toLowerCase() === name.toLowerCase());
  if (taken || name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
    throw invalidArgument('Worksheet.name');
  return name;
}
