import { expect, test } from 'vitest';
import { score } from '../../../core/score/score';
import { commitment, lowestPrice, quality, setup, tender, worth } from './tender';

const sensitivity = (
  facts: Parameters<typeof score>[0],
  rules: Parameters<typeof score>[1],
  values: Parameters<typeof score>[2] = [],
) => score(facts, rules, values).lots[0]?.sensitivity;

const two = tender([
  { bidder: 'Alder', price: 100, marks: { Quality: 70 } },
  { bidder: 'Birch', price: 130, marks: { Quality: 84 } },
]);

test('the break-even weight of each criterion is exact, and there the totals are equal', () => {
  const found = sensitivity(two, setup([quality(0.6), lowestPrice(0.4)]))?.breakEven;
  // 70 w + 100 (1 - w) = 84 w + 100/1.3 (1 - w), so w = (300/13) / (300/13 + 14) = 150/241.
  expect(found?.[0]).toEqual({
    criterion: 'Quality',
    weight: 0.6,
    breakEvenWeight: 150 / 241,
    winnerThen: 'Birch',
    sentence:
      'Birch would come first if the weight of Quality were above 62.24 % instead of 60 %, the others in proportion.',
  });
  expect(found?.[1]).toMatchObject({ criterion: 'Price', breakEvenWeight: 91 / 241, winnerThen: 'Birch' });
  const at = (weight: number) => score(two, setup([quality(weight), lowestPrice(1 - weight)]), []).lots[0]?.winner;
  expect(at(0.622)).toBe('Alder');
  expect(at(0.623)).toBe('Birch');
});

test('a winner that is best at everything stays first whatever the weight', () => {
  const facts = tender([
    { bidder: 'Alder', price: 90, marks: { Quality: 90 } },
    { bidder: 'Birch', price: 130, marks: { Quality: 84 } },
  ]);
  expect(sensitivity(facts, setup([quality(0.6), lowestPrice(0.4)]))?.breakEven).toEqual([
    {
      criterion: 'Quality',
      weight: 0.6,
      breakEvenWeight: null,
      winnerThen: null,
      sentence: 'Alder stays first whatever the weight of Quality.',
    },
    {
      criterion: 'Price',
      weight: 0.4,
      breakEvenWeight: null,
      winnerThen: null,
      sentence: 'Alder stays first whatever the weight of Price.',
    },
  ]);
  expect(sensitivity(facts, setup([quality(1)]))?.breakEven[0]?.sentence).toBe(
    'Quality has the whole weight, so there is nothing to weigh it against.',
  );
});

test('with three criteria the others keep their proportions', () => {
  const facts = tender([
    { bidder: 'Alder', marks: { A: 100, B: 0, C: 0 } },
    { bidder: 'Birch', marks: { A: 0, B: 100, C: 60 } },
  ]);
  const of = (name: string, weight: number) => ({ name, weight, method: { id: 'marks.scale', maximum: 100 } });
  const found = sensitivity(facts, setup([of('A', 0.5), of('B', 0.3), of('C', 0.2)]))?.breakEven[0];
  // Outside A, B and C stand 3 to 2: Birch has 84 there. 100 w = 84 (1 - w), so w = 21/46.
  expect(found).toMatchObject({ breakEvenWeight: 21 / 46, winnerThen: 'Birch' });
});

test('of several bids that would overtake, the one that needs the smallest change is named', () => {
  const facts = tender([
    { bidder: 'Alder', marks: { A: 60, B: 60 } },
    { bidder: 'Birch', marks: { A: 100, B: 0 } },
    { bidder: 'Cedar', marks: { A: 0, B: 80 } },
  ]);
  const of = (name: string, weight: number) => ({ name, weight, method: { id: 'marks.scale', maximum: 100 } });
  // Birch overtakes at A = 0.6, Cedar at A = 0.25: from 0.5 the first is nearer, from 0.3 the second.
  expect(sensitivity(facts, setup([of('A', 0.5), of('B', 0.5)]))?.breakEven[0]).toMatchObject({
    breakEvenWeight: 0.6,
    winnerThen: 'Birch',
  });
  expect(sensitivity(facts, setup([of('A', 0.3), of('B', 0.7)]))?.breakEven[0]).toMatchObject({
    breakEvenWeight: 0.25,
    winnerThen: 'Cedar',
  });
});

test('without a relative method no bid can change the order of others, and none is tried', () => {
  const absolute = setup([quality(0.6), lowestPrice(0.4, { method: { id: 'price.benchmark', benchmark: 110 } })]);
  expect(sensitivity(two, absolute)).toMatchObject({ leaveOneOut: [], addOne: [] });
});

test('a promise beyond all others is tried where social value is compared with the highest', () => {
  const list = [commitment('Alder', 'Hours', 90, 'Offers!C2'), commitment('Birch', 'Hours', 100, 'Offers!C3')];
  const facts = tender(
    [
      { bidder: 'Alder', marks: { Quality: 51 } },
      { bidder: 'Birch', marks: { Quality: 45 } },
    ],
    { commitments: list },
  );
  const rules = setup([quality(0.6), { name: 'Social value', weight: 0.4, method: { id: 'sv.proportionHighest' } }]);
  const values = list.map((fact) => worth(fact, fact.quantity.kind === 'value' ? fact.quantity.value : null));
  expect(score(facts, rules, values).lots[0]?.winner).toBe('Birch');
  expect(sensitivity(facts, rules, values)?.addOne).toEqual([
    {
      added: 'A further bid at the highest price that promises twice the highest social value',
      winner: 'Alder',
      winnerChanges: true,
      sentence:
        'The winner among these bids changes if there is a further bid at the highest price that promises twice the highest social value: Alder would come first instead of Birch.',
    },
  ]);
});

test('leaving out the winner is worth saying when someone other than the runner-up follows', () => {
  // Cedar is cheap and strong enough to win; it also sets the lowest price, which decides between the other two.
  const facts = tender([
    { bidder: 'Alder', price: 100, marks: { Quality: 70 } },
    { bidder: 'Birch', price: 130, marks: { Quality: 84 } },
    { bidder: 'Cedar', price: 60, marks: { Quality: 60 } },
  ]);
  const scoring = score(facts, setup([quality(0.6), lowestPrice(0.4)]), []);
  expect(scoring.bids.map(({ name }) => name)).toEqual(['Cedar', 'Birch', 'Alder']);
  expect(scoring.lots[0]?.sensitivity.leaveOneOut).toEqual([
    {
      without: 'Cedar',
      winner: 'Alder',
      winnerChanges: true,
      orderChanges: true,
      sentence: 'If the winner Cedar is left out, Alder would come first, not Birch who stood next.',
    },
  ]);
});
