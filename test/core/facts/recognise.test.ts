/** Synthetic sheets: every name and figure is invented. */
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../core/facts/recognise';
import { mapping } from '../../bench/mapping/mapping';
import { sheet } from '../../bench/mapping/sheet';

const bids = [
  ['Bidder', 'Price'],
  ['Osier', 10],
  ['Tarn', 20],
];

describe('sheets', () => {
  test('that are hidden, templates or out of use are listed with the reason, not read', () => {
    const { sheets, tables } = recognise([
      sheet('Bids', bids),
      sheet('Working', bids, { visibility: 'hidden' }),
      sheet('Secret', bids, { visibility: 'very-hidden' }),
      sheet('Bid template', bids),
      sheet('Bids (old)', bids),
      sheet('Lookups', bids),
      sheet('Goodmark ranking', bids),
    ]);
    expect(tables.map(({ sheet: name }) => name)).toEqual(['Bids']);
    expect(sheets.filter(({ read }) => !read).map(({ name, reason }) => [name, reason])).toEqual([
      ['Working', 'Hidden sheet: listed, not read.'],
      ['Secret', 'Very hidden sheet: listed, not read.'],
      ['Bid template', 'Its name says it is a template or example ("template"): listed, not read.'],
      ['Bids (old)', 'Its name says it is out of use ("old"): listed, not read.'],
      ['Lookups', 'A sheet of lists for drop-downs: listed, not read.'],
      ['Goodmark ranking', 'Written by Goodmark: not read as part of the tender.'],
    ]);
  });

  test('of guidance give their rules, not their tables; and the only sheet is read whatever its name', () => {
    const guidance = sheet('Guidance', [['Price is scored as lowest price / bid price x 40'], [], ...bids]);
    const both = recognise([guidance, sheet('Bids', bids)]);
    expect(both.tables.map(({ sheet: name }) => name)).toEqual(['Bids']);
    expect(both.statements.map(({ text }) => text)).toContain('Price is scored as lowest price / bid price x 40');
    expect(recognise([sheet('Template', bids)]).tables).toHaveLength(1);
  });

  test('tell how many hidden rows were read all the same', () => {
    expect(recognise([sheet('Bids', bids, { hiddenRows: [2] })]).sheets[0]).toMatchObject({
      read: true,
      hiddenRows: 1,
    });
  });

  test('may be empty', () => {
    expect(recognise([sheet('Sheet1', [])])).toMatchObject({ tables: [], statements: [] });
    expect(recognise([])).toEqual({ tables: [], statements: [], sheets: [] });
  });
});

describe('statements', () => {
  test('are labels with values and sentences, wherever they stand', () => {
    const { statements, tables } = recognise([
      sheet(
        'Summary',
        [
          ['Scoring scale 0-5'],
          ['Evaluation weighting: Quality 60 / Price 40'],
          ['Price formula', 'lowest price / price x 40'],
          ['Price weighting:', 0.4],
          [],
          ...bids,
          [],
          ['Minimum score 2 on every question.'],
        ],
        { formats: { B4: '0%' } },
      ),
    ]);
    expect(statements.map(({ label, text }) => [label, text])).toEqual([
      ['', 'Scoring scale 0-5'],
      ['Evaluation weighting', 'Quality 60 / Price 40'],
      ['Price formula', 'lowest price / price x 40'],
      ['Price weighting', '40%'],
      ['', 'Minimum score 2 on every question.'],
    ]);
    expect(tables[0]?.titles.map(({ text }) => text)).toContain('Scoring scale 0-5');
  });
});

describe('a legend of marks', () => {
  test('is said as the scale, and is no table', () => {
    const { tables, statements } = recognise([
      sheet('S', [['Score', 'Meaning'], [0, 'No answer'], [3, 'Fair'], [5, 'Excellent'], [], ...bids]),
    ]);
    expect(tables.map(({ id }) => id)).toEqual(['S!A6:B8']);
    expect(statements).toContainEqual({
      label: 'Scoring scale',
      labelWhere: 'S!A1:B4',
      text: 'Scores 0 (No answer) to 5 (Excellent)',
      where: 'S!A1:B4',
      fact: 'method',
    });
  });
});

describe('names of lots', () => {
  test('come from the sheet, a title above the table, or a heading', () => {
    expect(recognise([sheet('Lot 2 prices', bids)]).tables[0]?.lot?.name).toBe('Lot 2');
    expect(recognise([sheet('Prices', [['Lot 1: Hall Lane'], ...bids])]).tables[0]?.lot).toEqual({
      name: 'Lot 1: Hall Lane',
      where: 'Prices!A1',
    });
  });
});

describe('accuracy over the labelled corpus', () => {
  test('heading rows at least 98 in 100, columns at least 95 in 100, and hardly fewer where rules were never improved', async () => {
    const { headers, columns, heldOut, misses } = await mapping();
    const share = ({ right, of }: { readonly right: number; readonly of: number }) => right / of;
    expect(headers.of).toBeGreaterThanOrEqual(60);
    expect(share(headers), misses.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(share(columns), misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(share(heldOut.headers)).toBeGreaterThanOrEqual(0.98);
    expect(share(heldOut.columns)).toBeGreaterThanOrEqual(0.93);
  });
});
