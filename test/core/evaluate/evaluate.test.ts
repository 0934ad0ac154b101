import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../core/evaluate/evaluate';
import { valueCommitments } from '../../../core/evaluate/measures';
import { ruleTables } from '../../../core/evaluate/rule-tables';
import type { TenderFacts } from '../../../core/facts/tender';
import type { Pack, Rule } from '../../../core/packs/pack';
import { packs } from '../../../core/packs/register';
import type { Setup } from '../../../core/setup/setup';
import { anomaly, bidder, commitment, criterion, facts, missing, setup, value } from './synthetic-tender';

const source = { publisher: 'Goodmark', document: 'Synthetic' };
const rule = (given: Pick<Rule, 'on' | 'expect'> & Partial<Rule>): Rule => ({
  id: 'a-rule',
  title: 'A rule',
  rationale: 'It matters.',
  hint: 'Ask.',
  source,
  standing: 'unverified',
  goals: [],
  examples: [],
  ...given,
});
const pack = (...rules: readonly Rule[]): Pack => ({
  format: 'goodmark-pack/1',
  id: 'synthetic',
  version: '0.1.0',
  title: 'Synthetic',
  summary: 'Invented.',
  publisher: 'Goodmark',
  licence: 'CC0-1.0',
  attribution: 'Goodmark',
  jurisdiction: 'none',
  validFrom: '2026-01-01',
  outcomes: [],
  measures: [],
  rules,
  missing: [],
});
const run = (tender: TenderFacts, ...rules: readonly Rule[]) => runWith(setup(), tender, ...rules);
const runWith = (chosen: Setup, tender: TenderFacts, ...rules: readonly Rule[]) => {
  const asked = pack(...rules);
  return evaluate(asked, ruleTables(tender, chosen, valueCommitments(tender, asked)));
};

const dated = rule({ on: 'commitment', expect: { field: 'date', after: '2025-02-13' } });

describe('findings on commitments', () => {
  const tender = facts({
    commitments: [
      commitment(5, { date: value('2027-03-31', 'Commitments!F5') }),
      commitment(6, { date: value('2019-06-01', 'Commitments!F6') }),
      commitment(7, { date: missing('Commitments!F7') }),
      commitment(8, { date: missing('Commitments!F8') }),
      commitment(9, { bidder: 'brackenfell', date: value('2027-03-31', 'Commitments!F9') }),
    ],
  });

  test('are one for each bid and verdict, worst first, and count its rows', () => {
    expect(run(tender, dated).map(({ bid, verdict, count }) => [bid, verdict, count])).toEqual([
      ['Osier', 'unmet', 1],
      ['Osier', 'unclear', 2],
      ['Osier', 'met', 1],
      ['Brackenfell', 'met', 1],
    ]);
  });

  test('say how many lack what, and in which cells', () => {
    const [, unclear] = run(tender, dated);
    expect(unclear?.rationale).toBe('2 of 4 commitments have no date: Commitments!F7, F8. It matters.');
    expect(unclear?.from).toEqual(['Commitments!F7', 'Commitments!F8']);
  });

  test('tell what was expected of those that fail', () => {
    expect(run(tender, dated)[0]?.rationale).toBe(
      '1 of 4 commitments does not meet this (the date is after 2025-02-13): Commitments!F6. It matters.',
    );
  });

  test('name every cell someone must act on, and at most twenty of those in order', () => {
    const many = facts({
      commitments: Array.from({ length: 60 }, (_, row) =>
        commitment(row, {
          date: row % 2 ? missing(`Commitments!F${row}`) : value('2027-03-31', `Commitments!F${row}`),
        }),
      ),
    });
    const [unclear, met] = run(many, dated);
    expect([unclear?.count, unclear?.from.length]).toEqual([30, 30]);
    expect([met?.count, met?.from.length]).toEqual([30, 20]);
    expect(unclear?.rationale).toContain('Commitments!F1, F3, F5, F7, F9 and 25 more.');
  });

  test('tell a cell that cannot be read from a blank one', () => {
    const [found] = run(
      facts({ commitments: [commitment(5, { quantity: anomaly('12-15', 'Commitments!D5') })] }),
      rule({ on: 'commitment', expect: { not: { field: 'quantity', atMost: 0 } } }),
    );
    expect(found?.verdict).toBe('unclear');
    expect(found?.rationale).toContain('has no clear quantity: Commitments!D5. "12-15" in Commitments!D5 is no single');
  });

  test('leave out rows a rule is not about', () => {
    const [found] = run(
      tender,
      rule({
        on: 'commitment',
        when: { field: 'text', contains: ['apprentices'] },
        expect: { field: 'quantity', atLeast: 1 },
      }),
    );
    expect(found).toMatchObject({ verdict: 'not-applicable', count: 4, from: [] });
    expect(found?.rationale).toBe('The rule does not apply to 4 of 4 commitments. It matters.');
  });
});

describe('findings on the tender', () => {
  const weight = rule({ on: 'tender', expect: { field: 'socialValueWeight', atLeast: 0.1 } });
  const stated = facts({ criteria: [criterion('Social value', 4, { weight: value(0.1, 'Criteria!B4') })] });

  test('give the weight, how it was found, and its cell', () => {
    expect(run(stated, weight)[0]).toMatchObject({
      verdict: 'met',
      bid: null,
      rationale: 'Weight of social value: 10 % (Social value 10 %). See Criteria!B4. It matters.',
      from: ['Criteria!B4'],
    });
  });

  test('find social value inside another criterion, and scale its weight', () => {
    const quality = { name: 'Quality', weight: 0.6, childWeights: 'of-parent' } as const;
    const inner = { name: 'Community benefits', weight: 0.15, method: { id: 'marks.scale', maximum: 5 } };
    const chosen = setup({
      criteria: [
        { name: 'Price', weight: 0.4 },
        { ...quality, criteria: [inner] },
      ],
    });
    const [found] = runWith(chosen, stated, weight);
    expect(found?.verdict).toBe('unmet');
    expect(found?.rationale).toContain('Weight of social value: 9 % (Community benefits 9 %)');
  });

  test('are unclear where no criterion says social value, not unmet', () => {
    const chosen = setup({ criteria: [{ name: 'Price', weight: 1, method: { id: 'price.lowestOverBid' } }] });
    const [found] = runWith(chosen, stated, weight);
    expect(found?.verdict).toBe('unclear');
    expect(found?.rationale).toContain('No criterion is named social value or scored by a social value method');
  });

  test('are unclear where a weight is not decided yet', () => {
    const chosen = setup({ criteria: [{ name: 'Social value', weight: null }] });
    expect(runWith(chosen, stated, weight)[0]?.verdict).toBe('unclear');
  });

  test('are given for every lot with criteria of its own', () => {
    const lots = [0.05, 0.2].map((share, index) => ({
      name: `Lot ${index + 1}`,
      criteria: [{ name: 'Social value', weight: share }],
    }));
    const found = runWith(setup({ lots, criteria: [] }), stated, weight);
    expect(found.map(({ verdict, count }) => [verdict, count])).toEqual([
      ['unmet', 1],
      ['met', 1],
    ]);
  });
});

describe('findings on bids', () => {
  test('know what bidders declare, and that silence declares nothing', () => {
    const tender = facts({
      bidders: [
        bidder('Osier', { sme: value(true, 'Bids!C2') }),
        bidder('Hollowmere', { sme: value(false, 'Bids!C3') }),
        bidder('Brackenfell'),
      ],
    });
    const found = run(tender, rule({ on: 'bid', expect: { field: 'sme', is: true } }));
    expect(found.map(({ bid, verdict, from }) => [bid, verdict, from])).toEqual([
      ['Osier', 'met', ['Bids!C2']],
      ['Hollowmere', 'unmet', ['Bids!C3']],
      ['Brackenfell', 'unclear', ['Bids!A11']],
    ]);
  });

  test('count shares of what is stated, and point at what lacks it', () => {
    const tender = facts({
      commitments: [commitment(5, { place: 'Netherby' }), commitment(6), commitment(7, { bidder: 'brackenfell' })],
    });
    const found = run(tender, rule({ on: 'bid', expect: { field: 'placedShare', atLeast: 1 } }));
    expect(found.map(({ bid, verdict, from }) => [bid, verdict, from])).toEqual([
      ['Osier', 'unmet', ['Commitments!B6']],
      ['Brackenfell', 'unclear', ['Commitments!B7']],
    ]);
  });

  test('leave out whoever the set-up says is no bidder', () => {
    const found = runWith(
      setup({ notBidders: ['BRACKENFELL'] }),
      facts(),
      rule({ on: 'bid', expect: { field: 'sme', is: true } }),
    );
    expect(found.map(({ bid }) => bid)).toEqual(['Osier']);
  });

  test('name two measures that may count the same people', () => {
    const pack = packs.find(({ id }) => id === 'community-public-good');
    if (!pack) throw new Error('The bundled pack is gone.');
    const tender = facts({
      commitments: [commitment(5, { text: '4 apprentices' }), commitment(6, { text: '4 new local jobs' })],
    });
    const found = evaluate(pack, ruleTables(tender, setup(), valueCommitments(tender, pack)));
    expect(found.find((one) => one.rule === 'no-double-counting' && one.bid === 'Osier')).toMatchObject({
      verdict: 'unmet',
      from: ['Commitments!B5', 'Commitments!B6'],
    });
  });
});

test('a tender that says nothing is never unmet, by any bundled rule but those that read the criteria', () => {
  for (const pack of packs) {
    const tender = facts({ commitments: [commitment(5, { text: '' })] });
    const found = evaluate(pack, ruleTables(tender, setup({ criteria: [] }), valueCommitments(tender, pack)));
    expect(found.filter(({ verdict }) => verdict === 'unmet')).toEqual([]);
  }
});

test('findings are plain JSON', () => {
  for (const pack of packs) {
    const tender = facts({ commitments: [commitment(5)] });
    const found = evaluate(pack, ruleTables(tender, setup(), valueCommitments(tender, pack)));
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  }
});
