/** What a pack from outside may look like: strict, so that a misspelt key is a problem and not silence. */
import * as v from 'valibot';
import type { Condition } from './pack';

/** No pack a person can read needs more. */
export const limits = {
  rules: 500,
  hints: 500,
  measures: 2000,
  outcomes: 500,
  examples: 50,
  words: 200,
  depth: 8,
  bytes: 2_000_000,
} as const;

// Nothing is trimmed or changed on the way in: what was hashed and signed is what is loaded.
const line = v.pipe(v.string(), v.regex(/\S/, 'It must not be blank.'), v.maxLength(300));
const prose = v.pipe(v.string(), v.regex(/\S/, 'It must not be blank.'), v.maxLength(2000));
const id = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'An id is made of lower-case letters, digits, hyphens and dots.'),
);
const day = v.pipe(v.string(), v.isoDate());
const number = v.pipe(v.number(), v.finite());
/** A phrase without a letter or digit would match everything. */
const phrase = v.pipe(v.string(), v.maxLength(120), v.regex(/[\p{L}\p{N}]/u, 'A phrase needs a letter or a digit.'));
const phrases = v.pipe(v.array(phrase), v.minLength(1), v.maxLength(limits.words));
const field = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const goals = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(17))), v.maxLength(17));

const parts = v.pipe(v.array(v.lazy(() => condition)), v.minLength(1), v.maxLength(limits.words));
const each = {
  all: v.strictObject({ all: parts }),
  any: v.strictObject({ any: parts }),
  not: v.strictObject({ not: v.lazy(() => condition) }),
  present: v.strictObject({ field, present: v.boolean() }),
  is: v.strictObject({ field, is: v.union([v.pipe(v.string(), v.maxLength(300)), number, v.boolean()]) }),
  isOneOf: v.strictObject({
    field,
    isOneOf: v.pipe(
      v.array(v.union([v.pipe(v.string(), v.maxLength(300)), number])),
      v.minLength(1),
      v.maxLength(limits.words),
    ),
  }),
  atLeast: v.strictObject({ field, atLeast: number }),
  atMost: v.strictObject({ field, atMost: number }),
  between: v.strictObject({ field, between: v.tuple([number, number]) }),
  startsWith: v.strictObject({ field, startsWith: phrase }),
  contains: v.strictObject({ field, contains: phrases }),
  before: v.strictObject({ field, before: day }),
  after: v.strictObject({ field, after: day }),
} as const;

const anyCondition: v.GenericSchema<Condition> = v.union(Object.values(each));
const kinds: ReadonlyMap<string, v.GenericSchema<Condition>> = new Map(Object.entries(each));

/** The kind is known by its one key beside `field`, so that what is wrong is told of that kind, and told fast. */
function kindOf(input: unknown): v.GenericSchema<Condition> {
  const keys = typeof input === 'object' && input !== null ? Object.keys(input).filter((key) => key !== 'field') : [];
  const [only] = keys;
  return (keys.length === 1 && only !== undefined ? kinds.get(only) : undefined) ?? anyCondition;
}

export const condition: v.GenericSchema<Condition> = v.lazy(kindOf);

const source = v.strictObject({
  publisher: line,
  document: line,
  clause: v.exactOptional(line),
  date: v.exactOptional(
    v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'A date is a year, a month or a day: 2026-03-31.')),
  ),
  url: v.exactOptional(v.pipe(v.string(), v.maxLength(500), v.startsWith('https://'), v.url())),
});
const standing = v.picklist(['verified', 'second-hand', 'unverified']);

const given = v.record(field, v.union([v.pipe(v.string(), v.maxLength(2000)), number, v.boolean()]));
const example = v.strictObject({
  given,
  verdict: v.picklist(['met', 'unmet', 'unclear', 'not-applicable']),
});

const rule = v.strictObject({
  id,
  title: line,
  on: v.picklist(['tender', 'bid', 'commitment']),
  when: v.exactOptional(condition),
  expect: condition,
  rationale: prose,
  hint: prose,
  source,
  standing,
  goals,
  examples: v.pipe(v.array(example), v.minLength(2), v.maxLength(limits.examples)),
});

const hintExample = v.strictObject({ given, chip: v.nullable(line) });

const hint = v.strictObject({
  id,
  title: line,
  on: v.picklist(['supplier', 'notice']),
  when: condition,
  tone: v.picklist(['fact', 'benefit', 'attention']),
  chip: v.pipe(line, v.maxLength(80)),
  sentence: prose,
  rationale: prose,
  source,
  standing,
  goals,
  examples: v.pipe(v.array(hintExample), v.minLength(2), v.maxLength(limits.examples)),
});

const unitValue = v.strictObject({
  value: v.pipe(number, v.minValue(0)),
  low: v.exactOptional(v.pipe(number, v.minValue(0))),
  high: v.exactOptional(v.pipe(number, v.minValue(0))),
  unit: line,
  priceYear: v.pipe(v.string(), v.regex(/^\d{4}(?:[/-]\d{2,4})?$/, 'A price year is a year, such as 2025 or 2025/26.')),
  source,
  licence: line,
  standing,
});

const measure = v.strictObject({
  id,
  title: line,
  outcome: v.exactOptional(id),
  unit: line,
  words: v.pipe(v.array(phrase), v.maxLength(limits.words)),
  notWords: v.exactOptional(phrases),
  goals,
  unitValue: v.exactOptional(unitValue),
  overlapGroup: v.exactOptional(id),
  source,
  standing,
});

const outcome = v.strictObject({ id, title: line, theme: v.exactOptional(line), goals, source, standing });

export const packSchema = v.strictObject({
  format: v.literal('goodmark-pack/1'),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'A version is three numbers, such as 1.0.0.')),
  title: line,
  summary: prose,
  publisher: line,
  licence: line,
  attribution: prose,
  jurisdiction: line,
  validFrom: day,
  validTo: v.exactOptional(day),
  outcomes: v.pipe(v.array(outcome), v.maxLength(limits.outcomes)),
  measures: v.pipe(v.array(measure), v.maxLength(limits.measures)),
  rules: v.pipe(v.array(rule), v.maxLength(limits.rules)),
  hints: v.exactOptional(v.pipe(v.array(hint), v.maxLength(limits.hints))),
  missing: v.pipe(v.array(v.strictObject({ what: prose, source })), v.maxLength(limits.rules)),
});
