/** Rules and hints: what is decided, and how it is told. */
import * as v from 'valibot';
import { condition } from './condition';
import { limits } from './limits';
import { field, goals, id, number, source, standing } from './parts';
import { line, prose, words } from './texts';

const given = v.record(field, v.union([words(2000), number, v.boolean()]));
const example = v.strictObject({
  given,
  verdict: v.picklist(['met', 'unmet', 'unclear', 'not-applicable']),
});

export const rule = v.strictObject({
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

export const hint = v.strictObject({
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
