/** Random rows that are counted by one field and add up another, and the reference they are compared with: row by row. */
import fc from 'fast-check';
import { isBlank, type Row, type Value, verdictOf } from '../../../../core/evaluate/condition';
import { type Table, tableOfRows } from '../../../../core/evaluate/engine/columns';
import { type Asked, Evaluation } from '../../../../core/evaluate/engine/evaluation';
import { compile, type Judging } from '../../../../core/evaluate/engine/program';
import { type Count, countOf } from '../../../../core/evaluate/engine/tallies';
import type { Result } from '../../../../core/result';
import { cell, fieldNames } from '../random-pack';

const names = [...fieldNames, 'bid', 'amount'] as const;
export const bid: fc.Arbitrary<Value> = fc.constantFrom(undefined, 'Osier', 'Brackenfell', 'Hollowmere');
export const amount: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map((pence) => pence / 100),
  fc.constantFrom(undefined, 'TBC', Number.NaN, Number.POSITIVE_INFINITY, 0.1 + 0.2),
);
export const facts: fc.Arbitrary<Row> = fc.record({ a: cell, b: cell, c: cell, bid, amount });

export const tableOf = (rows: readonly Row[]): Table =>
  tableOfRows(
    names,
    rows.map((row) => names.map((name) => row[name])),
  );

export const inPence: Asked = { by: ['bid'], amount: [{ field: 'amount', perUnit: 100 }] };

export function unwrapped<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export const evaluationOf = (rules: readonly Judging[], rows: readonly Row[], asked: Asked = inPence): Evaluation =>
  unwrapped(Evaluation.of(compile(rules), tableOf(rows), asked));

export type Counts = Readonly<Record<string, readonly Count[]>>;

/** By the group's values, a count for each rule; groups without rows are left out. */
export function countsOf({ groups, tallies }: Evaluation, rules: number): Counts {
  const found = Array.from({ length: groups.count }, (_, group) => [
    String(groups.valuesOf(group)),
    Array.from({ length: rules }, (_, rule) => countOf(tallies, rule, group)),
  ]);
  return Object.fromEntries(found.filter((_, group) => (tallies.rows[group] ?? 0) > 0));
}

/** The same, one row after the other. */
export function countedOneByOne(rules: readonly Judging[], rows: readonly Row[], by: (row: Row) => string): Counts {
  const bids = [...new Set(rows.map(by))];
  return Object.fromEntries(
    bids.map((name) => [
      name,
      rules.map((rule) =>
        countOne(
          rule,
          rows.filter((row) => by(row) === name),
        ),
      ),
    ]),
  );
}

function countOne(rule: Judging, rows: readonly Row[]): Count {
  const verdicts = rows.map((row) => verdictOf(rule, row));
  const pence = rows
    .filter((_, n) => verdicts[n] === 'met')
    .map(({ amount: stated }) =>
      typeof stated === 'number' && Number.isFinite(stated) ? Math.round(stated * 100) : null,
    );
  const number = (verdict: string) => verdicts.filter((each) => each === verdict).length;
  return {
    met: number('met'),
    unmet: number('unmet'),
    unclear: number('unclear'),
    notApplicable: number('not-applicable'),
    sum: pence.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    withoutAmount: pence.filter((each) => each === null).length,
  };
}

export const bidOf = ({ bid: name }: Row): string => (isBlank(name) ? '' : String(name));
