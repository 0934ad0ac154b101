import { expect, test } from 'vitest';
import { moveSentence } from '../../../addin/pane/moves';

test('a move is told with both ranks', () => {
  expect(moveSentence({ name: 'Brackenfell', lot: null, from: 2, to: 1 })).toBe('Brackenfell: rank 2 to rank 1');
});

test('a bid that falls out of the ranking is not ranked, never rank 0', () => {
  expect(moveSentence({ name: 'Tarnside', lot: 'Lot 2', from: 3, to: null })).toBe(
    'Tarnside (Lot 2): rank 3 to not ranked',
  );
});
