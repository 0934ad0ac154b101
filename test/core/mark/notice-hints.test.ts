import { describe, expect, test } from 'vitest';
import { fields } from '../../../core/evaluate/fields';
import { noticeRow } from '../../../core/evaluate/notice-row';
import { supplierRow } from '../../../core/evaluate/supplier-row';
import { valuesOf } from '../../../core/evaluate/told';
import type { NoticeCriterion, NoticeFacts } from '../../../core/facts/notice';
import { markNotice } from '../../../core/mark';
import { packs } from '../../../core/packs/register';
import { seenElsewhere } from '../../../core/seen/look-up';
import { noNoticesSeen } from '../../../core/seen/notices-seen';
import { buyer, notice, said, supplier } from './notice';

const hintsOf = (facts: NoticeFacts, asOf = '2026-11-26') =>
  markNotice({ facts, packs, seen: noNoticesSeen, asOf }).hints;
const chips = (facts: NoticeFacts, asOf?: string) => hintsOf(facts, asOf).map(({ chip }) => chip);
const row = (facts: NoticeFacts) => valuesOf(noticeRow(facts, '2026-11-26'));

const criterion = (name: string, weight?: number, lot: string | null = null): NoticeCriterion => ({
  name,
  kind: /price/i.test(name) ? 'price' : 'quality',
  lot,
  where: name,
  ...(weight !== undefined && { weight: said(weight, `${name} weight`) }),
});
const tender = (more: Partial<NoticeFacts> = {}) => notice({ stage: 'tender', ...more });
const act = said('procurement-act-2023' as const);

test('both tables have the fields listed, no more and no fewer', () => {
  const one = supplier('Brackenfell Ltd');
  const facts = notice({ suppliers: [one] });
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();
  expect(Object.keys(noticeRow(facts, '2026-11-26')).sort()).toEqual(names(fields.notice));
  expect(
    Object.keys(supplierRow({ facts, supplier: one, elsewhere: seenElsewhere(noNoticesSeen, facts) })).sort(),
  ).toEqual(names(fields.supplier));
});

test('a notice that says nothing is told nothing of', () => {
  expect(hintsOf(notice())).toEqual([]);
});

describe('social value among the award criteria', () => {
  test('is told with its weight, to which side of 10 % it falls, and where it stands', () => {
    const weighed = (weight: number) =>
      hintsOf(tender({ criteria: [criterion('Price', 1 - weight), criterion('Social value', weight)] }));
    expect(weighed(0.2)).toMatchObject([{ chip: 'social value 20 %', tone: 'benefit', from: ['Social value weight'] }]);
    expect(weighed(0.1)).toMatchObject([{ chip: 'social value 10 %', tone: 'benefit' }]);
    expect(weighed(0.05)).toMatchObject([{ chip: 'social value 5 %', tone: 'attention' }]);
  });

  test('is added up, exactly, and of lots the lowest', () => {
    const parts = [criterion('Social value: jobs', 0.1), criterion('Social value: skills', 0.2)];
    expect(row(tender({ criteria: parts })).socialValueWeight).toBe(0.3);
    const lots = [criterion('Social value', 0.2, 'Lot 1'), criterion('Social value', 0.1, 'Lot 2')];
    expect(row(tender({ criteria: lots })).socialValueWeight).toBe(0.1);
  });

  test('without a weight has none, which is not nought', () => {
    const criteria = [criterion('Social value'), criterion('Price', 0.6)];
    expect(row(tender({ criteria }))).toMatchObject({ socialValueWeight: undefined, priceWeight: 0.6 });
    expect(chips(tender({ criteria }))).toEqual([]);
  });

  test('is missed on a tender that names criteria, and only there', () => {
    const criteria = [criterion('Price', 0.6), criterion('Quality', 0.4)];
    expect(hintsOf(tender({ criteria }))).toMatchObject([{ chip: 'no social value named', tone: 'attention' }]);
    expect(hintsOf(tender({ criteria }))[0]?.sentence).toContain('is named social value: Price. Quality.');
    expect(chips(notice({ criteria }))).toEqual([]);
    expect(chips(tender())).toEqual([]);
  });
});

describe('lots and whom a tender suits', () => {
  const lot = (name: string, smeSuitable?: boolean) => ({
    name,
    where: name,
    ...(smeSuitable !== undefined && { smeSuitable: said(smeSuitable, `${name} sme`) }),
  });

  test('several lots are good for the place, one is a question above the threshold, and none named says nothing', () => {
    const whole = { regime: act, aboveThreshold: said(true), stage: 'tender' } as const;
    expect(hintsOf(notice({ lots: [lot('Lot 1'), lot('Lot 2')] }))).toMatchObject([
      { chip: '2 lots', tone: 'benefit' },
    ]);
    expect(chips(notice({ ...whole, lots: [lot('Lot 1')] }))).toContain('one lot');
    expect(chips(notice({ ...whole, aboveThreshold: said(false), lots: [lot('Lot 1')] }))).not.toContain('one lot');
    expect(chips(notice({ ...whole, lots: [] }))).not.toContain('one lot');
  });

  test('one suitable lot suits; that one lot does not is not yet a no', () => {
    const of = (...lots: readonly ReturnType<typeof lot>[]) => row(tender({ lots })).smeSuitable;
    expect(of(lot('Lot 1', false), lot('Lot 2', true))).toBe(true);
    expect(of(lot('Lot 1', false), lot('Lot 2'))).toBeUndefined();
    expect(of(lot('Lot 1', false), lot('Lot 2', false))).toBe(false);
    expect(of()).toBeUndefined();
  });

  test('a reservation is quoted', () => {
    expect(hintsOf(tender({ reserved: said('Supported employment providers', 'r') }))).toMatchObject([
      {
        chip: 'reserved',
        sentence:
          'Reserved, in the words of this Find a Tender notice, 3 September 2026: Supported employment providers.',
        from: ['r'],
      },
    ]);
  });
});

describe('duties by value and date', () => {
  const valued = (amount: number, more: Partial<NoticeFacts> = {}, vat: 'ex' | 'inc' | null = null) =>
    notice({ regime: act, stage: 'contract', value: { amount: said(amount, 'value'), vat }, ...more });

  test('begin above £5 million, not at it, and only under the Act', () => {
    const all = ['over £5m: KPIs', 'assessed every year', 'contract is published'];
    expect(chips(valued(5_000_000.01))).toEqual(all);
    expect(chips(valued(5_000_000))).toEqual([]);
    expect(chips(valued(6e6, { regime: said('earlier-regulations') }))).toEqual([]);
    const { regime: _, ...silent } = valued(6e6);
    expect(chips(silent)).toEqual([]);
  });

  test('say the value as the notice does', () => {
    expect(hintsOf(valued(6_200_000, {}, 'ex'))[0]?.sentence).toMatch(
      /^£6,200,000 excluding VAT, as given on this Find a Tender notice, 3 September 2026: over £5 million, /,
    );
  });

  test('that came into force later are not told before', () => {
    const paid = valued(400_000, { aboveThreshold: said(true) });
    expect(chips(paid, '2025-12-31')).toEqual(['paid within 30 days']);
    expect(chips(paid, '2026-01-01')).toEqual(['paid within 30 days', 'payment reports']);
    expect(chips(paid, '2026-04-01')).toEqual(['paid within 30 days', 'payment reports', 'payments published']);
    expect(chips(valued(6e6), '2025-12-31')).not.toContain('assessed every year');
  });

  test('a local reservation may be possible below the threshold in England, since 4 February 2026, if not reserved', () => {
    const hartwell = buyer('Hartwell Council', [], { region: said('UKJ14') });
    const small = (more: Partial<NoticeFacts> = {}) =>
      tender({ aboveThreshold: said(false), buyers: [hartwell], published: said('2026-02-04'), ...more });
    expect(chips(small())).toEqual(['local reservation?']);
    expect(hintsOf(small())[0]).toMatchObject({ standing: 'second-hand', tone: 'fact' });
    expect(chips(small({ published: said('2026-02-03') }))).toEqual([]);
    expect(chips(small({ aboveThreshold: said(true) }))).toEqual([]);
    expect(chips(small({ reserved: said('Local suppliers') }))).toEqual(['reserved']);
    expect(chips(small({ buyers: [buyer('Cyngor Gwern', [], { region: said('UKL11') })] }))).toEqual([]);
    expect(chips(small({ buyers: [buyer('Hartwell Council')] }))).toEqual([]);
  });
});

test.each([
  ['UKC11', 'England'],
  ['UKK', 'England'],
  ['UKL22', 'Wales'],
  ['UKM', 'Scotland'],
  ['UKN06', 'Northern Ireland'],
  ['UK', undefined],
  ['UKZ', undefined],
  ['IE04', undefined],
])('a buyer in %s is in %s', (code, nation) => {
  expect(row(notice({ buyers: [buyer('Hartwell Council', [], { region: said(code) })] })).nation).toBe(nation);
});

test.each([
  [30_000, 'up to £30,000'],
  [30_001, 'up to £1 million'],
  [5_000_000, 'up to £5 million'],
  [5_000_001, 'over £5 million'],
])('£%i is %s', (amount, band) => {
  expect(row(notice({ value: { amount: said(amount), vat: 'inc' } }))).toMatchObject({ valueBand: band });
});
