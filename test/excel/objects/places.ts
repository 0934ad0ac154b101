import { parseWhere } from '../../../core/facts/where';
import type { Area } from '../../../core/source';
import type { BookSheet } from '../book';
import { invalidArgument, isHostObject } from '../host-object';

export const overlap = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

const whole: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** An address on a sheet: `A1`, `A1:B2`, or nothing for the whole sheet. */
export function addressed(address: unknown): Area {
  if (address === undefined || address === null || address === '') return whole;
  const place = parseWhere(`S!${String(address).replace(/^.*!/, '').replaceAll('$', '')}`);
  if (!place) throw invalidArgument('getRange');
  return place.area;
}

/** The sheet and area behind an argument that is a range or an address. */
export function placeOf(argument: unknown, sheet: BookSheet): { readonly sheet: BookSheet; readonly area: Area } {
  if (!isHostObject(argument)) return { sheet, area: addressed(argument) };
  // Only `range` and `worksheet` set a subject, and always this one.
  return argument.subject as { readonly sheet: BookSheet; readonly area: Area };
}
