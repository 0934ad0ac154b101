import { describe, expect, test } from 'vitest';
import type { Locate } from '../../../core/evaluate/whereabouts';
import type { NoticeFacts } from '../../../core/facts/notice';
import { type Marking, markNotice } from '../../../core/mark';
import type { ShownHint } from '../../../core/marks';
import type { Hint, Pack } from '../../../core/packs/pack';
import { packById, packs } from '../../../core/packs/register';
import { noNoticesSeen, rememberNotice } from '../../../core/seen/notices-seen';
import { buyer, notice, said, supplier } from './notice';

const mark = (facts: NoticeFacts, more: Partial<Marking> = {}) =>
  markNotice({ facts, packs, seen: noNoticesSeen, asOf: '2026-11-26', ...more });
const chips = (hints: readonly ShownHint[] = []) => hints.map(({ chip }) => chip);
const marksOf = (facts: NoticeFacts, more: Partial<Marking> = {}) => mark(facts, more).suppliers[0]?.hints ?? [];
const found = (hints: readonly ShownHint[], id: string) => hints.find(({ hint }) => hint === id);

const oxford: Locate = () => ({
  km: { value: 6.2, says: 'About 6 km from OX3 (postcode districts OX3 and OX5, straight line)', about: 'about 6 km' },
  sameDistrict: { value: false, says: 'In OX5, not in OX3' },
  sameRegion: { value: true, says: 'In the same region, South East' },
});

describe('a supplier', () => {
  const facts = notice({
    suppliers: [
      supplier('Northway Trees CIC', {
        sme: said(true, 'sme'),
        vcse: said(false, 'vcse'),
        legalForms: [{ form: 'cic', basis: 'name-ending', where: 's1' }],
        postcode: said('OX5 1AB', 'postcode'),
        also: ['s7'],
      }),
    ],
  });

  test('is marked with what is good for the place first, then with plain facts, each in the order of its pack', () => {
    expect(chips(marksOf(facts, { locate: oxford }))).toEqual(['CIC', 'about 6 km', 'SME', 'same region']);
  });

  test('is quoted: who said it, and when', () => {
    expect(found(marksOf(facts), 'declared-sme')).toMatchObject({
      pack: 'local-benefit',
      sentence: 'Declared a small or medium-sized enterprise on this Find a Tender notice, 3 September 2026.',
      standing: 'second-hand',
      from: ['sme'],
    });
  });

  test('is found wherever the page prints its name', () => {
    expect(mark(facts).suppliers).toMatchObject([
      { name: 'Northway Trees CIC', key: 'northway trees cic', where: ['s1', 's7'] },
    ]);
  });

  test('without places is neither near nor far', () => {
    expect(chips(marksOf(facts))).toEqual(['CIC', 'SME']);
  });

  test('that declared nothing is no smaller and no larger for it', () => {
    expect(chips(marksOf(notice({ suppliers: [supplier('Brackenfell Ltd')] })))).toEqual([]);
  });

  test('of an undated notice is quoted without a date', () => {
    const { published: _, ...undated } = facts;
    expect(found(marksOf(undated), 'declared-sme')?.sentence).toBe(
      'Declared a small or medium-sized enterprise on this Find a Tender notice.',
    );
  });

  test('is a CIC by its name on a notice, and by its register on the page of the register', () => {
    const register = notice({
      portalName: 'Companies House',
      kind: 'company',
      suppliers: [
        supplier('Northway Trees CIC', {
          legalForms: [
            { form: 'cic', basis: 'name-ending', where: 's1' },
            { form: 'cic', basis: 'register-page', where: 's2' },
          ],
        }),
      ],
    });
    expect(found(marksOf(facts), 'cic-by-name')?.sentence).toContain(
      'Its legal name, Northway Trees CIC, ends as only',
    );
    expect(found(marksOf(register), 'cic-by-register')).toMatchObject({
      sentence: 'A community interest company, as this Companies House page, 3 September 2026 says.',
      from: ['s2'],
    });
    expect(found(marksOf(register), 'cic-by-name')).toBeUndefined();
  });

  test('with a charity number is told with the register it is of', () => {
    const charity = supplier(
      'Fernbank Trust',
      { legalForms: [{ form: 'charity', basis: 'charity-number', where: 's1.id' }] },
      ['GB-SC:SC012345'],
    );
    expect(found(marksOf(notice({ suppliers: [charity] })), 'charity-by-number')?.sentence).toMatch(
      /^Charity number SC012345 of the register of the Scottish Charity Regulator, as given on /,
    );
  });

  test('in the region of delivery is told so by codes alone, and a wider or unknown region is not', () => {
    const placed = (region: string, delivery: string) =>
      notice({ delivery: [said(delivery)], suppliers: [supplier('Brackenfell Ltd', { region: said(region) })] });
    expect(chips(marksOf(placed('UKJ14', 'UKJ1')))).toEqual(['region of delivery']);
    for (const [region, delivery] of [
      ['UKJ', 'UKJ14'],
      ['UKD33', 'UKJ14'],
      ['UK', 'UK'],
      ['UKJ14', 'UK'],
    ] as const)
      expect(chips(marksOf(placed(region, delivery)))).toEqual([]);
    const everywhere = ['UKD', 'UKE', 'UKJ', 'UKK'].map((code) => said(code));
    expect(chips(marksOf({ ...placed('UKJ14', 'UKJ1'), delivery: everywhere }))).toEqual([]);
  });

  test('that alone takes every lot wants a look, however the lots are spelt', () => {
    const lots = ['Lot 1: North', 'Lot 2: South'].map((name) => ({ name, where: name }));
    const takes = (won: readonly string[], others: readonly string[] = []) =>
      notice({
        lots,
        suppliers: [
          supplier('Brackenfell Ltd', { lots: won }),
          ...(others.length > 0 ? [supplier('Hollowmere Ltd', { lots: others }, [], 's2')] : []),
        ],
      });
    expect(chips(marksOf(takes(['1', 'Lot 2'])))).toEqual(['all 2 lots']);
    expect(chips(marksOf(takes(['1'])))).toEqual([]);
    expect(chips(marksOf(takes([])))).toEqual([]);
    expect(chips(marksOf(takes(['1', '2'], ['2'])))).toEqual([]);
  });
});

describe('what the officer opened before', () => {
  const brackenfell = (more: Parameters<typeof supplier>[1] = {}) =>
    supplier('Brackenfell Ltd', more, ['GB-COH:01234567']);
  const earlier = notice({
    id: '000001-2026',
    ocid: said('ocds-h6vhtk-000001'),
    published: said('2026-02-10'),
    suppliers: [brackenfell({ sme: said(false) })],
  });
  const elsewhere = notice({
    portal: 'contracts-finder',
    portalName: 'Contracts Finder',
    id: 'a-guid',
    ocid: said('ocds-b5fd17-1'),
    buyers: [buyer('Other Council')],
    published: said('2025-05-14'),
    suppliers: [brackenfell({ sme: said(false), vcse: said(true) })],
  });
  const now = notice({ suppliers: [brackenfell({ sme: said(true, 'sme'), vcse: said(true) })] });

  test('is counted by buyer and procurement, in words that blame nobody', () => {
    const seen = rememberNotice(rememberNotice(noNoticesSeen, earlier), now);
    const hint = found(marksOf(now, { seen }), 'repeated-awards');
    expect(hint).toMatchObject({ chip: 'other awards: 1', tone: 'attention', from: ['b1'] });
    expect(hint?.sentence).toBe(
      'Other procurements that Hartwell Council awarded to it, among the notices opened on this computer: 1. There may be more, and there may be good reasons.',
    );
  });

  test('is shown beside what this notice says where it says the opposite, and neither is dropped', () => {
    const hints = marksOf(now, { seen: rememberNotice(noNoticesSeen, elsewhere) });
    expect(found(hints, 'declared-otherwise')?.sentence).toBe(
      'The declarations differ: SME no on a Contracts Finder notice, 14 May 2025, and yes here. Each is quoted, and neither is taken for the truth.',
    );
    expect(chips(hints)).toEqual(['VCSE', 'declared otherwise', 'SME']);
  });

  test('and a notice that contradicts itself is shown to, without a status', () => {
    const torn = brackenfell({ conflicts: [{ fact: 'sme', stated: [said(true, 'x'), said(false, 'y')] }] });
    const hints = marksOf(notice({ suppliers: [torn] }));
    expect(chips(hints)).toEqual(['declared otherwise']);
    expect(hints[0]).toMatchObject({ from: ['x', 'y'] });
    expect(hints[0]?.sentence).toMatch(/^The declarations differ: SME both yes and no on this notice\./);
  });
});

describe('a pack from outside', () => {
  const pack = (hint: Partial<Hint>): Pack => {
    const bundled = packById('local-benefit');
    const [model] = bundled?.hints ?? [];
    if (!bundled || !model) throw new Error('The bundled pack has no hints.');
    const own: Hint = { ...model, id: 'own', when: { field: 'name', present: true }, ...hint };
    return { ...bundled, id: 'outside', hints: [own] };
  };
  const facts = notice({ suppliers: [supplier(`Very ${'long '.repeat(80)}name\u202e Ltd`)] });

  test('shows what a page says on one line, short, and without marks that turn writing around', () => {
    const [hint] = marksOf(facts, { packs: [pack({ chip: '{name}', sentence: 'It is called {name}.' })] });
    expect(hint?.chip).toHaveLength(24);
    expect(hint?.chip.endsWith('…')).toBe(true);
    expect(hint?.sentence.length).toBeLessThan(230);
    expect(hint?.sentence).not.toContain('\u202e');
  });

  test('says nothing where a field that it would say is blank', () => {
    expect(marksOf(facts, { packs: [pack({ chip: 'in {region}' })] })).toEqual([]);
    expect(marksOf(facts, { packs: [pack({ sentence: 'In {region}.' })] })).toEqual([]);
  });
});

test('marks are plain JSON, and made anew they are the same', () => {
  const facts = notice({ title: said('Tree care'), suppliers: [supplier('Northway Trees CIC', { sme: said(true) })] });
  expect(JSON.parse(JSON.stringify(mark(facts)))).toStrictEqual(mark(facts));
  expect(mark(facts)).toMatchObject({ id: '083650-2026', title: 'Tree care', published: '2026-09-03', problems: [] });
});
