/** `getCellProperties` and its kin: many answers in one call, in the shape of what was asked. */
import { cellWhere } from '../../../core/facts/where';
import type { Area } from '../../../core/source';
import type { BookSheet } from '../book';
import { cellAt, matrix } from '../cells';
import { notImplemented } from '../host-object';

type Asked = Readonly<Record<string, unknown>>;

const isAsked = (value: unknown): value is Asked => typeof value === 'object' && value !== null;

/** Answers every `true` of `options` out of `known`, and refuses what `known` lacks. */
function answered(options: unknown, known: Asked, type: string): Asked {
  const result: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(isAsked(options) ? options : {})) {
    if (wanted === false || wanted === undefined) continue;
    if (!(name in known)) throw notImplemented(type, name);
    const below = known[name];
    result[name] = isAsked(wanted) && isAsked(below) ? answered(wanted, below, `${type}.${name}`) : below;
  }
  return result;
}

export const cellProperties = (sheet: BookSheet, area: Area, options: unknown): readonly (readonly Asked[])[] =>
  matrix(area, (row, column) => {
    const look = cellAt(sheet, row, column)?.look;
    const known = {
      address: cellWhere(sheet.name, row, column),
      format: {
        fill: { color: look?.fill ?? '#FFFFFF' },
        font: { bold: look?.bold ?? false, size: look?.size ?? 11 },
        wrapText: look?.wrapText ?? false,
        verticalAlignment: look?.verticalAlignment ?? 'Bottom',
        horizontalAlignment: look?.horizontalAlignment ?? 'General',
      },
    };
    return answered(options, known, 'getCellProperties');
  });

export const rowProperties = (sheet: BookSheet, { top, bottom }: Area, options: unknown): readonly Asked[] =>
  Array.from({ length: bottom - top + 1 }, (_, n) =>
    answered(options, { rowHidden: sheet.hiddenRows.has(top + n), rowIndex: top + n }, 'getRowProperties'),
  );

export const columnProperties = (sheet: BookSheet, { left, right }: Area, options: unknown): readonly Asked[] =>
  Array.from({ length: right - left + 1 }, (_, n) =>
    answered(
      options,
      {
        columnHidden: sheet.hiddenColumns.has(left + n),
        columnIndex: left + n,
        format: { columnWidth: sheet.widths.get(left + n) ?? 48 },
      },
      'getColumnProperties',
    ),
  );
