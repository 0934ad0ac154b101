import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, type Row, verdictOf } from '../../../core/evaluate/condition';
import type { Condition } from '../../../core/packs/pack';
import { cell, condition, row } from './random-pack';

const cases: readonly (readonly [string, Condition, Row, string])[] = [
  ['a number at its bound', { field: 'n', atLeast: 10 }, { n: 10 }, 'met'],
  ['a number above its bound', { field: 'n', atMost: 10 }, { n: 10.5 }, 'unmet'],
  ['a number inside a range', { field: 'n', between: [1, 2] }, { n: 2 }, 'met'],
  ['zero, which is a number', { field: 'n', atLeast: 1 }, { n: 0 }, 'unmet'],
  ['a blank number', { field: 'n', atLeast: 1 }, {}, 'unclear'],
  ['a text where a number is asked', { field: 'n', atLeast: 1 }, { n: 'ten' }, 'unclear'],
  ['a text in other case and width', { field: 't', is: 'tco2e' }, { t: ' ＴCO2e ' }, 'met'],
  ['a sign, which no word has', { field: 't', is: '£' }, { t: '%' }, 'unmet'],
  ['one of several', { field: 't', isOneOf: ['tbc', 'n/a'] }, { t: 'N/A' }, 'met'],
  ['none of several', { field: 't', isOneOf: ['tbc', 'n/a'] }, { t: 'Netherby' }, 'unmet'],
  ['spaces, which are blank', { field: 't', isOneOf: ['tbc'] }, { t: '  ' }, 'unclear'],
  ['a whole word', { field: 't', contains: ['art'] }, { t: 'Local ART club' }, 'met'],
  ['a part of a word', { field: 't', contains: ['art'] }, { t: 'A fresh start' }, 'unmet'],
  ['words parted by a hyphen', { field: 't', contains: ['co design'] }, { t: 'Co-design, monthly' }, 'met'],
  ['a word with an apostrophe', { field: 't', contains: ["carer's"] }, { t: 'Carer’s fund' }, 'met'],
  ['a phrase without words', { field: 't', contains: ['--'] }, { t: 'Anything' }, 'unmet'],
  ['the first words', { field: 't', startsWith: 'sdg 8' }, { t: 'SDG 8: decent work' }, 'met'],
  ['the start of a word', { field: 't', startsWith: 'sdg 1' }, { t: 'SDG 13' }, 'unmet'],
  ['a day before', { field: 'd', before: '2027-01-01' }, { d: '2026-12-31' }, 'met'],
  ['the day itself is not before', { field: 'd', before: '2027-01-01' }, { d: '2027-01-01' }, 'unmet'],
  ['a day after, with a time', { field: 'd', after: '2026-01-01' }, { d: '2026-01-02T00:00:00Z' }, 'met'],
  ['a date written otherwise', { field: 'd', after: '2026-01-01' }, { d: '31/03/2027' }, 'unclear'],
  ['something there', { field: 't', present: true }, { t: 'x' }, 'met'],
  ['nothing there: only present is two-valued', { field: 't', present: true }, {}, 'unmet'],
  ['nothing there, as asked', { field: 't', present: false }, { t: '' }, 'met'],
  ['not of a blank stays open', { not: { field: 'n', atMost: 0 } }, {}, 'unclear'],
  [
    'all: one fails',
    {
      all: [
        { field: 'n', atLeast: 1 },
        { field: 'm', atLeast: 1 },
      ],
    },
    { n: 0 },
    'unmet',
  ],
  [
    'all: one open',
    {
      all: [
        { field: 'n', atLeast: 1 },
        { field: 'm', atLeast: 1 },
      ],
    },
    { n: 1 },
    'unclear',
  ],
  [
    'any: one holds',
    {
      any: [
        { field: 'n', atLeast: 1 },
        { field: 'm', atLeast: 1 },
      ],
    },
    { n: 1 },
    'met',
  ],
  [
    'any: one open',
    {
      any: [
        { field: 'n', atLeast: 1 },
        { field: 'm', atLeast: 1 },
      ],
    },
    { n: 0 },
    'unclear',
  ],
];

test.each(cases)('%s', (_, condition, row, truth) => {
  expect(holds(condition, row)).toBe(truth);
});

describe('a rule', () => {
  const rule = { when: { field: 'price', atLeast: 5 }, expect: { field: 'kpis', atLeast: 3 } } as const;
  test.each([
    [{ price: 5, kpis: 3 }, 'met'],
    [{ price: 5, kpis: 2 }, 'unmet'],
    [{ price: 5 }, 'unclear'],
    [{ price: 4 }, 'not-applicable'],
    [{ kpis: 3 }, 'unclear'],
  ] as const)('on %j is %s', (row, verdict) => {
    expect(verdictOf(rule, row)).toBe(verdict);
  });
});

const asksPresence = (asked: Condition): boolean => JSON.stringify(asked).includes('"present"');

test('a row without a word in it is never judged, unless presence itself is asked', () => {
  fc.assert(
    fc.property(
      condition.filter((asked) => !asksPresence(asked)),
      (asked) => {
        expect(holds(asked, {})).toBe('unclear');
      },
    ),
  );
});

test('filling in a blank never overturns what was decided without it', () => {
  fc.assert(
    fc.property(
      condition.filter((asked) => !asksPresence(asked)),
      row,
      cell,
      (asked, given, filled) => {
        const before = holds(asked, { ...given, a: undefined });
        if (before !== 'unclear') expect(holds(asked, { ...given, a: filled })).toBe(before);
      },
    ),
  );
});
