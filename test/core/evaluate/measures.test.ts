import { describe, expect, test } from 'vitest';
import { isLicensedReference, Linker } from '../../../core/evaluate/link';
import { valueCommitments } from '../../../core/evaluate/measures';
import { sameUnit } from '../../../core/evaluate/units';
import type { CommitmentFact, UnitValueFact } from '../../../core/facts/tender';
import type { Measure, Pack } from '../../../core/packs/pack';
import { packs } from '../../../core/packs/register';
import { anomaly, commitment, facts, missing, value } from './synthetic-tender';

const source = { publisher: 'ONS', document: 'ASHE' };
const hour = {
  value: 17.96,
  unit: 'hours',
  priceYear: '2025',
  source,
  licence: 'OGL',
  standing: 'unverified',
} as const;
const measure = (id: string, given: Partial<Measure> = {}): Measure => ({
  id,
  title: id,
  unit: 'hours',
  words: [id],
  goals: [17],
  source,
  standing: 'unverified',
  ...given,
});
const pack = (...measures: readonly Measure[]): Pack => ({
  format: 'goodmark-pack/1',
  id: 'synthetic',
  version: '0.1.0',
  title: 'Synthetic',
  summary: 'Invented.',
  publisher: 'Goodmark',
  licence: 'CC0-1.0',
  attribution: 'Goodmark',
  jurisdiction: 'none',
  validFrom: '2026-01-01',
  outcomes: [
    { id: 'outcome-1', title: 'Fair work', goals: [8], source, standing: 'unverified' },
    { id: 'outcome-2', title: 'Skills for growth', goals: [4], source, standing: 'unverified' },
  ],
  measures,
  rules: [],
  missing: [],
});
const volunteering = measure('volunteering', { unitValue: hour });
const one = (given: Partial<CommitmentFact>, unitValues: readonly UnitValueFact[] = [], used = pack(volunteering)) => {
  const [worth] = valueCommitments(facts({ commitments: [commitment(5, given)], unitValues }), used);
  if (!worth) throw new Error('One commitment gives one value.');
  return worth;
};
const quantity = value(12, 'Commitments!D5');
const row = (given: Partial<UnitValueFact>): UnitValueFact => ({
  reference: null,
  text: '',
  unit: null,
  value: value(20, 'Values!C3'),
  where: 'Values!A3',
  ...given,
});

describe('the measure a text means', () => {
  const linker = new Linker(
    pack(
      measure('trees', { words: ['tree', 'tree planting'], notWords: ['family tree'], unit: 'trees' }),
      measure('hours', { words: ['planting', 'volunteer'], unit: 'hours' }),
      measure('twin', { words: ['volunteer'], unit: 'people' }),
    ),
  );
  test.each([
    ['Tree planting in the park', null, null, 'trees'],
    ['Street cleaning', null, null, null],
    ['A family tree for every pupil', null, null, null],
    ['Volunteer days', null, null, null],
    ['Volunteer days', null, 'people', 'twin'],
    ['Tree planting by volunteers', null, 'hours', 'hours'],
    ['Anything at all', 'TREES', null, 'trees'],
  ] as const)('%s (%s, %s) is %s', (text, reference, unit, id) => {
    expect(linker.link(text, reference, unit).measure?.id ?? null).toBe(id);
  });
  test('is none where two are as likely, and both are named', () => {
    expect(linker.link('Volunteer days', null, null).reason).toBe(
      'The text may mean hours or twin: no measure is taken.',
    );
  });
});

describe('worth', () => {
  test('comes with the sentence that makes it', () => {
    expect(one({ quantity, unit: 'hours' })).toMatchObject({
      value: 215.52,
      measure: 'volunteering',
      rationale: '12 hours x £17.96 (ASHE 2025, ONS, OGL) = £215.52',
      from: ['Commitments!B5', 'Commitments!D5'],
    });
  });
  test('is exact: a tenth of a penny is not lost in binary', () => {
    const unitValue = value(1.005, 'Commitments!E5');
    expect(one({ quantity: value(1000, 'Commitments!D5'), unitValue }).value).toBe(1005);
    expect(one({ quantity: value(1, 'Commitments!D5'), unitValue }).value).toBe(1.01);
  });
  test('takes the unit value beside the commitment before any other', () => {
    const worth = one({ quantity, unit: 'hours', reference: 'SV1', unitValue: value(30, 'Commitments!E5') }, [
      row({ reference: 'SV1' }),
    ]);
    expect(worth.value).toBe(360);
    expect(worth.rationale).toBe("12 hours x £30.00 (the buyer's own sheet, Commitments!E5) = £360.00");
  });
  test("takes the buyer's sheet by reference, or by the very same words, before the pack", () => {
    expect(one({ quantity, unit: 'hours', reference: 'sv1' }, [row({ reference: 'SV1' })]).value).toBe(240);
    expect(one({ quantity, unit: 'hours' }, [row({ text: 'VOLUNTEERING' })]).value).toBe(240);
    expect(one({ quantity, unit: 'hours' }, [row({ text: 'Volunteering abroad' })]).value).toBe(215.52);
  });
  test('finds the measure by the words the buyer gives a reference', () => {
    const worth = one({ text: 'Two days each', quantity, reference: 'SV1' }, [
      row({ reference: 'SV1', text: 'Staff volunteering' }),
    ]);
    expect(worth.measure).toBe('volunteering');
  });
  test.each([
    ['no quantity', { quantity: missing('Commitments!D5'), unit: 'hours' }, [], 'No quantity in Commitments!D5.'],
    [
      'a range',
      { quantity: anomaly('12-15', 'Commitments!D5'), unit: 'hours' },
      [],
      '"12-15" in Commitments!D5 is no single number.',
    ],
    [
      'another unit',
      { quantity, unit: 'weeks' },
      [],
      'The commitment counts weeks and the open unit value is per hours.',
    ],
    [
      'a rate',
      { quantity, unit: 'hours per month' },
      [],
      'The commitment counts hours per month and the open unit value is per hours.',
    ],
    ['no unit', { quantity }, [], 'No unit is stated, and the open unit value is per hours.'],
    ['no measure', { quantity, text: 'Kindness' }, [], 'No measure of the pack has words in this text.'],
    [
      'two values',
      { quantity, reference: 'A' },
      [row({ reference: 'A' }), row({ reference: 'A', value: value(9, 'Values!C4'), where: 'Values!A4' })],
      "The buyer's sheet gives different unit values, in Values!A3 and Values!A4.",
    ],
    [
      'a value in another unit',
      { quantity, unit: 'hours', reference: 'A' },
      [row({ reference: 'A', unit: 'weeks' })],
      'The commitment counts hours and the unit value is per weeks.',
    ],
  ] as const)('is no number with %s, and says why', (_, given, unitValues, rationale) => {
    const worth = one(given, unitValues);
    expect(worth.value).toBeNull();
    expect(worth.rationale).toBe(rationale);
  });
  test('of nothing is nothing, and of zero hours is zero', () => {
    expect(one({ quantity: value(0, 'Commitments!D5'), unit: 'hours' }).value).toBe(0);
  });
  test('may find its unit in the text, where the sheet has no column for it', () => {
    expect(one({ text: '12 hours of volunteering', quantity }).value).toBe(215.52);
  });
});

describe('licensed frameworks', () => {
  test.each(['NT1', 'nt10', 'RE12', 'FM3a', ' NT 31 '])('%s is such a reference', (reference) => {
    expect(isLicensedReference(reference)).toBe(true);
  });
  test.each(['SV3', 'MAC 1a', 'NTX', '', null])('%s is not', (reference) => {
    expect(isLicensedReference(reference)).toBe(false);
  });
  test('never get a value of ours', () => {
    const worth = one({ quantity, unit: 'hours', reference: 'NT29' });
    expect(worth.value).toBeNull();
    expect(worth.rationale).toContain(
      "NT29 is a reference of a licensed framework: its unit value is read from the buyer's own sheet only",
    );
  });
  test("are worth what the buyer's own licensed copy says", () => {
    expect(one({ quantity, unit: 'hours', reference: 'NT29' }, [row({ reference: 'NT29' })]).value).toBe(240);
  });
  test('give no bundled pack an id, a reference or a value', () => {
    for (const { measures, rules } of packs) {
      expect(measures.filter(({ id }) => isLicensedReference(id))).toEqual([]);
      expect(JSON.stringify([measures, rules])).not.toMatch(/\b(?:NT|RE|FM)\d+[a-z]?\b|\bTOMs?\b|\bHACT\b|\bNC-ND\b/);
      for (const { unitValue } of measures)
        expect(['OGL-UK-3.0', 'CC-BY-4.0', 'Published fact']).toContain(unitValue?.licence ?? 'OGL-UK-3.0');
    }
  });
});

test('goals and outcome: the stated ones first', () => {
  expect(one({ goal: 'SDG 13' }).goals).toEqual([13]);
  expect(one({}).goals).toEqual([17]);
  expect(one({ outcome: 'Outcome 2: Skills for growth' }).outcome).toBe('outcome-2');
  expect(one({ theme: 'FAIR WORK' }).outcome).toBe('outcome-1');
  expect(one({ outcome: 'World peace' }).outcome).toBeUndefined();
});

test.each([
  ['hrs', 'hours', true],
  ['No. of volunteering hours', 'Hours', true],
  ['tonnes CO₂e', 'tCO2e', true],
  ['£ invested', '£', true],
  ['apprentice', 'Apprentices', true],
  ['kgCO2e', 'tCO2e', false],
  ['tonnes', 'tCO2e', false],
  ['people FTE', 'people', false],
  ['hours per week', 'hours', false],
  ['', 'hours', false],
  [null, null, false],
] as const)('%s and %s are one unit: %s', (a, b, same) => {
  expect(sameUnit(a, b)).toBe(same);
});
