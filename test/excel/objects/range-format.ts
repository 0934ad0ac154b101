import type { Area } from '../../../core/source';
import type { BookSheet, Look } from '../book';
import { cellAt, setLook } from '../cells';
import { type HostObject, hostObject, numberArgument } from '../host-object';

/** One answer for the whole area, or `null` where its cells differ. */
function shared<T>(sheet: BookSheet, area: Area, of: (look: Look | undefined) => T): T | null {
  const first = of(cellAt(sheet, area.top, area.left)?.look);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (of(cellAt(sheet, row, column)?.look) !== first) return null;
  return first;
}

export function rangeFormat(sheet: BookSheet, area: Area): HostObject {
  const fill = hostObject({
    type: 'RangeFill',
    get: { color: () => shared(sheet, area, (look) => look?.fill ?? '#FFFFFF') },
    set: { color: (color) => setLook(sheet, area, { fill: String(color) }) },
    call: { clear: () => setLook(sheet, area, { fill: undefined }) },
  });
  const font = hostObject({
    type: 'RangeFont',
    get: {
      bold: () => shared(sheet, area, (look) => look?.bold ?? false),
      size: () => shared(sheet, area, (look) => look?.size ?? 11),
    },
    set: {
      bold: (bold) => setLook(sheet, area, { bold: bold === true ? true : undefined }),
      size: (size) => setLook(sheet, area, { size: size === 11 ? undefined : numberArgument(size, 'font.size') }),
    },
  });
  return hostObject({
    type: 'RangeFormat',
    get: {
      columnWidth: () => {
        const width = sheet.widths.get(area.left) ?? 48;
        for (let column = area.left; column <= area.right; column++)
          if ((sheet.widths.get(column) ?? 48) !== width) return null;
        return width;
      },
      wrapText: () => shared(sheet, area, (look) => look?.wrapText ?? false),
      verticalAlignment: () => shared(sheet, area, (look) => look?.verticalAlignment ?? 'Bottom'),
      horizontalAlignment: () => shared(sheet, area, (look) => look?.horizontalAlignment ?? 'General'),
    },
    set: {
      columnWidth: (width) => {
        for (let column = area.left; column <= area.right; column++)
          if (width === 48) sheet.widths.delete(column);
          else sheet.widths.set(column, numberArgument(width, 'format.columnWidth'));
      },
      wrapText: (wrap) => setLook(sheet, area, { wrapText: wrap === true ? true : undefined }),
      verticalAlignment: (side) =>
        setLook(sheet, area, { verticalAlignment: side === 'Bottom' ? undefined : String(side) }),
      horizontalAlignment: (side) =>
        setLook(sheet, area, { horizontalAlignment: side === 'General' ? undefined : String(side) }),
    },
    go: { fill: () => fill, font: () => font },
  });
}
