/** What is read of a page is what the core makes facts of: both halves, from the document to the notice. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticeFacts } from '../../../core/facts/notice/page-facts';
import { layouts, noticePage } from '../../fixtures/pages/notice-page';
import { address, award, tender, welshAward } from '../../fixtures/pages/notices';
import { type Reader, startReader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

async function factsOf(html: string, at: string) {
  const [page] = (await reader.read(html, at)).pages;
  if (page === undefined) throw new Error('No page was read.');
  return noticeFacts(page).facts;
}

test.each(
  layouts.flatMap((layout) => [award, welshAward].map((notice) => [notice.language ?? 'en', layout, notice] as const)),
)(
  'the supplier of an award in %s as %s is one, with its number, its place and what is declared of it',
  async (_, layout, notice) => {
    const { suppliers, buyers, published, stage } = await factsOf(noticePage(notice, layout), address(notice));
    expect({ stage, published: published?.value }).toEqual({ stage: 'award', published: '2026-09-03' });
    expect(buyers.map(({ name, postcode }) => [name, postcode?.value])).toEqual([
      ['Kelderby Borough Council', 'TS18 1ZZ'],
    ]);
    expect(
      suppliers.map((one) => [one.name, one.postcode?.value, one.region?.value, one.sme?.value, one.vcse?.value]),
    ).toEqual([['Northway Trees CIC', 'DH1 5ZZ', 'UKC14', true, true]]);
    expect(suppliers[0]?.identifiers.map(({ scheme, id }) => `${scheme} ${id}`)).toEqual(['GB-COH 09123456']);
    expect(suppliers[0]?.lots).toEqual(['Lot 2. Trees']);
  },
);

test.each(layouts)('a tender as %s has its lots, weights and suitability, and no supplier', async (layout) => {
  const facts = await factsOf(noticePage(tender, layout), address(tender));
  expect(facts.suppliers).toEqual([]);
  expect(facts.criteria.map(({ name, weight }) => [name, weight?.value])).toEqual([
    ['Price', 0.4],
    ['Method and care', 0.5],
    ['Social value', 0.1],
  ]);
  expect(facts.lots.map(({ name, value }) => [name, value?.amount.value])).toEqual([
    ['Lot 1. Grounds', 400_000],
    ['Lot 2. Trees', 260_000],
  ]);
  expect([facts.smeSuitable?.value, facts.vcseSuitable?.value, facts.aboveThreshold?.value]).toEqual([
    true,
    true,
    true,
  ]);
});
