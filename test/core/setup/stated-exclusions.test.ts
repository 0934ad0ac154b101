/** Notes that say what became of a bid. All facts are synthetic. */
import { expect, test } from 'vitest';
import { propose } from '../../../core/setup/propose';
import { criterion, facts, price, statements } from './facts-of';

const exclusions = (text: string) =>
  propose(facts({ criteria: [criterion('Price', 100)], prices: [price(1)] }), statements(['', text]), 'p').setup
    .exclusions;

test.each([
  '* Alder was received late and is non-compliant.',
  'Alder withdrew on 3 March.',
  'Alder: disqualified by the panel',
  'Alder’s bid was rejected for want of a bond.',
])('“%s” takes Alder out, in its own words', (text) => {
  expect(exclusions(text)).toEqual([{ bidder: 'Alder', reason: expect.stringContaining(text) }]);
});

test.each([
  'Alder may be excluded if references fail.',
  'Alder was not excluded.',
  'Alderman Ltd was rejected.',
  'Alder is first, as Birch withdrew.',
  'Bids received late will be rejected.',
])('“%s” takes nobody out', (text) => {
  expect(exclusions(text)).toBeUndefined();
});
