import type { BookSheet } from '../book';
import { type HostObject, hostObject, itemNotFound } from '../host-object';
import type { World } from '../world';
import { range } from './range';

/** Tables of some sheets: the library finds a table it has met again through the workbook, whichever sheet it is on. */
export function tables(world: World, sheets: readonly BookSheet[]): HostObject {
  const all = () => sheets.flatMap((sheet) => sheet.tables.map((one) => ({ sheet, one })));
  const table = ({ sheet, one }: ReturnType<typeof all>[number]) =>
    hostObject({
      type: 'Table',
      id: one.id,
      get: { id: () => one.id, name: () => one.name, showHeaders: () => one.headerRow },
      call: { getRange: () => range(world, sheet, one.area) },
    });
  return hostObject({
    type: 'TableCollection',
    items: () => all().map(table),
    call: {
      getItem: (key) => {
        const found = all().find(({ one: { id, name } }) => id === String(key) || name === key);
        if (!found) throw itemNotFound('TableCollection.getItem');
        return table(found);
      },
    },
  });
}
