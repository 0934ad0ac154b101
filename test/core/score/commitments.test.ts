import { expect, test } from 'vitest';
import type { CommitmentFact } from '../../../core/facts/tender';
import { score } from '../../../core/score/score';
import type { SetupCriterion } from '../../../core/setup/setup';
import { bid, codes, criterion, problem, table } from './read';
import { type Cell, commitment, reading, setup, tender, worth } from './tender';

const social = (
  method: { readonly id: string; readonly [parameter: string]: unknown },
  more: Partial<SetupCriterion> = {},
) => setup([{ name: 'Social value', weight: 1, method, ...more }]);
const proportion = social({ id: 'sv.proportionHighest' });
const three = ['Alder', 'Birch', 'Cedar'];
const facts = (commitments: readonly CommitmentFact[], names = three) =>
  tender(
    names.map((bidder) => ({ bidder })),
    { commitments },
  );
const offers = (...cells: readonly Cell[]) =>
  cells.map((cell, i) => commitment(three[i] ?? '', 'Apprentice weeks', cell, `Offers!C${i + 2}`));
const worthEach = (list: readonly CommitmentFact[], each: number) =>
  list.map((fact) => worth(fact, fact.quantity.kind === 'value' ? fact.quantity.value * each : null));

test('social value over the highest: the golden vector, with its cells', () => {
  const list = offers(180, 300, 90);
  const scoring = score(facts(list), proportion, worthEach(list, 1000));
  expect(table(scoring)).toEqual([
    ['Birch', 1, 100],
    ['Alder', 2, 60],
    ['Cedar', 3, 30],
  ]);
  expect(criterion(scoring, 'Cedar', 'Social value')).toMatchObject({
    rationale: '100 x 90,000/300,000 = 30.00',
    from: ['Offers!C4', 'Offers!C3'],
  });
});

test('a commitment without a quantity counts nothing and is listed', () => {
  const list = [...offers(10, 10, 10), commitment('Alder', 'Local spend', null, 'Offers!C9')];
  const scoring = score(facts(list), proportion, worthEach(list, 5));
  expect(criterion(scoring, 'Alder', 'Social value')?.rationale).toBe(
    '100 x 50/50 = 100.00. One commitment without a quantity counts nothing: Offers!C9.',
  );
  expect(bid(scoring, 'Alder')?.total).toBe(100);
});

test('a commitment without a unit value counts nothing by worth and is listed, and counts by quantity', () => {
  const list = [...offers(10, 10, 10), commitment('Alder', 'Bird boxes', 7, 'Offers!C9')];
  const values = list.map((fact, i) => worth(fact, i < 3 ? 50 : null));
  expect(problem(score(facts(list), proportion, values), 'worth-missing')?.path).toEqual(['Offers!C9', 'Alder']);
  const byQuantity = social({ id: 'sv.targetAttainment', of: 'quantity', target: 20 });
  const scoring = score(facts(list), byQuantity, values);
  expect(codes(scoring)).toEqual([]);
  expect(bid(scoring, 'Alder')?.total).toBe(85);
});

test('blank is never zero: a bid of which nothing counts is incomplete, and so is one without commitments', () => {
  const list = offers(10, null);
  const scoring = score(facts(list), proportion, worthEach(list, 5));
  expect(codes(scoring, 'unranked')).toEqual(['nothing-counts', 'commitments-missing']);
  expect(bid(scoring, 'Birch')).toMatchObject({ status: 'incomplete', total: null });
  expect(bid(scoring, 'Cedar')).toMatchObject({ status: 'incomplete', total: null });
});

test('an offer of nothing is a zero that somebody wrote', () => {
  const list = offers(10, 0, 5);
  expect(bid(score(facts(list), proportion, worthEach(list, 5)), 'Birch')?.total).toBe(0);
});

test('a quantity that cannot be read leaves the bid unranked', () => {
  const list = offers(10, '#REF!', 5);
  const scoring = score(facts(list), proportion, worthEach(list, 5));
  expect(problem(scoring, 'cell-error')).toMatchObject({ severity: 'unranked', path: ['Offers!C3'] });
  expect(bid(scoring, 'Birch')?.status).toBe('incomplete');
});

test('a tender without commitments, or none with a worth, cannot be compared', () => {
  expect(codes(score(facts([]), proportion, []), 'stop')).toEqual(['criterion-without-commitments']);
  const list = offers(10, 20, 30);
  const worthless = list.map((fact) => worth(fact, null));
  expect(codes(score(facts(list), proportion, worthless), 'stop')).toEqual(['criterion-without-worth']);
});

test('values are found by cell and bidder in whatever order they come', () => {
  const list = offers(180, 300, 90);
  const shuffled = [...worthEach(list, 1000)].reverse();
  expect(score(facts(list), proportion, shuffled).bids).toEqual(
    score(facts(list), proportion, worthEach(list, 1000)).bids,
  );
});

test('bids that share a row have each their own value', () => {
  const list = three.map((name, i) => commitment(name, 'Apprentice weeks', [1, 2, 4][i] ?? 0, 'Offers!A2'));
  expect(table(score(facts(list), proportion, worthEach(list, 10)))).toEqual([
    ['Cedar', 1, 100],
    ['Birch', 2, 50],
    ['Alder', 3, 25],
  ]);
});

test('a criterion named after a theme counts that theme alone', () => {
  const list = [
    commitment('Alder', 'Apprentices', 5, 'Offers!C2', { theme: 'Jobs' }),
    commitment('Alder', 'Trees', 1, 'Offers!C3', { theme: 'Environment' }),
    commitment('Birch', 'Apprentices', 10, 'Offers!C4', { theme: 'Jobs' }),
    commitment('Birch', 'Trees', 4, 'Offers!C5', { theme: 'Environment' }),
  ];
  const rules = setup([
    { name: 'Jobs', weight: 0.5, method: { id: 'sv.proportionHighest' } },
    { name: 'Green', weight: 0.5, method: { id: 'sv.proportionHighest' }, readFrom: ['Environment'] },
  ]);
  const scoring = score(facts(list, ['Alder', 'Birch']), rules, worthEach(list, 1));
  expect(criterion(scoring, 'Alder', 'Jobs')?.points).toBe(25);
  expect(criterion(scoring, 'Alder', 'Green')?.points).toBe(12.5);
  expect(codes(scoring)).toEqual([]);
});

test('two criteria over the same commitments are pointed out', () => {
  const list = offers(10, 20, 30);
  const rules = setup([
    { name: 'Value', weight: 0.5, method: { id: 'sv.proportionHighest' } },
    { name: 'Amount', weight: 0.5, method: { id: 'sv.proportionHighest' } },
  ]);
  expect(codes(score(facts(list), rules, worthEach(list, 1)))).toEqual(['commitments-counted-twice']);
});

test('targets stated beside the commitments hold for every bid, whoever offers the measure', () => {
  const target = (cell: number, where: string) => ({ target: reading(cell, where) });
  const list = [
    commitment('Alder', 'Apprentices', 2, 'Offers!C2', target(4, 'Offers!D2')),
    commitment('Alder', 'Hours', 90, 'Offers!C3', target(60, 'Offers!D3')),
    commitment('Birch', 'Apprentices', 4, 'Offers!C4'),
  ];
  const rules = social({ id: 'sv.targetAttainment' });
  const scoring = score(facts(list, ['Alder', 'Birch']), rules, []);
  expect(criterion(scoring, 'Alder', 'Social value')?.rationale).toBe('100 x (2/4 + min(1, 90/60))/2 = 75.00');
  expect(criterion(scoring, 'Birch', 'Social value')?.rationale).toBe('100 x (4/4 + 0/60)/2 = 50.00');
  const clash = [...list, commitment('Birch', 'Hours', 5, 'Offers!C5', target(50, 'Offers!D5'))];
  expect(problem(score(facts(clash, ['Alder', 'Birch']), rules, []), 'formula-undefined')?.message).toBe(
    'Alder: "Hours" has two targets, 60 and 50.',
  );
});

test('quantities in different units have no sum', () => {
  const list = [
    commitment('Alder', 'Apprentices', 2, 'Offers!C2', { unit: 'weeks' }),
    commitment('Alder', 'Visits', 3, 'Offers!C3', { unit: 'hours' }),
  ];
  const rules = social({ id: 'sv.targetAttainment', of: 'quantity', target: 10 });
  expect(problem(score(facts(list, ['Alder']), rules, []), 'formula-undefined')?.message).toContain(
    '(weeks and hours)',
  );
});

test('ten measures with targets read as a sum of ratios, exactly', () => {
  const list = Array.from({ length: 10 }, (_, i) =>
    commitment('Alder', `Measure ${i}`, 1, `Offers!C${i + 2}`, { target: reading(3, `Offers!D${i + 2}`) }),
  );
  expect(
    criterion(score(facts(list, ['Alder']), social({ id: 'sv.targetAttainment' }), []), 'Alder', 'Social value'),
  ).toMatchObject({
    exact: '100/3',
    rationale: '100 x 3.3333 (the sum of 10 ratios)/10 = 33.33',
  });
});
