/** Bids above a sum that the buyer published. All facts are synthetic. */
import { expect, test } from 'vitest';
import { propose } from '../../../core/setup/propose';
import { criterion, facts, price, statements } from './facts-of';

const proposed = (cost: number, ...texts: string[]) =>
  propose(
    facts({ criteria: [criterion('Price', 100)], prices: [price(cost)] }),
    statements(...texts.map((text): [string, string] => ['', text])),
    'p',
  );

const rules: readonly (readonly string[])[] = [
  ['Bids above the budget of £100,000 will be rejected.'],
  ['The budget is £100,000.', 'Tenders exceeding the budget will not be considered.'],
  ['Any tender over the maximum budget of €100,000 is excluded.'],
];

test.each(rules)('%s', (...texts) => {
  expect(proposed(100_001, ...texts).setup.exclusions).toMatchObject([{ bidder: 'Alder' }]);
  expect(proposed(100_000, ...texts).setup.exclusions).toBeUndefined();
});

test.each([
  'Bids above the budget of £100,000 may be rejected.',
  'The budget is £100,000.',
  'Contracts above £100,000 will be published.',
])('nobody is out for “%s”', (text) => {
  const { setup, undecided } = proposed(200_000, text);
  expect(setup.exclusions).toBeUndefined();
  expect(undecided.map(({ code }) => code)).not.toContain('ceiling-unclear');
});

test('two budgets are asked about', () => {
  const { setup, undecided } = proposed(
    200_000,
    'The budget for Lot 1 is £100,000.',
    'The budget for Lot 2 is £150,000.',
    'Bids above the budget will be rejected.',
  );
  expect(setup.exclusions).toBeUndefined();
  expect(undecided.map(({ code }) => code)).toContain('ceiling-unclear');
});
