/** Texts of a pack in another language. The Welsh is made up for tests. */
import { expect, test } from 'vitest';
import { inOtherWords, languageOf, phraseBooks } from '../../../core/packs/languages';
import type { Translation } from '../../../core/packs/pack';
import { wholePack } from './whole-pack';

const cy = (of: string, member: Translation['member'], text: string): Translation => ({
  language: 'cy',
  of,
  member,
  text,
});
const pack = {
  ...wholePack,
  texts: [
    cy('pack', 'title', 'Gwerth cymdeithasol Northway'),
    cy('dated', 'title', 'Mae pob ymrwymiad yn dweud erbyn pryd'),
    cy('dated', 'rationale', 'Ni ellir dilyn addewid heb ddyddiad.'),
    cy('jobs-for-young', 'question', 'Pa swyddi?'),
    { ...cy('dated', 'hint', 'Demandez avant quand.'), language: 'fr' },
    // The rule has no chip, so this stands for nothing.
    cy('dated', 'chip', 'dyddiad'),
  ],
};
const [welsh, french] = phraseBooks(pack);
const say = (text: string) => welsh && inOtherWords(welsh, text);

test('there is one book for each language, of the texts that the pack has of its own', () => {
  expect(welsh?.phrases.map(([own]) => own)).toEqual([
    'Northway social value',
    'Every commitment says by when',
    'A promise without a date cannot be followed up.',
    'Which jobs will this contract give to people of 16 to 24, how many, and by when?',
  ]);
  expect(french).toEqual({ language: 'fr', phrases: [['Ask by when.', 'Demandez avant quand.']] });
  expect(phraseBooks({ ...pack, texts: [] })).toEqual([]);
});

test('a text is said in other words, and so is the rationale at the end of what was found', () => {
  expect(say('Every commitment says by when')).toEqual({ before: '', text: 'Mae pob ymrwymiad yn dweud erbyn pryd' });
  expect(say('Found no date in C4. A promise without a date cannot be followed up.')).toEqual({
    before: 'Found no date in C4. ',
    text: 'Ni ellir dilyn addewid heb ddyddiad.',
  });
});

test('what the book does not have stays as it is, and half a word is no text', () => {
  expect(say('Ask by when.')).toBeUndefined();
  expect(say('NotEvery commitment says by when')).toBeUndefined();
});

test('a language is told by the first part of its name', () => {
  expect(['cy-GB', 'CY', 'cy', 'en-Latn-GB'].map(languageOf)).toEqual(['cy', 'cy', 'cy', 'en']);
});
