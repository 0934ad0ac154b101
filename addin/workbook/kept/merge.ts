/** Two accounts of what is kept, brought together: nobody's entry in the log is ever lost. */
import type { State } from '../port';

interface Entry {
  readonly id: string;
  readonly when: string;
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'when' in value &&
  typeof value.when === 'string';

const isLog = (value: unknown): value is readonly Entry[] => Array.isArray(value) && value.every(isEntry);

/** Every entry once, in the order of time. */
export function mergedLog<T extends Entry>(a: readonly T[], b: readonly T[]): readonly T[] {
  const all = new Map([...a, ...b].map((entry) => [entry.id, entry]));
  return [...all.values()].sort((one, other) => order(one.when, other.when) || order(one.id, other.id));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `wanted` as it is to be kept in a workbook that holds `now`: logs become one, of all else the wanted holds. */
export const mergedState = (now: State, wanted: State): State =>
  isLog(now['log']) && isLog(wanted['log']) ? { ...wanted, log: mergedLog(now['log'], wanted['log']) } : wanted;
