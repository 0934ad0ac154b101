import { describe, expect, test } from 'vitest';
import type { CriterionNode } from '../../../core/setup/criteria-tree';
import { unknownFormula } from '../../../core/setup/unknown-formula';

const price = (name = 'Price'): CriterionNode => ({
  name,
  lot: null,
  weight: 0.4,
  weightFrom: [],
  weightIsSum: false,
  childWeights: 'of-parent',
  maximum: null,
  minimum: null,
  method: null,
  where: 'Bids!C1',
  children: [],
});

const codeOf = (text: string, name?: string) =>
  unknownFormula(price(name), [{ label: '', text, where: 'Bids!A1' }])?.code;

describe('a way to score prices that is none of the methods', () => {
  test.each([
    'One mark will be deducted for each 1% by which a price exceeds the lowest.',
    'Price score = 40 - ((tender price - lowest price) / lowest price x 100)',
    'Prices within 5% of the lowest score 4, within 10% score 3.',
    'Within 5% of lowest: 30 marks',
    'Price score = 40 x square root of (lowest price / price)',
    'Price points are calculated as the median bid less the price, divided by the budget.',
  ])('%j is asked about', (text) => expect(codeOf(text)).toBe('method-unknown'));

  test.each([
    ['The highest income offered scores full marks.', 'Price'],
    ['', 'Concession fee'],
  ])('%j for %j: the highest wins', (text, name) => expect(codeOf(text, name)).toBe('price-direction'));

  test.each([
    'Lowest price / tender price x 40',
    'The lowest price scores 100 points; 1 point is deducted for each 1% above it.',
    '30 x (highest price - tender price) / (highest price - lowest price)',
    'Each question carries one mark.',
    'Price score (max 40)',
    'Unit values: carbon £264 a tonne (2020 prices); an hour £17 (median pay); points are given elsewhere.',
    'Price score = lowest price / price x 40',
  ])('%j is not', (text) => expect(codeOf(text)).toBeUndefined());
});
