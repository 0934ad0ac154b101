import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shownProgress } from '../../../addin/pane/shown-progress';
import type { Progress } from '../../../addin/workbook/port';
import { recognise } from '../../../core/facts/recognise';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const seen: (Progress | null)[] = [];
  let lasts = false;
  const progress = shownProgress((told, isLasting) => {
    seen.push(told);
    lasts ||= isLasting;
  });
  return { seen, lasts: () => lasts, ...progress };
}
const row = (done: number): Progress => ({ step: 'Reading Bids', done, of: 9000 });

test('work that is soon over shows no progress at all', () => {
  const { seen, lasts, tell, end } = watched();
  tell(row(0));
  vi.advanceTimersByTime(150);
  tell(row(8000));
  end();
  vi.advanceTimersByTime(5000);
  expect(seen).toEqual([]);
  expect(lasts()).toBe(false);
});

test('work that lasts shows how far it is, as told last, ten times a second at most', () => {
  const { seen, tell } = watched();
  for (let done = 0; done < 100; done++) {
    tell(row(done));
    vi.advanceTimersByTime(10);
  }
  expect(seen).toHaveLength(9);
  expect(seen.map((told) => told?.done)).toEqual([19, 29, 39, 49, 59, 69, 79, 89, 99]);
});

test('work that tells nothing is known to last all the same, and what it tells later is shown', () => {
  const { seen, lasts, tell } = watched();
  vi.advanceTimersByTime(1000);
  expect(seen).toEqual([null]);
  expect(lasts()).toBe(true);
  tell(row(1));
  vi.advanceTimersByTime(100);
  expect(seen).toEqual([null, row(1)]);
});

test('tables are shown as soon as they are found, and nothing older after them', () => {
  const { seen, lasts, tell } = watched();
  tell(row(1));
  const found: Progress = { step: 'Finding the bids', done: 0, of: 1, recognition: recognise([]) };
  tell(found);
  expect(seen).toEqual([found]);
  expect(lasts()).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(seen).toEqual([found, null]);
});
