import type { BookSheet } from '../book';
import { type HostObject, hostObject, itemNotFound } from '../host-object';
import type { World } from '../world';
import { range } from './range';

export function tables(world: World, sheet: BookSheet): HostObject {
  const table = (one: BookSheet['tables'][number]) =>
    hostObject({
      type: 'Table',
      id: one.id,
      get: { id: () => one.id, name: () => one.name, showHeaders: () => one.headerRow },
      call: { getRange: () => range(world, sheet, one.area) },
    });
  return hostObject({
    type: 'TableCollection',
    items: () => sheet.tables.map(table),
    call: {
      getItem: (key) => {
        const found = sheet.tables.find(({ id, name }) => id === String(key) || name === key);
        if (!found) throw itemNotFound('TableCollection.getItem');
        return table(found);
      },
    },
  });
}
