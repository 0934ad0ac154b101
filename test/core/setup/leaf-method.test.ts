/** Scales, benchmarks and discounts as sentences state them. All facts are synthetic. */
import { describe, expect, test } from 'vitest';
import { propose } from '../../../core/setup/propose';
import { grid, recognition, table } from '../facts/build';
import { criterion, facts, mark, price, statements, value } from './facts-of';

const criteria = [criterion('Quality', 60), criterion('Price', 40)];
const method = (name: string, ...texts: readonly (readonly [string, string])[]) =>
  propose(
    facts({ criteria, marks: [mark('Quality', 4)], prices: [price(1)] }),
    statements(...texts),
    'p',
  ).setup.criteria.find((made) => made.name === name)?.method;

describe('the highest mark', () => {
  test.each([
    ['Scores 0-5. The lowest priced tender is awarded the maximum 40 marks.'],
    ['Scoring: 0 (no response) to 5 (excellent).'],
    ['Maximum score for each question: 5'],
    ['Scores 0-5. Answers have a maximum of 500 words and 2 pages, maximum 10 pages in all.'],
    ['Quality is marked out of 5. Social value is marked out of 10.'],
  ])('%s', (text) => {
    const proposal = propose(
      facts({ criteria, marks: [mark('Quality', 4), mark('Social value', 4)], prices: [price(1)] }),
      statements(['', text]),
      'p',
    );
    expect(proposal.setup.criteria[0]?.method).toEqual({ id: 'marks.scale', maximum: 5 });
  });
});

describe('the price formula', () => {
  test('a benchmark comes with its one figure', () => {
    expect(method('Price', ['', 'Price score = benchmark price / tender price. The benchmark is £130,000.'])).toEqual({
      id: 'price.benchmark',
      benchmark: 130000,
    });
  });

  test('two figures are no benchmark', () => {
    expect(
      method('Price', ['', 'Price score = benchmark price / price, £130,000 in year 1 and £140,000 after.']),
    ).toEqual({
      id: 'price.benchmark',
    });
  });

  test('a criterion called after a column of prices is scored by price', () => {
    const sheet = grid('Bids', [['Bidder', 'Hourly rate']]);
    const proposal = propose(
      facts({
        criteria: [criterion('Quality', 60), criterion('Hourly rate', 40)],
        marks: [mark('Quality', 4, 5)],
        prices: [price(1)],
      }),
      recognition(table(sheet, 'row-per-bid', ['bidder', 'unit-price'])),
      'p',
    );
    expect(proposal.setup.criteria[1]?.method?.id).toBe('price.lowestOverBid');
  });

  test('a weight over a column of prices belongs to the price criterion of the list, whatever the column is called', () => {
    const sheet = grid('Bids', [['Bidder', 'Tender sum (40%)']]);
    const over = criterion('Tender sum', 0.4, { percent: true, where: 'Bids!B1' });
    const proposal = propose(
      facts({
        criteria: [over, criterion('Quality', 60), criterion('Price', null)],
        marks: [mark('Quality', 4, 5)],
        prices: [price(1)],
      }),
      recognition(table(sheet, 'row-per-bid', ['bidder', 'price'])),
      'p',
    );
    expect(proposal.setup.criteria.map(({ name, weight }) => [name, weight])).toEqual([
      ['Quality', 0.6],
      ['Price', 0.4],
    ]);
  });

  test('discounts without prices are compared with the highest discount', () => {
    const sheet = grid('Bids', [['Bidder', 'Discount offered']]);
    const proposal = propose(
      facts({ criteria: [criterion('Quality', 60), criterion('Discount', 40)], marks: [mark('Quality', 4, 5)] }),
      recognition(table(sheet, 'row-per-bid', ['bidder', 'discount'])),
      'p',
    );
    expect(proposal.setup.criteria[1]?.method?.id).toBe('price.highestDiscount');
  });
});

describe('a status', () => {
  const excluded = (status: string) =>
    propose(
      facts({
        bidders: [
          { id: 'a', name: 'Alder', spellings: ['Alder'], where: ['Bids!A2'], facts: { status: value(status) } },
        ],
      }),
      statements(),
      'p',
    ).setup.exclusions;

  test('a failed requirement takes the bid out', () => {
    expect(excluded('Fail')?.map(({ bidder }) => bidder)).toEqual(['Alder']);
  });

  test.each([['Not excluded'], ['Pass'], ['Pass/Fail'], ['Fail / Pass']])('%s does not', (status) => {
    expect(excluded(status)).toBeUndefined();
  });
});
