/** Advice about place turns with the days on which the law does: an order of 2026 began on 4 February, in England. */
import { describe, expect, test } from 'vitest';
import { lint } from '../../../../core/packs/lint/lint';
import { localityLaw } from '../../../../core/packs/lint/locality-law';
import type { Condition, Pack, Rule } from '../../../../core/packs/pack';
import { wholePack } from '../whole-pack';

const [some] = wholePack.rules;
if (!some) throw new Error('The pack has no rule.');
const reserved: Condition = { field: 'conditionsText', contains: ['reserved', 'reservation'] };
const inKent: Condition = { field: 'region', is: 'Kent' };
const ruleOn = (expected: Condition, when?: Condition): Rule => ({
  ...some,
  id: 'bidder-place',
  on: 'bid',
  expect: expected,
  ...(when && { when }),
});

interface Days {
  readonly validFrom: string;
  readonly validTo?: string;
  readonly jurisdiction?: string;
}
const advice = (rule: Rule, { jurisdiction = 'England', ...days }: Days) => {
  const { criteria: _, validTo: _validTo, ...rest } = wholePack;
  const pack: Pack = { ...rest, jurisdiction, ...days, rules: [rule] };
  return lint(pack).filter(({ code }) => code === 'rule-on-location');
};

describe('a rule on where a bidder for a reserved contract is', () => {
  const rule = ruleOn(inKent, reserved);

  test('needs no advice in a pack for England from the first day of the order on', () => {
    expect(advice(rule, { validFrom: '2026-02-04' })).toEqual([]);
    expect(advice(rule, { validFrom: '2026-02-05', validTo: '2026-12-31' })).toEqual([]);
  });

  test('is advised to begin on that day where the pack begins one day before', () => {
    const [told] = advice(rule, { validFrom: '2026-02-03' });
    expect(told).toMatchObject({ severity: 'notice', path: ['rules', '0', 'expect'] });
    expect(told?.message).toContain('on the days of this pack before, from 2026-02-03 to 2026-02-03, no order did');
    expect(told?.hint).toMatch(/^Let the pack begin on 2026-02-04/);
  });

  test('has one lawful day where the pack ends on that day, and none where it ends the day before', () => {
    expect(advice(rule, { validFrom: '2025-03-01', validTo: '2026-02-04' })[0]?.hint).toMatch(/^Let the pack begin/);
    const [none] = advice(rule, { validFrom: '2025-03-01', validTo: '2026-02-03' });
    expect(none?.message).toContain('this pack ends on 2026-02-03');
    expect(none?.hint).toMatch(/^Take the rule out/);
  });

  test.each([
    ['Wales', 'The order of 2026 holds in England, and this pack is for Wales.', 'Take the rule out'],
    [
      'United Kingdom, central government',
      'PPN 005, whose days are not known here',
      'Put the rule into a pack for England',
    ],
    ['England and Wales', 'The order holds in no other nation', 'Put the rule into a pack for England'],
    ['Northway', 'Whether "Northway" is in England is not known here', 'Name the nation'],
  ])('in %s is told what holds there, or that it is not known', (jurisdiction, message, hint) => {
    const [told] = advice(rule, { validFrom: '2026-04-01', jurisdiction });
    expect(told?.message).toContain(message);
    expect(told?.hint).toContain(hint);
  });
});

describe('a rule on where any bidder is', () => {
  test.each<[string, Condition | undefined]>([
    ['for every contract', undefined],
    ['for contracts that are not reserved', { not: reserved }],
    ['for reserved contracts and others', { any: [reserved, { field: 'sme', is: true }] }],
  ])('%s is advised to keep to reserved ones', (_, when) => {
    expect(advice(ruleOn(inKent, when), { validFrom: '2026-02-04' })[0]?.hint).toContain('reserved contracts alone');
  });

  test('may ask that it says where it is', () => {
    expect(advice(ruleOn({ field: 'postcode', present: true }), { validFrom: '2026-02-03' })).toEqual([]);
  });
});

test('a criterion on place is told the law of its own days, and that no statute was read for it', () => {
  const asked = (days: Days) => {
    const criteria = [{ id: 'near', title: 'Near', question: 'Are you based in Northway?', ...scored }];
    return lint({ ...wholePack, ...days, criteria }).find(({ code }) => code === 'criterion-on-location')?.message;
  };
  expect(asked({ validFrom: '2026-02-04' })).toContain('Since 2026-02-04, and so on every day of this pack');
  expect(asked({ validFrom: '2026-02-03' })).toContain('From 2026-02-04 an order lets');
  expect(asked({ validFrom: '2025-02-24', validTo: '2026-02-03' })).toContain('Only since 2026-02-04');
  for (const days of [{ validFrom: '2026-02-04' }, { validFrom: '2025-02-24', validTo: '2026-02-03' }])
    expect(asked(days)).toContain('Neither text was read for this');
});

const { scale, source, standing, goals } = wholePack.criteria?.[0] ?? {};
const scored = {
  scale: scale ?? '',
  source: source ?? some.source,
  standing: standing ?? some.standing,
  goals: goals ?? [],
};

test.each([
  ['2026-02-03', undefined, 'part'],
  ['2026-02-04', undefined, 'all'],
  ['2026-02-03', '2026-02-03', 'none'],
  ['2026-02-04', '2026-02-04', 'all'],
])('of a pack from %s to %s, the days of the order are %s', (validFrom, validTo, days) => {
  expect(localityLaw({ jurisdiction: 'England', validFrom, ...(validTo && { validTo }) }).days).toBe(days);
});
