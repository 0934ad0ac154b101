import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../../../core/evaluate/condition';
import { waysToMeet } from '../../../../core/packs/lint/conjunctions';
import { lint } from '../../../../core/packs/lint/lint';
import { possible } from '../../../../core/packs/lint/possible';
import type { Condition, Measure, Pack, Rule } from '../../../../core/packs/pack';
import { packs } from '../../../../core/packs/register';

const [base] = packs;
const [rule] = base?.rules ?? [];
const [measure] = base?.measures ?? [];
if (!base || !rule || !measure) throw new Error('There is no bundled pack.');
const asking = (id: string, expectation: Condition, when?: Condition): Rule => {
  const { when: _, ...rest } = rule;
  return { ...rest, id, on: 'commitment', expect: expectation, ...(when && { when }) };
};
const advice = (...rules: readonly Rule[]): readonly string[] =>
  lint({ ...base, rules, measures: [] }).map(({ code }) => code);
const quantity = (test: object): Condition => ({ field: 'quantity', ...test }) as Condition;

test.each(packs)('the bundled pack $id needs no advice', (pack: Pack) => {
  expect(lint(pack)).toEqual([]);
});

test('a share that is compared with percent is told how to write it', () => {
  const weight = (test: object): Condition => ({ field: 'socialValueWeight', ...test }) as Condition;
  const told = (expectation: Condition) =>
    lint({ ...base, rules: [{ ...asking('one', expectation), on: 'tender' }], measures: [] });
  for (const percent of [{ atLeast: 10 }, { between: [10, 30] }])
    expect(told({ not: weight(percent) })).toMatchObject([
      { code: 'share-in-percent', hint: 'If 10 % is meant, write 0.1.' },
    ]);
  expect(told(weight({ atLeast: 0.1 }))).toEqual([]);
});

test('a rule that asks for a measure which the pack does not have is told the nearest', () => {
  const told = (when: Condition) =>
    lint({
      ...base,
      rules: [asking('one', quantity({ atLeast: 2 }), when)],
      measures: [{ ...measure, id: 'apprenticeships' }],
    });
  expect(told({ field: 'measure', is: 'apprentices' })).toMatchObject([
    { code: 'unknown-measure', path: ['rules', '0', 'when'], hint: 'Did you mean apprenticeships?' },
  ]);
  expect(told({ field: 'measure', isOneOf: ['Apprenticeships'] })).toEqual([]);
});

test('a licence that nobody knows to be open is told, of the pack and of a value', () => {
  const unitValue = {
    value: 1,
    unit: measure.unit,
    priceYear: '2025',
    licence: 'As agreed',
    source: measure.source,
    standing: measure.standing,
  };
  const known = ['OGL-UK-3.0', 'Open Government Licence v3.0', 'CC BY 4.0', 'CC0-1.0', 'Published fact'];
  const told = (licence: string, ofValue: string) =>
    lint({ ...base, licence, rules: [], measures: [{ ...measure, unitValue: { ...unitValue, licence: ofValue } }] });
  expect(told('Ours', 'As agreed').map(({ code, path }) => [code, path.at(-1)])).toEqual([
    ['licence-not-known', 'licence'],
    ['licence-not-known', 'licence'],
  ]);
  for (const licence of known) expect(told(licence, licence)).toEqual([]);
});

test('what asks for the whole of a text of sentences is told, and not what asks what it mentions', () => {
  const whole = (test: object): Condition => ({ field: 'text', ...test }) as Condition;
  expect(advice(asking('one', whole({ isOneOf: ['jobs', 'trees'] })))).toEqual(['whole-text-asked']);
  expect(advice(asking('one', { any: [whole({ is: 'contains jobs' })] }))).toEqual(['whole-text-asked']);
  expect(advice(asking('one', { not: whole({ is: 'to be confirmed' }) }))).toEqual([]);
  expect(advice(asking('one', whole({ contains: ['jobs'] })), asking('two', { field: 'lot', is: 'FTE' }))).toEqual([]);
});

test('a text of an id that two parts bear is told, where both have such a text', () => {
  const outcome = { id: 'jobs', title: 'Work', goals: [8], source: measure.source, standing: measure.standing };
  const told = (member: 'title' | 'rationale', id = 'jobs') =>
    lint({
      ...base,
      outcomes: [outcome],
      rules: [asking(id, quantity({ atLeast: 5 }))],
      measures: [],
      texts: [{ language: 'cy', of: 'jobs', member, text: 'Gwaith' }],
    });
  expect(told('title')).toMatchObject([{ code: 'text-of-several', path: ['texts', '0', 'of'] }]);
  expect([...told('title', 'work'), ...told('rationale')]).toEqual([]);
});

test('a text of a member that its part does not have is told, unless the pack stands on another', () => {
  const texts = [
    { language: 'cy', of: measure.id, member: 'chip', text: 'Gwaith' },
    { language: 'cy', of: 'pack', member: 'summary', text: 'Gwaith' },
  ] as const;
  const told = (changed: Partial<Pack> = {}) => lint({ ...base, rules: [], measures: [measure], texts, ...changed });
  expect(told()).toMatchObject([{ code: 'text-without-original', path: ['texts', '0', 'member'] }]);
  expect(told({ extends: { id: 'another', sha256: 'ab'.repeat(32) } })).toEqual([]);
});

describe('a rule that nothing can meet', () => {
  test.each<[string, Condition]>([
    ['limits that cross', { all: [quantity({ atLeast: 5 }), quantity({ atMost: 3 })] }],
    ['a range upside down', quantity({ between: [5, 1] })],
    ['two values at once', { all: [quantity({ is: 1 }), quantity({ is: 2 })] }],
    ['a value out of its limits', { all: [quantity({ is: 10 }), quantity({ atMost: 3 })] }],
    ['an edge that is shut out', { all: [quantity({ atLeast: 5 }), { not: quantity({ atLeast: 5 }) }] }],
    ['given and blank', { all: [quantity({ present: false }), quantity({ atLeast: 1 })] }],
    [
      'dates that cross',
      {
        all: [
          { field: 'date', before: '2026-04-02' },
          { field: 'date', after: '2026-04-01' },
        ],
      },
    ],
    ['every way shut', { any: [{ all: [quantity({ is: 1 }), quantity({ is: 2 })] }, quantity({ between: [2, 1] })] }],
  ])('%s', (_, condition) => {
    expect(advice(asking('one', condition))).toEqual(['rule-never-met']);
  });

  test.each<[string, Condition]>([
    ['an open way', { any: [{ all: [quantity({ is: 1 }), quantity({ is: 2 })] }, quantity({ is: 3 })] }],
    [
      'an edge that a narrower limit has passed',
      { all: [{ not: quantity({ atMost: 5 }) }, quantity({ atLeast: 6 }), quantity({ atMost: 6 })] },
    ],
    ['limits that touch', { all: [quantity({ atLeast: 5 }), quantity({ atMost: 5 })] }],
    [
      'a day between',
      {
        all: [
          { field: 'date', before: '2026-04-03' },
          { field: 'date', after: '2026-04-01' },
        ],
      },
    ],
  ])('but not %s', (_, condition) => {
    expect(advice(asking('one', condition))).toEqual([]);
  });
});

test('a scope that contradicts itself, and a rule that its scope already answers', () => {
  const five = quantity({ atLeast: 5 });
  expect(advice(asking('one', five, quantity({ between: [2, 1] })))).toEqual(['rule-never-applies']);
  expect(advice(asking('one', five, quantity({ atLeast: 6 })))).toEqual(['rule-never-unmet']);
  expect(advice(asking('one', five, quantity({ atLeast: 4 })))).toEqual([]);
});

test('rules that contradict or repeat each other', () => {
  expect(advice(asking('one', quantity({ atLeast: 5 })), asking('two', quantity({ atMost: 3 })))).toEqual([
    'rules-contradict',
  ]);
  expect(advice(asking('one', quantity({ atLeast: 5 })), asking('two', quantity({ atLeast: 5 })))).toEqual([
    'rule-repeated',
  ]);
  const part = (lot: string): Condition => ({ field: 'lot', is: lot });
  expect(
    advice(
      asking('one', quantity({ atLeast: 5 }), part('Lot 1')),
      asking('two', quantity({ atMost: 3 }), part('Lot 2')),
    ),
  ).toEqual([]);
});

test('measures that one word finds, unless they are in one overlap group', () => {
  const found = (id: string, overlapGroup?: string): Measure => {
    const { overlapGroup: _, ...rest } = measure;
    return { ...rest, id, words: ['New Jobs'], ...(overlapGroup !== undefined && { overlapGroup }) };
  };
  const codes = (...measures: readonly Measure[]) => lint({ ...base, rules: [], measures }).map(({ code }) => code);
  expect(codes(found('a'), found('b'))).toEqual(['measures-overlap']);
  expect(codes(found('a', 'jobs'), found('b', 'jobs'))).toEqual([]);
});

/** Whatever some row meets is never called impossible. */
test('no condition that a row meets is called impossible', () => {
  const number = fc.integer({ min: 0, max: 6 });
  const field = fc.constantFrom('quantity', 'target');
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ field, is: number }),
    fc.record({ field, isOneOf: fc.array(number, { minLength: 1, maxLength: 3 }) }),
    fc.record({ field, atLeast: number }),
    fc.record({ field, atMost: number }),
    fc.record({ field, between: fc.tuple(number, number) }),
    fc.record({ field, present: fc.boolean() }),
    fc.record({ field: fc.constant('date'), before: fc.constantFrom('2026-01-02', '2026-01-03') }),
    fc.record({ field: fc.constant('date'), after: fc.constantFrom('2026-01-01', '2026-01-02') }),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  }));
  const row = fc.record(
    { quantity: number, target: number, date: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(condition, row, (one, given) => {
      if (holds(one, given) === 'met') expect(waysToMeet(one)?.some(possible) ?? true).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
