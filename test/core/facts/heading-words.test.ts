import { expect, test } from 'vitest';
import { currencyIn } from '../../../core/facts/cells/currencies';
import { readHeading, vatIn } from '../../../core/facts/headings/heading';
import { namesOf } from '../../../core/facts/headings/naming';
import { likelySame } from '../../../core/facts/names/likely-same';

test.each([
  ['Quality (60%)', '60%'],
  ['Quality – 45 per cent', '45 per cent'],
  ['Need (x3)', 'x3'],
  ['Price ex VAT (40%)', '40%'],
  ['Catalogue discount % (20%)', '20%'],
  ['Less framework rebate 2%', undefined],
  ['VAT at 20%', undefined],
  ['Contingency (10%)', undefined],
])('%s weighs %s', (heading, weight) => {
  expect(readHeading(heading).weight).toBe(weight);
});

test('a sum of money per day is a rate, and no number of days', () => {
  expect(namesOf('£/day')[0]?.fact).toBe('unit-price');
  expect(namesOf('Days')[0]?.fact).toBe('quantity');
});

test.each([
  ['Prices are compared excluding VAT', 'ex'],
  ['Les prix sont comparés hors taxes', 'ex'],
  ['Preise inkl. MwSt', 'inc'],
  ['ex VAT and inc VAT', undefined],
])('%s: %s', (text, vat) => {
  expect(vatIn(text)).toBe(vat);
});

test('a heading names one currency or none', () => {
  expect(currencyIn('Price EUR')).toBe('EUR');
  expect(currencyIn('Total (£)')).toBe('GBP');
  expect(currencyIn('Price in £ or €')).toBeUndefined();
});

test('who leads a group may be the bidder of its own name; one that merely begins alike is not', () => {
  expect(likelySame('Jasper Homes', 'Jasper Homes Ltd (lead) with Kyanite Care')).toBeDefined();
  expect(likelySame('Jasper', 'Jasper Green Gardens')).toBeUndefined();
});
