/** "All criteria carry equal weight". All facts are synthetic. */
import { describe, expect, test } from 'vitest';
import { propose } from '../../../core/setup/propose';
import { criterion, facts, mark, price, statements } from './facts-of';

const listed = [criterion('Delivery', null), criterion('Staffing', null), criterion('Price', null)];
const marks = [mark('Delivery', 4, 5), mark('Staffing', 3, 5)];
const proposed = (texts: readonly string[], criteria = listed) =>
  propose(facts({ criteria, marks, prices: [price(1)] }), statements(...texts.map((text) => ['', text] as const)), 'p');
const weights = (texts: readonly string[], criteria = listed) =>
  proposed(texts, criteria).setup.criteria.map(({ weight }) => weight);
const third = 0.333333333333;

describe('criteria that a sentence weighs alike', () => {
  test.each([
    ['All criteria carry equal weight.'],
    ['All criteria carry equal weighting'],
    ['The criteria are equally weighted.'],
    ['Bids close on 3 May. Criteria will be weighted equally.'],
    ['Each of the three award criteria has an equal weighting.'],
    ['Note: all of the criteria above are given the same weight.'],
    ['Equal weighting is given to all criteria.'],
  ])('%s', (text) => {
    const { setup, decided, undecided } = proposed([text]);
    expect(setup.criteria.map(({ weight }) => weight)).toEqual([third, third, 0.333333333334]);
    expect(decided).toContainEqual({
      what: expect.stringMatching(/^All criteria weigh the same: “[^“”]*criteria[^“”]*”$/i),
      from: [expect.any(String)],
    });
    expect(undecided.map(({ code }) => code)).not.toContain('weight-missing');
  });

  test.each([
    ['of a part of the criteria alone', ['Quality criteria are equally weighted.']],
    ['of sub-criteria', ['All sub-criteria carry equal weight.']],
    ['of what they do not carry', ['The criteria are not equally weighted.']],
    ['with an exception', ['All criteria carry equal weight except price.']],
    ['beside a weight', ['All criteria carry equal weight.', 'Quality in all: weighting 60%']],
    ['of rates', ['The two rates are weighted equally.']],
  ])('said %s, it is asked', (_, texts) => {
    expect(weights(texts)).toEqual([null, null, null]);
    expect(proposed(texts).undecided.map(({ code }) => code)).toContain('weight-missing');
  });

  test('a weight in the list stands, and the others are asked', () => {
    const some = [criterion('Delivery', 30), criterion('Staffing', null), criterion('Price', null)];
    expect(weights(['All criteria carry equal weight.'], some)).toEqual([0.3, null, null]);
  });

  test('criteria with parts leave open which are meant', () => {
    const some = [...listed, criterion('Rota', null, { parent: 'Staffing' })];
    expect(weights(['All criteria carry equal weight.'], some)).toContain(null);
  });
});
