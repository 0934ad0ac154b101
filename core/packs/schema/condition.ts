/** The closed list of conditions. */
import * as v from 'valibot';
import { nearest } from '../../facts/names/labels';
import type { Condition } from '../pack';
import { limits } from './limits';
import { day, field, number, phrase, phrases } from './parts';
import { word } from './texts';

const parts = v.pipe(v.array(v.lazy(() => condition)), v.minLength(1), v.maxLength(limits.words));
const each = {
  all: v.strictObject({ all: parts }),
  any: v.strictObject({ any: parts }),
  not: v.strictObject({ not: v.lazy(() => condition) }),
  present: v.strictObject({ field, present: v.boolean() }),
  is: v.strictObject({ field, is: v.union([word(300), number, v.boolean()]) }),
  isOneOf: v.strictObject({
    field,
    isOneOf: v.pipe(v.array(v.union([word(300), number])), v.minLength(1), v.maxLength(limits.words)),
  }),
  atLeast: v.strictObject({ field, atLeast: number }),
  atMost: v.strictObject({ field, atMost: number }),
  between: v.strictObject({ field, between: v.tuple([number, number]) }),
  startsWith: v.strictObject({ field, startsWith: phrase }),
  contains: v.strictObject({ field, contains: phrases }),
  before: v.strictObject({ field, before: day }),
  after: v.strictObject({ field, after: day }),
} as const;

const kinds: ReadonlyMap<string, v.GenericSchema<Condition>> = new Map(Object.entries(each));

/** What other languages of rules call it. */
const meant: Readonly<Record<string, string>> = {
  equals: 'is',
  eq: 'is',
  value: 'is',
  in: 'isOneOf',
  oneof: 'isOneOf',
  min: 'atLeast',
  gte: 'atLeast',
  greaterthan: 'atLeast',
  max: 'atMost',
  lte: 'atMost',
  lessthan: 'atMost',
  range: 'between',
  includes: 'contains',
  mentions: 'contains',
  beginswith: 'startsWith',
  exists: 'present',
  given: 'present',
  blank: 'present',
  and: 'all',
  or: 'any',
};

/** What keeps it from being a condition of any kind. */
function whatIsWrong(input: unknown): string {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return 'A condition is an object, such as { "field": "sme", "is": true }.';
  const keys = Object.keys(input).filter((key) => key !== 'field');
  const unknown = keys.find((key) => !kinds.has(key));
  if (unknown !== undefined) {
    const near = meant[unknown.toLowerCase()] ?? nearest(unknown, ['field', ...kinds.keys()])[0];
    const named = `No condition has a member "${unknown.slice(0, 80)}"`;
    return near === undefined ? `${named}.` : `${named}: did you mean "${near}"?`;
  }
  return keys.length === 0
    ? `A condition asks something of its field: one of ${[...kinds.keys()].join(', ')}.`
    : `A condition asks one thing, and this one asks ${keys.join(' and ')}: put each into a condition of its own, under "all".`;
}
const anyCondition: v.GenericSchema<Condition> = v.union(Object.values(each), ({ input }) => whatIsWrong(input));

/** The kind is known by its one key beside `field`, so that what is wrong is told of that kind, and told fast. */
function kindOf(input: unknown): v.GenericSchema<Condition> {
  const keys = typeof input === 'object' && input !== null ? Object.keys(input).filter((key) => key !== 'field') : [];
  const [only] = keys;
  return (keys.length === 1 && only !== undefined ? kinds.get(only) : undefined) ?? anyCondition;
}

export const condition: v.GenericSchema<Condition> = v.lazy(kindOf);
