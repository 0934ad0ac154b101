import { expect, test } from 'vitest';
import { score } from '../../../core/score/score';
import { bid, codes, criterion, problem, table } from './read';
import { type Cell, lowestPrice, mark, price, setup, tender } from './tender';

const rules = setup([lowestPrice(1)]);
const rows = (...prices: readonly Cell[]) =>
  prices.map((cell, i) => ({ bidder: ['Alder', 'Birch', 'Cedar', 'Dogwood'][i] ?? '', price: cell }));

test('a number says the cells it comes from: the bid and the lowest price', () => {
  const scoring = score(tender(rows(120_000, 142_000)), rules, []);
  expect(criterion(scoring, 'Birch', 'Price')).toMatchObject({
    points: 84.51,
    exact: '6000/71',
    rationale: '100 x 120,000/142,000 = 84.51',
    from: ['Bids!B2', 'Bids!B3'],
  });
});

test.each([
  ['blank', null, 'price-missing', 'Price missing in Bids!B2.'],
  ['zero', 0, 'price-not-positive', 'The price of Alder in Bids!B2 is 0, which cannot be a price to compare.'],
  [
    'negative',
    -2500,
    'price-not-positive',
    'The price of Alder in Bids!B2 is -2,500, which cannot be a price to compare.',
  ],
  ['unreadable', '1.200', 'cell-error', 'Bids!B2 has "1.200".'],
])('a price that is %s leaves the bid unranked and sets no lowest price', (_, cell, code, message) => {
  const scoring = score(tender(rows(cell, 200, 100)), rules, []);
  expect(problem(scoring, code)).toMatchObject({
    severity: 'unranked',
    path: expect.arrayContaining(['Bids!B2']),
    message,
  });
  expect(table(scoring)).toEqual([
    ['Cedar', 1, 100],
    ['Birch', 2, 50],
    ['Alder', null, null],
  ]);
});

test('a bid that is not in the table of prices has no price', () => {
  const facts = tender([{ bidder: 'Alder' }, { bidder: 'Birch', price: 100 }]);
  expect(problem(score(facts, rules, []), 'price-missing')?.message).toBe('No price of Alder was found.');
});

test('the price of an incomplete bid does not set the lowest price, and the buyer is told', () => {
  const both = setup([{ name: 'Quality', weight: 0.5, method: { id: 'marks.scale', maximum: 5 } }, lowestPrice(0.5)]);
  const facts = tender([
    { bidder: 'Alder', price: 50, marks: { Quality: null } },
    { bidder: 'Birch', price: 100, marks: { Quality: 5 } },
  ]);
  const scoring = score(facts, both, []);
  expect(bid(scoring, 'Birch')?.total).toBe(100);
  expect(problem(scoring, 'not-compared')).toMatchObject({
    severity: 'notice',
    message: 'Alder is incomplete, so what it offers for Price does not count in the comparison of the others.',
  });
  expect(criterion(scoring, 'Alder', 'Price')?.points).toBeNull();
});

const lines = (name: string, column: string, ...cells: readonly Cell[]) =>
  cells.map((cell, i) => price(name, cell, `Prices!${column}${i + 2}`, { part: 'line', item: `Item ${i + 1}` }));

test('lines are added up exactly where no total stands, and one blank line leaves no price', () => {
  const prices = [...lines('Alder', 'B', 0.1, 0.2), ...lines('Birch', 'C', 0.3, null)];
  const scoring = score(tender([{ bidder: 'Alder' }, { bidder: 'Birch' }], { prices }), rules, []);
  expect(criterion(scoring, 'Alder', 'Price')?.rationale).toBe('100 x 0.3/0.3 = 100.00');
  expect(problem(scoring, 'price-missing')).toMatchObject({
    path: ['Prices!C3', 'Price'],
    message: 'Price missing in Prices!C3, one line of several.',
  });
});

test('a total that is still to come is no price, and lines make one up only where lines are totals', () => {
  const saying = (raw: string) => ({
    ...price('Alder', null, 'Bids!G2'),
    amount: { kind: 'missing', where: 'Bids!G2', raw } as const,
  });
  const scored = (raw: string, birch: number) =>
    score(
      tender([{ bidder: 'Alder' }, { bidder: 'Birch' }], {
        prices: [
          saying(raw),
          ...lines('Alder', 'B', 40, 60),
          price('Birch', birch, 'Bids!G3'),
          ...lines('Birch', 'C', 50, 50),
        ],
      }),
      rules,
      [],
    );
  expect(problem(scored('TBC', 100), 'price-missing')?.message).toBe('Price missing in Bids!G2, which says "TBC".');
  expect(problem(scored('', 300), 'price-missing')?.message).toBe(
    'Price missing in Bids!G2. The lines are only part of a price: elsewhere they do not add up to the total in Bids!G3.',
  );
  expect(bid(scored('', 100), 'Alder')?.total).toBe(100);
});

test('a line that every other bid prices may not be absent', () => {
  const prices = [...lines('Alder', 'B', 1, 2), ...lines('Birch', 'C', 1, 2), ...lines('Cedar', 'D', 1)];
  const facts = tender([{ bidder: 'Alder' }, { bidder: 'Birch' }, { bidder: 'Cedar' }], { prices });
  expect(problem(score(facts, rules, []), 'price-missing')?.message).toBe(
    'Cedar has no price for "Item 2", which every other bid prices.',
  );
});

test('a total that is not the sum of its lines counts, and is pointed out beyond a penny', () => {
  const withLines = (amount: number) => ({
    ...tender(rows(amount)),
    prices: [price('Alder', amount, 'Bids!B2'), ...lines('Alder', 'C', 40, 60)],
  });
  expect(codes(score(withLines(100.01), rules, []))).toEqual([]);
  expect(problem(score(withLines(100.02), rules, []), 'price-total-mismatch')?.message).toBe(
    'The lines of Alder add up to 100, but its total in Bids!B2 is 100.02. The total counts.',
  );
});

test('lines that add up to no total are pointed out once, not for every bid', () => {
  const prices = [
    price('Alder', 100, 'Bids!G2'),
    ...lines('Alder', 'B', 40),
    price('Birch', 90, 'Bids!G3'),
    ...lines('Birch', 'C', 30),
  ];
  const facts = tender([{ bidder: 'Alder' }, { bidder: 'Birch' }], { prices });
  expect(codes(score(facts, rules, []))).toEqual(['price-lines-partial']);
  const one = { ...facts, prices: [...prices.slice(0, 3), ...lines('Birch', 'C', 90)] };
  expect(codes(score(one, rules, []))).toEqual(['price-total-mismatch']);
});

test('prices with and without VAT are never mixed', () => {
  const prices = [
    price('Alder', 100, 'Bids!B2', { vat: 'ex' }),
    price('Alder', 120, 'Bids!C2', { vat: 'inc' }),
    price('Birch', 90, 'Bids!B3', { vat: 'ex' }),
    price('Birch', 130, 'Bids!C3', { vat: 'inc' }),
  ];
  const facts = tender([{ bidder: 'Alder' }, { bidder: 'Birch' }], { prices });
  expect(problem(score(facts, rules, []), 'vat-undecided')).toMatchObject({
    severity: 'stop',
    path: ['Bids!B2', 'Bids!C2'],
  });
  expect(score(facts, setup([lowestPrice(1)], { vat: 'ex' }), []).lots[0]?.winner).toBe('Birch');
  expect(score(facts, setup([lowestPrice(1)], { vat: 'inc' }), []).lots[0]?.winner).toBe('Alder');
});

test('two different totals of one bid are asked about, two equal ones are one', () => {
  const twice = (second: number) =>
    tender([{ bidder: 'Alder' }], { prices: [price('Alder', 100, 'Bids!B2'), price('Alder', second, 'Other!B2')] });
  expect(problem(score(twice(101), rules, []), 'price-twice')?.path).toEqual(['Bids!B2', 'Other!B2', 'Price']);
  expect(codes(score(twice(100), rules, []))).toEqual([]);
});

test('criteria for parts of the price read the items they name', () => {
  const parts = setup([
    lowestPrice(0.5, { name: 'Set-up cost' }),
    lowestPrice(0.5, { name: 'Yearly', readFrom: ['Annual fee'] }),
  ]);
  const part = (name: string, item: string, cell: Cell, where: string) => price(name, cell, where, { item });
  const prices = [
    part('Alder', 'Set-up cost', 10, 'Bids!B2'),
    part('Alder', 'Annual fee', 40, 'Bids!C2'),
    part('Birch', 'Set-up cost', 20, 'Bids!B3'),
    part('Birch', 'Annual fee', 20, 'Bids!C3'),
  ];
  const scoring = score(tender([{ bidder: 'Alder' }, { bidder: 'Birch' }], { prices }), parts, []);
  expect(table(scoring)).toEqual([
    ['Alder', 1, 75],
    ['Birch', 1, 75],
  ]);
});

test('the range formula has no number for equal prices, and says so', () => {
  const range = setup([lowestPrice(1, { method: { id: 'price.range' } })]);
  const scoring = score(tender(rows(100, 100)), range, []);
  expect(codes(scoring, 'unranked')).toEqual(['formula-undefined', 'formula-undefined']);
  expect(bid(scoring, 'Alder')).toMatchObject({ status: 'incomplete', rank: null });
});

test('discounts are read like marks, and none at all gives no number', () => {
  const rule = setup([{ name: 'Discount', weight: 1, method: { id: 'price.highestDiscount' } }]);
  const facts = (a: Cell, b: Cell) =>
    tender([{ bidder: 'Alder' }, { bidder: 'Birch' }], {
      marks: [mark('Alder', 'Discount', a, 'Bids!D2'), mark('Birch', 'Discount', b, 'Bids!D3')],
    });
  expect(table(score(facts(0.05, 0.2), rule, []))).toEqual([
    ['Birch', 1, 100],
    ['Alder', 2, 25],
  ]);
  expect(codes(score(facts(0, 0), rule, []), 'unranked')).toContain('formula-undefined');
  expect(codes(score(facts(null, 0.2), rule, []), 'unranked')).toEqual(['discount-missing']);
});
