import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, verdictOf } from '../../../../core/evaluate/condition';
import { whyGroup, whyRow } from '../../../../core/evaluate/engine/why';
import { rule } from '../random-pack';
import { bidOf, evaluationOf, facts } from './facts';

const rules = fc.array(rule, { minLength: 1, maxLength: 10 });
/** More than are asked at a time. */
const manyRules = fc.array(rule, { minLength: 40, maxLength: 60 });
const rows = fc.array(facts, { minLength: 1, maxLength: 40 });

test('why of a row is its verdicts, and what each part of a rule says of it', () => {
  fc.assert(
    fc.property(rules, rows, (some, all) => {
      const evaluation = evaluationOf(some, all);
      for (const [row, values] of all.entries())
        for (const [n, { verdict, parts }] of whyRow(evaluation, row).entries()) {
          const asked = some[n];
          expect(asked && verdictOf(asked, values)).toBe(verdict);
          for (const { condition, truth } of parts) expect(holds(condition, values)).toBe(truth);
          const truths = parts.map(({ truth }) => truth);
          if (verdict === 'met') expect(truths.every((truth) => truth === 'met')).toBe(true);
          if (verdict === 'unmet') expect(truths).toContain('unmet');
        }
    }),
  );
});

test('why of a row shows what it states', () => {
  const evaluation = evaluationOf(
    [{ when: { field: 'a', is: 'tree' }, expect: { field: 'b', atLeast: 3 } }],
    [{ a: 'Tree', b: 2 }],
  );
  expect(whyRow(evaluation, 0)).toEqual([
    {
      verdict: 'unmet',
      parts: [
        { condition: { field: 'a', is: 'tree' }, when: true, truth: 'met', given: { a: 'Tree' } },
        { condition: { field: 'b', atLeast: 3 }, when: false, truth: 'unmet', given: { b: 2 } },
      ],
    },
  ]);
});

test('why of a group is its counts, and the first rows of each verdict', () => {
  fc.assert(
    fc.property(fc.oneof(rules, manyRules), rows, fc.integer({ min: 0, max: 5 }), (some, all, most) => {
      const evaluation = evaluationOf(some, all);
      const { groups } = evaluation;
      for (let group = 0; group < groups.count; group++) {
        const name = String(groups.valuesOf(group));
        for (const [n, { count, rows: shown }] of whyGroup(evaluation, group, most).entries()) {
          const asked = some[n];
          if (!asked) throw new Error('There are more findings than rules.');
          for (const verdict of ['met', 'unmet', 'unclear'] as const) {
            const those = [...all.keys()].filter(
              (row) => bidOf(all[row] ?? {}) === name && verdictOf(asked, all[row] ?? {}) === verdict,
            );
            expect(count[verdict]).toBe(those.length);
            expect(shown[verdict]).toEqual(those.slice(0, most));
          }
        }
      }
    }),
  );
});
