/** Notices of Find a Tender, read in a real browser from pages written after its structure. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noticeFacts } from '../../../core/facts/notice/page-facts';
import type { Block, Page } from '../../../core/page';
import { findATender } from '../../../extension/portals/find-a-tender';
import { contractors, formPage } from '../../fixtures/pages/form-page';
import { layouts, noticePage } from '../../fixtures/pages/notice-page';
import { address, award, framework, kelderby, northway, tender, welshAward } from '../../fixtures/pages/notices';
import { marked, type Read, type Reader, startReader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

const fixture = (name: string): string => readFileSync(`test/fixtures/pages/find-a-tender/${name}.html`, 'utf8');
const only = ({ pages }: Read): Page => {
  const [page] = pages;
  if (page === undefined || pages.length > 1) throw new Error(`${pages.length} pages were read.`);
  return page;
};
const blocks = (read: Read, role: Block['role']): readonly Block[] =>
  only(read).blocks.filter((block) => block.role === role);
const names = (read: Read, role: Block['role']): readonly string[] => blocks(read, role).map(({ name }) => name.text);
const said = ({ passages }: { readonly passages: Page['passages'] }): readonly string[] =>
  passages.map(({ label, text }) => `${label} | ${text}`);

const unknown = 'This Find a Tender page has a layout Goodmark does not know, so nothing is marked.';

describe('a contract award notice', () => {
  test('is read with every label it prints and every place it came from', async () => {
    const read = await reader.read(noticePage(award), `${address(award)}?origin=SearchResults&p=1#contract_0`);
    expect(only(read)).toEqual({
      portal: 'find-a-tender',
      portalName: 'Find a Tender',
      kind: 'notice',
      address: 'https://www.find-tender.service.gov.uk/Notice/900002-2026',
      language: 'en',
      passages: [
        { label: 'Title', text: 'Trees for Kelderby', where: 'notice/1' },
        { label: 'Notice type', text: 'UK6: Contract award notice', where: 'notice/2' },
        { label: 'Notice identifier', text: '2026/S 000-900002', where: 'notice/3' },
        { label: 'Procurement identifier (OCID)', text: 'ocds-h6vhtk-000002', where: 'notice/4' },
        { label: 'Published', text: '3 September 2026, 11:45am', where: 'notice/5' },
        { label: 'Description', text: 'Work for the people of Kelderby.', where: 'notice/6' },
        { label: 'Total value (estimated)', text: '£660,000 excluding VAT', where: 'notice/7' },
        { label: 'Total value (estimated)', text: '£792,000 including VAT', where: 'notice/8' },
        { label: '', text: 'Above the relevant threshold', where: 'notice/9' },
        { label: 'Contract locations', text: 'UKC11 - Hartlepool and Stockton-on-Tees', where: 'notice/10' },
        { label: 'Contract dates (estimated)', text: '1 April 2027 to 31 March 2030', where: 'notice/11' },
      ],
      blocks: [
        {
          role: 'award',
          name: { label: '', text: 'Contract 1. Trees', where: 'award/1' },
          lots: ['Lot 2. Trees'],
          passages: [
            { label: 'Lots', text: 'Lot 2. Trees', where: 'award/1/1' },
            { label: 'Contract value', text: '£31,250 excluding VAT', where: 'award/1/2' },
            { label: 'Award decision date', text: '3 September 2026', where: 'award/1/3' },
          ],
        },
        {
          role: 'supplier',
          name: { label: '', text: 'Northway Trees CIC', where: 'supplier/1' },
          lots: ['Lot 2. Trees'],
          passages: [],
        },
        {
          role: 'supplier',
          name: { label: '', text: 'Northway Trees CIC', where: 'supplier/2' },
          lots: [],
          passages: [
            { label: 'Companies House', text: '9123456', where: 'supplier/2/1' },
            { label: '', text: '4 Sawmill Yard\nDurham\nDH1 5ZZ', where: 'supplier/2/2' },
            { label: 'Email', text: 'tenders@example.org', where: 'supplier/2/3' },
            { label: 'Region', text: 'UKC14 - Durham CC', where: 'supplier/2/4' },
            { label: 'Small or medium-sized enterprise (SME)', text: 'Yes', where: 'supplier/2/5' },
            { label: 'Voluntary, community or social enterprise (VCSE)', text: 'Yes', where: 'supplier/2/6' },
            { label: 'Contract', text: 'Contract 1. Trees', where: 'supplier/2/7' },
          ],
        },
        {
          role: 'buyer',
          name: { label: '', text: 'Kelderby Borough Council', where: 'buyer/1' },
          lots: [],
          passages: [
            { label: 'Public Procurement Organisation Number', text: 'PKLD-1234-ABCD', where: 'buyer/1/1' },
            { label: '', text: 'Town Hall\nKelderby\nTS18 1ZZ', where: 'buyer/1/2' },
            { label: 'Email', text: 'tenders@example.org', where: 'buyer/1/3' },
            { label: 'Region', text: 'UKC11 - Hartlepool and Stockton-on-Tees', where: 'buyer/1/4' },
          ],
        },
      ],
    });
    expect(read.targets).toEqual({ 'supplier/1': 'li: Northway Trees CIC', 'supplier/2': 'h3: Northway Trees CIC' });
    expect(read.scope).toBe('main');
    expect(read.panel).toMatch(/^div: UK6: .* Published 3 September 2026, 11:45am/);
  });

  test.each(layouts)('says the same of its supplier and its buyer as %s', async (layout) => {
    const read = await reader.read(noticePage(award, layout), address(award));
    expect(names(read, 'supplier')).toEqual([northway.name, northway.name]);
    expect(names(read, 'buyer')).toEqual([kelderby.name]);
    const [, details] = blocks(read, 'supplier');
    expect(details && said(details)).toEqual(
      expect.arrayContaining([
        'Companies House | 9123456',
        'Region | UKC14 - Durham CC',
        'Small or medium-sized enterprise (SME) | Yes',
        'Voluntary, community or social enterprise (VCSE) | Yes',
      ]),
    );
    expect(blocks(read, 'award').flatMap(said)).toEqual(
      expect.arrayContaining(['Contract value | £31,250 excluding VAT', 'Award decision date | 3 September 2026']),
    );
    expect(said(only(read))).toContain(' | Above the relevant threshold');
  });

  test.each(layouts)('is read in Welsh too, by the labels of its language, as %s', async (layout) => {
    const read = await reader.read(noticePage(welshAward, layout), address(welshAward));
    expect(only(read).language).toBe('cy');
    expect(names(read, 'supplier')).toEqual([northway.name, northway.name]);
    expect(names(read, 'buyer')).toEqual([kelderby.name]);
    expect(blocks(read, 'supplier').flatMap(said)).toEqual(
      expect.arrayContaining(["Tŷ'r Cwmnïau | 9123456", 'Busnes bach neu ganolig (BBaCh) | Ydy']),
    );
    expect(said(only(read))).toContain('Published | 3 Medi 2026, 11:45am');
  });

  test.each(layouts)(
    'marks each of 35 suppliers where it is named, and nobody where nobody is, as %s',
    async (layout) => {
      const read = await reader.read(noticePage(framework, layout), address(framework));
      const suppliers = names(read, 'supplier');
      expect(suppliers.filter((name) => name === 'Kelder Builders 17 Ltd')).toHaveLength(2);
      expect(suppliers).toHaveLength(71);
      expect(suppliers).toContain('Please see attachment');
      expect(Object.keys(marked(read))).toHaveLength(70);
      expect(Object.values(marked(read)).join()).not.toContain('attachment');
      const last = blocks(read, 'supplier').findLast(({ name }) => name.text === 'Kelder Builders 35 Ltd');
      expect(last && said(last)).toEqual(
        expect.arrayContaining(['Companies House | 7000035', 'Small or medium-sized enterprise (SME) | No']),
      );
    },
  );

  test('whose suppliers stand in paragraphs is not given one as the address of another', async () => {
    const html = noticePage(framework).replace(/<ul>.*?<\/ul>(?=<h3[^>]*>Contract value)/, (list) =>
      list.replaceAll('li>', 'p>').replace(/<\/?ul>/g, ''),
    );
    const read = await reader.read(html, address(framework));
    expect(names(read, 'supplier')).toHaveLength(71);
    expect(blocks(read, 'supplier').slice(0, 36).flatMap(said)).toEqual([]);
  });
});

test('what is said of several suppliers is given to none, where their names are like any other line', async () => {
  const html = noticePage(framework).replaceAll(/<h3[^>]*>(Kelder Builders \d+ Ltd)<\/h3>/g, '<p><b>$1</b></p>');
  const read = await reader.read(html, address(framework));
  expect(names(read, 'supplier')).toHaveLength(36);
  expect(blocks(read, 'supplier').flatMap(said)).toEqual([]);
});

test('each row of a table is a passage under its heading', async () => {
  const table = '<table><tr><th>Name</th><th>Description</th></tr><tr><td>Trees</td><td>98% alive</td></tr></table>';
  const hostile = `<h2>Key performance indicators</h2>${table}`;
  const read = await reader.read(noticePage({ ...award, hostile }), address(award));
  expect(said(only(read))).toContain('Key performance indicators | Name: Trees\nDescription: 98% alive');
});

describe('a tender notice', () => {
  test.each(layouts)('has its lots, its criteria with their weights, and no supplier, as %s', async (layout) => {
    const read = await reader.read(noticePage(tender, layout), address(tender));
    expect(blocks(read, 'lot').map((lot) => [lot.name.text, ...said(lot)])).toEqual([
      ['Lot 1. Grounds', 'Lot value (estimated) | £400,000 excluding VAT'],
      ['Lot 2. Trees', 'Lot value (estimated) | £260,000 excluding VAT'],
    ]);
    expect(blocks(read, 'criterion').map((one) => [one.name.text, said(one).at(-1)])).toEqual([
      ['Price', 'Weighting | 40%'],
      ['Method and care', 'Weighting | 50%'],
      ['Social value', 'Weighting | 10%'],
    ]);
    expect(names(read, 'supplier')).toEqual([]);
    expect(read.targets).toEqual({});
  });

  test.each(layouts)('keeps for whom it is suitable apart from who supplies, as %s', async (layout) => {
    const read = await reader.read(noticePage(tender, layout), address(tender));
    expect(said(only(read))).toEqual(
      expect.arrayContaining([
        'Particular suitability | Small and medium-sized enterprises (SME)',
        'Particular suitability | Voluntary, community and social enterprises (VCSE)',
      ]),
    );
  });

  test.each([
    ['headings', /^table: NameTypeWeighting.*Social value/],
    ['terms', /^dl: .*Social value/],
    ['lines', /^p: Social value: 10%$/],
  ] as const)('has room for a panel right after its criteria, as %s', async (layout, panel) => {
    expect((await reader.read(noticePage(tender, layout), address(tender))).panel).toMatch(panel);
  });

  test('keeps the criteria of a lot with the lot', async () => {
    const html = noticePage(tender).replace(
      /(<h2[^>]*>Lot 2\. Trees<\/h2>)/,
      '$1<h3>Award criteria</h3><ul><li>Social value (20%)</li><li>Price - 80%</li></ul>',
    );
    const criteria = blocks(await reader.read(html, address(tender)), 'criterion').slice(0, 2);
    expect(criteria.map(({ name, lots, passages }) => [name.text, lots, passages[0]?.text])).toEqual([
      ['Social value', ['Lot 2. Trees'], '20%'],
      ['Price', ['Lot 2. Trees'], '80%'],
    ]);
  });
});

describe('every kind of notice of the Act', () => {
  const kinds = Array.from({ length: 17 }, (_, at) => `UK${at + 1}`);

  test.each(kinds)('%s is read, with the suppliers that it names and no other', async (kind) => {
    const type = `${kind}: A notice - Procurement Act 2023`;
    for (const layout of layouts) {
      const named = await reader.read(noticePage({ ...award, type }, layout), address(award));
      expect(names(named, 'supplier')).toEqual([northway.name, northway.name]);
      expect(said(only(named))).toContain(`Notice type | ${type}`);
      const nobody = await reader.read(noticePage({ ...tender, type }, layout), address(tender));
      const mustName = kind === 'UK6' || kind === 'UK7';
      expect(nobody.kind).toBe(mustName ? 'not-recognised' : 'read');
      expect(nobody.targets).toEqual({});
    }
  });
});

describe('suppliers, however a notice lists them', () => {
  /** A notice that says nothing but this of its suppliers. */
  const withSuppliers = (section: string): string =>
    noticePage({ ...tender, type: 'UK6: Contract award notice' }).replace('</main>', `${section}</main>`);

  test('are the rows of a table, with what each row says of them', async () => {
    const html = withSuppliers(`<h2>Suppliers</h2><table>
      <tr><th>Supplier</th><th>Companies House</th><th>SME</th></tr>
      <tr><td><a href="#">Northway Trees CIC</a></td><td>01547299</td><td>Yes</td></tr>
      <tr><td>Harbour Grounds Ltd</td><td></td><td>No</td></tr></table>`);
    const read = await reader.read(html, address(tender));
    expect(Object.values(read.targets)).toEqual(['a: Northway Trees CIC', 'td: Harbour Grounds Ltd']);
    expect(blocks(read, 'supplier').map(said)).toEqual([['Companies House | 01547299', 'SME | Yes'], ['SME | No']]);
  });

  test('are named in a table of awards, which says other things of the award', async () => {
    const html = withSuppliers(`<h2>Contract 1. North</h2><table>
      <tr><th>Supplier</th><th>Contract value</th></tr>
      <tr><td>Northway Trees CIC</td><td>£31,250</td></tr></table>`);
    const read = await reader.read(html, address(tender));
    expect(Object.values(read.targets)).toEqual(['td: Northway Trees CIC']);
    expect(blocks(read, 'award').map(said)).toEqual([['Contract value | £31,250']]);
  });

  test('are each marked where one line names several, and what follows is said of none', async () => {
    const html = withSuppliers(`<h2>Contract 1. North</h2><dl><dt>Suppliers</dt>
      <dd>Harbour Grounds Ltd; Northway Trees CIC</dd><dt>SME</dt><dd>Yes</dd></dl>`);
    const { suppliers } = noticeFacts(only(await reader.read(html, address(tender)))).facts;
    expect(suppliers.map(({ name, sme, legalForms }) => [name, sme, legalForms.map(({ form }) => form)])).toEqual([
      ['Harbour Grounds Ltd', undefined, ['company']],
      ['Northway Trees CIC', undefined, ['cic']],
    ]);
  });

  test('with labels to their names are not the lines without one', async () => {
    const html = withSuppliers(`<h2>Successful bidders</h2><p>Lot 1 - North</p><p>Official Name: Northway Trees CIC</p>
      <p>Town: Durham</p><p>Lot 2 - South</p><p>Official Name: Harbour Grounds Ltd</p>`);
    expect(names(await reader.read(html, address(tender)), 'supplier')).toEqual([
      'Northway Trees CIC',
      'Harbour Grounds Ltd',
    ]);
  });

  test('are named in a table of several, of which none has the value or the day of the whole', async () => {
    const rows = (day: string) => `<table><tr><th>Supplier</th><th>SME</th><th>Value</th><th>Date awarded</th></tr>
      <tr><td>Northway Trees CIC</td><td>Yes</td><td>£31,250</td><td>1 May 2026</td></tr>
      <tr><td>Harbour Grounds Ltd</td><td>No</td><td>£1,000</td><td>${day}</td></tr></table>`;
    for (const heading of ['Suppliers', 'Contract 1. North', 'Summary']) {
      const html = withSuppliers(`<h2>${heading}</h2>${rows('1 May 2026')}`).replaceAll(/£6\d\d,000|£7\d\d,000/g, '');
      const { facts } = noticeFacts(only(await reader.read(html, address(tender))));
      expect(facts.suppliers.map(({ name, sme }) => [name, sme?.value])).toEqual([
        ['Northway Trees CIC', true],
        ['Harbour Grounds Ltd', false],
      ]);
      expect([facts.value, facts.awarded?.value]).toEqual([undefined, '2026-05-01']);
    }
    const html = withSuppliers(`<h2>Suppliers</h2>${rows('2 May 2026')}`);
    expect(noticeFacts(only(await reader.read(html, address(tender)))).facts.awarded).toBeUndefined();
  });

  test('keep what stands in brackets behind their names, colons and all', async () => {
    const list = '<ul><li>Northway Consortium (lead: Alder Ltd; with: Briar CIC, Cob Ltd)</li></ul>';
    const read = await reader.read(withSuppliers(`<h2>Suppliers</h2>${list}`), address(tender));
    const { suppliers } = noticeFacts(only(read)).facts;
    expect(suppliers.map(({ name, legalForms }) => [name, legalForms])).toEqual([
      ['Northway Consortium (lead: Alder Ltd; with: Briar CIC, Cob Ltd)', []],
    ]);
  });

  test('are told below a heading that counts them', async () => {
    const read = await reader.read(
      withSuppliers('<h2>Suppliers (2)</h2><ul><li>Northway Trees CIC</li><li>Harbour Grounds Ltd</li></ul>'),
      address(tender),
    );
    expect(Object.values(read.targets)).toEqual(['li: Northway Trees CIC', 'li: Harbour Grounds Ltd']);
  });
});

describe('who is named in an award and did not win it', () => {
  const harbour = '<p>Companies House: 01547299</p><p>Small or medium-sized enterprise (SME): Yes</p>';
  test.each(['Unsuccessful suppliers', 'Sub-contractors', 'Tenderers'])(
    'is not marked below “%s”, as the winner right below the award is',
    async (heading) => {
      const section = `<h2>Contract 1. North</h2><h3>Northway Trees CIC</h3>${harbour}
        <h3>${heading}</h3><h4>Harbour Grounds Ltd</h4>${harbour}`;
      const html = noticePage({ ...tender, type: 'UK6: Contract award notice' });
      const read = await reader.read(html.replace('</main>', `${section}</main>`), address(tender));
      expect(Object.values(marked(read))).toEqual(['h3: Northway Trees CIC']);
    },
  );
});

describe('what stands on a notice beside its suppliers', () => {
  /** An award to one supplier, and this below it or beside it. */
  const withMore = (section: string): Promise<Read> =>
    reader.read(
      noticePage({ ...tender, type: 'UK6: Contract award notice' }).replace(
        '</main>',
        `<h2>Supplier</h2><h3>Osier & Quill Ltd</h3><p>OX3 0ZZ</p><p>Region: UKJ14</p>${section}</main>`,
      ),
      address(tender),
    );

  test.each(['Associated persons', 'Connected persons', 'Parent company', 'Sub-contractors', 'Beneficial owners'])(
    'is not said of one, where it is of its “%s”',
    async (heading) => {
      const read = await withMore(`<h4>${heading}</h4><p>Harbour Holdings CIC</p><p>DH1 5ZZ</p>
        <p>Companies House: 01547299</p><p>Small or medium-sized enterprise (SME): Yes</p>`);
      const [supplier, ...others] = noticeFacts(only(read)).facts.suppliers;
      expect(others).toEqual([]);
      expect([supplier?.name, supplier?.postcode?.value, supplier?.sme]).toEqual([
        'Osier & Quill Ltd',
        'OX3 0ZZ',
        undefined,
      ]);
      expect(supplier?.identifiers).toEqual([]);
    },
  );

  test.each([
    ['Contractor: the incumbent, Harbour CIC, holds the rights.', []],
    ['Awarded to: nobody else could do it; Harbour CIC alone has the keys', []],
    ['Awarded to: Harbour CIC', ['Harbour CIC']],
    [
      "Contractor: Menter y Felin a'r Ardd Cyf. trading as The Mill",
      ["Menter y Felin a'r Ardd Cyf. trading as The Mill"],
    ],
    ['Supplier: Alder & Sons (of Leeds) Ltd.', ['Alder & Sons (of Leeds) Ltd.']],
  ])('is a name only where it is no sentence: %s', async (text, expected) => {
    const read = await withMore(`<h2>Direct award</h2><h3>Justification</h3><p>${text.replace('&', '&amp;')}</p>`);
    const all = names(read, 'supplier').filter((name) => name !== 'Osier & Quill Ltd');
    expect(all).toEqual(expected);
  });

  test('is a criterion with its weight, also where a table stands in its description', async () => {
    const inner = '<table><tr><th>Theme</th><th>Points</th></tr><tr><td>Jobs</td><td>3</td></tr></table>';
    const table = `<table><tr><th>Name</th><th>Description</th><th>Weighting</th></tr>
      <tr><td>Social value</td><td>${inner}</td><td>15%</td></tr><tr><td>Price</td><td></td><td>85%</td></tr></table>`;
    const html = noticePage({ ...tender, criteria: [] }).replace('</main>', `<h2>Award criteria</h2>${table}</main>`);
    const { criteria } = noticeFacts(only(await reader.read(html, address(tender)))).facts;
    expect(criteria.map(({ name, weight }) => [name, weight?.value])).toEqual([
      ['Social value', 0.15],
      ['Price', 0.85],
    ]);
  });
});

test('a section that opens on a click is known by the words of its button', async () => {
  const opener =
    '<button>$1<span class="govuk-visually-hidden">, </span><span data-nosnippet><span>Show</span></span></button>';
  const html = noticePage(award).replaceAll(/(?<=<h2[^>]*>)(Supplier|Contracting authority)(?=<)/g, opener);
  expect(html).toContain('data-nosnippet');
  const [opened, plain] = [
    await reader.read(html, address(award)),
    await reader.read(noticePage(award), address(award)),
  ];
  expect(opened.pages).toEqual(plain.pages);
});

describe('a form of before 2025', () => {
  test('has a contractor whose name is a heading of its own, also in a section that nobody knows', async () => {
    const section = `<h2>Section VII. Modifications</h2>
      <h3>VII.1.7) Name and address of the contractor/concessionaire</h3><h4>Northway Trees CIC</h4>
      <p>4 Sawmill Yard</p><p>DH1 5ZZ</p><h5>The contractor/concessionaire is an SME</h5><p>Yes</p>`;
    const html = noticePage({ ...tender, type: 'F20: Modification notice' }).replace('</main>', `${section}</main>`);
    const read = await reader.read(html, address(tender));
    expect(Object.values(marked(read))).toEqual(['h4: Northway Trees CIC']);
    expect(blocks(read, 'supplier').map(said)).toEqual([
      [' | 4 Sawmill Yard\nDH1 5ZZ', 'The contractor/concessionaire is an SME | Yes'],
    ]);
  });

  test('has a supplier for each of its six awards, below headings that all bear one id', async () => {
    const read = await reader.read(formPage(), 'https://www.find-tender.service.gov.uk/Notice/900005-2023');
    expect(names(read, 'supplier')).toEqual(contractors.map(({ name }) => name));
    expect(Object.values(read.targets)).toEqual(contractors.map(({ name }) => `p: ${name}`));
    expect(blocks(read, 'supplier').map(({ lots }) => lots)).toEqual([['1'], ['2'], ['3'], ['4'], ['1'], ['2']]);
    const [, second] = blocks(read, 'supplier');
    expect(second && said(second)).toEqual([
      ' | Unit 3\nTrowbridge\nBA14 8ZZ',
      'Country | United Kingdom',
      'NUTS code | UK - United Kingdom',
      'National registration number | 01547299',
      'The contractor is an SME | Yes',
    ]);
  });

  test('has no supplier named by a heading that nobody knows below the contractor', async () => {
    const html = formPage().replace(
      /(id="contractor-contact_body-1".*?)(<h5)/s,
      '$1<h5>Payments office</h5><p>Email: pay@example.org</p>$2',
    );
    const read = await reader.read(html, 'https://www.find-tender.service.gov.uk/Notice/900005-2023');
    expect(names(read, 'supplier')).toEqual(contractors.map(({ name }) => name));
  });

  test('has its buyer, lots, criteria and awards, each heading read once', async () => {
    const read = await reader.read(formPage(), 'https://www.find-tender.service.gov.uk/Notice/900005-2023');
    expect(names(read, 'buyer')).toEqual(['Vale Medicines Agency']);
    expect(blocks(read, 'lot').map(({ name, lots }) => [name.text, lots])).toEqual(
      [1, 2, 3, 4].map((lot) => [`Medicines, region ${lot}`, [String(lot)]]),
    );
    expect(
      blocks(read, 'criterion')
        .slice(0, 2)
        .map((one) => [one.name.text, ...said(one)]),
    ).toEqual([
      ['Supply', 'Type | Quality', 'Weighting | 60'],
      ['Price', 'Weighting | 40'],
    ]);
    expect(blocks(read, 'award')).toHaveLength(6);
    expect(said(only(read))).toContain('Review body | The High Court');
  });
});

describe('what is not understood is not marked', () => {
  test.each([
    [
      'an error page that is answered as if it were a notice',
      'error',
      'Find a Tender shows an error instead of a notice, so nothing is marked.',
    ],
    ['a page without content', 'empty', unknown],
    ['an award whose supplier stands under a heading of another name', 'renamed', unknown],
  ])('%s', async (_, name, sentence) => {
    const read = await reader.read(fixture(name), 'https://www.find-tender.service.gov.uk/Notice/900006-2026');
    expect(read).toEqual({ kind: 'not-recognised', sentence, pages: [], targets: {} });
  });

  test('a notice in a language of which no label is known', async () => {
    const html = noticePage(award).replaceAll(/<h([23])([^>]*)>[^<]*/g, '<h$1$2>Fournisseur');
    expect(await reader.read(html, address(award))).toMatchObject({ kind: 'not-recognised', sentence: unknown });
  });

  test.each([
    '/Notice/Attachment/A-1',
    '/Notice/900002-2026/PDF',
    '/Notice/900002-2026/OCDS/ReleasePackage',
    '/Notice/x',
  ])('%s holds no notice', async (path) => {
    const read = await reader.read(noticePage(award), `https://www.find-tender.service.gov.uk${path}`);
    expect(read.kind).toBe('nothing');
  });
});

test.each([
  ['/Notice/900002-2026?origin=SearchResults&p=1', '/Notice/900002-2026/OCDS/ReleasePackage'],
  ['/Notice/900002-2026/', '/Notice/900002-2026/OCDS/ReleasePackage'],
  ['/Notice/Attachment/A-1', undefined],
])("%s: the notice's own data is on the same host", (path, data) => {
  const origin = 'https://www.find-tender.service.gov.uk';
  expect(findATender.data?.(new URL(`${origin}${path}`))?.href).toBe(data && `${origin}${data}`);
});
