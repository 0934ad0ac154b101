/** Units are free text: values for another unit, slips of the pen, and one unit in several spellings are told. */
import { describe, expect, test } from 'vitest';
import { lint } from '../../../../core/packs/lint/lint';
import type { Condition, Measure, Pack } from '../../../../core/packs/pack';
import { packs } from '../../../../core/packs/register';

const [base] = packs;
const [rule] = base?.rules ?? [];
const [measure] = base?.measures ?? [];
if (!base || !rule || !measure) throw new Error('There is no bundled pack.');
const { source, standing } = measure;

interface Counted {
  readonly unit: string;
  readonly title?: string;
  /** Unit of its value. */
  readonly per?: string;
}

const counting = ({ unit, title = 'What is done', per }: Counted, at: number): Measure => ({
  id: `measure-${at}`,
  title,
  unit,
  words: [`word ${at}`],
  goals: [],
  source,
  standing,
  ...(per !== undefined && {
    unitValue: { value: 1, unit: per, priceYear: '2025', licence: 'CC0-1.0', source, standing },
  }),
});

const told = (...measures: readonly Counted[]) =>
  lint({ ...base, rules: [], measures: measures.map(counting) } satisfies Pack);
const codes = (...measures: readonly Counted[]): readonly string[] => told(...measures).map(({ code }) => code);

describe('a value', () => {
  test.each([
    ['FTE', 'hours'],
    ['miles', 'km'],
    ['tons', 'tonnes'],
    ['apprentices', 'people'],
    ['volunteer days', 'hours'],
  ])('for another unit than that of its measure is told: %s, and a value per %s', (unit, per) => {
    expect(told({ unit, per })).toMatchObject([
      { code: 'unit-value-of-another-unit', path: ['measures', '0', 'unitValue', 'unit'] },
    ]);
  });

  test('whose unit is a slip is asked about as one', () => {
    expect(told({ unit: 'hours', per: 'huors' })).toMatchObject([
      { code: 'unit-value-of-another-unit', hint: 'If hours and huors are meant to be one unit, spell it one way.' },
    ]);
  });

  test('for a part of what is counted is none', () => {
    expect(codes({ unit: 'trees planted', per: 'trees' })).toEqual([]);
  });
});

describe('a unit', () => {
  test.each([
    ['huors', 'hours'],
    ['hous', 'hours'],
    ['tCO2', 'tCO2e'],
    ['tonnnes', 'tonnes'],
    ['F.T.E.', 'FTE'],
    ['peopel', 'people'],
  ])('that is a slip off one that is known is asked about: %s', (unit, meant) => {
    expect(told({ unit })).toMatchObject([
      { code: 'unit-near-another', path: ['measures', '0', 'unit'], hint: `If ${meant} is meant, write ${meant}.` },
    ]);
  });

  test('that is a slip off one of another measure is asked about, whichever comes first', () => {
    const sound = { unit: 'sessions', title: 'Cooking sessions' };
    for (const both of [[sound, { unit: 'sesions' }] as const, [{ unit: 'sesions' }, sound] as const])
      expect(told(...both)).toMatchObject([
        { code: 'unit-near-another', hint: 'If sessions is meant, write sessions.' },
      ]);
  });

  test.each<readonly Counted[]>([
    [{ unit: 'ponds', title: 'Ponds dug' }],
    [
      { unit: 'tasks', title: 'Tasks done' },
      { unit: 'talks', title: 'Talks given' },
    ],
    [{ unit: 'm2' }, { unit: 'm3' }],
    [{ unit: 'houses' }, { unit: 'hours' }],
    [{ unit: 'kg' }, { unit: 'km' }],
    [{ unit: '%' }, { unit: '% of spend' }],
  ])('of its own is none', (...measures) => {
    expect(codes(...measures)).toEqual([]);
  });

  test('in several spellings is told once, with all of them', () => {
    expect(told({ unit: 'hours', per: 'hour' }, { unit: 'hrs' })).toMatchObject([
      {
        code: 'unit-spelled-in-two-ways',
        path: ['measures', '0', 'unitValue', 'unit'],
        message: '"hours", "hour" and "hrs" are read as one unit.',
      },
    ]);
    expect(codes({ unit: 'm²' }, { unit: 'm2' })).toEqual(['unit-spelled-in-two-ways']);
  });

  test('that a rule asks for by its letters is told what would not meet it', () => {
    const asking = (when: Condition) =>
      lint({
        ...base,
        measures: [],
        rules: [{ ...rule, on: 'commitment', when, expect: { field: 'quantity', atLeast: 1 } }],
      });
    const [one] = asking({ field: 'unit', is: 'hours' });
    expect(one).toMatchObject({ code: 'unit-asked-by-letters', message: expect.stringContaining('"hrs"') });
    const weeks = ['week', 'weeks', 'wk', 'wks', 'wythnos', 'wythnosau'];
    expect(asking({ field: 'unit', isOneOf: weeks })).toEqual([]);
    expect(asking({ field: 'unit', is: 'trees' })).toEqual([]);
  });
});

test('thousands of units of nobody are looked at in a moment', () => {
  const measures = Array.from({ length: 2000 }, (_, at) =>
    counting({ unit: `unit ${'abcdefghij'[at % 10]}${at}` }, at),
  );
  const before = performance.now();
  lint({ ...base, rules: [], measures });
  expect(performance.now() - before).toBeLessThan(5000);
});
