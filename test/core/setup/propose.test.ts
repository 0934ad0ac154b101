import { describe, expect, test } from 'vitest';
import { propose } from '../../../core/setup/propose';
import { commitment, criterion, facts, mark, price, statements, value } from './facts-of';

const none = statements();
const codes = (proposal: ReturnType<typeof propose>) => proposal.undecided.map(({ code }) => code);

describe('weights', () => {
  const leaf = { method: { id: 'marks.scale', maximum: 5 } };
  const scale = statements(['Marking scale', 'Score 0-5']);
  const marks = ['Q1', 'Q2', 'Quality', 'Social value'].map((name) => mark(name, 3));

  test('fractions, points and per cent cells say the same', () => {
    const written = [
      [criterion('Quality', 0.6), criterion('Price', 0.4)],
      [criterion('Quality', 60), criterion('Price', 40)],
      [criterion('Quality', 0.6, { percent: true, weightIsPercent: true }), criterion('Price', 40)],
    ];
    for (const criteria of written) {
      const { setup } = propose(facts({ criteria, marks, prices: [price(1)] }), scale, 'p');
      expect(setup.criteria.map(({ weight }) => weight)).toEqual([0.6, 0.4]);
    }
  });

  test('sub-criteria that add up to their criterion are shares of the whole', () => {
    const criteria = [
      criterion('Quality', 60),
      criterion('Q1', 45, { parent: 'Quality' }),
      criterion('Q2', 15, { parent: 'Quality' }),
      criterion('Price', 40),
    ];
    const { setup } = propose(facts({ criteria, marks, prices: [price(1)] }), scale, 'p');
    expect(setup.criteria[0]).toEqual({
      name: 'Quality',
      weight: 0.6,
      childWeights: 'of-total',
      criteria: [
        { name: 'Q1', weight: 0.45, ...leaf },
        { name: 'Q2', weight: 0.15, ...leaf },
      ],
    });
  });

  test('sub-criteria that add up to 100 are shares of their criterion', () => {
    const criteria = [
      criterion('Quality', 60),
      criterion('Q1', 75, { parent: 'Quality' }),
      criterion('Q2', 25, { parent: 'Quality' }),
      criterion('Price', 40),
    ];
    const { setup } = propose(facts({ criteria, marks, prices: [price(1)] }), scale, 'p');
    expect(setup.criteria[0]?.childWeights).toBe('of-parent');
    expect(setup.criteria[0]?.criteria?.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
  });

  test('a criterion without a weight has the sum of its sub-criteria, and says so', () => {
    const criteria = [
      criterion('Quality', null),
      criterion('Q1', 35, { parent: 'Quality' }),
      criterion('Q2', 25, { parent: 'Quality' }),
      criterion('Price', 40),
    ];
    const { setup, decided } = propose(facts({ criteria, marks, prices: [price(1)] }), scale, 'p');
    expect(setup.criteria[0]?.weight).toBe(0.6);
    expect(decided.map(({ what }) => what)).toContain('Quality 60 % (the sum of its sub-criteria)');
  });

  test('weights in a sentence are read', () => {
    const criteria = [criterion('Quality', null), criterion('Price', null)];
    const { setup } = propose(
      facts({ criteria, marks, prices: [price(1)] }),
      statements(['Evaluation weighting', 'Quality 60 % / Price 40 %'], ['Marks', 'Score 0-5']),
      'p',
    );
    expect(setup.criteria.map(({ weight }) => weight)).toEqual([0.6, 0.4]);
  });

  test('a weight that is stated nowhere is asked for, never assumed', () => {
    const proposal = propose(facts({ marks, prices: [price(1)] }), scale, 'p');
    expect(new Set(codes(proposal))).toContain('weight-missing');
    expect(proposal.setup.criteria.every(({ weight }) => weight === null)).toBe(true);
  });

  const listed = marks.filter(({ criterion: name }) => name === 'Quality' || name === 'Social value');

  test('weights of 23, 40 and 27 stay as they are', () => {
    const criteria = [criterion('Quality', 23), criterion('Price', 40), criterion('Social value', 27)];
    const proposal = propose(facts({ criteria, marks: listed, prices: [price(1)] }), scale, 'p');
    expect(proposal.setup.criteria.map(({ weight }) => weight)).toEqual([0.23, 0.4, 0.27]);
    expect(codes(proposal)).not.toContain('weights-unclear');
  });

  test('marks in no list are asked about where the weights leave room for them', () => {
    const criteria = [criterion('Quality', 23), criterion('Price', 40), criterion('Social value', 27)];
    const proposal = propose(facts({ criteria, marks, prices: [price(1)] }), scale, 'p');
    expect(proposal.setup.criteria.map(({ name }) => name)).toEqual(['Quality', 'Price', 'Social value', 'Q1', 'Q2']);
    expect(codes(proposal)).toContain('weight-missing');
  });

  test('their weight is read where a text states it', () => {
    const criteria = [criterion('Quality', 40), criterion('Price', 40)];
    const presentations = [mark('Quality', 3, 5), mark('Presentation', 4, 5)];
    const proposal = propose(
      facts({ criteria, marks: presentations, prices: [price(1)] }),
      statements(['', 'Presentation (20%) scored 0-5']),
      'p',
    );
    expect(proposal.setup.criteria.map(({ weight }) => weight)).toEqual([0.4, 0.4, 0.2]);
  });

  test('weights of 1, 2 and 3 are shares of nothing known', () => {
    const criteria = [criterion('Quality', 1), criterion('Price', 2), criterion('Social value', 3)];
    expect(codes(propose(facts({ criteria, marks: listed, prices: [price(1)] }), scale, 'p'))).toContain(
      'weights-unclear',
    );
  });
});

describe('methods', () => {
  const criteria = [criterion('Quality', 60), criterion('Price', 40)];
  const marks = [mark('Quality', 4)];
  const method = (proposal: ReturnType<typeof propose>, name: string) =>
    proposal.setup.criteria.find((made) => made.name === name)?.method;

  test('the price formula comes from the criteria table first', () => {
    const stated = [
      criterion('Quality', 60),
      criterion('Price', 40, { method: '(highest price - price) / (highest price - lowest price)' }),
    ];
    const proposal = propose(
      facts({ criteria: stated, marks, prices: [price(1)] }),
      statements(['Price', 'lowest price / price']),
      'p',
    );
    expect(method(proposal, 'Price')).toEqual({ id: 'price.range' });
  });

  test('else from a statement', () => {
    const proposal = propose(
      facts({ criteria, marks, prices: [price(1)] }),
      statements(['Price formula', 'Lowest price / price x 40']),
      'p',
    );
    expect(method(proposal, 'Price')).toEqual({ id: 'price.lowestOverBid' });
    expect(codes(proposal)).not.toContain('method-assumed');
  });

  test('else the most common one, said to be assumed', () => {
    const proposal = propose(facts({ criteria, marks, prices: [price(1)] }), none, 'p');
    expect(method(proposal, 'Price')).toEqual({ id: 'price.lowestOverBid' });
    expect(codes(proposal)).toContain('method-assumed');
  });

  test('two statements that differ are a conflict', () => {
    const both = statements(
      ['Price', 'lowest price / price'],
      ['Price', '(highest price - price)/(highest price - lowest price)'],
    );
    expect(codes(propose(facts({ criteria, marks, prices: [price(1)] }), both, 'p'))).toContain('method-conflict');
  });

  test('the highest mark is taken from where it is stated, and asked for where it is not', () => {
    const known = (some: Parameters<typeof facts>[0], said = none) =>
      propose(facts({ criteria, prices: [price(1)], ...some }), said, 'p');
    expect(method(known({ marks: [mark('Quality', 4, 10)] }), 'Quality')).toEqual({ id: 'marks.scale', maximum: 10 });
    expect(method(known({ marks }, statements(['Scale', 'Marks 0 to 4'])), 'Quality')).toEqual({
      id: 'marks.scale',
      maximum: 4,
    });
    expect(codes(known({ marks }))).toContain('maximum-missing');
    expect(codes(known({ marks: [mark('Quality', 4, 5), mark('Quality', 4, 10)] }))).toContain('mixed-maxima');
  });

  test('social value is marked where there are marks, else made from commitments', () => {
    const social = [...criteria.slice(0, 1), criterion('Social value', 40)];
    const marked = propose(
      facts({ criteria: social, marks: [...marks, mark('Social value', 3, 5)], commitments: [commitment()] }),
      none,
      'p',
    );
    expect(method(marked, 'Social value')?.id).toBe('marks.scale');
    const offered = propose(facts({ criteria: social, marks, commitments: [commitment()] }), none, 'p');
    expect(method(offered, 'Social value')?.id).toBe('sv.proportionHighest');
    const targets = propose(
      facts({ criteria: social, marks, commitments: [commitment({ target: value(4) })] }),
      none,
      'p',
    );
    expect(method(targets, 'Social value')?.id).toBe('sv.targetAttainment');
  });
});

test('an exclusion that the workbook states is proposed with its words', () => {
  const bidders = [
    {
      id: 'a',
      name: 'Alder',
      spellings: ['Alder'],
      where: ['Bids!A2'],
      facts: { status: value<string | number | boolean>('Withdrawn 4 May', 'Bids!F2') },
    },
  ];
  const { setup } = propose(facts({ bidders, criteria: [criterion('Price', 100)], prices: [price(1)] }), none, 'p');
  expect(setup.exclusions).toEqual([{ bidder: 'Alder', reason: 'Withdrawn 4 May (Bids!F2)' }]);
});

test('a minimum mark applies to every marked criterion', () => {
  const proposal = propose(
    facts({
      criteria: [criterion('Quality', 60), criterion('Price', 40)],
      marks: [mark('Quality', 3, 5)],
      prices: [price(1)],
    }),
    statements(['Threshold', 'A minimum score of 2 is required on each question']),
    'p',
  );
  expect(proposal.setup.criteria.map(({ minimum }) => minimum)).toEqual([2, undefined]);
});

test('prices with and without VAT: the one a statement names', () => {
  const prices = [price(100, 'ex'), price(120, 'inc')];
  const criteria = [criterion('Price', 100)];
  expect(
    propose(facts({ prices, criteria }), statements(['Pricing', 'Prices are evaluated excluding VAT']), 'p').setup.vat,
  ).toBe('ex');
  expect(propose(facts({ prices, criteria }), none, 'p').setup.vat).toBeUndefined();
});

test('bidders and nothing to score them by: said plainly', () => {
  expect(codes(propose(facts({}), none, 'p'))).toEqual(['criteria-missing']);
});

test('prices that no criterion uses are pointed out', () => {
  const criteria = [criterion('Quality', 100)];
  const marks = [mark('Quality', 3, 5)];
  expect(codes(propose(facts({ criteria, marks, prices: [price(1)] }), none, 'p'))).toContain('prices-unscored');
  expect(codes(propose(facts({ criteria, marks }), none, 'p'))).not.toContain('prices-unscored');
});
