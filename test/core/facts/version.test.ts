/** Names of sheets and columns -> which of two is the later version. */
import { describe, expect, it } from 'vitest';
import { laterVersion, withoutVersion } from '../../../core/facts/names/version';

describe('of two names the later version is', () => {
  it.each([
    ['Prices v1', 'Prices v2', 'second'],
    ['Round 2 scores', 'Round 1 scores', 'first'],
    ['Draft criteria', 'Criteria (final)', 'second'],
    ['Criteria', 'Criteria - final draft', 'first'],
    ['Pricing', 'Revised pricing', 'second'],
    ['Initial score', 'Moderated score', 'second'],
    ['Sgoriau cychwynnol', 'Sgoriau terfynol', 'second'],
  ] as const)('of “%s” and “%s” the %s', (first, second, later) => {
    expect(laterVersion(first, second)).toBe(later);
  });

  it.each([
    ['Summary', 'Pricing'],
    ['Criteria', 'Moderated scores'],
    ['Final summary', 'Quality marks'],
    ['Initial term prices', 'Extension prices'],
    ['Lot 1', 'Lot 2'],
  ])('unclear of “%s” and “%s”', (first, second) => {
    expect(laterVersion(first, second)).toBeUndefined();
  });
});

it('a name without its version keeps the rest as written', () => {
  expect(withoutVersion('Delivery & Team (initial)')).toBe('Delivery & Team');
  expect(withoutVersion('Revised')).toBe('');
});
