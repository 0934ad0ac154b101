import { describe, expect, test } from 'vitest';
import { wordedMark } from '../../../core/facts/cells/worded-mark';

describe('a mark with words beside it', () => {
  test.each([
    ['4 - Good', 4],
    ['3: no named lead', 3],
    ['2 (plan lacks dates)', 2],
    ['3.5 – between good and acceptable', 3.5],
    ['4\nClear plan, 12 weeks', 4],
    ['Excellent (5)', 5],
    ['Good - 4', 4],
  ])('%j is %d', (text, mark) => expect(wordedMark(text)).toBe(mark));

  test.each(['4 (was 3)', '3 - to be moderated', '3 - 4', '4/5', 'Lot (2)', 'Year - 3', '2-bed house', 'Good', '4'])(
    '%j is none',
    (text) => expect(wordedMark(text)).toBeUndefined(),
  );
});
