import { columnLetters } from '../../../core/facts/where';
import type { Area } from '../../../core/source';

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** `C7`, `$C$7`, `C:C`, `7:7` and areas of them, zero-based and inclusive; `undefined` when it is no such reference. */
export function parseArea(reference: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(reference.trim());
  if (!match) return undefined;
  const [, left, top, right = left, bottom = top] = match;
  if (left === undefined && top === undefined) return undefined;
  const whole = match[0].includes(':');
  if (!whole && (left === undefined || top === undefined)) return undefined;
  const area = {
    top: top === undefined ? 0 : Number(top) - 1,
    left: left === undefined ? 0 : columnOf(left),
    bottom: bottom === undefined ? lastRow : Number(bottom) - 1,
    right: right === undefined ? lastColumn : columnOf(right),
  };
  const inOrder = {
    top: Math.min(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    bottom: Math.max(area.top, area.bottom),
    right: Math.max(area.left, area.right),
  };
  return inOrder.top < 0 || inOrder.bottom > lastRow || inOrder.right > lastColumn ? undefined : inOrder;
}

/** `C7:F9`, or `C7` for a single cell: an area as sheet parts write it. */
export function areaReference({ top, left, bottom, right }: Area): string {
  const start = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? start : `${start}:${columnLetters(right)}${bottom + 1}`;
}

/** A list of areas as `sqref` writes it, parted by spaces; what cannot be read is left out. */
export const parseAreas = (list: string): readonly Area[] =>
  list.split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);

/** `A` is 0, `AA` is 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column - 1;
}
