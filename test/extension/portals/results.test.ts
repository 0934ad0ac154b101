/** Pages of results: each card is a notice of its own, of whose suppliers nothing stands there but their names. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marked, type Reader, startReader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

const fixture = (portal: string): string => readFileSync(`test/fixtures/pages/${portal}/results.html`, 'utf8');
const findATender = 'https://www.find-tender.service.gov.uk/Search/Results?page=1';
const contractsFinder = 'https://www.contractsfinder.service.gov.uk/Search/Results?&page=1';

test('each card of Find a Tender is one notice, by the address it links to', async () => {
  const { pages, scope, panel } = await reader.read(fixture('find-a-tender'), findATender);
  expect(pages.map(({ address }) => address)).toEqual(
    ['900002', '900001', '900007', '900008', '900009'].map(
      (number) => `https://www.find-tender.service.gov.uk/Notice/${number}-2026`,
    ),
  );
  expect(pages[0]).toEqual({
    portal: 'find-a-tender',
    portalName: 'Find a Tender',
    kind: 'results',
    address: 'https://www.find-tender.service.gov.uk/Notice/900002-2026',
    language: 'en',
    passages: [
      { label: 'Title', text: 'Trees for Kelderby', where: 'card1/notice/1' },
      { label: 'Notice type', text: 'UK6: Contract award notice', where: 'card1/notice/2' },
      { label: 'Contract value including VAT', text: '£37,500', where: 'card1/notice/3' },
      { label: 'Contract location', text: 'UKC11 - Hartlepool and Stockton-on-Tees', where: 'card1/notice/4' },
      { label: 'Publication date', text: '3 September 2026, 11:45am', where: 'card1/notice/5' },
    ],
    blocks: [
      {
        role: 'buyer',
        name: { label: '', text: 'Kelderby Borough Council', where: 'card1/buyer/1' },
        lots: [],
        passages: [],
      },
      {
        role: 'supplier',
        name: { label: 'Suppliers', text: 'Northway Trees CIC', where: 'card1/supplier/1' },
        lots: [],
        passages: [],
      },
    ],
  });
  expect({ scope, panel }).toEqual({ scope: 'div#dashboard_notices', panel: undefined });
});

test('names that a card joins are told apart, and stand in one element; nobody stands for nobody', async () => {
  const read = await reader.read(fixture('find-a-tender'), findATender);
  const joined = 'dd: Osier & Quill Ltd; BRACKENFELL REPAIRS, JOINERY AND GLASS LTD; Marrow Lane Cycles CIC';
  expect(marked(read)).toEqual({
    'card1/supplier/1': 'dd: Northway Trees CIC',
    'card3/supplier/1': joined,
    'card3/supplier/2': joined,
    'card3/supplier/3': joined,
  });
});

test('both generations of the cards of Contracts Finder are read', async () => {
  const { pages, targets } = await reader.read(fixture('contracts-finder'), contractsFinder);
  const told = pages.map(({ address, passages, blocks }) => ({
    address,
    said: passages.map(({ label, text }) => `${label} | ${text}`),
    names: blocks.map(({ role, name }) => `${role} ${name.text}`),
  }));
  expect(told).toEqual([
    {
      address: 'https://www.contractsfinder.service.gov.uk/Notice/0a0b0c0d-0000-4000-8000-000000000001',
      said: ['Title | Care at home', 'Procurement stage | Awarded contract', 'Publication date | 7 May 2025, 9:00am'],
      names: ['buyer Vale of Sedge Council', 'supplier Marrow Lane Care CIC', 'supplier Tarn and Sedge Ltd'],
    },
    {
      address: 'https://www.contractsfinder.service.gov.uk/notice/0a0b0c0d-0000-4000-8000-000000000002',
      said: ['Title | Paint', 'Procurement stage | Open opportunity', 'Closing | 30 May 2025, 12:00pm'],
      names: ['buyer Vale of Sedge Council'],
    },
  ]);
  expect(Object.keys(targets)).toEqual(['card1/supplier/1', 'card1/supplier/2']);
});

test('a card that links to another host, or to no notice, is left out', async () => {
  const html = fixture('find-a-tender')
    .replace('https://www.find-tender.service.gov.uk/Notice/900002-2026', 'https://example.org/Notice/900002-2026')
    .replace('/Notice/900007-2026?', '/Notice/Attachment/A-1?');
  const { pages } = await reader.read(html, findATender);
  expect(pages.map(({ address }) => address.slice(-11))).toEqual(['900001-2026', '900008-2026', '900009-2026']);
});

test('a search that found nothing holds no notice; cards in a list of another name are not understood', async () => {
  const empty = '<main><div id="dashboard_notices"></div></main><footer></footer>';
  expect((await reader.read(empty, findATender)).kind).toBe('nothing');
  expect((await reader.read('<main><h1>Search</h1></main>', findATender)).kind).toBe('nothing');
  const renamed = fixture('find-a-tender').replace('dashboard_notices', 'notices');
  expect((await reader.read(renamed, findATender)).kind).toBe('not-recognised');
});
