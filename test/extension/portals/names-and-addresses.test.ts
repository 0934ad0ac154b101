/** What stands around a supplier's name in its heading, and how far its address goes, in pages of Find a Tender's shape. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noticeFacts } from '../../../core/facts/notice/page-facts';
import { frame, heading, paragraph } from '../../fixtures/pages/frame';
import { type Reader, startReader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

async function suppliersOf(content: string) {
  const buyer = [
    heading(2, 'Contracting authority'),
    heading(3, 'Kelderby Borough Council'),
    paragraph('Public Procurement Organisation Number: PKEL-9001-XYZA'),
  ];
  const page = frame({
    title: 'Trees for Kelderby',
    type: 'UK6: Contract award notice',
    id: '900002-2026',
    published: '3 September 2026',
    content: [content, ...buyer].join('\n'),
  });
  const { pages } = await reader.read(page, 'https://www.find-tender.service.gov.uk/Notice/900002-2026');
  return pages
    .flatMap((one) => noticeFacts(one).facts.suppliers)
    .map(({ name, address, postcode }) => ({ name, address: address?.value, postcode: postcode?.value }));
}

const captioned = (level: number, caption: string, name: string): string =>
  `<h${level} class="govuk-heading-m"><span class="govuk-caption-m">${caption}</span> ${name}</h${level}>`;
const number = paragraph('Companies House: 01234567');
const other = paragraph('Companies House: 07654321');
const alder = 'Alder Grounds Ltd';

describe('a caption in the heading of a supplier', () => {
  test('is no part of its name', async () => {
    const found = await suppliersOf(
      [
        heading(2, 'Suppliers'),
        captioned(3, 'Supplier 1', alder),
        number,
        captioned(3, 'Supplier 2', 'Birch Ltd'),
        other,
      ].join('\n'),
    );
    expect(found.map(({ name }) => name)).toEqual([alder, 'Birch Ltd']);
  });

  test.each([
    `<span class="govuk-caption-m">Supplier 2</span><h3>Birch Ltd</h3>`,
    `<p class="govuk-caption-m">Supplier 2</p><h3>Birch Ltd</h3>`,
    `<h3>Birch Ltd <small>(Lot 2)</small></h3>`,
    `<h3>Birch Ltd <strong class="govuk-tag">SME</strong></h3>`,
  ])('nor of the address before it, wherever it stands: %s', async (named) => {
    const found = await suppliersOf(
      [
        heading(2, 'Suppliers'),
        heading(3, alder),
        paragraph('1 High Street\nLeeds\nLS1 4AP'),
        number,
        named,
        other,
      ].join('\n'),
    );
    expect(found).toMatchObject([{ name: alder, address: '1 High Street, Leeds, LS1 4AP' }, { name: 'Birch Ltd' }]);
  });

  test.each(['Supplier', 'Supplier 1', 'Successful bidder'])('says that it is one: %s', async (caption) => {
    const found = await suppliersOf([captioned(2, caption, alder), number].join('\n'));
    expect(found.map(({ name }) => name)).toEqual([alder]);
  });

  test('of something else says nothing of it', async () => {
    expect(await suppliersOf([captioned(2, 'Sub-contractor', alder), number].join('\n'))).toEqual([]);
  });
});

describe('an address that begins with a label', () => {
  const inLines = (...lines: readonly string[]): string =>
    [heading(2, 'Supplier'), heading(3, alder), number, ...lines.map(paragraph)].join('\n');

  test.each<[string, readonly string[]]>([
    ['in one paragraph', ['Registered office: 1 High Street\nLeeds\nLS1 4AP']],
    ['in several', ['Registered office: 1 High Street', 'Leeds', 'LS1 4AP']],
    ['that has a blank in the district', ['Registered office: 1 High Street', 'Leeds', 'L S1 4AP']],
  ])('goes on to its postcode, %s', async (_, lines) => {
    expect(await suppliersOf(inLines(...lines))).toMatchObject([{ name: alder, postcode: 'LS1 4AP' }]);
  });

  test('keeps a colon of its own', async () => {
    const [found] = await suppliersOf(inLines('Address: Unit 4: The Yard', 'Leeds', 'LS1 4AP'));
    expect(found).toEqual({ name: alder, address: 'Unit 4: The Yard, Leeds, LS1 4AP', postcode: 'LS1 4AP' });
  });

  test('ends with its postcode: what follows is none of it', async () => {
    const [found] = await suppliersOf(inLines('Address: 1 High Street, Leeds, LS1 4AP', 'Known for its hedges'));
    expect(found?.address).toBe('1 High Street, Leeds, LS1 4AP');
  });
});
