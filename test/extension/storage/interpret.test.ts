/** Whatever lies in a browser's storage, reading it gives something to work with and says what was wrong. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { interpret } from '../../../extension/storage/interpret';
import { asInstalled, settingsKind } from '../../../extension/storage/settings';
import { shortlistKind } from '../../../extension/storage/shortlist';
import { entry } from '../entry';

const heights = {
  title: 'The height',
  version: 2,
  shape: v.object({ metres: v.number() }),
  fallback: { metres: 0 },
  // Version 1 kept a bare number of feet.
  migrate: (value: unknown) => ({ metres: Number(value) * 0.3048 }),
};

test('what was saved by this version is read as it was', () => {
  expect(interpret(heights, { version: 2, value: { metres: 3 } })).toEqual({ value: { metres: 3 }, problem: null });
});

test('nothing there is no problem', () => {
  expect(interpret(heights, undefined)).toEqual({ value: { metres: 0 }, problem: null });
});

test('what an older version saved is brought up to date', () => {
  expect(interpret(heights, { version: 1, value: 10 })).toEqual({ value: { metres: 3.048 }, problem: null });
});

test('what a newer version saved is not guessed at', () => {
  const { value, problem } = interpret(heights, { version: 3, value: { millimetres: 4 } });
  expect(value).toEqual({ metres: 0 });
  expect(problem?.message).toBe('The height was saved by a newer version of Goodmark, and is left as it is.');
});

test.each([
  ['not what it should be', { version: 2, value: { metres: 'tall' } }],
  ['no envelope', { metres: 3 }],
  ['a text', 'three metres'],
  ['null', null],
])('%s: the fallback, and a sentence', (_what, found) => {
  const { value, problem } = interpret(heights, found);
  expect(value).toEqual({ metres: 0 });
  expect(problem?.message).toBe('The height could not be read, so Goodmark starts without it.');
});

test('a migration that trips over an old wreck is a wreck, not a crash', () => {
  const trips = { ...heights, migrate: (value: unknown) => (value as { deep: { metres: number } }).deep.metres };
  expect(interpret(trips, { version: 1, value: null }).problem?.code).toBe('stored-value-damaged');
});

test('no JSON whatever makes reading settings or a shortlist throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: -1, max: 3 }), (value, version) => {
      for (const found of [value, { version, value }]) {
        interpret(settingsKind, found);
        interpret(shortlistKind, found);
      }
    }),
  );
});

test('settings and shortlist are read back as they are saved', () => {
  const settings = { ...asInstalled, place: 'OX3 9DU', portals: { ted: false } };
  expect(interpret(settingsKind, { version: 1, value: settings })).toEqual({ value: settings, problem: null });
  expect(interpret(shortlistKind, { version: 1, value: [entry()] })).toEqual({ value: [entry()], problem: null });
});
