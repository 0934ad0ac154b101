/** What a team writes for people: needs, criteria with their scales, terms, other languages, and what changed. */
import * as v from 'valibot';
import { limits } from './limits';
import { day, goals, id, number, source, standing } from './parts';
import { line, prose, word } from './texts';

export const need = v.strictObject({
  id,
  title: line,
  people: v.exactOptional(line),
  place: v.exactOptional(line),
  goals,
  source,
  standing,
});

const step = v.strictObject({ mark: number, label: line, meaning: prose });
export const scale = v.strictObject({
  id,
  title: line,
  steps: v.pipe(v.array(step), v.minLength(2), v.maxLength(101)),
  source,
  standing,
});

const parameter = v.union([word(300), number, v.boolean()]);
export const criterion = v.strictObject({
  id,
  title: line,
  question: prose,
  outcome: v.exactOptional(id),
  weight: v.exactOptional(v.pipe(number, v.minValue(0), v.maxValue(1))),
  scale: v.exactOptional(id),
  method: v.exactOptional(v.strictObject({ id: line, parameters: v.exactOptional(v.record(word(60), parameter)) })),
  goals,
  source,
  standing,
});

export const term = v.strictObject({ term: line, meaning: prose, source: v.exactOptional(source) });

export const translation = v.strictObject({
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'It is no code of a language.')),
  of: id,
  member: v.picklist(['title', 'summary', 'rationale', 'hint', 'sentence', 'chip', 'question']),
  text: prose,
});

export const changeNote = v.strictObject({ version: line, date: day, what: prose });

const ids = v.pipe(v.array(id), v.maxLength(limits.others));
export const extending = v.strictObject({
  id,
  sha256: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{64}$/, 'It is no SHA-256, which is 64 digits and letters from a to f, written small.'),
  ),
  replaces: v.exactOptional(ids),
  without: v.exactOptional(ids),
});
