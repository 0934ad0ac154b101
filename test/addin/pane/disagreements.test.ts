import { expect, test } from 'vitest';
import { agree, agreedMark, disagreements } from '../../../addin/pane/disagreements';
import type { MarkFact, TenderFacts } from '../../../core/facts/tender';
import type { Setup } from '../../../core/setup/setup';

const setup: Setup = {
  format: 'goodmark-setup/1',
  pack: 'community-public-good',
  decimals: 2,
  rounding: 'half-up',
  criteria: [],
};

const mark = (evaluator: string | null, value: number, where: string): MarkFact => ({
  bidder: 'brackenfell',
  lot: null,
  criterion: 'Method statement',
  evaluator,
  mark: { kind: 'value', value, where, raw: String(value), flags: [] },
  maximum: 5,
  reason: null,
});

const facts = (marks: readonly MarkFact[]): TenderFacts => ({
  bidders: [{ id: 'brackenfell', name: 'Brackenfell', spellings: ['Brackenfell'], where: ['Bids!A4'], facts: {} }],
  pseudoBidders: [],
  sameBidder: [],
  lots: [],
  prices: [],
  marks,
  commitments: [],
  criteria: [],
  unitValues: [],
  needs: [],
});

const differing = facts([mark('Ana', 3, 'Ana!C4'), mark('Ben', 4, 'Ben!C4')]);

test('two evaluators who differ are a disagreement, named as the buyer spells the bid', () => {
  expect(disagreements(differing)).toEqual([
    {
      bidder: 'Brackenfell',
      lot: null,
      criterion: 'Method statement',
      marks: [
        { evaluator: 'Ana', mark: 3, where: 'Ana!C4' },
        { evaluator: 'Ben', mark: 4, where: 'Ben!C4' },
      ],
    },
  ]);
});

test('evaluators who agree, and marks with a consensus in the workbook, need nothing', () => {
  expect(disagreements(facts([mark('Ana', 3, 'Ana!C4'), mark('Ben', 3, 'Ben!C4')]))).toEqual([]);
  const settled = facts([mark('Ana', 3, 'Ana!C4'), mark('Ben', 4, 'Ben!C4'), mark(null, 4, 'Consensus!C4')]);
  expect(disagreements(settled)).toEqual([]);
});

test("the panel's mark is kept with its reason, replaced, and taken back", () => {
  const [first] = disagreements(differing);
  if (!first) throw new Error('The two differ.');
  const agreed = agree(setup, first, 4, 'Names the site manager.');
  expect(agreed.consensus).toEqual([
    { bidder: 'Brackenfell', criterion: 'Method statement', mark: 4, reason: 'Names the site manager.' },
  ]);
  expect(agreedMark(agree(agreed, first, 3, ''), first)).toEqual({
    bidder: 'Brackenfell',
    criterion: 'Method statement',
    mark: 3,
  });
  expect(agree(agreed, first, null, '').consensus).toEqual([]);
});
