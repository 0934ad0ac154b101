/** Conditions and tables at random: what a pack can say of what a workbook can hold. */
import fc from 'fast-check';
import type { Row, Value } from '../../../core/evaluate/condition';
import type { Condition, Pack, Rule } from '../../../core/packs/pack';
import { packs } from '../../../core/packs/register';

interface Said {
  readonly texts: fc.Arbitrary<string>;
  readonly numbers: fc.Arbitrary<number>;
}

export const fields = ['text', 'quantity', 'quantifiedShare', 'date'] as const;

type Asked = Pick<Rule, 'when' | 'expect' | 'on'>;

export interface Trial {
  readonly rules: readonly Asked[];
  readonly rows: readonly Row[];
}

interface Range extends Said {
  /** Whether a pack may say this text; anything may stand in a table. */
  readonly sayable: (text: string) => boolean;
  readonly cells: (field: string, values: fc.Arbitrary<Value>) => fc.Arbitrary<Value>;
}

/** Rules, and rows for them to judge. Both speak of the same few texts and numbers, so that many conditions hold. */
export const trials = ({ texts, numbers, sayable, cells }: Range, most: number): fc.Arbitrary<Trial> =>
  fc
    .record({
      texts: fc.array(texts, { minLength: 1, maxLength: 3 }),
      numbers: fc.array(numbers, { minLength: 1, maxLength: 3 }),
    })
    .chain((pool) => {
      const among = fc.constantFrom(...pool.texts);
      const joined = fc.tuple(among, among).map((both) => both.join(' '));
      const few = fc.constantFrom(...pool.numbers);
      const inTables = {
        numbers: few,
        texts: fc.oneof(
          among,
          joined,
          among.map((text) => text.toUpperCase()),
        ),
      };
      const inPacks = { numbers: few, texts: fc.constantFrom('art', ...pool.texts.filter(sayable)) };
      const condition = conditions(inPacks);
      const rule = fc
        .record({ on: fc.constant('commitment' as const), when: fc.option(condition), expect: condition })
        .map(({ when, ...rest }): Asked => (when ? { ...rest, when } : rest));
      const cell = (field: string) => cells(field, values(inTables));
      const row = fc.record(Object.fromEntries(fields.map((field) => [field, cell(field)])));
      const list = { minLength: 1, maxLength: most };
      return fc.record({ rules: fc.array(rule, list), rows: fc.array(row, list) });
    });

const days = fc.constantFrom('2026-03-31', '2026-04-01', '2027-01-01', '0001-12-09');

/** Fields by name; each condition may ask about any of them, whatever it holds. */
function conditions({ texts, numbers }: Said): fc.Arbitrary<Condition> {
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
const values = ({ texts, numbers }: Said): fc.Arbitrary<Value> =>
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
export function packOf(rules: readonly Asked[]): Pack {
  const [example] = bundled?.rules ?? [];
  if (!bundled || !example) throw new Error('There is no bundled pack to take the rest of a rule from.');
  const { when, ...rest } = example;
  return { ...bundled, hints: [], rules: rules.map((rule, index) => ({ ...rest, id: `rule-${index + 1}`, ...rule })) };
}
