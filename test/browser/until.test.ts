import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { until } from './until';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page whose looks are answered in this order, the last one for ever. */
const pageOf = (...looks: readonly (() => unknown)[]) => {
  let at = 0;
  return {
    address: 'https://portal.example/',
    evaluate: async (asked: string) => {
      if (asked === 'document.body.innerText') return 'Welcome';
      at += 1;
      return looks[Math.min(at, looks.length) - 1]?.();
    },
  };
};

test('a page that does not come to show it is given up after twenty seconds, with what it shows', async () => {
  const waiting = expect(
    until(
      pageOf(() => false),
      'marked',
    ),
  ).rejects.toThrow('Waited 20000 ms for marked at https://portal.example/, which shows: Welcome');
  await vi.advanceTimersByTimeAsync(21_000);
  await waiting;
});

test('a page that throws while it is put together is asked again', async () => {
  const thrown = () => {
    throw new Error('No body yet');
  };
  const waiting = until(
    pageOf(thrown, () => true),
    'marked',
  );
  await vi.advanceTimersByTimeAsync(100);
  await waiting;
});

test('a computer that stood still for half a minute, page and all, is no page that is late', async () => {
  const stoodStill = () => {
    vi.advanceTimersByTime(30_000);
    return false;
  };
  const waiting = until(
    pageOf(
      stoodStill,
      () => false,
      () => true,
    ),
    'marked',
  );
  await vi.advanceTimersByTimeAsync(200);
  await waiting;
});
