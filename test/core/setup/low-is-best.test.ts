import { expect, test } from 'vitest';
import { lowIsBest } from '../../../core/setup/stated';

test.each([
  'Scoring key: 1 = Excellent, 2 = Good, 3 = Acceptable, 4 = Poor, 5 = Unacceptable',
  'Scores: 1 (best) to 5 (worst)',
  'Scoring scale: Scores 1 (Excellent) to 5 (Unacceptable)',
  'The lowest total score wins',
])('“%s” says that low marks are the better ones', (text) => {
  expect(lowIsBest(text)).toBe(true);
});

test.each([
  'Scoring key: 0 = No response, 1 = Poor, 3 = Good, 5 = Excellent',
  'Scoring scale: Scores 0 (No response) to 5 (Excellent)',
  'Scores: 1 (lowest) to 5 (highest)',
  'The lowest price scores 40 marks',
  'Marks out of 5',
])('“%s” does not', (text) => {
  expect(lowIsBest(text)).toBe(false);
});
