import type { BookSheet } from '../book';
import { type HostObject, hostObject, itemNotFound } from '../host-object';
import type { World } from '../world';
import { range } from './range';

export function pivotTables(world: World, sheet: BookSheet): HostObject {
  const pivot = (n: number): HostObject => {
    const area = sheet.pivots[n];
    if (!area) throw itemNotFound('PivotTableCollection.getItem');
    return hostObject({
      type: 'PivotTable',
      id: `p${n}`,
      get: { name: () => `PivotTable${n + 1}` },
      go: { layout: () => hostObject({ type: 'PivotLayout', call: { getRange: () => range(world, sheet, area) } }) },
    });
  };
  return hostObject({
    type: 'PivotTableCollection',
    items: () => sheet.pivots.map((_area, n) => pivot(n)),
    call: { getItem: (key) => pivot(Number(String(key).replace(/\D+/, ''))) },
  });
}
