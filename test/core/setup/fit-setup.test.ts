import { expect, test } from 'vitest';
import { admitSetup } from '../../../core/setup/admit-setup';
import { setupProblems } from '../../../core/setup/fit-setup';
import type { Setup } from '../../../core/setup/setup';
import { facts, statements } from './facts-of';

const setup = (more: Partial<Setup>): Setup => ({
  format: 'goodmark-setup/1',
  pack: 'community-public-good',
  decimals: 2,
  rounding: 'half-up',
  criteria: [],
  ...more,
});
const paths = (more: Partial<Setup>) =>
  setupProblems(setup(more), facts({ lots: ['North'] }), statements()).map(({ path }) => path.join('.'));

test('a set-up that names what the workbook has is fine, however it is spelt', () => {
  expect(paths({ exclusions: [{ bidder: ' ALDER ', reason: 'Withdrew' }], lots: [{ name: 'north' }] })).toEqual([]);
});

test('a bidder, a lot, a heading or a fact that is not there is named with its place in the set-up', () => {
  expect(paths({ exclusions: [{ bidder: 'Nobody', reason: 'Withdrew' }] })).toEqual(['exclusions.0.bidder']);
  expect(paths({ consensus: [{ bidder: 'Nobody', criterion: 'Q1', mark: 3 }] })).toEqual(['consensus.0.bidder']);
  expect(paths({ lots: [{ name: 'South' }] })).toEqual(['lots.0.name']);
  expect(paths({ mapping: [{ where: 'Gone!A1', fact: 'price' }] })).toEqual(['mapping.0.where']);
});

test('a misspelt key is met with the known one that comes nearest', () => {
  const admitted = admitSetup({ ...setup({}), exclusion: [] });
  expect(admitted.ok ? '' : admitted.problems[0]?.message).toBe(
    'The set-up does not fit: exclusion is unknown: did you mean "exclusions"?',
  );
});
