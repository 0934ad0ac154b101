/** Contracts Finder, Companies House, Public Contracts Scotland, Sell2Wales, G-Cloud and TED. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../core/page';
import { contractsFinder } from '../../../extension/portals/contracts-finder';
import { marked, type Read, type Reader, startReader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

const fixture = (path: string): string => readFileSync(`test/fixtures/pages/${path}.html`, 'utf8');

/** Each block in a line, with its lots and what is said in it. */
const told = ({ pages }: Read, role: Block['role']): readonly string[] =>
  pages
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.role === role)
    .map(({ name, lots, passages }) =>
      [name.text, ...lots.map((lot) => `[${lot}]`), ...passages.map(({ label, text }) => `${label}: ${text}`)].join(
        ' / ',
      ),
    );
const said = ({ pages }: Read): readonly string[] =>
  pages.flatMap(({ passages }) => passages).map(({ label, text }) => `${label}: ${text}`);

describe('Contracts Finder', () => {
  const address =
    'https://www.contractsfinder.service.gov.uk/notice/0a0b0c0d-0000-4000-8000-000000000001?origin=SearchResults&p=1';

  test('suppliers are read from their hidden blocks, and marked at their visible names', async () => {
    const read = await reader.read(fixture('contracts-finder/award'), address);
    expect(told(read, 'supplier')).toEqual([
      'Marrow Lane Care CIC / Address: 9 Marrow Lane, Oxford, OX3 0ZZ / Reference: Companies House number: 1558799 / Supplier is SME?: Yes / Supplier is VCSE?: Yes',
      'Tarn and Sedge Ltd / Address: N/A / Reference: Companies House number: 02354269 / Supplier is SME?: No / Supplier is VCSE?: No',
      'Various suppliers / Address: S TAXIS / Supplier is SME?: No / Supplier is VCSE?: No',
    ]);
    expect(marked(read)).toEqual({
      'supplier/1': 'strong: Marrow Lane Care CIC',
      'supplier/2': 'strong: Tarn and Sedge Ltd',
    });
  });

  test('the buyer bears the name below the title, and suitability is said of the contract', async () => {
    const read = await reader.read(fixture('contracts-finder/award'), address);
    expect(told(read, 'buyer')).toEqual([
      'Vale of Sedge Council / Contact name: Procurement / Address: 2ND FLOOR, SEDGE HOUSE\nRUNCORN\nWA7 2ZZ\nEngland',
    ]);
    expect(said(read)).toEqual(
      expect.arrayContaining([
        'Title: Care at home',
        'Notice type: Awarded contract',
        'Published date: 7 May 2025',
        'Contract is suitable for SMEs?: Yes',
      ]),
    );
    expect(told(read, 'award')[0]).toContain('Awarded date: 1 April 2025');
    expect(read.panel).toMatch(/^div: Published date: 7 May 2025/);
  });

  test("the notice's own data is on the same host", () => {
    expect(contractsFinder.data?.(new URL(address))?.href).toBe(
      'https://www.contractsfinder.service.gov.uk/Published/Notice/OCDS/0a0b0c0d-0000-4000-8000-000000000001',
    );
    expect(contractsFinder.data?.(new URL('https://www.contractsfinder.service.gov.uk/Notice/Attachment/1'))).toBe(
      undefined,
    );
  });
});

describe('Companies House', () => {
  const company = (number: string) => `https://find-and-update.company-information.service.gov.uk/company/${number}`;

  test('a community interest company is said to be one by the register', async () => {
    const read = await reader.read(fixture('companies-house/cic'), company('09123456'));
    expect(read.pages[0]?.kind).toBe('company');
    expect(told(read, 'supplier')).toEqual([
      [
        'NORTHWAY TREES CIC / Company number: 09123456',
        'Registered office address: 4 Sawmill Yard, Durham, England, DH1 5ZZ',
        'Company status: Active',
        'Company type: Private company limited by guarantee without share capital',
        'Company subtype: Community Interest Company (CIC)',
        'Incorporated on: 3 March 2015',
      ].join(' / '),
    ]);
    expect(read.targets).toEqual({ 'supplier/1': 'p: NORTHWAY TREES CIC' });
  });

  test('a charity has no registered office there, and its number under the name of its register', async () => {
    const read = await reader.read(fixture('companies-house/cio'), company('CE012345'));
    expect(told(read, 'supplier')[0]).toMatch(
      /Company type: Charitable incorporated organisation \/ Charity number: 1199999$/,
    );
  });

  test('its page of officers names the company, and says nothing of it that is an officer’s', async () => {
    const read = await reader.read(fixture('companies-house/officers'), `${company('02354269')}/officers`);
    expect(told(read, 'supplier')).toEqual(['OSIER & QUILL LTD / Company number: 02354269']);
    expect(read.pages[0]?.address).toBe(company('02354269'));
  });

  test('a page that shows another company than its address is not believed', async () => {
    expect((await reader.read(fixture('companies-house/cic'), company('09123457'))).kind).toBe('not-recognised');
  });
});

describe('the system of Public Contracts Scotland and Sell2Wales', () => {
  test('a Scottish award has its contractor below a numbered line, in a tab that is not open', async () => {
    const read = await reader.read(
      fixture('public-contracts-scotland/award'),
      'https://www.publiccontractsscotland.gov.uk/Search/show/search_view.aspx?id=sep900001&back=1',
    );
    expect(read.pages[0]?.address).toMatch(/\/search_view\.aspx\?ID=SEP900001$/);
    expect(told(read, 'supplier')).toEqual([
      'Corrie Path Makers CIC / [1] / : Old Station\nKillin\nFK21 8ZZ\nUK / NUTS: UKM77 / The contractor is an SME: Yes',
    ]);
    expect(told(read, 'criterion')).toEqual([
      'Fair work and community benefit / Type: Quality / Weighting: 30',
      'Price / Weighting: 70',
    ]);
    expect(said(read)).toEqual(
      expect.arrayContaining([
        'Title: Path repairs in the glens',
        'Notice Type: Contract Award Notice',
        'Notice identifier: SEP900001',
      ]),
    );
  });

  test('a Welsh award names its bidders line by line', async () => {
    const read = await reader.read(
      fixture('sell2wales/award'),
      'https://www.sell2wales.gov.wales/search/show/search_view.aspx?ID=SEP900001',
    );
    expect(told(read, 'supplier')).toEqual([
      'Ffynnon Fach Cyf / Postal Address: 2 Stryd y Bont / Town: Caerfyrddin / Postal Code: SA31 1ZZ / Country: Wales',
      'Osier & Quill Ltd / Town: Oxford / Postal Code: OX3 0ZZ',
    ]);
    expect(told(read, 'buyer')).toEqual(['Dyffryn Aur County Council']);
    expect(said(read)).toEqual(
      expect.arrayContaining(['OCID: ocds-kuma6s-900001', 'Delivery regions: UKL14 - South West Wales']),
    );
  });

  test('an address without the number of a notice holds none', async () => {
    const address = 'https://www.sell2wales.gov.wales/search/show/search_view.aspx';
    expect((await reader.read(fixture('sell2wales/award'), address)).kind).toBe('nothing');
    expect((await reader.read('<main><h1>Sorry</h1></main>', `${address}?ID=SEP900001`)).sentence).toBe(
      'Sell2Wales shows an error instead of a notice, so nothing is marked.',
    );
  });
});

describe('G-Cloud', () => {
  const service = 'https://www.applytosupply.digitalmarketplace.service.gov.uk/g-cloud/services/123456789012345';

  test('the supplier of a service stands above its name, the answers below their questions', async () => {
    const read = await reader.read(fixture('g-cloud/service'), service);
    expect(read.pages[0]?.kind).toBe('service');
    expect(told(read, 'supplier')).toEqual(['OSIER & QUILL LTD']);
    expect(read.targets).toEqual({ 'supplier/1': 'span: OSIER & QUILL LTD' });
    expect(said(read)).toEqual(
      expect.arrayContaining([
        'Title: Tree survey maps',
        'Framework: G-Cloud 14',
        'Fighting climate change: We plant a tree for every map.',
      ]),
    );
  });

  test('the supplier may stand in the heading itself, above the name of the service', async () => {
    const page = fixture('g-cloud/service').replace(
      /(<span class="govuk-caption-l">.*<\/span>)\s*(<h1[^>]*>)/,
      (_, caption: string, heading: string) => `${heading}${caption}`,
    );
    const read = await reader.read(page, service);
    expect(told(read, 'supplier')).toEqual(['OSIER & QUILL LTD']);
    expect(said(read)).toContain('Title: Tree survey maps');
  });

  test('a page that prints the number of another service is not believed', async () => {
    expect((await reader.read(fixture('g-cloud/service'), service.replace('345', '346'))).kind).toBe('not-recognised');
  });
});

describe('TED', () => {
  const notice = 'https://ted.europa.eu/en/notice/-/detail/900001-2026';

  test('organisations are told by the fields they print, and marked only where they won', async () => {
    const read = await reader.read(fixture('ted/award'), notice);
    expect(told(read, 'supplier')).toEqual([
      'Osier & Quill Ltd / Town: Oxford / Postcode: OX3 0ZZ / Size of the economic operator: Small',
    ]);
    expect(told(read, 'buyer')).toEqual(['Ballyorna County Council / Town: Ballyorna']);
    expect(said(read)).toEqual(expect.arrayContaining(['Notice type: Result', 'Title: Tree maps for Ballyorna']));
    expect(read.targets).toEqual({ 'supplier/1': 'span: Osier & Quill Ltd' });
  });

  test('whatever the language, the won lots make a supplier, and not what stands before or beside', async () => {
    const at = 'https://ted.europa.eu/fr/notice/-/detail/900002-2026';
    const read = await reader.read(fixture('ted/award-in-french'), at);
    expect(told(read, 'supplier')).toEqual([
      'Les Ateliers d’Élodie SARL / Size of the economic operator: micro / Town: Lyon / Region: Rhône FRK26 / Country: France',
    ]);
    expect(told(read, 'buyer')).toEqual(['Ville de Ballyorna']);
    expect(Object.values(read.targets)).toEqual(['span: Les Ateliers d’Élodie SARL']);
  });

  test('until the page has filled itself in there is nothing to mark and something to watch', async () => {
    const read = await reader.read('<main><div class="loading"></div></main>', notice);
    expect(read).toMatchObject({ kind: 'read', pages: [], scope: 'main' });
  });
});
