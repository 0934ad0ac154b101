/** All names are invented (synthetic). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NoticeFacts } from '../../../../core/facts/notice';
import { mergeNotice } from '../../../../core/facts/notice/merge';
import { readOcds } from '../../../../core/facts/notice/ocds/read';
import { noticeFacts } from '../../../../core/facts/notice/page-facts';
import { block, contractDetails, page } from './pages';

const fixture = readFileSync(join(import.meta.dirname, '../../../fixtures/ocds/contract-details.json'), 'utf8');
const [data] = readOcds(JSON.parse(fixture)).notices;
const release = (given: object): NoticeFacts => {
  const [notice] = readOcds({ ocid: 'ocds-h6vhtk-1', id: '099001-2026', ...given }).notices;
  if (!notice) throw new Error('no notice');
  return notice;
};
const facts = (lines: readonly string[], blocks: Parameters<typeof page>[0]['blocks'] = []) =>
  noticeFacts(page({ lines, blocks })).facts;

describe('a page and the data of its notice', () => {
  const merged = data && mergeNotice(noticeFacts(contractDetails).facts, data);

  it('are one notice: the page’s own words stand, the data adds', () => {
    expect(merged?.facts).toMatchObject({
      address: contractDetails.address,
      title: { value: 'Grounds maintenance in the northern wards' },
      awarded: { value: '2026-08-20' },
      procedure: { value: 'Competitive flexible procedure' },
      delivery: [
        { value: 'UKJ14' },
        { value: 'UKF24', where: 'ocds:/releases/0/awards/0/items/0/deliveryAddresses/1/region' },
      ],
      buyers: [{ name: 'Hollowmere Borough Council', where: 'buyer Hollowmere Borough Council' }],
      lots: [{ name: 'Lot 1: Grounds' }, { name: 'Lot 2: Transport' }],
    });
    expect(merged?.facts.conditions).toHaveLength(2);
  });

  it('a supplier of both is one, where the page prints it; a supplier of the data alone is added', () => {
    expect(merged?.facts.suppliers).toMatchObject([
      { name: 'Northway Trees CIC', where: 'supplier Northway Trees CIC', sme: { raw: 'Yes' } },
      { name: 'star cab brackenfell limited' },
      { name: 'Tarnside Friends' },
    ]);
  });

  it('where they differ, the page’s word stands, both are kept, and a problem quotes both', () => {
    const [supplier] = merged?.facts.suppliers ?? [];
    expect(supplier?.supportedEmployment).toMatchObject({ value: false, raw: 'No' });
    expect(supplier?.conflicts).toMatchObject([
      { fact: 'supportedEmployment', stated: [{ raw: 'No' }, { raw: 'true' }] },
    ]);
    expect(merged?.problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'page-and-data-differ',
        'The page says “No” and the data says “true” of whether “Northway Trees CIC” is a supported employment provider.',
      ],
    ]);
  });
});

describe('differences', () => {
  it('of the notice itself are kept and said', () => {
    const { facts: merged, problems } = mergeNotice(
      facts(['Published: 3 September 2026', 'Contract value: £100 excluding VAT', 'Above threshold?: Yes']),
      release({
        date: '2026-09-04T09:00:00Z',
        tender: { value: { amount: 120, amountGross: 144 }, aboveThreshold: true },
      }),
    );
    expect(merged).toMatchObject({ published: { value: '2026-09-03' }, value: { amount: { value: 100 } } });
    expect(merged.conflicts?.map(({ fact, stated }) => [fact, stated.map(({ value }) => value)])).toEqual([
      ['published', ['2026-09-03', '2026-09-04']],
      ['value', [100, 120]],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['page-and-data-differ', 'page-and-data-differ']);
  });

  it('are none between an amount with VAT and one without', () => {
    const { problems } = mergeNotice(
      facts(['Contract value: £144 including VAT']),
      release({ tender: { value: { amount: 120, amountGross: 144 } } }),
    );
    expect(problems).toEqual([]);
  });

  it('a page that contradicts itself still does with data that takes a side', () => {
    const { facts: merged, problems } = mergeNotice(
      facts([], [block('supplier', 'Alder Ltd', ['Supplier is SME?: Yes', 'Supplier is SME?: No'])]),
      release({ parties: [{ name: 'Alder Limited', details: { scale: 'sme' }, roles: ['supplier'] }] }),
    );
    expect(merged.suppliers[0]?.sme).toBeUndefined();
    expect(merged.suppliers[0]?.conflicts?.[0]?.stated.map(({ raw }) => raw)).toEqual(['Yes', 'No', 'sme']);
    expect(problems).toEqual([]);
  });
});

describe('what belongs together', () => {
  it('lots by number or title, criteria by name', () => {
    const { facts: merged } = mergeNotice(
      facts(
        [],
        [
          block('lot', 'Lot 1. Paths'),
          block('lot', 'Bridges'),
          block('criterion', 'Social value'),
          block('criterion', 'Method', ['Weighting: 40%']),
        ],
      ),
      release({
        tender: {
          awardCriteria: {
            criteria: [
              { type: 'quality', name: 'Social Value', numbers: [{ number: 10, weight: 'percentageExact' }] },
              { type: 'quality', name: 'Method', numbers: [{ number: 50, weight: 'percentageExact' }] },
            ],
          },
          lots: [
            { id: '1', title: 'Footpaths', suitability: { sme: true } },
            { id: '2', title: 'Bridges', suitability: { sme: false } },
            { id: '3', title: 'Steps' },
          ],
        },
      }),
    );
    expect(merged.lots.map(({ name, smeSuitable }) => [name, smeSuitable?.value])).toEqual([
      ['Lot 1. Paths', true],
      ['Bridges', false],
      ['Lot 3: Steps', undefined],
    ]);
    expect(merged.criteria.map(({ name, kind, weight }) => [name, kind, weight?.value])).toEqual([
      ['Social value', 'quality', 0.1],
      ['Method', 'quality', 0.4],
    ]);
  });

  it('data of another notice is left aside', () => {
    const { facts: merged, problems } = mergeNotice(
      facts(['Title: Paths']),
      release({ id: '099002-2026', tender: { description: 'x' } }),
    );
    expect(merged.description).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'other-notice', message: 'The data is of another notice, “099002-2026”.' },
    ]);
  });
});
