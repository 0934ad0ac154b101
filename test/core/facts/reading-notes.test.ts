import { expect, test } from 'vitest';
import { readTender } from '../../../core/read-tender';
import { grid } from './build';

const notesOf = (...rows: Parameters<typeof grid>[1]) =>
  readTender([grid('Prices', rows)]).problems.filter(({ code }) => code.startsWith('read-'));

test('a price stored as text with a footnote mark is counted, named and shown with its footnote', () => {
  const notes = notesOf(
    ['Bidder', 'Tender price (£)'],
    ['Alder Ltd', 120000],
    ['Birch CIC', '95,000*'],
    ['Cedar Trust', 101500],
    [],
    ['* Corrected after clarification 3.'],
  );
  expect(notes.map(({ code, path }) => [code, ...path])).toEqual([
    ['read-text-number', 'Prices!B3'],
    ['read-footnote-mark', 'Prices!B3'],
  ]);
  expect(notes[1]?.message).toContain('“* Corrected after clarification 3. (Prices!A6)”');
  expect(notes[1]?.message).toContain('“95,000*” was read as 95000');
});

test('plain numbers need no note', () => {
  expect(notesOf(['Bidder', 'Tender price (£)'], ['Alder Ltd', 120000], ['Birch CIC', 95000])).toEqual([]);
});
