/** Weights that buyers write in sentences, headings and ratios. All facts are synthetic. */
import { describe, expect, test } from 'vitest';
import { propose } from '../../../core/setup/propose';
import { criterion, facts, mark, price, statements, value } from './facts-of';

const marks = [mark('Quality', 4, 5)];
const weights = (text: string, criteria = [criterion('Quality', null), criterion('Price', null)]) =>
  propose(facts({ criteria, marks, prices: [price(1)] }), statements(['', text]), 'p').setup.criteria.map(
    ({ weight }) => weight,
  );

describe('a weight in a sentence', () => {
  test.each([
    ['Price is worth 40% of the marks and quality 60%.'],
    ['Quality (60%); commercial envelope (40%)'],
    ['Quality scored 0-10 and weighted 60%; price weighted 40%'],
    ['60% quality, 40% price'],
    ['60% of the marks are for quality and 40% for price'],
    ['Evaluated on a 60:40 quality:price basis'],
    ['Price/quality split 40/60'],
    ['Quality (all questions) 60%, price (total of three years) 40%'],
  ])('%s', (text) => {
    expect(weights(text)).toEqual([0.6, 0.4]);
  });

  test('a formula with per cents in it is no weight', () => {
    const text =
      'A price equal to the mean of all tender prices scores 50% of the marks, less one for each 1% above the mean price.';
    expect(weights(text, [criterion('Quality', 60), criterion('Price', null)])).toEqual([0.6, null]);
  });

  test('numbers that do not make a hundred are no ratio', () => {
    expect(weights('Opened at 10:30 by quality and price leads')).toEqual([null, null]);
  });
});

describe('criteria that no list names', () => {
  test('a listed quality of 60 % leaves room for the price, whose weight is asked for', () => {
    const proposal = propose(
      facts({ criteria: [criterion('Quality', 60)], marks, prices: [price(1)] }),
      statements(),
      'p',
    );
    expect(proposal.setup.criteria.map(({ name, weight }) => [name, weight])).toEqual([
      ['Quality', 0.6],
      ['Price', null],
    ]);
    expect(proposal.undecided.map(({ code }) => code)).toContain('weight-missing');
  });

  test('a list that makes up the whole is complete, whatever prices stand elsewhere', () => {
    const proposal = propose(
      facts({ criteria: [criterion('Quality', 100)], marks, prices: [price(1)] }),
      statements(),
      'p',
    );
    expect(proposal.setup.criteria.map(({ name }) => name)).toEqual(['Quality']);
  });

  test('a formula that ranks whole bids takes the price without a weight', () => {
    const proposal = propose(
      facts({ criteria: [criterion('Quality', 100)], marks, prices: [price(1)] }),
      statements(['Award', 'To the lowest price per quality point']),
      'p',
    );
    expect(proposal.setup.criteria.map(({ method, weight }) => [method?.id, weight])).toEqual([
      ['marks.scale', 1],
      ['price.pqp', null],
    ]);
    expect(proposal.undecided).toEqual([]);
  });
});

describe('points and sums', () => {
  const points = (name: string, maximum: number) => criterion(name, null, { maximum: value(maximum) });

  test('points available that make up a hundred are the weights', () => {
    const criteria = [points('Quality', 60), points('Price', 40)];
    expect(weights('', criteria)).toEqual([0.6, 0.4]);
  });

  test('highest marks that make up anything else are highest marks', () => {
    expect(weights('', [points('Quality', 5), points('Price', 5)])).toEqual([null, null]);
  });

  test('in a flat list a head without marks stands over the parts that add up to it', () => {
    const criteria = [
      criterion('Quality', 60),
      criterion('Approach', 35),
      criterion('Community', 25),
      criterion('Price', 40),
    ];
    const { setup } = propose(
      facts({ criteria, marks: [mark('Approach', 4, 5), mark('Community', 3, 5)], prices: [price(1)] }),
      statements(),
      'p',
    );
    expect(
      setup.criteria.map(({ name, weight, criteria: below }) => [name, weight, below?.map((each) => each.name)]),
    ).toEqual([
      ['Quality', 0.6, ['Approach', 'Community']],
      ['Price', 0.4, undefined],
    ]);
    expect(setup.criteria[0]?.childWeights).toBe('of-total');
  });
});
