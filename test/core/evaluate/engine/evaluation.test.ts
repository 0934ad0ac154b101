import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../core/evaluate/condition';
import { aggregate } from '../../../../core/evaluate/engine/aggregate';
import { type Edit, Evaluation } from '../../../../core/evaluate/engine/evaluation';
import { compile, type Judging } from '../../../../core/evaluate/engine/program';
import { cell, fieldNames, rule } from '../random-pack';
import {
  amount,
  bid,
  bidOf,
  countedOneByOne,
  countsOf,
  evaluationOf,
  facts,
  inPence,
  tableOf,
  unwrapped,
} from './facts';

const rules = fc.array(rule, { minLength: 1, maxLength: 40 });
const rows = fc.array(facts, { minLength: 1, maxLength: 40 });

describe('counts and sums', () => {
  test('are those of the rows, counted one by one', () => {
    fc.assert(
      fc.property(rules, rows, (some, all) => {
        expect(countsOf(evaluationOf(some, all), some.length)).toEqual(countedOneByOne(some, all, bidOf));
      }),
    );
  });

  test('do not depend on the order of rows', () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(rules, shuffled, (some, [all, again]) => {
        expect(countsOf(evaluationOf(some, again), some.length)).toEqual(
          countsOf(evaluationOf(some, all), some.length),
        );
      }),
    );
  });

  test('are kept by several fields together', () => {
    fc.assert(
      fc.property(rules, rows, (some, all) => {
        const evaluation = evaluationOf(some, all, { ...inPence, by: ['bid', 'a', 'b'] });
        const by = (row: Row) => String(evaluation.groups.valuesOf(evaluation.groups.rows[all.indexOf(row)] ?? 0));
        expect(countsOf(evaluation, some.length)).toEqual(countedOneByOne(some, all, by));
      }),
    );
  });

  test('are kept for all rows together where nothing is asked', () => {
    const all = [{ a: 1 }, { a: 2 }, {}];
    const evaluation = evaluationOf([{ expect: { field: 'a', atLeast: 2 } }], all, { by: [], amount: [] });
    expect(Object.values(countsOf(evaluation, 1))).toEqual([
      [{ met: 1, unmet: 1, unclear: 1, notApplicable: 0, sum: 0, withoutAmount: 0 }],
    ]);
  });
});

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ row: fc.nat(), field: fc.constantFrom(...fieldNames), value: cell }),
  fc.record({ row: fc.nat(), field: fc.constant('bid'), value: fc.oneof(bid, fc.string()) }),
  fc.record({ row: fc.nat(), field: fc.constant('amount'), value: amount }),
);
const within = (edits: readonly Edit[], count: number) => edits.map((one) => ({ ...one, row: one.row % count }));
const edited = (all: readonly Row[], edits: readonly Edit[]) => {
  const copy = all.map((row) => ({ ...row }));
  for (const { row, field, value } of edits) Object.assign(copy[row] ?? {}, { [field]: value });
  return copy;
};

describe('edited cells', () => {
  test('lead to what a run over the edited rows finds', () => {
    fc.assert(
      fc.property(rules, rows, fc.array(edit, { maxLength: 20 }), (some, all, edits) => {
        const evaluation = evaluationOf(some, all);
        const done = within(edits, all.length);
        unwrapped(evaluation.edit(done));
        expect(countsOf(evaluation, some.length)).toEqual(countedOneByOne(some, edited(all, done), bidOf));
      }),
      { numRuns: 200 },
    );
  });

  test('and so do rules that are changed after them', () => {
    fc.assert(
      fc.property(rules, rules, rows, fc.array(edit, { maxLength: 5 }), (some, others, all, edits) => {
        const evaluation = evaluationOf(some, all);
        const done = within(edits, all.length);
        unwrapped(evaluation.edit(done));
        evaluation.change(compile(others));
        expect(countsOf(evaluation, others.length)).toEqual(countedOneByOne(others, edited(all, done), bidOf));
      }),
    );
  });

  test('that are refused leave all as it was, those before them included', () => {
    const all = [
      { bid: 'Osier', amount: 1 },
      { bid: 'Osier', amount: 2 },
    ];
    const evaluation = evaluationOf([{ expect: { field: 'amount', atLeast: 1 } }], all);
    const before = countsOf(evaluation, 1);
    const refusals = [
      [{ row: 0, field: 'amount', value: 0.005 }, 'amount-not-whole'],
      [{ row: 1, field: 'amount', value: 1e16 }, 'sum-too-large'],
      [{ row: 2, field: 'amount', value: 1 }, 'no-such-row'],
    ] as const;
    for (const [wrong, code] of refusals) {
      const result = evaluation.edit([{ row: 0, field: 'bid', value: 'Hollowmere' }, wrong]);
      expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code]);
      expect(countsOf(evaluation, 1)).toEqual(before);
    }
    unwrapped(evaluation.edit([{ row: 0, field: 'amount', value: 5 }]));
    expect(countsOf(evaluation, 1)['Osier']?.[0]?.sum).toBe(700);
  });
});

test('rules that are changed all day leave nothing behind', () => {
  const all = Array.from({ length: 300 }, (_, n) => ({ a: n, b: n % 7, bid: 'Osier' }));
  const moved = (by: number): readonly Judging[] => [
    { expect: { field: 'a', atLeast: by } },
    {
      expect: {
        any: [
          { field: 'a', atMost: by },
          { field: 'b', is: 3 },
        ],
      },
    },
  ];
  const evaluation = evaluationOf(moved(0), all);
  evaluation.change(compile(moved(1)));
  const { bytes } = evaluation;
  for (let by = 2; by < 100; by++) evaluation.change(compile(moved(by)));
  expect(evaluation.bytes).toBeLessThanOrEqual(bytes);
  expect(countsOf(evaluation, 2)).toEqual(countedOneByOne(moved(99), all, bidOf));
});

describe('amounts', () => {
  const asked: readonly Judging[] = [{ expect: { field: 'amount', present: true } }];
  const inParts = (perUnit: number, ...amounts: readonly number[]) =>
    Evaluation.of(compile(asked), tableOf(amounts.map((stated) => ({ bid: 'Osier', amount: stated }))), {
      by: ['bid'],
      amount: [{ field: 'amount', perUnit }],
    });
  const sum = (...pounds: readonly number[]) => inParts(100, ...pounds);

  test('that sheets compute with 15 digits are whole pence', () => {
    expect(countsOf(unwrapped(sum(0.1 + 0.2, 1.1 * 3, 4.35)), 1)['Osier']?.[0]?.sum).toBe(30 + 330 + 435);
  });

  test('beyond what can be added up exactly are a problem, and those just within are exact', () => {
    const half = 2 ** 52;
    const within = unwrapped(inParts(1, half, half - 1));
    expect(countsOf(within, 1)['Osier']?.[0]?.sum).toBe(Number.MAX_SAFE_INTEGER);
    for (const beyond of [inParts(1, half, half), inParts(1, half, half, -half), sum(1e14), inParts(1, 1e300)])
      expect(beyond).toMatchObject({ ok: false, problems: [{ code: 'sum-too-large', path: ['amount'] }] });
  });

  test('that are parts of a penny are a problem that names them', () => {
    expect(sum(1.005)).toMatchObject({
      ok: false,
      problems: [{ code: 'amount-not-whole', message: expect.stringContaining('1.005') }],
    });
  });
});

describe('points and values', () => {
  const some: readonly Judging[] = [
    { expect: { field: 'a', is: 'tree' } },
    { expect: { field: 'b', atLeast: 1 } },
    { expect: { field: 'c', is: true } },
  ];
  const worth = [
    { criterion: 'Climate', points: 5 },
    { criterion: 'Climate', points: 2 },
    { criterion: 'People', points: 1 },
  ];
  const all = [
    { a: 'tree', b: 3, c: true, bid: 'Osier', amount: 2 },
    { a: 'tree', b: 0, c: true, bid: 'Osier', amount: 3 },
    { a: 'n/a', b: 1, bid: 'Hollowmere', amount: 7 },
  ];

  test('are those of the rules a bid meets, by criterion', () => {
    const { groups, tallies } = evaluationOf(some, all);
    const numbers = ['Osier', 'Hollowmere'].map(
      (name) => [0, 1, 2].find((group) => groups.valuesOf(group)[0] === name) ?? 0,
    );
    const scores = unwrapped(aggregate(tallies, worth, numbers, (group) => (group === numbers[0] ? 10 : 1)));
    expect(Object.fromEntries(scores)).toEqual({
      Climate: [
        { points: 12, value: 7000 },
        { points: 2, value: 700 },
      ],
      People: [
        { points: 2, value: 5000 },
        { points: 0, value: 0 },
      ],
    });
  });

  test('that are no whole numbers are a problem', () => {
    const { tallies } = evaluationOf(some, all);
    expect(aggregate(tallies, [{ criterion: 'Climate', points: 0.1 }], [1])).toMatchObject({
      ok: false,
      problems: [{ code: 'score-not-exact', path: ['Climate'] }],
    });
  });
});
