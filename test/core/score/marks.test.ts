import { expect, test } from 'vitest';
import type { MarkFact } from '../../../core/facts/tender';
import { score } from '../../../core/score/score';
import { bid, codes, criterion, problem, table } from './read';
import { lowestPrice, mark, quality, reading, setup, stated, tender } from './tender';

const five = (more = {}) => quality(0.6, { method: { id: 'marks.scale', maximum: 5 }, ...more });
const rules = setup([five(), lowestPrice(0.4)]);
const rows = (a: number | string | null, b: number | string | null) => [
  { bidder: 'Alder', price: 100, marks: { Quality: a } },
  { bidder: 'Birch', price: 100, marks: { Quality: b } },
];

test('without a maximum nothing is scored, and the maximum is asked for', () => {
  const scoring = score(tender(rows(4, 3)), setup([five({ method: { id: 'marks.scale' } }), lowestPrice(0.4)]), []);
  expect(problem(scoring, 'maximum-missing')).toMatchObject({
    severity: 'stop',
    message: 'The highest mark for Quality is stated nowhere.',
    hint: 'What are the marks for Quality out of?',
  });
  expect(bid(scoring, 'Alder')?.total).toBeNull();
});

test('the maximum may stand with the marks or in the list of criteria', () => {
  const noMaximum = setup([five({ method: { id: 'marks.scale' } }), lowestPrice(0.4)]);
  const facts = tender(rows(4, 3));
  const withMarks = { ...facts, marks: facts.marks.map((each) => ({ ...each, maximum: 5 })) };
  const withList = { ...facts, criteria: [stated('Quality', { maximum: reading(5, 'Criteria!D2') })] };
  for (const each of [withMarks, withList]) expect(bid(score(each, noMaximum, []), 'Alder')?.total).toBe(88);
});

test('marks above the maximum and mixed maxima stop scoring and name the cells', () => {
  const above = score(tender(rows(6, 3)), rules, []);
  expect(problem(above, 'mark-above-maximum')).toMatchObject({ severity: 'stop', path: ['Bids!C2', 'Quality'] });
  const mixed = tender(rows(4, 3), {
    marks: [
      mark('Alder', 'Quality', 4, 'Bids!C2', { maximum: 5 }),
      mark('Birch', 'Quality', 3, 'Bids!C3', { maximum: 10 }),
    ],
  });
  expect(problem(score(mixed, rules, []), 'mixed-maxima')).toMatchObject({
    severity: 'stop',
    path: ['Bids!C2', 'Bids!C3', 'Quality'],
    message: 'Quality is marked out of 5 in Bids!C2 and out of 10 in Bids!C3.',
  });
});

test('a mark between the steps of the scale counts, and is pointed out', () => {
  const scoring = score(tender(rows(4.2, 3)), rules, []);
  expect(problem(scoring, 'mark-not-a-step')).toMatchObject({ severity: 'notice', path: ['Bids!C2', 'Quality'] });
  expect(bid(scoring, 'Alder')?.total).toBe(90.4);
  const halves = setup([five({ method: { id: 'marks.scale', maximum: 5, wholeSteps: false } }), lowestPrice(0.4)]);
  expect(codes(score(tender(rows(4.2, 3)), halves, []))).toEqual([]);
  const quarters = { id: 'marks.scale', maximum: 100, steps: [0, 25, 50, 75, 100] };
  expect(codes(score(tender(rows(75, 60)), setup([five({ method: quarters }), lowestPrice(0.4)]), []))).toEqual([
    'mark-not-a-step',
  ]);
});

test.each([
  ['blank', null, 'mark-missing', 'Mark of Alder for Quality missing in Bids!C2.'],
  ['an error', '#REF!', 'cell-error', 'Bids!C2 has "#REF!".'],
  ['negative', -1, 'mark-negative', 'The mark in Bids!C2 is -1, below nothing.'],
])('a mark that is %s leaves the bid unranked and the others scored', (_, cell, code, message) => {
  const scoring = score(tender(rows(cell, 3)), rules, []);
  expect(problem(scoring, code)).toMatchObject({ severity: 'unranked', message });
  expect(bid(scoring, 'Alder')).toMatchObject({ status: 'incomplete', rank: null, total: null, statusReason: message });
  expect(bid(scoring, 'Birch')).toMatchObject({ status: 'ranked', rank: 1, total: 76 });
});

const panel = (consensus: number | null | undefined, ...marks: readonly number[]) =>
  tender(rows(null, null), {
    marks: [
      ...marks.map((value, i) => mark('Alder', 'Quality', value, `Eval${i + 1}!C2`, { evaluator: `E${i + 1}` })),
      ...(consensus === undefined
        ? []
        : [mark('Alder', 'Quality', consensus, 'Panel!C2', { reason: 'Clear plan, p. 4' })]),
      mark('Birch', 'Quality', 3, 'Panel!C3'),
    ],
  });

test('evaluators are never averaged: without an agreed mark the bid is unranked', () => {
  const scoring = score(panel(undefined, 2, 4, 5), rules, []);
  expect(problem(scoring, 'consensus-missing')).toMatchObject({
    severity: 'unranked',
    message: 'No agreed mark of Alder for Quality: E1 2, E2 4 and E3 5 (spread 3, mean 3.6667, for information only).',
  });
  expect(bid(scoring, 'Alder')).toMatchObject({ status: 'incomplete', total: null });
  expect(problem(score(panel(null, 2, 4), rules, []), 'consensus-missing')?.path).toEqual(['Panel!C2', 'Quality']);
});

test('what every evaluator gave is the agreed mark, and the working says so', () => {
  const scoring = score(panel(undefined, 4, 4, 4), rules, []);
  expect(codes(scoring)).toEqual([]);
  expect(criterion(scoring, 'Alder', 'Quality')).toMatchObject({
    points: 48,
    rationale: '60 x 4/5 = 48.00. E1, E2 and E3 each gave 4, so it is the agreed mark.',
    from: ['Eval1!C2', 'Eval2!C2', 'Eval3!C2'],
  });
  // A blank place of the agreed mark says nothing; words in it, or an evaluator who has not marked, do.
  expect(codes(score(panel(null, 4, 4), rules, []))).toEqual([]);
  const agreeing = panel(undefined, 4, 4);
  const beside = (...marks: readonly MarkFact[]) => ({ ...agreeing, marks: [...agreeing.marks, ...marks] });
  const open: MarkFact = {
    ...mark('Alder', 'Quality', null, 'Panel!C2'),
    mark: { kind: 'missing', where: 'Panel!C2', raw: 'TBC' },
  };
  const absent = mark('Birch', 'Quality', 3, 'Eval3!C3', { evaluator: 'E3' });
  for (const facts of [beside(open), beside(absent)])
    expect(codes(score(facts, rules, []))).toContain('consensus-missing');
  expect(problem(score(beside(absent), rules, []), 'consensus-missing')?.message).toContain('E1 4, E2 4 and E3 none');
});

test('the agreed mark counts, with its reason, and a wide spread is still pointed out', () => {
  const scoring = score(panel(4, 2, 4, 5), rules, []);
  expect(criterion(scoring, 'Alder', 'Quality')).toMatchObject({
    points: 48,
    from: ['Panel!C2'],
    reason: 'Clear plan, p. 4',
  });
  expect(problem(scoring, 'evaluator-spread')).toMatchObject({ severity: 'notice' });
  expect(codes(score(panel(4, 2, 4), rules, []))).toEqual(['evaluator-spread']);
  expect(codes(score(panel(4, 3, 4), rules, []))).toEqual([]);
});

test('a mark agreed in the set-up counts, and a sheet that says otherwise is pointed out', () => {
  const agreed = { bidder: 'ALDER', criterion: 'quality', mark: 3, reason: 'Moderated on 4 March' };
  const withMark = setup([five(), lowestPrice(0.4)], { consensus: [agreed] });
  const scoring = score(panel(4, 2, 4), withMark, []);
  expect(criterion(scoring, 'Alder', 'Quality')).toMatchObject({ points: 36, reason: 'Moderated on 4 March' });
  expect(codes(scoring, 'notice')).toContain('consensus-differs');
  const unknown = setup([five(), lowestPrice(0.4)], { consensus: [{ ...agreed, bidder: 'Aldr' }] });
  expect(problem(score(panel(4, 2, 4), unknown, []), 'consensus-bidder-unknown')?.hint).toContain('Alder');
});

test('where one evaluator marks a criterion for everyone, the mark is the mark', () => {
  const facts = tender(rows(null, null), {
    marks: [
      mark('Alder', 'Quality', 4, 'Bids!C2', { evaluator: 'E1' }),
      mark('Birch', 'Quality', 3, 'Bids!C3', { evaluator: 'E1' }),
    ],
  });
  expect(table(score(facts, rules, []))).toEqual([
    ['Alder', 1, 88],
    ['Birch', 2, 76],
  ]);
});

test('two different marks for one criterion are asked about', () => {
  const facts = tender(rows(4, 3));
  const twice = { ...facts, marks: [...facts.marks, mark('Alder', 'Quality', 5, 'Bids!F2')] };
  expect(problem(score(twice, rules, []), 'mark-twice')?.path).toEqual(['Bids!C2', 'Bids!F2', 'Quality']);
});
