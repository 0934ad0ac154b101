/** Synthetic sheets: every name and figure is invented. */
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../core/facts/recognise';
import { assign } from '../../../core/facts/recognise/columns/assign';
import type { CellValue } from '../../../core/source';
import { type Look, sheet } from '../../bench/mapping/sheet';

const table = (rows: readonly (readonly CellValue[])[], look?: Look) =>
  recognise([sheet('Bids', rows, look)]).tables[0];
const facts = (rows: readonly (readonly CellValue[])[], look?: Look) =>
  table(rows, look)?.columns.map(({ fact }) => fact);

describe('columns', () => {
  test('say why, how surely, and show cells', () => {
    const price = table([
      ['Supplier', 'Tender Sum (ex VAT)'],
      ['Osier Works', '£12,000'],
      ['Tarn Ltd', '£13,500'],
      ['Wren & Co', 'TBC'],
    ])?.columns[1];
    expect(price).toMatchObject({
      fact: 'price',
      reason: 'the heading is known and 2 of 2 cells are money or plain numbers',
      doubtful: false,
      samples: ['£12,000', '£13,500', 'TBC'],
      about: { vat: 'ex' },
    });
    expect(price?.margin).toBeGreaterThan(0.5);
  });

  test.each([
    ['fetched from the panel’s sheet', '=VLOOKUP(A2,Panel!A:C,3,FALSE)', 'mark'],
    ['fetched, or blank', '=IFERROR(INDEX(Panel!C:C,MATCH(A2,Panel!A:A,0)),"n/a - see panel")', 'mark'],
    ['fetched and weighed', '=VLOOKUP(A2,Panel!A:C,3,FALSE)*0.6', 'points'],
    ['reckoned', '=B2*12', 'points'],
  ])('of marks whose cells are %s', (_, formula, fact) => {
    const rows = [
      ['Bidder', 'Quality mark (0-5)', 'Price'],
      ['Osier', `${formula} -> 4`, 12_000],
      ['Tarn', `${formula} -> 3`, 14_000],
      ['Wren', `${formula} -> 5`, 9000],
    ];
    expect(facts(rows)?.[1]).toBe(fact);
  });

  test('under the names of criteria are marks when they hold small numbers on one scale', () => {
    const found = table([
      ['Bidder', 'Safeguarding', 'Mobilisation plan', 'Number of employees', 'Price'],
      ['Osier', 4, 3, 41, 12000],
      ['Tarn', 5, 2, 230, 14000],
      ['Wren', 2, 5, 12, 9000],
    ]);
    expect(found?.columns.map(({ fact, about }) => [fact, about.criterion?.name])).toEqual([
      ['bidder', undefined],
      ['mark', 'Safeguarding'],
      ['mark', 'Mobilisation plan'],
      [null, undefined],
      ['price', undefined],
    ]);
  });

  test('that formulas make from marks are points', () => {
    expect(
      facts([
        ['Bidder', 'Plan', 'Team', 'Score'],
        ['Osier', 4, 3, '=B2*6+C2*4 -> 36'],
        ['Tarn', 5, 2, '=B3*6+C3*4 -> 38'],
      ]),
    ).toEqual(['bidder', 'mark', 'mark', 'points']);
  });

  test('that add up the others are the price, whatever their heading', () => {
    expect(
      facts([
        ['Bidder', 'Set-up', 'Labour', 'Everything'],
        ['Osier', 2000, 9000, 11000],
        ['Tarn', 2500, 7000, 9500],
      ]),
    ).toEqual(['bidder', 'line-amount', 'line-amount', 'price']);
  });

  test('with and without VAT are both prices, and the buyer must say which counts', () => {
    const found = table([
      ['Bidder', 'Price ex VAT', 'Price inc VAT'],
      ['Osier', 1000, 1200],
      ['Tarn', 2000, 2400],
    ]);
    expect(found?.columns.slice(1).map(({ fact, doubtful, about }) => [fact, doubtful, about.vat])).toEqual([
      ['price', true, 'ex'],
      ['price', true, 'inc'],
    ]);
  });

  test('with the same heading are doubtful, and only one is taken', () => {
    const found = table([
      ['Bidder', 'Price', 'Price'],
      ['Osier', 1000, 1200],
      ['Tarn', 2000, 2400],
    ]);
    expect(found?.columns.slice(1).map(({ doubtful }) => doubtful)).toEqual([true, true]);
    expect(found?.columns.filter(({ fact }) => fact === 'price')).toHaveLength(1);
  });

  test('whose words and cells disagree are not taken', () => {
    expect(
      facts([
        ['Bidder', 'Price', 'Rank'],
        ['Osier', 'see letter', 'n/a'],
        ['Tarn', 'see letter', 'n/a'],
        ['Wren', 'in envelope', 'n/a'],
      ])?.[1],
    ).toBeNull();
  });

  test('"Note" holds marks only among French headings', () => {
    const rows = (head: readonly string[]) => [head, ['Brume', 'Délai', '3,5'], ['Grelot', 'Délai', '4']];
    expect(facts(rows(['Soumissionnaire', 'Critère', 'Note']))).toEqual(['bidder', 'criterion', 'mark']);
    expect(facts(rows(['Supplier', 'Question', 'Note']))?.[2]).not.toBe('mark');
  });

  test("the buyer's and the bidder's postcode are not confused, nor a telephone number with money", () => {
    expect(
      facts([
        ['Bidder', 'Customer postcode', 'Office postcode', 'Phone', 'Bid'],
        ['Osier', 'EX1 1AA', 'TQ9 5LL', '01392 111111', 21000],
        ['Tarn', 'EX1 1AA', 'PL4 8DD', '01752 222222', 19850],
      ]),
    ).toEqual(['bidder', null, 'postcode', null, 'price']);
  });

  test('the total of a bid repeated on every line is the price, the lines are lines', () => {
    expect(
      facts([
        ['Contractor', 'Item', 'Qty', 'Unit', 'Rate', 'Amount', 'Bid total'],
        ['Halyard', 'Clearing', 1, 'LS', 4000, 4000, 9400],
        ['Halyard', 'Surface', 60, 't', 90, 5400, 9400],
        ['Torrent', 'Clearing', 1, 'LS', 3500, 3500, 10100],
        ['Torrent', 'Surface', 60, 't', 110, 6600, 10100],
      ]),
    ).toEqual(['bidder', 'item', 'quantity', 'unit', 'unit-price', 'line-amount', 'price']);
  });

  test('of tendered and corrected prices are both prices, both doubtful', () => {
    const found = table([
      ['Bidder', 'Tendered price', 'Corrected price'],
      ['Osier', 40000, 41000],
      ['Tarn', 50000, 50000],
    ]);
    expect(found?.columns.slice(1).map(({ fact, doubtful }) => [fact, doubtful])).toEqual([
      ['price', true],
      ['price', true],
    ]);
  });

  test('of marks may be written "4/5" or as percentages of a listed criterion', () => {
    expect(
      facts([
        ['Bidder', 'Quality (50%)'],
        ['Osier', '4/5'],
        ['Tarn', '3/5'],
      ]),
    ).toEqual(['bidder', 'mark']);
    const found = recognise([
      sheet('Weights', [
        ['Criterion', 'Weight'],
        ['Quality', '60%'],
        ['Price', '40%'],
      ]),
      sheet(
        'Scores',
        [
          ['Bidder', 'Quality', 'Price'],
          ['Osier', 0.8, 30000],
          ['Tarn', 0.65, 28000],
        ],
        { formats: { 'B2:B3': '0%' } },
      ),
    ]).tables[1];
    expect(found?.columns.map(({ fact }) => fact)).toEqual(['bidder', 'mark', 'price']);
  });

  test('that repeat marks of another sheet by formula are marks, not points', () => {
    expect(
      facts([
        ['Bidder', 'Approach', 'Approach weighted', 'Rank'],
        ['Osier', '=Scores!B2 -> 4', '=B2*10 -> 40', 1],
        ['Tarn', '=Scores!B3 -> 3', '=B3*10 -> 30', 2],
      ]),
    ).toEqual(['bidder', 'mark', 'points', 'rank']);
  });

  test('net and gross side by side are without and with VAT, and the VAT itself is no price', () => {
    const found = table([
      ['Bidder', 'Net price', 'VAT', 'Gross price'],
      ['Osier', 10000, 2000, 12000],
      ['Tarn', 20000, 4000, 24000],
    ]);
    expect(found?.columns.map(({ fact, about }) => [fact, about.vat])).toEqual([
      ['bidder', undefined],
      ['price', 'ex'],
      [null, undefined],
      ['price', 'inc'],
    ]);
    expect(
      table([
        ['Bidder', 'Net price'],
        ['Osier', 10000],
        ['Tarn', 20000],
      ])?.columns[1]?.about.vat,
    ).toBeUndefined();
  });

  test('an offer beside a published target is a quantity', () => {
    expect(
      facts([
        ['Bidder', 'Commitment', 'Unit', 'Target', 'Offer'],
        ['Osier', 'Jobs', 'people', 4, 2],
        ['Osier', 'Talks', 'hours', 20, 30],
        ['Tarn', 'Jobs', 'people', 4, 5],
        ['Tarn', 'Talks', 'hours', 20, 10],
      ]),
    ).toEqual(['bidder', 'commitment', 'unit', 'target', 'quantity']);
  });

  test('that Goodmark wrote are left alone', () => {
    expect(
      facts([
        ['Bidder', 'Price', 'Goodmark points'],
        ['Osier', 1000, 40],
        ['Tarn', 2000, 20],
      ]),
    ).toEqual(['bidder', 'price', null]);
  });
});

describe("the buyer's choice", () => {
  const rows = [
    ['Bidder', 'A', 'Price'],
    ['Osier', 3, 1000],
    ['Tarn', 4, 2000],
  ];
  const withChoice = (choices: Parameters<typeof recognise>[1]) =>
    recognise([sheet('Bids', rows)], choices).tables[0]?.columns;

  test('goes before every guess, and its fact is not given twice', () => {
    const columns = withChoice([{ where: 'Bids!B1', fact: 'price' }]);
    expect(columns?.[1]).toMatchObject({ fact: 'price', reason: 'You said so.', doubtful: false, margin: 1 });
    expect(columns?.[2]?.fact).not.toBe('price');
  });

  test('can switch a column off, and say which criterion or bidder it is about', () => {
    expect(withChoice([{ where: 'Bids!C1', fact: null }])?.[2]?.fact).toBeNull();
    expect(withChoice([{ where: 'Bids!B1', fact: 'mark', criterion: 'Quality' }])?.[1]?.about.criterion?.name).toBe(
      'Quality',
    );
    expect(withChoice([{ where: 'Bids!B1', fact: 'price', bidder: 'Wren' }])?.[1]?.about.bidder?.name).toBe('Wren');
  });

  test('makes a table without headings readable', () => {
    const grid = sheet('Dump', [
      [1, 'Basalt Ltd', 41200],
      [2, 'Gneiss', 39950],
      [3, 'Hornfels', 40500],
    ]);
    const [found] = recognise(
      [grid],
      [
        { where: 'Dump!B1', fact: 'bidder' },
        { where: 'Dump!C1', fact: 'price' },
      ],
    ).tables;
    expect(found?.columns.map(({ fact }) => fact)).toEqual([null, 'bidder', 'price']);
    expect(found).toMatchObject({ layout: 'row-per-bid', purposes: ['bids', 'prices'] });
  });
});

describe('the one-to-one choice', () => {
  test('takes the greatest sum, not the greatest single score', () => {
    expect(
      assign(
        [
          [0.9, 0.8],
          [0.85, 0.1],
        ],
        0.4,
      ),
    ).toEqual([1, 0]);
  });

  test('forces nothing below the least score', () => {
    expect(assign([[0.9], [0.3]], 0.4)).toEqual([0, null]);
    expect(assign([[0.3, 0.2]], 0.4)).toEqual([null]);
    expect(assign([], 0.4)).toEqual([]);
  });
});

test('thousands of columns are read all the same', () => {
  const wide = Array.from({ length: 3000 }, (_, at) => at);
  const found = facts([
    ['Bidder', ...wide.map((at) => `Question ${at + 1} (max 5)`)],
    ...['Osier Ltd', 'Tarn CIC', 'Wren & Co'].map((name, row) => [name, ...wide.map((at) => (at * (row + 2)) % 6)]),
  ]);
  expect(found?.slice(0, 3)).toEqual(['bidder', 'mark', 'mark']);
});
