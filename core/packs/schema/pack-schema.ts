/** What a pack from outside may look like: strict, so that a misspelt key is a problem and not silence. */
import * as v from 'valibot';
import { limits } from './limits';
import { day, id, source } from './parts';
import { hint, rule } from './rules';
import { line, prose } from './texts';
import { measure, outcome } from './values';
import { changeNote, criterion, extending, need, scale, term, translation } from './words';

const some = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(limits.others));

export const packSchema = v.strictObject({
  format: v.literal('goodmark-pack/1'),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'It is no version.')),
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
  extends: v.exactOptional(extending),
  needs: v.exactOptional(some(need)),
  criteria: v.exactOptional(some(criterion)),
  scales: v.exactOptional(some(scale)),
  glossary: v.exactOptional(some(term)),
  texts: v.exactOptional(some(translation)),
  changes: v.exactOptional(some(changeNote)),
  missing: v.pipe(v.array(v.strictObject({ what: prose, source })), v.maxLength(limits.rules)),
});

/** Every key that some part of a pack has: what a misspelt one is compared with. */
export const knownKeys: readonly string[] = [
  ...new Set(
    [
      packSchema,
      rule,
      hint,
      measure,
      outcome,
      need,
      criterion,
      scale,
      term,
      translation,
      changeNote,
      extending,
      source,
    ].flatMap(({ entries }) => Object.keys(entries)),
  ),
];
