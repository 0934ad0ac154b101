/** Outcomes, and the measures that are counted under them. */
import * as v from 'valibot';
import { limits } from './limits';
import { goals, id, number, phrase, phrases, source, standing } from './parts';
import { line } from './texts';

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

export const measure = v.strictObject({
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

export const outcome = v.strictObject({ id, title: line, theme: v.exactOptional(line), goals, source, standing });
