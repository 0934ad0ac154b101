import { describe, expect, test } from 'vitest';
import { statedThreshold } from '../../../core/setup/stated-threshold';

describe('a gate as a share of the marks', () => {
  test.each([
    ['Tenders scoring less than 60% of the available quality marks will not be considered.', 0.6, false],
    ['A minimum quality threshold of 55 per cent applies.', 0.55, false],
    ['Bidders must score at least 50% on each question.', 0.5, true],
    ['Minimum quality score 40%', 0.4, false],
    ['At least 60% of the quality points to have their price considered.', 0.6, false],
    ['At least 60% overall for quality AND no score below 2 on any question.', 0.6, false],
  ])('%j', (text, share, each) => expect(statedThreshold(text)).toEqual({ share, each }));

  test.each([
    'Social value carries a minimum weighting of 10%.',
    'Prices at least 20% below the mean will be queried.',
    'At least 30% recycled content',
    'Marks are taken off for prices at least 10% above the lowest.',
    'Quality 60%, price 40%',
    'Between 40% and 60% of the quality marks are for the plan; the minimum is 2.',
  ])('%j is none', (text) => expect(statedThreshold(text)).toBeUndefined());
});
