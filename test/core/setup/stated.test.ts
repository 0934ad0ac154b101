import { describe, expect, test } from 'vitest';
import { statedMaximum } from '../../../core/facts/names/stated-scale';
import {
  isPriceName,
  isSocialValueName,
  priceFormula,
  socialValueMethod,
  statedDecimals,
  statedMinimum,
  statedRejection,
} from '../../../core/setup/stated';

describe('a price formula stated in words', () => {
  test.each([
    ['lowest price / price x 40', 'price.lowestOverBid'],
    ['(Lowest tendered price ÷ bidder’s price) × 40%', 'price.lowestOverBid'],
    ['Price score = Lowest Bid / Bid * Weighting', 'price.lowestOverBid'],
    ['Min price divided by tenderer price times weighting', 'price.lowestOverBid'],
    ['The lowest price receives full marks, the others pro rata', 'price.lowestOverBid'],
    ['Scored relative to the lowest price', 'price.lowestOverBid'],
    ['40 x (1 - (price - lowest price) / lowest price)', 'price.linearFromLowest'],
    ['One mark is deducted for every 1% above the lowest price', 'price.linearFromLowest'],
    ['Compared with the mean of all prices: 50 points at the mean price', 'price.meanRelative'],
    ['100 minus the percentage by which the price is above the lowest price', 'price.linearFromLowest'],
    ['(highest price - price) / (highest price - lowest price)', 'price.range'],
    ['Benchmark price / tendered price', 'price.benchmark'],
    ['Award by price per quality point (PQP)', 'price.pqp'],
    ['Discount / highest discount', 'price.highestDiscount'],
  ])('%s', (text, method) => {
    expect(priceFormula(text)).toBe(method);
  });

  test.each([
    'Average price £1,316,666',
    'Prices are averaged over three years',
    'Price 40%',
    'Most economically advantageous tender',
    'Prices exclude VAT',
    '',
  ])('none in "%s"', (text) => {
    expect(priceFormula(text)).toBeUndefined();
  });
});

describe('the highest mark', () => {
  test.each([
    ['Score 0-5', 5],
    ['Marks out of 10', 10],
    ['Scoring scale: 0 to 4', 4],
    ['Maximum score 100', 100],
    ['Each question is scored 0 – 5', 5],
    ['Quality 40% (0-5), price 60%', 5],
    ['Moderated scores of 04/02/2026, each out of 5', 5],
    ['Key: 5 = Excellent, 4 = Good, 3 = Satisfactory, 2 = Weak, 1 = Poor, 0 = None', 5],
    ['Excellent: 4, Good: 3, Acceptable: 2, Poor: 1, Unacceptable: 0', 4],
  ])('%s', (text, maximum) => {
    expect(statedMaximum(text)).toBe(maximum);
  });

  test.each([
    'Weighting 60%',
    'Questions 1-5',
    'Opened on 0-5 Elm Street',
    'Score 0-5 for quality, score 0-10 for price',
    'Moderated scores following panel meeting 04/02/2026',
    'Scores for the year 2025/26',
    'Marks of 4/5 were common',
    '1 - Good plan, 2 - Good people, 3 - Good price',
  ])('none in "%s"', (text) => {
    expect(statedMaximum(text)).toBeUndefined();
  });
});

test('a minimum mark', () => {
  expect(statedMinimum('A minimum score of 2 is required on each question')).toBe(2);
  expect(statedMinimum('Bids must score at least 3 for every quality question')).toBe(3);
  expect(statedMinimum('At least 2 references')).toBeUndefined();
  expect(statedMinimum('Minimum quality threshold 60%')).toBeUndefined();
});

test.each([
  ['A bid that scores below 3 for Safety will be rejected', 3],
  ['Any response scoring less than 2 will not be considered further', 2],
  ['Bidders with a mark under 2.5 are excluded', 2.5],
  ['A score of 1 or below on any question will be rejected', 2],
  ['Any bid scoring 0 or 1 shall be excluded', 2],
  ['Tenders that score 0 for any question will be disqualified', 1],
  ['A score of 1 or less on any question results in exclusion', 2],
  ['Any zero score is an automatic fail', undefined],
  ['A score of zero for any question is an automatic fail', 1],
  ['Bids scoring below three on safety are excluded', 3],
])('the lowest mark that is not rejected: "%s"', (sentence, minimum) => {
  expect(statedRejection(sentence)).toBe(minimum);
});

test.each([
  'A score below 3 will be discussed by the panel',
  'Bids scoring below 60% will be rejected',
  'Scores of prices below 3 will be rejected as abnormally low',
  'Responses of fewer than 2 pages score 0 and fail',
  'Scoring below 2 or below 3 will be excluded',
  'A bid scoring below 3 may be rejected',
  'Questions are scored 0 to 5 and late bids will be rejected',
  'A bid scoring 3 or more will be taken forward, others will be rejected',
  'Pass or fail questions score 0 or 5, where 0 is a fail',
])('no such mark in "%s"', (sentence) => {
  expect(statedRejection(sentence)).toBeUndefined();
});

test('a list of scores states the highest of them, and a list of anything else does not', () => {
  expect(statedMaximum('Scoring: 0, 25, 50, 75 or 100')).toBe(100);
  expect(statedMaximum('Marks of 0, 1, 3 and 5 are given')).toBe(5);
  expect(statedMaximum('Lots 0, 1 and 2 are let together')).toBeUndefined();
});

test('decimal places', () => {
  expect(statedDecimals('Scores are rounded to two decimal places')).toBe(2);
  expect(statedDecimals('Rounded to 1 d.p.')).toBe(1);
  expect(statedDecimals('Round the corner')).toBeUndefined();
});

test('a social-value method stated in words', () => {
  expect(socialValueMethod('Social value offered / highest social value offered x 10')).toBe('sv.proportionHighest');
  expect(socialValueMethod('Attainment of the published target')).toBe('sv.targetAttainment');
  expect(socialValueMethod('Pass/Fail')).toBe('sv.passFail');
  expect(socialValueMethod('Method statement')).toBeUndefined();
});

test('names of criteria', () => {
  expect(['Price', 'Commercial', 'Whole-life cost', 'Pris'].every(isPriceName)).toBe(true);
  expect(['Quality', 'Cost control', 'Priceless'].some(isPriceName)).toBe(false);
  expect(
    ['Social value', 'Social Value (10%)', 'Community benefits', 'Gwerth cymdeithasol'].every(isSocialValueName),
  ).toBe(true);
  expect(['Social care delivery', 'Value engineering'].some(isSocialValueName)).toBe(false);
});
