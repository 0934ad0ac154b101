/** What nobody should send, and somebody will. */
import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../../core/evaluate/condition';
import { columnOf, tableOfRows } from '../../../../core/evaluate/engine/columns';
import { Decisions } from '../../../../core/evaluate/engine/decisions';
import { Evaluation } from '../../../../core/evaluate/engine/evaluation';
import { judge, verdicts } from '../../../../core/evaluate/engine/judge';
import { Plan } from '../../../../core/evaluate/engine/plan';
import { compile, type Judging } from '../../../../core/evaluate/engine/program';
import { countOf } from '../../../../core/evaluate/engine/tallies';
import { unwrapped } from './facts';

const megabyte = 1_000_000;
const nothing = { by: [], amount: [] };

describe('what is large', () => {
  test('10,000 rules are judged as one by one, in memory that grows with them and no faster', () => {
    const rules = Array.from(
      { length: 10_000 },
      (_, n): Judging => ({
        when: { field: 'kind', is: `kind ${n % 400}` },
        expect: {
          any: [
            { field: 'amount', atLeast: n % 700 },
            { field: 'text', contains: [`word${n % 90}`] },
          ],
        },
      }),
    );
    const rows = Array.from({ length: 300 }, (_, n) => ({
      kind: n % 11 === 0 ? '' : `kind ${n % 400}`,
      amount: n % 13 === 0 ? undefined : (n * 37) % 900,
      text: `word${n % 100} and more`,
    }));
    const table = tableOfRows(
      ['kind', 'amount', 'text'],
      rows.map(({ kind, amount, text }) => [kind, amount, text]),
    );
    const evaluation = unwrapped(Evaluation.of(compile(rules), table, nothing));
    const judged = judge(evaluation.plan, 0, rows.length);
    for (const rule of [0, 255, 256, 4321, 9999]) {
      const asked = rules[rule] ?? { expect: { all: [] } };
      expect([...(judged[rule] ?? [])].map((code) => verdicts[code])).toEqual(rows.map((row) => verdictOf(asked, row)));
    }
    expect(evaluation.bytes).toBeLessThan(100 * megabyte);
  });

  test('a million different texts are read, decided and counted, in bounded memory', () => {
    const count = 1_000_000;
    const rules: readonly Judging[] = [
      { expect: { field: 'text', contains: ['tree 7'] } },
      { expect: { field: 'text', startsWith: 'tree' } },
      { expect: { field: 'text', is: 'tree 999999 planted' } },
    ];
    const column = columnOf(
      Array.from({ length: count }, (_, n) => `tree ${n} planted`),
      count,
    );
    const evaluation = unwrapped(
      Evaluation.of(compile(rules), { rows: count, columns: new Map([['text', column]]) }, nothing),
    );
    expect(rules.map((_, rule) => countOf(evaluation.tallies, rule, 0).met)).toEqual([1, count, 1]);
    expect(evaluation.bytes).toBeLessThan(40 * megabyte);
  });

  test('conditions that cut a column into ever more classes do not multiply them', () => {
    const rules = Array.from({ length: 200 }, (_, n): Judging => ({ expect: { field: 'text', contains: [`w${n}`] } }));
    const texts = Array.from({ length: 20_000 }, (_, n) =>
      Array.from({ length: 20 }, (_, k) => `w${(n * 31 + k * k * 7 + ((n >> 3) % 17) * k) % 200}`).join(' '),
    );
    const table = tableOfRows(
      ['text'],
      texts.map((text) => [text]),
    );
    const plan = new Plan(compile(rules), new Decisions(table));
    const judged = judge(plan, 0, texts.length);
    for (let rule = 0; rule < rules.length; rule += 13)
      for (let row = 0; row < texts.length; row += 501)
        expect(judged[rule]?.[row]).toBe(` ${texts[row]} `.includes(` w${rule} `) ? 2 : 0);
    expect(plan.bytes).toBeLessThan(20 * megabyte);
  });
});

describe('what is odd', () => {
  test.each([
    ['a blank column', [undefined, '', '   ', null]],
    ['no number at all', [Number.NaN, Number.NaN]],
    ['infinities', [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ['zeros of both signs', [0, -0]],
    ['numbers, texts and flags in one column', [1, '1', true, 'yes', 0.1, 2 ** 53, -1e-300]],
  ] as const)('%s is judged like every other', (_, cells) => {
    const rules: readonly Judging[] = [
      { expect: { field: 'a', present: true } },
      { expect: { field: 'a', atLeast: 0 } },
      { expect: { field: 'a', atMost: 0 } },
      { expect: { field: 'a', is: 0 } },
      { expect: { not: { field: 'a', between: [-1, 1] } } },
      { expect: { field: 'a', is: 'yes' } },
      { when: { field: 'a', is: true }, expect: { field: 'a', is: '1' } },
    ];
    const table = tableOfRows(
      ['a'],
      cells.map((cell) => [cell]),
    );
    const judged = judge(new Plan(compile(rules), new Decisions(table)), 0, cells.length);
    for (const [n, rule] of rules.entries())
      expect([...(judged[n] ?? [])].map((code) => verdicts[code])).toEqual(
        cells.map((cell) => verdictOf(rule, { a: cell ?? undefined })),
      );
  });

  test('no rules, no rows and no columns are no trouble', () => {
    expect(judge(new Plan(compile([]), new Decisions(tableOfRows([], []))), 0, 0)).toEqual([]);
    const evaluation = unwrapped(Evaluation.of(compile([]), tableOfRows(['a'], [[1]]), nothing));
    expect([...evaluation.tallies.rows]).toEqual([1]);
  });

  test('rows of uneven length are blank where they end', () => {
    const table = tableOfRows(['a', 'b'], [[1, 2], [1], []]);
    const judged = judge(
      new Plan(compile([{ expect: { field: 'b', present: true } }]), new Decisions(table)),
      0,
      table.rows,
    );
    expect([...(judged[0] ?? [])]).toEqual([2, 0, 0]);
  });
});
