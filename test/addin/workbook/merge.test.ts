import { expect, test } from 'vitest';
import { mergedLog, mergedState } from '../../../addin/workbook/kept/merge';

const ids = (log: readonly { readonly id: string }[]) => log.map(({ id }) => id).join('');
const entry = (id: string, when: string, ...before: string[]) => ({ id, when, before });

test('two logs become one: every entry once, in the order of time', () => {
  const mine = [entry('a', '09:00'), entry('c', '11:00', 'a')];
  const theirs = [entry('a', '09:00'), entry('b', '10:00', 'a')];
  expect(ids(mergedLog(mine, theirs))).toBe('abc');
  expect(mergedLog(theirs, mine)).toEqual(mergedLog(mine, theirs));
});

test('a clock that is wrong puts no entry before one that it follows', () => {
  const log = [entry('a', '12:00'), entry('b', '09:00', 'a'), entry('c', '10:00', 'b'), entry('d', '11:00')];
  expect(ids(mergedLog(log, []))).toBe('abcd');
});

test('a circle made by hand loses nothing', () => {
  const log = [entry('a', '09:00', 'b'), entry('b', '10:00', 'a'), entry('c', '11:00', 'gone')];
  expect(ids(mergedLog(log, [])).split('').toSorted().join('')).toBe('abc');
});

test('a long log takes no long time and no deep stack', () => {
  const log = Array.from({ length: 20_000 }, (_, n) => entry(`${n}`, String(90_000 - n), `${n - 1}`));
  expect(mergedLog(log, [])).toEqual(log);
});

test('all else that is wanted holds, and a log that is none is left as it is', () => {
  expect(mergedState({ setup: 1, log: [entry('a', '09:00')] }, { setup: 2, log: [] })).toMatchObject({
    setup: 2,
    log: [{ id: 'a' }],
  });
  expect(mergedState({ log: 'mine' }, { log: 'other' })).toEqual({ log: 'other' });
});
