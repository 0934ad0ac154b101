/** Decides a condition for every row at once: one pass a leaf, one pass a combination. */
import type { Condition } from '../packs/pack';
import { type Degree, leafTest, met, unclear, unmet, type Value } from './condition';
import type { RuleTable } from './table';
import { words } from './words';

/** One `Degree` a row. */
export type Degrees = Uint8Array;

/** Reads each distinct text once, however many rules and rows ask about it. */
export function rememberedWords(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const read = words(text);
    known.set(text, read);
    return read;
  };
}

const blankColumn: readonly Value[] = [];

export function decide(condition: Condition, table: RuleTable, read: (text: string) => string): Degrees {
  const { rows } = table;
  if ('all' in condition) return merged(condition.all, met, Math.min);
  if ('any' in condition) return merged(condition.any, unmet, Math.max);
  if ('not' in condition) return decide(condition.not, table, read).map((degree) => met - degree);
  const test = leafTest(condition);
  const column = table.columns[condition.field] ?? blankColumn;
  const degrees = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) degrees[row] = test(column[row], read);
  return degrees;

  function merged(parts: readonly Condition[], start: Degree, pick: (a: number, b: number) => number): Degrees {
    const result = new Uint8Array(rows).fill(start);
    for (const part of parts) {
      const degrees = decide(part, table, read);
      for (let row = 0; row < rows; row++) result[row] = pick(result[row] ?? unclear, degrees[row] ?? unclear);
    }
    return result;
  }
}
