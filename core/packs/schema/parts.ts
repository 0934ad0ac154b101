/** The small parts that a pack is made of. Descriptions are what an editor shows beside them. */
import * as v from 'valibot';
import { limits } from './limits';
import { line, withoutUnseen, word } from './texts';

export const id = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, ({ input }) =>
    input.trim() === input ? 'It is no id.' : 'It has a blank beside it.',
  ),
);
/** 2026-02-31 has the form of a day, and was never one. */
const wasOrWillBe = (text: string): boolean => new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
export const day = v.pipe(v.string(), v.isoDate(), v.check(wasOrWillBe, 'There is no such day.'));
/** Nothing a pack counts comes near it, and larger numbers lose their last digits on the way. */
const mostDigits = 1e15;
export const number = v.pipe(v.number(), v.finite(), v.minValue(-mostDigits), v.maxValue(mostDigits));
/** A phrase without a letter or digit would match everything. */
export const phrase = v.pipe(word(120), v.regex(/[\p{L}\p{N}]/u, 'A phrase needs a letter or a digit.'));
export const phrases = v.pipe(v.array(phrase), v.minLength(1), v.maxLength(limits.words));
export const field = v.pipe(v.string(), v.minLength(1), v.maxLength(60), withoutUnseen);
export const goals = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(17))), v.maxLength(17));

export const source = v.strictObject({
  publisher: line,
  document: line,
  clause: v.exactOptional(line),
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'It is no date.'))),
  url: v.exactOptional(v.pipe(word(500), v.startsWith('https://'), v.url())),
});
export const standing = v.picklist(['verified', 'second-hand', 'unverified']);
