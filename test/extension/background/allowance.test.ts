/** Twelve requests in two minutes, and as long as a portal says after it has had enough. Time is given, never waited for. */
import { describe, expect, test } from 'vitest';
import { type Asked, ask, askedKind, nothingAsked, retryAfter, told } from '../../../extension/background/allowance';
import { interpret } from '../../../extension/storage/interpret';

const noon = Date.parse('2026-11-26T12:00:00Z');

/** After asking at each of these seconds past noon. */
const askedAt = (...seconds: readonly number[]): Asked =>
  seconds.reduce((asked, second) => ask(asked, noon + second * 1000).asked, nothingAsked);

const twelve = Array.from({ length: 12 }, (_, second) => second);

test('twelve go through at once, the thirteenth waits until the first is two minutes old', () => {
  expect(ask(askedAt(...twelve.slice(1)), noon + 12_000).wait).toBe(0);
  expect(ask(askedAt(...twelve), noon + 12_000).wait).toBe(108_000);
  expect(ask(askedAt(...twelve), noon + 120_000).wait).toBe(0);
});

test('a request that had to wait does not count', () => {
  const full = askedAt(...twelve);
  const refused = ask(full, noon + 60_000).asked;
  expect(refused.at).toHaveLength(12);
  expect(ask(refused, noon + 120_000).wait).toBe(0);
});

test('a portal that wants to be left alone is, for as long as it said', () => {
  const quiet = told(nothingAsked, noon + 45_000);
  expect(ask(quiet, noon + 1000).wait).toBe(44_000);
  expect(ask(quiet, noon + 45_000).wait).toBe(0);
});

test('a clock that was set back locks nobody out for longer than it should', () => {
  expect(ask(askedAt(...twelve), noon - 86_400_000).wait).toBe(0);
  expect(ask(told(nothingAsked, noon + 86_400_000), noon).wait).toBe(3_600_000);
});

test('the count is read back after the background slept', () => {
  const asked = told(askedAt(1, 2, 3), noon + 5000);
  const stored: unknown = JSON.parse(JSON.stringify({ version: askedKind.version, value: asked }));
  expect(interpret(askedKind, stored)).toEqual({ value: asked, problem: null });
});

describe('Retry-After', () => {
  test.each([
    ['120', 120_000],
    [' 45 ', 45_000],
    [new Date(noon + 30_000).toUTCString(), 30_000],
    ['999999', 3_600_000],
    ['0', 120_000],
    ['-5', 120_000],
    ['soon', 120_000],
    ['', 120_000],
    [null, 120_000],
    [new Date(noon - 30_000).toUTCString(), 120_000],
  ])('%j means %d milliseconds', (header, wait) => {
    expect(retryAfter(header, noon)).toBe(wait);
  });
});
