/** The notices that flows open: every organisation in them is invented. */
import type { Served } from '../../browser/portal-server';
import { noticePage, type PrintedSupplier } from '../../fixtures/pages/notice-page';

export const host = 'https://www.find-tender.service.gov.uk';

/** Notices by the number that their year gave them, and where the data of each lies. */
const idOf = (number: number): string => `${String(number).padStart(6, '0')}-2026`;
export const noticeNumbered = (number: number): string => `${host}/Notice/${idOf(number)}`;
export const dataOf = (number: number): string => `${noticeNumbered(number)}/OCDS/ReleasePackage`;

const buyer: PrintedSupplier = {
  name: 'Kelderby Borough Council',
  address: ['Town Hall', 'Kelderby', 'TS18 1ZZ'],
  region: 'UKC11 - Hartlepool and Stockton-on-Tees',
};

const named: readonly PrintedSupplier[] = [
  {
    name: 'Northway Trees CIC',
    address: ['4 Sawmill Yard', 'Oxford', 'OX3 0BP'],
    region: 'UKJ14 - Oxfordshire',
    sme: true,
  },
  { name: 'Osier & Quill Ltd', address: ['1 Mason Row', 'Warrington', 'WA5 7ZZ'], sme: true },
  { name: 'Tarnside Grounds Limited', address: ['Unit 2'], sme: false },
];

export const suppliers = named.map(({ name }) => name);

export const awardNumbered = (number: number): Served => ({
  body: noticePage(
    {
      type: 'UK6: Contract award notice',
      id: idOf(number),
      title: 'Trees for Kelderby',
      buyer,
      awards: [{ title: 'Trees', suppliers, value: '£31,250 excluding VAT' }],
      suppliers: named,
    },
    'headings',
  ),
});

export const notice = noticeNumbered(83650);
export const award = awardNumbered(83650);

/** The data says more of the first supplier than the page does: that it was declared a VCSE. */
export const releaseNumbered = (number: number): Served => ({
  type: 'application/json',
  body: JSON.stringify({
    version: '1.1',
    releases: [
      {
        ocid: 'ocds-h6vhtk-0aaaaa',
        id: idOf(number),
        date: '2026-09-03T10:00:00Z',
        tag: ['award'],
        parties: [
          { id: 'GB-FTS-1', name: 'Northway Trees CIC', roles: ['supplier'], details: { scale: 'sme', vcse: true } },
        ],
        awards: [{ id: '1', status: 'active', suppliers: [{ id: 'GB-FTS-1', name: 'Northway Trees CIC' }] }],
      },
    ],
  }),
});

const page = (title: string, body: string): Served => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
});

export const home = `${host}/`;
export const homePage = page('Find a Tender', '<main><h1>Welcome</h1></main>');

export const unknownNotice = `${host}/Notice/999999-2026`;
export const unknownPage = page('A new layout', '<main><article>Everything is different here.</article></main>');
