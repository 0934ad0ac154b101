/** One supplier or notice as hints see it: for each field of its table what is told, and where the page tells it. */
import type { Stated } from '../facts/notice';
import type { Where } from '../source';
import type { Row, Value } from './condition';

export interface Told {
  /** `undefined` where nobody says. */
  readonly value: Value;
  readonly from: readonly Where[];
}

export type ToldRow = Readonly<Record<string, Told>>;

/** What the page states itself. */
export const stated = (fact: Stated<string | number | boolean> | undefined): Told =>
  fact ? { value: fact.value, from: [fact.where] } : { value: undefined, from: [] };

/** What follows from other facts, or is known from elsewhere. */
export const derived = (value: Value, from: readonly Where[] = []): Told => ({ value, from });

export const valuesOf = (row: ToldRow): Row =>
  Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value]));
