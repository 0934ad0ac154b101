/** Weights, lines and names that one table states in passing. All bidders and figures are invented (synthetic). */
import { describe, expect, it } from 'vitest';
import { gather } from '../../../core/facts/gather';
import type { RecognisedTable } from '../../../core/facts/recognition';
import { grid, recognition, table } from './build';

const weightsOf = (...from: Parameters<typeof gather>) =>
  gather(...from).facts.criteria.map(({ name, parent, weight }) => [
    parent,
    name,
    weight?.kind === 'value' && weight.value,
  ]);

describe('weights over and under headings', () => {
  it('stand over prices and over the buyer’s own points as well as over marks', () => {
    const bids = grid('Bids', [
      ['Bidder', 'Quality raw', 'Quality weighted (60%)', 'Tender sum, £ (40%)'],
      ['Osier', 4, 48, 900],
    ]);
    const facts = table(bids, 'row-per-bid', [
      'bidder',
      ['mark', { criterion: 'Quality' }],
      ['points', { criterion: 'Quality', weight: '60%' }],
      ['price', { weight: '40%' }],
    ]);
    expect(weightsOf([bids], recognition(facts))).toEqual([
      [null, 'Quality', 0.6],
      [null, 'Tender sum', 0.4],
    ]);
  });

  it('need no label where a row of nobody shares out the whole', () => {
    const bids = grid(
      'Bids',
      [
        ['Bidder', 'Quality', 'Price'],
        [null, 0.7, 0.3],
        ['Osier', 4, 900],
      ],
      { formats: { B2: '0%', C2: '0%' } },
    );
    const facts = table(bids, 'row-per-bid', ['bidder', ['mark', { criterion: 'Quality' }], 'price']);
    const read = gather([bids], recognition(facts));
    expect(weightsOf([bids], recognition(facts))).toEqual([
      [null, 'Quality', 0.7],
      [null, 'Price', 0.3],
    ]);
    expect(read.facts.bidders.map(({ name }) => name)).toEqual(['Osier']);
    expect(read.facts.prices).toHaveLength(1);
  });

  it('stand in a column of their own beside the marks', () => {
    const bids = grid('Bids', [
      ['Bidder', 'Quality score', 'Quality weight'],
      ['Osier', 4, '60%'],
      ['Sedge', 3, '60%'],
    ]);
    const about = { criterion: 'Quality' };
    const facts = table(bids, 'row-per-bid', ['bidder', ['mark', about], ['weight', about]]);
    expect(weightsOf([bids], recognition(facts))).toEqual([[null, 'Quality', 0.6]]);
  });

  it('stand in the names of rows', () => {
    const marks = grid('Marks', [
      ['Criterion', 'Osier', 'Sedge'],
      ['Delivery (60%)', 4, 5],
    ]);
    const facts = table(marks, 'matrix', ['criterion', ['mark', { bidder: 'Osier' }], ['mark', { bidder: 'Sedge' }]]);
    expect(weightsOf([marks], recognition(facts))).toEqual([[null, 'Delivery (60%)', 0.6]]);
  });
});

describe('lines of a price', () => {
  it('are all its columns, and a blank one is missing', () => {
    const prices = grid('Prices', [
      ['Bidder', 'Set-up', 'Year 1'],
      ['Osier', 100, 900],
      ['Sedge', 50, null],
    ]);
    const facts = table(prices, 'row-per-bid', ['bidder', 'line-amount', 'line-amount'], { purposes: ['prices'] });
    expect(
      gather([prices], recognition(facts)).facts.prices.map(({ bidder, item, part, amount }) => [
        bidder,
        item,
        part,
        amount.kind === 'value' ? amount.value : amount.kind,
      ]),
    ).toEqual([
      ['osier', 'Set-up', 'line', 100],
      ['sedge', 'Set-up', 'line', 50],
      ['osier', 'Year 1', 'line', 900],
      ['sedge', 'Year 1', 'line', 'missing'],
    ]);
  });

  it('a rate is the price only where no other amount stands', () => {
    const rates = grid('Rates', [
      ['Bidder', 'Hourly rate'],
      ['Osier', 21.4],
    ]);
    const totals = grid('Totals', [
      ['Bidder', 'Price'],
      ['Osier', 900],
    ]);
    const rate = table(rates, 'row-per-bid', ['bidder', 'unit-price']);
    const total = table(totals, 'row-per-bid', ['bidder', 'price']);
    const amounts = (...of: readonly RecognisedTable[]) =>
      gather([rates, totals], recognition(...of)).facts.prices.map(
        ({ amount }) => amount.kind === 'value' && amount.value,
      );
    expect(amounts(rate)).toEqual([21.4]);
    expect(amounts(rate, total)).toEqual([900]);
  });
});

describe('what a sheet is about', () => {
  const marksOn = (name: string) => {
    const weights = grid('Weights', [
      ['Criterion', 'Weight'],
      ['Approach', '60%'],
    ]);
    const marks = grid(name, [
      ['Bidder', 'Mark'],
      ['Osier', 4],
    ]);
    return gather(
      [marks, weights],
      recognition(
        table(marks, 'row-per-bid', ['bidder', 'mark']),
        table(weights, 'reference', ['criterion', 'weight'], { purposes: ['criteria'] }),
      ),
    ).facts.marks.map(({ criterion }) => criterion);
  };

  it('is the criterion it is called after, listed before it or behind it', () => {
    expect(marksOn('Q1 Approach')).toEqual(['Approach']);
  });
  it('is its own name where no criterion is called so', () => {
    expect(marksOn('Workforce')).toEqual(['Workforce']);
  });
  it('is nothing where the name is general', () => {
    expect(marksOn('Scores')).toEqual([]);
  });
});

it('a bidder is shown as most tables spell it', () => {
  const sheets = ['Osier & Quill Limited', 'Osier & Quill Ltd', 'Osier & Quill Ltd'].map((name, index) =>
    grid(`Sheet ${index}`, [
      ['Bidder', 'Price'],
      [name, 900],
    ]),
  );
  const { facts } = gather(
    sheets,
    recognition(...sheets.map((sheet) => table(sheet, 'row-per-bid', ['bidder', 'price']))),
  );
  expect(facts.bidders.map(({ name, spellings }) => [name, spellings.length])).toEqual([['Osier & Quill Ltd', 2]]);
});

it('a sum of social value is an offer only where no commitments are listed', () => {
  const bids = grid('Bids', [
    ['Bidder', 'Social value (£)'],
    ['Osier', 40000],
  ]);
  const list = grid('List', [
    ['Bidder', 'Commitment', 'Quantity'],
    ['Osier', 'Apprentices', 2],
  ]);
  const sum = table(bids, 'row-per-bid', ['bidder', 'social-value']);
  const rows = table(list, 'long', ['bidder', 'commitment', 'quantity'], { purposes: ['commitments'] });
  const offers = (...of: readonly RecognisedTable[]) =>
    gather([bids, list], recognition(...of)).facts.commitments.map(({ text, unit }) => [text, unit]);
  expect(offers(sum)).toEqual([['Social value (£)', '£']]);
  expect(offers(sum, rows)).toEqual([['Apprentices', null]]);
});
