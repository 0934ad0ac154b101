/** Synthetic sheets: every name and figure is invented. */
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../core/facts/recognise';
import type { CellValue } from '../../../core/source';
import { sheet } from '../../bench/mapping/sheet';

type Rows = readonly (readonly CellValue[])[];
const tables = (...sheets: readonly (readonly [string, Rows])[]) =>
  recognise(sheets.map(([name, rows]) => sheet(name, rows))).tables;

describe('layouts', () => {
  test('row per bid and long', () => {
    expect(
      tables([
        'Bids',
        [
          ['Bidder', 'Price'],
          ['Osier', 10],
          ['Tarn', 20],
          ['Wren', 30],
        ],
      ])[0],
    ).toMatchObject({
      layout: 'row-per-bid',
      purposes: ['bids', 'prices'],
      reason: 'Each row is one bidder, named in "Bidder".',
    });
    expect(
      tables([
        'Offers',
        [
          ['Bidder', 'Commitment', 'Quantity', 'Unit'],
          ['Osier', 'Jobs', 1, 'FTE'],
          ['Osier', 'Trees', 9, 'trees'],
          ['Tarn', 'Jobs', 2, 'FTE'],
          ['Tarn', 'Trees', 5, 'trees'],
        ],
      ])[0],
    ).toMatchObject({ layout: 'long', purposes: ['commitments'] });
  });

  test('a matrix by names known from another sheet, with the estimate seen and left out', () => {
    const found = tables(
      [
        'Suppliers',
        [
          ['Supplier', 'Postcode'],
          ['Total', 'LS1 1AA'],
          ['Prism', 'LS2 2BB'],
          ['Onward', 'LS3 3CC'],
        ],
      ],
      [
        'Prices',
        [
          ['Item', 'Prism', 'Onward', "Engineer's estimate"],
          ['Survey', 1200, 1100, 1000],
          ['Works', 9000, 8000, 8500],
        ],
      ],
    );
    expect(found[1]).toMatchObject({ layout: 'matrix', purposes: ['prices'] });
    expect(found[1]?.columns.map(({ fact, about }) => [fact, about.bidder?.name])).toEqual([
      ['item', undefined],
      ['line-amount', 'Prism'],
      ['line-amount', 'Onward'],
      ['estimate', "Engineer's estimate"],
    ]);
  });

  test('a matrix of marks by names nobody knows', () => {
    const [found] = tables([
      'Marks',
      [
        ['Criterion', 'Weighting', 'Max', 'Bramling', 'Pochard'],
        ['Plan', '60%', 5, 4, 3],
        ['Team', '40%', 5, 3, 5],
      ],
    ]);
    expect(found).toMatchObject({ layout: 'matrix', purposes: ['marks', 'criteria'] });
    expect(found?.columns.slice(3).map(({ fact, about }) => [fact, about.bidder?.name])).toEqual([
      ['mark', 'Bramling'],
      ['mark', 'Pochard'],
    ]);
  });

  test('transposed: one fact a row, names in the first', () => {
    const [found] = tables([
      'Sum',
      [
        ['Supplier', 'Corvid Ltd', 'Nightjar'],
        ['Price (ex VAT)', 1000, 1100],
        ['SME', 'Yes', 'No'],
        ['Postcode', 'M4 5JD', 'OL9 1AA'],
        ['Cover plan (30%)', 4, 3],
      ],
    ]);
    expect(found).toMatchObject({ layout: 'transposed', header: { top: 0, bottom: 0 } });
    expect(found?.columns.map(({ index, fact }) => [index, fact])).toEqual([
      [0, 'bidder'],
      [1, 'price'],
      [2, 'sme'],
      [3, 'postcode'],
      [4, 'mark'],
    ]);
    expect(found?.columns[4]?.about).toMatchObject({ criterion: { name: 'Cover plan' }, weight: '30%' });
  });

  test('evaluators across, with the panel’s mark beside theirs', () => {
    const [found] = tables([
      'Grid',
      [
        ['Supplier', 'Question', 'JH', 'MO', 'Consensus', 'Reason'],
        ['Corran', 'Buses', 3, 4, 3, 'Two sources'],
        ['Corran', 'Staff', 4, 4, 4, 'Accredited'],
        ['Skylark', 'Buses', 2, 2, 2, 'No data'],
        ['Skylark', 'Staff', 3, 3, 3, 'Fair'],
      ],
    ]);
    expect(found?.columns.slice(2).map(({ fact, about }) => [fact, about.evaluator])).toEqual([
      ['mark', 'JH'],
      ['mark', 'MO'],
      ['mark', undefined],
      ['reason', undefined],
    ]);
  });

  test('one heading may name a bidder and a fact, or a lot and a fact', () => {
    const found = tables(
      [
        'Bids',
        [
          ['Bidder', 'Lot 1 price (£)', 'Lot 2 price (£)'],
          ['Osier', 10000, 20000],
          ['Tarn', 12000, null],
        ],
      ],
      [
        'Marks',
        [
          ['Question', 'Osier score', 'Osier comments', 'Tarn score', 'Tarn comments'],
          ['Plan', 4, 'Good', 3, 'Fair'],
          ['Team', 3, 'Fair', 5, 'Great'],
        ],
      ],
    );
    expect(found[0]?.columns.slice(1).map(({ fact, about }) => [fact, about.lot])).toEqual([
      ['price', 'Lot 1'],
      ['price', 'Lot 2'],
    ]);
    expect(found[1]?.columns.slice(1).map(({ fact, about }) => [fact, about.bidder?.name])).toEqual([
      ['mark', 'Osier'],
      ['reason', 'Osier'],
      ['mark', 'Tarn'],
      ['reason', 'Tarn'],
    ]);
  });

  test('bidders named in rows that head sections', () => {
    const [found] = tables([
      'Offers',
      [
        ['Commitment', 'Quantity', 'Unit'],
        ['Osier Ltd'],
        ['Jobs', 3, 'FTE'],
        ['Trees', 30, 'trees'],
        ['Tarn & Co'],
        ['Jobs', 5, 'FTE'],
        ['Trees', 10, 'trees'],
      ],
    ]);
    expect(found).toMatchObject({
      layout: 'long',
      purposes: ['commitments'],
      reason: 'Bidders are named in rows that head sections.',
    });
  });

  test('marks down with one row of prices among them: each row is a fact of its own', () => {
    const [found] = tables([
      'Scores',
      [
        ['', 'Weighting', 'Kite CIC', 'Linnet Youth'],
        ['Engagement', '40%', 4, 5],
        ['Safety', '20%', 5, null],
        ['Price (£)', '40%', 18000, 20000],
      ],
    ]);
    expect(found).toMatchObject({ layout: 'transposed' });
    expect(found?.columns.map(({ fact, about }) => [fact, about.criterion?.name, about.weight])).toEqual([
      ['bidder', undefined, undefined],
      ['mark', 'Engagement', '40%'],
      ['mark', 'Safety', '20%'],
      ['price', undefined, '40%'],
    ]);
  });

  test('a form', () => {
    const { tables: found, statements } = recognise([
      sheet('Form', [
        ['FORM OF TENDER'],
        [],
        ['Name of tenderer:', 'Oakapple Ltd'],
        ['Postcode:', 'GL7 1QP'],
        ['Tender sum (ex VAT):', 64250],
      ]),
    ]);
    expect(found[0]).toMatchObject({ layout: 'form', header: null });
    expect(found[0]?.columns.map(({ index, fact }) => [index, fact])).toEqual([
      [2, 'bidder'],
      [3, 'postcode'],
      [4, 'price'],
    ]);
    expect(statements).toContainEqual({
      label: 'Name of tenderer',
      labelWhere: 'Form!A3',
      text: 'Oakapple Ltd',
      where: 'Form!B3',
      fact: 'bidder',
    });
  });

  test('reference tables', () => {
    expect(
      tables([
        'C',
        [
          ['Criterion', 'Weighting', 'Max mark'],
          ['Quality', 60, 5],
          ['Price', 40, 5],
        ],
      ])[0],
    ).toMatchObject({ layout: 'reference', purposes: ['criteria'] });
    expect(
      tables([
        'N',
        [
          ['Local need', 'Place', 'People affected'],
          ['Jobs', 'Mill Ward', 'Young people'],
          ['Buses', 'Eastgate', 'Carers'],
        ],
      ])[0],
    ).toMatchObject({ layout: 'reference', purposes: ['needs'] });
  });
});
