/** Two accounts of what is kept, brought together: nobody's entry in the log is ever lost. */
import type { State } from '../port';

interface Entry {
  readonly id: string;
  readonly when: string;
  /** Ids of entries that were there before it. */
  readonly before?: readonly string[];
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'when' in value &&
  typeof value.when === 'string';

const isLog = (value: unknown): value is readonly Entry[] => Array.isArray(value) && value.every(isEntry);

/** Every entry once, in the order of time; but never before one that it names, whatever the clocks said. */
export function mergedLog<T extends Entry>(a: readonly T[], b: readonly T[]): readonly T[] {
  const all = new Map([...a, ...b].map((entry) => [entry.id, entry]));
  const inTime = [...all.values()].sort((one, other) => order(one.when, other.when) || order(one.id, other.id));
  const placed = new Set<T>();
  const begun = new Set<T>();
  for (const entry of inTime) {
    const waiting = [entry];
    for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
      begun.add(last);
      // Entries that name each other in a circle were made by hand: one of them comes first.
      const earlier = last.before?.map((id) => all.get(id)).find((one) => one && !begun.has(one));
      if (earlier) waiting.push(earlier);
      else {
        placed.add(last);
        waiting.pop();
      }
    }
  }
  return [...placed];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `wanted` as it is to be kept in a workbook that holds `now`: logs become one, of all else the wanted holds. */
export const mergedState = (now: State, wanted: State): State =>
  isLog(now['log']) && isLog(wanted['log']) ? { ...wanted, log: mergedLog(now['log'], wanted['log']) } : wanted;
