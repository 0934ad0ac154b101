import type { Area } from '../../../core/source';
import type { BookSheet } from '../book';
import { type HostObject, hostObject, notImplemented } from '../host-object';
import type { World } from '../world';
import { overlap } from './places';
import { range } from './range';

export function rangeAreas(world: World, sheet: BookSheet, areas: readonly Area[]): HostObject {
  const collection = hostObject({
    type: 'RangeCollection',
    items: () => areas.map((area) => range(world, sheet, area)),
    call: { getItemAt: (n) => range(world, sheet, areas[Number(n)] ?? { top: -1, left: 0, bottom: 0, right: 0 }) },
  });
  return hostObject({
    type: 'RangeAreas',
    get: { areaCount: () => areas.length },
    go: { areas: () => collection },
  });
}

const clipped = (area: Area, within: Area): Area => ({
  top: Math.max(area.top, within.top),
  left: Math.max(area.left, within.left),
  bottom: Math.min(area.bottom, within.bottom),
  right: Math.min(area.right, within.right),
});

export function specialCells(sheet: BookSheet, within: Area, type: unknown): readonly Area[] {
  const all =
    type === 'DataValidations'
      ? sheet.validations.map(({ area }) => area)
      : type === 'ConditionalFormats'
        ? sheet.conditionalFormats
        : undefined;
  if (!all) throw notImplemented('Range.getSpecialCells', String(type));
  return joined(all.filter((area) => overlap(area, within)).map((area) => clipped(area, within)));
}

/** Excel makes one area of those side by side, whatever sets them apart. */
function joined(areas: readonly Area[]): readonly Area[] {
  const found: Area[] = [];
  for (const area of areas.toSorted((a, b) => a.left - b.left)) {
    const at = found.findIndex(
      (one) => one.right === area.left - 1 && one.top === area.top && one.bottom === area.bottom,
    );
    const left = found[at]?.left ?? area.left;
    if (at >= 0) found.splice(at, 1);
    found.push({ ...area, left });
  }
  return found;
}
