import { expect, test } from 'vitest';
import { placeText } from '../../../addin/pane/words';

test.each([
  ['Bids!C7', 'Bids!C7'],
  ["'2. Tender sums'!G10", '2. Tender sums!G10'],
  ["'Lot 1 – ''Hedge'''!A1:B2", "Lot 1 – 'Hedge'!A1:B2"],
  ['criteria', 'criteria'],
])('the place %s is shown as %s', (where, text) => {
  expect(placeText(where)).toBe(text);
});
