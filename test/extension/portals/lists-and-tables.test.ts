/** Suppliers in lists that hold lists, in tables of every kind, and under labels in two languages; of Find a Tender's shape. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noticeFacts } from '../../../core/facts/notice/page-facts';
import { frame, heading, paragraph } from '../../fixtures/pages/frame';
import { type Reader, startReader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

const buyer = [
  heading(2, 'Contracting authority'),
  heading(3, 'Kelderby Borough Council'),
  paragraph('Public Procurement Organisation Number: PKEL-9001-XYZA'),
].join('\n');

/** "Alder Ltd", "Birch Ltd sme", "Cedar Ltd cic": who is read, with what is said of them. */
async function read(content: string): Promise<readonly string[]> {
  const page = frame({
    title: 'Trees for Kelderby',
    type: 'UK6: Contract award notice',
    id: '900002-2026',
    published: '3 September 2026',
    content: content + buyer,
  });
  const { pages } = await reader.read(page, 'https://www.find-tender.service.gov.uk/Notice/900002-2026');
  return pages
    .flatMap((one) => noticeFacts(one).facts.suppliers)
    .map(({ name, sme, legalForms }) =>
      [name, ...(sme?.value ? ['sme'] : []), ...(legalForms.some(({ form }) => form === 'cic') ? ['cic'] : [])].join(
        ' ',
      ),
    );
}

const suppliers = heading(2, 'Suppliers');
const list = (...items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const awardedTo = (...items: readonly string[]): string =>
  heading(2, 'Award') + heading(3, 'Suppliers') + list(...items);

describe('an item of a list', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'goes on with what is said of its first line',
      ['<b>Alder Ltd</b><br>12 Mill Lane<br>Leeds LS1 4AP<br>SME: Yes', '<b>Together</b><br>SME: No'],
      ['Alder Ltd sme', 'Together'],
    ],
    [
      'that is a lot holds those who won it',
      [`Lot 1${list('Alder Ltd', 'Together')}`, `Lot 2${list('Birch Ltd')}`],
      ['Alder Ltd', 'Together', 'Birch Ltd'],
    ],
    [
      'that groups companies is none itself',
      [`North region${list('Alder Ltd', 'Birch CIC')}`],
      ['Alder Ltd', 'Birch CIC cic'],
    ],
    ['that says neither is nobody', [`North region${list('Alder Ltd', 'Reserves')}`, 'Cedar Ltd'], ['Cedar Ltd']],
    [
      'that is a company holds what is said of it',
      [`Alder Ltd${list('12 Mill Lane', 'SME: Yes')}`, 'Birch Ltd'],
      ['Alder Ltd sme', 'Birch Ltd'],
    ],
    [
      'that is a joint venture is one supplier, and none of its parts',
      [`Kelderby Joint Venture${list('Alder Ltd', 'Birch CIC')}`, 'Cedar Ltd'],
      ['Kelderby Joint Venture', 'Cedar Ltd'],
    ],
    [
      'may say who the joint venture is, behind a colon or in brackets',
      ['Kelderby JV: Alder, Birch CIC', 'The Sedge Consortium (Cedar CIC and Elm CIC)', 'Lead of the JV: Fir Ltd'],
      ['Kelderby JV: Alder, Birch CIC', 'The Sedge Consortium (Cedar CIC and Elm CIC)'],
    ],
    [
      'that names nobody is passed over',
      ['Individual 1', 'Private individual', 'Sole trader', 'Alder Ltd and 3 others', 'Shelter'],
      ['Shelter'],
    ],
  ])('%s', async (_, items, expected) => {
    expect(await read(awardedTo(...items))).toEqual(expected);
  });
});

const table = (...rows: readonly string[]): string => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const heads = (...cells: readonly string[]): string => cells.map((cell) => `<th>${cell}</th>`).join('');
const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('');

describe('a table', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'whose cells reach over several rows',
      table(
        heads('Lot', 'Supplier', 'SME'),
        `<td rowspan="2">Lot 1</td>${cells('Alder Ltd', 'Yes')}`,
        cells('Elm', 'No'),
      ),
      ['Alder Ltd sme', 'Elm'],
    ],
    [
      'whose cells reach over several columns',
      table(heads('Supplier', 'Region', 'SME'), `<td colspan="2">Alder Ltd</td><td>Yes</td>`),
      ['Alder Ltd sme'],
    ],
    [
      'whose heads reach over several columns',
      table('<th colspan="2">Supplier</th><th>SME</th>', cells('Alder Ltd', 'Leeds', 'Yes')),
      ['Alder Ltd sme'],
    ],
    [
      'whose heads are bold cells',
      table(cells('<b>Supplier</b>', '<b>SME</b>', '<b>Value</b>'), cells('Alder Ltd', 'Yes', '£1')),
      ['Alder Ltd sme'],
    ],
    ['without heads, of which nobody knows what is a name', table(cells('Alder Ltd', 'Yes', '£1')), []],
    [
      'with a total and a note below',
      table(
        heads('Supplier', 'SME'),
        cells('Alder Ltd', 'Yes'),
        cells('Total', ''),
        '<td colspan="2">* As declared</td>',
      ),
      ['Alder Ltd sme'],
    ],
    [
      'whose names are followed by their addresses',
      table(heads('Supplier', 'SME'), cells('Elm<br>12 Mill Lane<br>Leeds LS1 4AP', 'Yes')),
      ['Elm sme'],
    ],
    [
      'with several names in a cell, of whom what the row says is not said',
      table(
        heads('Supplier', 'SME'),
        cells('Alder Ltd; Elm', 'Yes'),
        cells('<ul><li>Fir</li><li>Oak</li></ul>', 'Yes'),
      ),
      ['Alder Ltd', 'Elm', 'Fir', 'Oak'],
    ],
    [
      'of all who bid, of whom a column says who won',
      table(heads('Supplier', 'Result'), cells('Alder Ltd', 'Successful'), cells('Elm', 'Unsuccessful')),
      ['Alder Ltd'],
    ],
    [
      'of all who bid, with yes and no',
      table(heads('Supplier', 'Awarded?'), cells('Alder Ltd', 'Yes'), cells('Elm', 'No')),
      ['Alder Ltd'],
    ],
    ['with a row that lacks cells', table(heads('Lot', 'Supplier', 'SME'), cells('Reserves', 'No')), []],
    [
      'that spans more than any page has',
      table(heads('Supplier', 'SME'), '<td rowspan="1e9" colspan="99999999">Elm</td>'),
      [],
    ],
  ])('%s', async (_, markup, expected) => {
    expect(await read(`${suppliers}${markup}${heading(2, 'Award')}${paragraph('Supplier: Quill')}`)).toEqual([
      ...expected,
      'Quill',
    ]);
  });
});

describe('a label in two languages', () => {
  test.each<[string, string, readonly string[]]>([
    ['joined by a stroke', paragraph('Supplier / Cyflenwr: Gwern Cyf'), ['Gwern Cyf']],
    ['joined by a bar', '<dl><dt>Cyflenwr | Supplier</dt><dd>Gwern Cyf</dd></dl>', ['Gwern Cyf']],
    ['of which one is foreign', paragraph('Supplier / Fournisseur: Alder Ltd'), ['Alder Ltd']],
    ['that is foreign alone', paragraph('Fournisseur: Alder Ltd'), []],
    ['that is of another, too', paragraph('Contractor / sub-contractor: Alder Ltd'), []],
    ['that names nobody’s role', paragraph('Official name / Enw swyddogol: Kelderby Borough Council'), []],
    ['for several', `${heading(3, 'Cyflenwyr / Suppliers')}${list('Gwern Cyf', 'Elm')}`, ['Gwern Cyf', 'Elm']],
  ])('%s', async (_, markup, expected) => {
    expect(await read(`${heading(2, 'Award / Dyfarniad')}${markup}`)).toEqual(expected);
  });
});

test.each<[string, string, readonly string[]]>([
  [
    'the address of a supplier stands below its name in one value',
    `${heading(2, 'Award')}<dl><dt>Supplier</dt><dd>Elm<br>12 Mill Lane<br>Leeds</dd><dt>SME</dt><dd>Yes</dd></dl>`,
    ['Elm sme'],
  ],
  [
    'companies below each other in one value are all of them',
    `${heading(2, 'Award')}<dl><dt>Suppliers</dt><dd>Alder Ltd<br>Birch CIC</dd></dl>`,
    ['Alder Ltd', 'Birch CIC cic'],
  ],
  [
    'an address stands below a name in paragraphs',
    `${suppliers}${['Elm', '12 Mill Lane', 'Leeds'].map(paragraph).join('')}`,
    ['Elm'],
  ],
  ['somebody typed a list', `${suppliers}${paragraph('- Alder Ltd\n- Elm')}`, ['Alder Ltd', 'Elm']],
  [
    'sentences and links stand around a list',
    `${suppliers}${paragraph('The following suppliers were awarded')}${list('Alder Ltd', 'Elm', 'View all suppliers')}`,
    ['Alder Ltd', 'Elm'],
  ],
  [
    'a heading counts the supplier that it names',
    `${heading(2, 'Supplier 1: Northway Trees CIC')}${paragraph('Companies House: 01234567')}`,
    ['Northway Trees CIC cic'],
  ],
  [
    'a link says that it opens elsewhere',
    `${suppliers}<h3><a href="/1">Alder Ltd (opens in new tab)</a></h3>${paragraph('SME: Yes')}`,
    ['Alder Ltd sme'],
  ],
  ['a label may be of one or several', `${heading(2, 'Award')}<dl><dt>Supplier(s)</dt><dd>Elm</dd></dl>`, ['Elm']],
])('%s', async (_, content, expected) => {
  expect(await read(content)).toEqual(expected);
});
