/** Conditions and tables at random: what a pack can say of what a workbook can hold. */
import fc from 'fast-check';
import type { Value } from '../../../core/evaluate/condition';
import type { Condition, Pack, Rule } from '../../../core/packs/pack';
import { packs } from '../../../core/packs/register';

export interface Said {
  readonly texts: fc.Arbitrary<string>;
  readonly numbers: fc.Arbitrary<number>;
}

const days = fc.constantFrom('2026-03-31', '2026-04-01', '2027-01-01', '0001-12-09');

/** Fields by name; each condition may ask about any of them, whatever it holds. */
export function conditions({ texts, numbers }: Said, fields: readonly string[]): fc.Arbitrary<Condition> {
  const field = fc.constantFrom(...fields);
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ field, present: fc.boolean() }),
    fc.record({ field, is: fc.oneof(texts, numbers, fc.boolean()) }),
    fc.record({ field, isOneOf: fc.array(fc.oneof(texts, numbers), { maxLength: 4 }) }),
    fc.record({ field, atLeast: numbers }),
    fc.record({ field, atMost: numbers }),
    fc.record({ field, between: fc.tuple(numbers, numbers) }),
    fc.record({ field, startsWith: texts }),
    fc.record({ field, contains: fc.array(texts, { maxLength: 4 }) }),
    fc.record({ field, before: days }),
    fc.record({ field, after: days }),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
    const parts = fc.array(tie('condition'), { maxLength: 4 });
    return {
      condition: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.record({ all: parts }),
        fc.record({ any: parts }),
        fc.record({ not: tie('condition') }),
      ),
    };
  });
  return condition;
}

/** Blank in every way, and a value of any type: a column holds what people put there. */
export const values = ({ texts, numbers }: Said): fc.Arbitrary<Value> =>
  fc.oneof(
    fc.constantFrom<Value>(undefined, '', '  ', '\t\n'),
    texts,
    numbers,
    fc.boolean(),
    days,
    days.map((day) => `${day}T10:00:00Z`),
    fc.constantFrom('31/03/2026', '2026-3-31', '2026-03-31 10:00', ' 2026-03-31'),
  );

const [bundled] = packs;

/** A pack of these rules alone. */
export function packOf(rules: readonly Pick<Rule, 'when' | 'expect' | 'on'>[]): Pack {
  const [example] = bundled?.rules ?? [];
  if (!bundled || !example) throw new Error('There is no bundled pack to take the rest of a rule from.');
  const { when, ...rest } = example;
  return { ...bundled, hints: [], rules: rules.map((rule, index) => ({ ...rest, id: `rule-${index + 1}`, ...rule })) };
}
