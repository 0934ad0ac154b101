import { expect, test } from 'vitest';
import { nameAndFate } from '../../../core/facts/names/fate';

test.each([
  ['Ferrer LLP (withdrawn)', 'Ferrer LLP', 'withdrawn'],
  ['Uig Surfacing - NON-COMPLIANT: no bond', 'Uig Surfacing', 'NON-COMPLIANT: no bond'],
  ['Holm Ltd [disqualified 3 May]', 'Holm Ltd', 'disqualified 3 May'],
  ['Ash & Co WITHDRAWN', 'Ash & Co', 'WITHDRAWN'],
  ['Derwen Cyf (tynnwyd yn ôl)', 'Derwen Cyf', 'tynnwyd yn ôl'],
])('%s is a bidder and what became of its bid', (text, name, fate) => {
  expect(nameAndFate(text)).toEqual({ name, fate });
});

test.each(['Ferrer LLP', 'Rejected Materials Recycling Ltd', 'Excluded Voices CIC', 'Withdrawn', 'North (East) Ltd'])(
  '%s is a name and no more',
  (text) => {
    expect(nameAndFate(text)).toEqual({ name: text });
  },
);
