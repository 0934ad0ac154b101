/** Random rules and rows for them: few fields and few values, so that they meet often. */
import fc from 'fast-check';
import type { Row, Value } from '../../../core/evaluate/condition';
import type { Judging } from '../../../core/evaluate/engine/program';
import type { Condition } from '../../../core/packs/pack';

export const fieldNames = ['a', 'b', 'c'] as const;
const field = fc.constantFrom(...fieldNames);
const word = fc.constantFrom('tree', 'trees planted', 'n/a', '2026-05-01', '£');
const number = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ field, present: fc.boolean() }),
  fc.record({ field, is: fc.oneof(word, number, fc.boolean()) }),
  fc.record({ field, isOneOf: fc.array(fc.oneof(word, number), { minLength: 1, maxLength: 3 }) }),
  fc.record({ field, atLeast: number }),
  fc.record({ field, atMost: number }),
  fc.record({ field, between: fc.tuple(number, number) }),
  fc.record({ field, startsWith: word }),
  fc.record({ field, contains: fc.array(word, { minLength: 1, maxLength: 3 }) }),
  fc.record({ field, before: fc.constantFrom('2026-01-01', '2026-06-01') }),
  fc.record({ field, after: fc.constantFrom('2026-01-01', '2026-06-01') }),
);
const conditions = (minLength: number) =>
  fc.letrec<{ condition: Condition }>((tie) => {
    const parts = fc.array(tie('condition'), { minLength, maxLength: 3 });
    return {
      condition: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.record({ all: parts }),
        fc.record({ any: parts }),
        fc.record({ not: tie('condition') }),
      ),
    };
  }).condition;

export const condition = conditions(1);

/** Of conditions without parts too, which admission refuses. */
const anyCondition = conditions(0);
export const rule: fc.Arbitrary<Judging> = fc.record(
  { when: anyCondition, expect: anyCondition },
  { requiredKeys: ['expect'] },
);

const blank = fc.constantFrom(undefined, '', '  ');
const odd = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 2 ** 53, 0.5);
export const cell: fc.Arbitrary<Value> = fc.oneof(blank, word, fc.integer({ min: 0, max: 3 }), fc.boolean(), odd);
export const row: fc.Arbitrary<Row> = fc.record({ a: cell, b: cell, c: cell });
