/** What does not fit a schema is said in words for people who never saw one. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { misfit } from '../../core/misfit';

const schema = v.strictObject({
  title: v.pipe(v.string(), v.regex(/\S/, 'It must not be blank.'), v.maxLength(5)),
  goals: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(17))),
  on: v.picklist(['bid', 'tender']),
  from: v.pipe(v.string(), v.isoDate()),
  link: v.pipe(v.string(), v.startsWith('https://')),
});
const sound = { title: 'Work', goals: [8], on: 'bid', from: '2026-03-31', link: 'https://example.org' };

const said = (document: unknown): readonly string[] => {
  const read = v.safeParse(schema, document);
  return read.success ? [] : read.issues.map((issue) => misfit(issue, 'The pack', ['title', 'goals', 'on', 'from']));
};

test.each([
  [{ ...sound, title: undefined }, 'title is missing.'],
  [{ ...sound, title: 5 }, 'title is 5, where a text is wanted.'],
  [{ ...sound, title: ' ' }, 'title: It must not be blank.'],
  [{ ...sound, title: 'Good work' }, 'title has more than 5 characters.'],
  [{ ...sound, goals: 8 }, 'goals is 8, where a list is wanted.'],
  [{ ...sound, goals: [8, 18] }, 'goals.1 is 18, which is more than 17.'],
  [{ ...sound, goals: [0] }, 'goals.0 is 0, which is less than 1.'],
  [{ ...sound, goals: [1.5] }, 'goals.0 is 1.5, where a whole number is wanted.'],
  [{ ...sound, on: 'bids' }, 'on is “bids”, where one of "bid", "tender" is wanted.'],
  [{ ...sound, from: '31/3/2026' }, 'from is “31/3/2026”, where a day such as 2026-03-31 is wanted.'],
  [{ ...sound, link: 'http://example.org' }, 'link does not begin with “https://”.'],
  [{ ...sound, tittle: 'Work' }, 'tittle is unknown: did you mean "title"?'],
  ['Work', 'The pack is “Work”, where an object is wanted.'],
])('%o: %s', (document, sentence) => {
  expect(said(document)).toEqual([sentence]);
});

test('what fits has no misfit', () => {
  expect(said(sound)).toEqual([]);
});
