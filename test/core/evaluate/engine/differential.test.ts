import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Row, verdictOf } from '../../../../core/evaluate/condition';
import { type Table, tableOfRows } from '../../../../core/evaluate/engine/columns';
import { Decisions } from '../../../../core/evaluate/engine/decisions';
import { judge, verdicts } from '../../../../core/evaluate/engine/judge';
import { Plan } from '../../../../core/evaluate/engine/plan';
import { compile, type Judging } from '../../../../core/evaluate/engine/program';
import { cell, fieldNames, row, rule } from '../random-pack';

const tableOf = (rows: readonly Row[]): Table =>
  tableOfRows(
    fieldNames,
    rows.map((each) => fieldNames.map((name) => each[name])),
  );

const judged = (rules: readonly Judging[], table: Table) =>
  judge(new Plan(compile(rules), new Decisions(table)), 0, table.rows).map((codes) =>
    [...codes].map((code) => verdicts[code]),
  );

/** The reference: one row after the other, one rule after the other. */
const oneByOne = (rules: readonly Judging[], rows: readonly Row[]) =>
  rules.map((each) => rows.map((values) => verdictOf(each, values)));

describe('the engine judges as the rules are judged one by one', () => {
  test('on few rows', () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 6 }), fc.array(row, { maxLength: 6 }), (rules, rows) => {
        expect(judged(rules, tableOf(rows))).toEqual(oneByOne(rules, rows));
      }),
      { numRuns: 300 },
    );
  });

  test('on more rules than a word has bits, and more rows than classes', () => {
    const rules = fc.array(rule, { minLength: 30, maxLength: 80 });
    fc.assert(
      fc.property(rules, fc.array(row, { minLength: 100, maxLength: 300 }), (some, rows) => {
        expect(judged(some, tableOf(rows))).toEqual(oneByOne(some, rows));
      }),
      { numRuns: 25 },
    );
  });

  test('on a field that the table has not, and on none', () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), cell, (rules, a) => {
        const table = tableOfRows(['a', null], [[a, 1]]);
        expect(judged(rules, table)).toEqual(oneByOne(rules, [{ a }]));
      }),
    );
  });
});
