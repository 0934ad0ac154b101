/** A weight that the workbook states for something that was not found. All facts are synthetic. */
import { expect, test } from 'vitest';
import { propose } from '../../../core/setup/propose';
import { criterion, facts, mark, price, statements } from './facts-of';

const asked = (criteria: Parameters<typeof criterion>[], ...texts: [string, string][]) =>
  propose(
    facts({ criteria: criteria.map((each) => criterion(...each)), marks: [mark('Quality', 4, 5)], prices: [price(1)] }),
    statements(...texts),
    'p',
  ).undecided.flatMap(({ code, message }) => (code === 'weight-unused' ? [message] : []));

test('a share in the sentence that weighs the others is asked about', () => {
  const sentence: [string, string] = ['', 'Quality 50%, Carbon plan 10%, Price 40%'];
  expect(
    asked(
      [
        ['Quality', null],
        ['Price', null],
      ],
      sentence,
    ),
  ).toEqual([expect.stringMatching(/gives Carbon plan a weight of 10 %, and nothing to score it by was found/)]);
});

test('a label with a share among labels that weigh criteria is asked about', () => {
  const texts: [string, string][] = [
    ['Quality', '50%'],
    ['Carbon plan', '10%'],
    ['Price', '40%'],
  ];
  expect(
    asked(
      [
        ['Quality', null],
        ['Price', null],
      ],
      ...texts,
    ),
  ).toHaveLength(1);
});

test.each([
  ['shares that make up the whole already', ['Quality 60%, Price 40%, Retention 5%']],
  ['a share that would not complete them', ['Quality 50%, Retention 5%, Price 40%']],
  ['a share in another sentence', ['Quality 50%, Price 40%', 'A retention of 10% applies']],
])('%s is no question', (_what, texts) => {
  const sentences = texts.map((text): [string, string] => ['', text]);
  expect(
    asked(
      [
        ['Quality', null],
        ['Price', null],
      ],
      ...sentences,
    ),
  ).toEqual([]);
});
