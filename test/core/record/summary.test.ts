import { expect, test } from 'vitest';
import { comparatorsIn } from '../../../core/record/reasons';
import { type AssessmentSummary, summarise } from '../../../core/record/summary';
import { summaryText } from '../../../core/record/summary-text';
import { score } from '../../../core/score/score';
import { lowestPrice, mark, quality, type Row, setup, tender } from '../score/tender';

const criteria = [quality(0.6, { method: { id: 'marks.scale', maximum: 5 } }), lowestPrice(0.4)];
const rules = setup(criteria);

/** Synthetic bids with the reason for each mark of quality; `null`: none was written. */
function drafts(
  rows: readonly (Row & { readonly quality: number; readonly reason: string | null })[],
  by = rules,
): readonly AssessmentSummary[] {
  const facts = tender(rows, {
    marks: rows.map(({ bidder, quality: given, reason }, i) =>
      mark(bidder, 'Quality', given, `Bids!C${i + 2}`, { reason }),
    ),
  });
  return summarise({ bids: score(facts, by, []).bids, setup: by });
}

const alder = { bidder: 'Alder', price: 100, quality: 4, reason: 'p. 3: rounds are mapped by ward.' };
const birch = { bidder: 'Birch', price: 125, quality: 5, reason: 'p. 7: each team has a named supervisor.' };

test('a summary has each criterion with its weight, method, points, working and reason, and the total', () => {
  const [first] = drafts([alder, birch]);
  expect(first).toMatchObject({
    name: 'Birch',
    outcome: 'successful',
    outcomeSentence: 'This is the most advantageous tender: ranked 1 of 2.',
    total: '92.00',
    available: '100.00',
    successful: null,
    problems: [],
  });
  expect(first?.criteria[0]).toMatchObject({
    name: 'Quality',
    weight: '60%',
    howScored: "The panel's mark, divided by the highest mark of the scale.",
    available: '60.00',
    awarded: '60.00',
    working: '60 x 5/5 = 60.00',
    reason: 'p. 7: each team has a named supervisor.',
    successful: null,
  });
});

test("an unsuccessful bid is given the winner's points, and no figure of another bid in its own working", () => {
  const [, second] = drafts([alder, birch]);
  expect(second).toMatchObject({
    name: 'Alder',
    outcome: 'unsuccessful',
    outcomeSentence:
      'The contract is not being awarded to this tender, which is ranked 2 of 2. The tender of Birch has the highest total, 92.00.',
    successful: { name: 'Birch', total: '92.00' },
  });
  expect(second?.criteria.map(({ awarded, successful }) => [awarded, successful])).toEqual([
    ['48.00', '60.00'],
    ['40.00', '32.00'],
  ]);
  expect(second?.criteria[1]).toMatchObject({ name: 'Price', working: null });
});

test('the text is one that can be copied, with what the workbook does not say in square brackets', () => {
  const [, second] = drafts([{ ...alder, reason: null }, birch]);
  expect(second && summaryText(second, 'Verges')).toBe(`Assessment summary (draft)

Tender: Verges
Supplier: Alder
Postal address, email address and unique identifier: [add]
Award criteria and assessment methodology in full: [say where they can be read]

The contract is not being awarded to this tender, which is ranked 2 of 2. The tender of Birch has the highest total, 92.00.

How the tender was assessed

Quality (60% of the whole): 48.00 of 60.00 points
  How it is scored: The panel's mark, divided by the highest mark of the scale.
  Working: 60 x 4/5 = 48.00
  Reason: [add]

Price (40% of the whole): 40.00 of 40.00 points
  How it is scored: The lowest price has all the points; another bid has them in the ratio of the lowest price to its own.

Total: 88.00 of 100.00 points

The successful tender
Supplier: Birch
Quality: 60.00 of 60.00 points
Price: 32.00 of 40.00 points
Total: 92.00 of 100.00 points
Reasons for these points: [add, without what may be withheld]`);
});

test('a mark without a reason is pointed out with its cell; a price needs none', () => {
  const [, second] = drafts([{ ...alder, reason: null }, birch]);
  expect(second?.problems).toEqual([
    expect.objectContaining({
      code: 'reason-missing',
      severity: 'notice',
      path: ['Bids!C2', 'Quality'],
      message: 'No reason is given for the mark of Alder for Quality.',
    }),
  ]);
});

test('a reason that compares or names another bidder is pointed out', () => {
  const [, second] = drafts([{ ...alder, reason: 'A wider reach than Birch, with better plans.' }, birch]);
  expect(second?.problems.map(({ code, message }) => [code, message])).toEqual([
    ['reason-names-bidder', 'The reason for Quality of Alder names Birch.'],
    ['reason-compares', 'The reason for Quality of Alder says "wider", "better".'],
  ]);
});

test.each([
  ['More than the other bids offer', ['more than', 'other bids']],
  ['Training is widely offered and bettered yearly', []],
  ['Yn well na: gwell', ['gwell']],
  ['Meets the standard in full', []],
])('comparing words in "%s"', (reason, words) => {
  expect(comparatorsIn(reason)).toEqual(words);
});

test('a tie, an exclusion and a missing price each say what they mean for the summary', () => {
  const tie = drafts([alder, { ...alder, bidder: 'Cedar' }]);
  expect(tie.map(({ outcome, successful }) => [outcome, successful])).toEqual([
    ['undecided', null],
    ['undecided', null],
  ]);
  const excluded = drafts([alder, birch], setup(criteria, { exclusions: [{ bidder: 'Alder', reason: 'No bond.' }] }));
  expect(excluded[1]).toMatchObject({
    outcome: 'unsuccessful',
    outcomeSentence: 'The contract is not being awarded to this tender. No bond.',
    total: null,
  });
  const incomplete = drafts([{ ...alder, price: null }, birch]);
  expect(incomplete[1]).toMatchObject({ outcome: 'undecided', total: null });
  expect(incomplete[1]?.problems.map(({ code }) => code)).toEqual(['summary-incomplete']);
});

test("sub-criteria have their own points and reasons, and a lot's criteria are its own", () => {
  const divided = setup(criteria, {
    lots: [{ name: 'North', criteria: [{ name: 'Quality', weight: 1, criteria: [quality(1, { name: 'Plan' })] }] }],
  });
  const facts = tender([{ bidder: 'Alder' }], {
    marks: [mark('Alder', 'Plan', 80, 'North!C2', { lot: 'North', reason: 'p. 2' })],
    lots: ['North'],
  });
  const [only] = summarise({ bids: score(facts, divided, []).bids, setup: divided });
  expect(only).toMatchObject({ lot: 'North', total: '80.00' });
  expect(only?.criteria[0]).toMatchObject({ howScored: 'The sum of its sub-criteria.', working: null });
  expect(only?.criteria[0]?.criteria[0]).toMatchObject({ name: 'Plan', awarded: '80.00', reason: 'p. 2' });
  expect(only && summaryText(only, 'Verges')).toContain('Lot: North\n');
});
