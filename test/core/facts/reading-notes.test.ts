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

test.each(['Birch CIC*', 'Birch CIC †', 'Birch CIC²'])(
  '%s is Birch CIC, and what its footnote says is shown',
  (marked) => {
    const sign = marked.slice(-1);
    const { facts, problems } = readTender([
      grid('Prices', [
        ['Bidder', 'Tender price (£)'],
        ['Alder Ltd', 120000],
        [marked, 95000],
        ['Cedar Trust', 101500],
        [],
        [`${sign} Subject to a parent company guarantee.`],
      ]),
      grid('Quality', [
        ['Bidder', 'Quality mark (0-5)'],
        ['Alder Ltd', 4],
        ['Birch CIC', 5],
        ['Cedar Trust', 3],
      ]),
    ]);
    expect(facts.bidders.map(({ name }) => name)).toEqual(['Alder Ltd', 'Birch CIC', 'Cedar Trust']);
    const note = problems.find(({ code }) => code === 'read-name-footnote');
    expect(note?.path).toContain('Prices!A3');
    expect(note?.message).toBe(
      `“${marked}” was read as Birch CIC, with a footnote mark (“${sign} Subject to a parent company guarantee. (Prices!A6)”).`,
    );
  },
);

test('a raised digit that belongs to a name stays', () => {
  const { facts } = readTender([
    grid('Prices', [
      ['Bidder', 'Tender price (£)'],
      ['Alder²', 1200],
      ['Birch', 950],
      ['Alder', 990],
    ]),
  ]);
  expect(facts.bidders.map(({ name }) => name)).toEqual(['Alder²', 'Birch', 'Alder']);
});
