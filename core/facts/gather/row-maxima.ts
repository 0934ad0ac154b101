/** Highest marks that a row of criteria states in words: in its name, as its method, or in a column of scales. */
import { readHeading } from '../headings/heading';
import { statedMaximum } from '../names/stated-scale';
import type { Reading } from '../tender';
import type { Field, Frame } from './frame';

/** "Delivery /5", "Delivery (0-5)", "Delivery (40%, out of 5)" as a row's name. */
export function maximumInName(name: string, where: string): Reading<number> | null {
  const { maximum } = readHeading(name);
  return maximum === undefined || maximum < 2 ? null : { kind: 'value', value: maximum, where, raw: name, flags: [] };
}

/** "Marked 0 to 5" as a method says the maximum. */
export function methodMaximum(
  method: string | null,
  field: Field | undefined,
  frame: Frame,
  entry: number,
): Reading<number> | null {
  const value = method === null ? undefined : statedMaximum(method);
  return value === undefined || method === null || !field
    ? null
    : { kind: 'value', value, where: frame.where(field, entry), raw: method, flags: [] };
}

/** "0-4" and no more. */
const bareScale = /^\W*[01]\s*(?:-|–|to)\s*(\d{1,3})\W*$/;

/** "Type: 0-4, Pass/Fail, £": a column nobody knows, in which several rows have a scale. */
export function scalesBeside(frame: Frame): (index: number) => Reading<number> | null {
  for (const { index: column, fact, samples } of frame.table.columns) {
    if (fact !== null || !samples.some((text) => bareScale.test(text))) continue;
    const found = frame.entries.map((entry): Reading<number> | null => {
      const { value, where } = frame.sheet.cell(entry, column);
      const top = typeof value === 'string' ? bareScale.exec(value)?.[1] : undefined;
      return top === undefined ? null : { kind: 'value', value: Number(top), where, raw: String(value), flags: [] };
    });
    if (found.filter((scale) => scale !== null).length > 1) return (index) => found[index] ?? null;
  }
  return () => null;
}
