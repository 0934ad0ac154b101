import { describe, expect, it } from 'vitest';
import { criterion, readShare } from '../../../../core/facts/notice/criteria';
import { daysIn } from '../../../../core/facts/notice/dates';
import { companyNumber, identifiersIn, readIdentifier } from '../../../../core/facts/notice/identifiers';
import { nameOfType, regimeOf, stageOf } from '../../../../core/facts/notice/kinds';
import { readMoney } from '../../../../core/facts/notice/money';
import { noticeFacts } from '../../../../core/facts/notice/page-facts';
import { regionsIn } from '../../../../core/facts/notice/regions';
import { block, page } from './pages';

describe('money', () => {
  const read = (text: string, label = '') => {
    const value = readMoney(label, text, 'here');
    return value && [value.amount.value, value.vat];
  };
  it('says what is said of VAT, in the text or in the label', () => {
    expect(read('£164,000,000')).toEqual([164_000_000, null]);
    expect(read('£32,800 excluding VAT')).toEqual([32_800, 'ex']);
    expect(read('£660,000', 'Total value including VAT')).toEqual([660_000, 'inc']);
    expect(read('£37,440 including VAT £32,800 excluding VAT')).toEqual([32_800, 'ex']);
    expect(read('Value excluding VAT: £507,314,000')).toEqual([507_314_000, 'ex']);
    expect(read('£1.2m inc VAT')).toEqual([1_200_000, 'inc']);
    expect(read('1,000.50 GBP')).toEqual([1000.5, null]);
    expect(read('84000.00 GBP to 84000.00GBP', 'Total value (estimated, excluding VAT)')).toEqual([84_000, 'ex']);
    expect(read('£0.01')).toEqual([0.01, null]);
  });
  it('takes no number that is not one amount in pounds', () => {
    for (const text of ['', 'N/A', '1000', '€1,000', '£1 to £100,000', '£1,00,0', 'Up to £', '£5 million-odd and £6'])
      expect(read(text), text).toBeUndefined();
    expect(read('$2,000,000 (about £1,600,000)')).toBeUndefined();
    expect(read('£1,600,000 (EUR 1,850,000)')).toBeUndefined();
    for (const range of ['£2 million to £3 million', 'Between £2m and £3m,', '£2m (year 1), £3m'])
      expect(read(`${range} excluding VAT`), range).toBeUndefined();
  });
});

describe('days', () => {
  it.each([
    ['24 March 2023, 11:45am', ['2023-03-24']],
    ['Published 3 September 2026, 4:12pm', ['2026-09-03']],
    ['1 April 2026 to 31 March 2027', ['2026-04-01', '2027-03-31']],
    ['01/04/2026', ['2026-04-01']],
    ['2026-04-01T00:00:00+01:00', ['2026-04-01']],
    ['3 Medi 2026', ['2026-09-03']],
    ['31 February 2026', []],
    ['March 2026', []],
    ['soon', []],
  ])('%j', (text, days) => {
    expect(daysIn(text)).toEqual(days);
  });
});

describe('numbers of registers', () => {
  it.each([
    ['1558756', '01558756'],
    ['01558756', '01558756'],
    [' sc12345 ', 'SC012345'],
    ['OC 325346', 'OC325346'],
    ['IP12345R', 'IP12345R'],
    ['RJR', undefined],
    ['123456789', undefined],
    ['00000000', undefined],
    ['1234', undefined],
    ['XX123456', undefined],
    ['', undefined],
  ])('company number %j is %j', (text, number) => {
    expect(companyNumber(text)).toBe(number);
  });

  it('the scheme decides what SC012345 is', () => {
    expect(readIdentifier('GB-SC', 'SC012345', 'x')).toMatchObject([
      { identifier: { scheme: 'GB-SC', id: 'SC012345' } },
    ]);
    expect(readIdentifier('GB-COH', 'SC012345', 'x')).toMatchObject([{ identifier: { scheme: 'GB-COH' } }]);
  });

  it('ids that a portal makes up for each notice identify nobody', () => {
    for (const scheme of ['GB-FTS', 'GB-CFS', 'GB-SRS', '', 'constructor'])
      expect(readIdentifier(scheme, '185095', 'x')).toEqual([]);
  });

  it('reads a number that names its register', () => {
    const ids = (text: string) =>
      identifiersIn(text, 'x').map((one) =>
        one.kind === 'read' ? `${one.identifier.scheme}/${one.identifier.id}` : one.raw,
      );
    expect(ids('GB-PPON-PDTL-7248-GWZW')).toEqual(['GB-PPON/PDTL-7248-GWZW']);
    expect(ids('GB-PPON:PDTL-7248-GWZW, GB-COH-1558756')).toEqual(['GB-PPON/PDTL-7248-GWZW', 'GB-COH/01558756']);
    expect(ids('GB-CHC-1109792 and GB-NIC-NIC100012')).toEqual(['GB-CHC/1109792', 'GB-NIC/100012']);
    expect(ids('GB-COH-RJR')).toEqual(['RJR']);
  });
});

describe('notice types', () => {
  it.each([
    ['UK1: Pipeline notice', 'pipeline'],
    ['UK2: Preliminary market engagement notice', 'planning'],
    ['UK4: Tender notice', 'tender'],
    ['UK5: Transparency notice', 'award'],
    ['UK6: Contract award notice', 'award'],
    ['UK7: Contract details notice', 'contract'],
    ['UK10: Contract change notice', 'change'],
    ['UK12: Procurement termination notice', 'end'],
    ['UK17: Payments compliance notice', 'other'],
    ['F02: Contract notice', 'tender'],
    ['F03: Contract award notice', 'award'],
    ['F20: Modification notice', 'change'],
    ['F21: Social and other specific services - contract award notice', 'award'],
    ['F14: Corrigendum', 'other'],
    ['Awarded contract - This means that the contract has been awarded to a supplier.', 'award'],
    ['Open opportunity', 'tender'],
    ['Early engagement', 'planning'],
    ['Contract Notice', 'tender'],
    ['', 'other'],
  ])('%j is of stage %s', (type, stage) => {
    expect(stageOf(type)).toBe(stage);
  });

  it('name their law by their series or their words', () => {
    expect(regimeOf('UK7: Contract details notice')).toBe('procurement-act-2023');
    expect(regimeOf('F03: Contract award notice')).toBe('earlier-regulations');
    expect(regimeOf('CELEX 32014L0024')).toBe('earlier-regulations');
    expect(regimeOf('UKPGA 2023/54')).toBe('procurement-act-2023');
    expect(regimeOf('The Public Contracts (Scotland) Regulations 2015')).toBe('scotland');
    expect(regimeOf('Awarded contract')).toBeUndefined();
  });

  it('have the names that pages print', () => {
    expect(nameOfType('UK7')).toBe('UK7: Contract details notice');
    expect(nameOfType('F03')).toBe('F03');
  });
});

it('regions are codes, or names that are nothing else', () => {
  const codes = (text: string) => regionsIn(text).map(({ code }) => code);
  expect(codes('UKD33 - Manchester\nUKE4 - West Yorkshire')).toEqual(['UKD33', 'UKE4']);
  expect(codes('UK - United Kingdom')).toEqual(['UK']);
  expect(codes('North East, London, Northern Ireland')).toEqual(['UKC', 'UKI', 'UKN']);
  expect(codes('Location not specified')).toEqual([]);
  expect(codes('constructor')).toEqual([]);
  expect(codes('London Road, Wales Street')).toEqual([]);
});

describe('award criteria', () => {
  const read = (text: string) => {
    const { name, weight, kind } = criterion({ text, where: 'here' }, null, {});
    return [name, weight?.value, kind];
  };
  it.each([
    ['Social value 10%', ['Social value', 0.1, null]],
    ['Social value (10%)', ['Social value', 0.1, null]],
    ['Quality - 60%', ['Quality', 0.6, 'quality']],
    ['Price - Weighting: 40', ['Price', 0.4, 'price']],
    ['Quality criterion - Name: Social value / Weighting: 12.5', ['Social value', 0.125, 'quality']],
    ['Cost', ['Cost', undefined, 'cost']],
    ['Delivery by 2030', ['Delivery by 2030', undefined, null]],
    ['Quality 160%', ['Quality 160%', undefined, 'quality']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('a weight is a share however it is written, and nothing else is', () => {
    expect(['30', '30%', '0.3', '12.5 %', '100'].map(readShare)).toEqual([0.3, 0.3, 0.3, 0.125, 1]);
    expect(['', '120', '20-30', '1 to 2', 'high', '-5'].map(readShare)).toEqual(Array(6).fill(undefined));
  });

  it('stand as blocks with their lots, kinds and weights, or in order of importance', () => {
    const { criteria } = noticeFacts(
      page({
        blocks: [
          block('criterion', 'Price', ['Type: Price', 'Weighting: 40'], ['Lot 1']),
          block('criterion', 'Social value', ['Type: Quality', 'Weighting: 10%'], ['Lot 1', 'Lot 2']),
          block('criterion', 'Method', ['Order of importance: 2']),
        ],
      }),
    ).facts;
    expect(criteria).toMatchObject([
      { name: 'Price', kind: 'price', weight: { value: 0.4 }, lot: 'Lot 1' },
      { name: 'Social value', kind: 'quality', weight: { value: 0.1, raw: '10%' }, lot: 'Lot 1' },
      { name: 'Social value', lot: 'Lot 2' },
      { name: 'Method', kind: null, order: { value: 2 }, lot: null },
    ]);
  });

  it('stand in lines where they have no blocks; a reference to documents is none', () => {
    const criteriaOf = (text: string) =>
      noticeFacts(page({ lines: [`Award criteria: ${text}`] })).facts.criteria.map(({ name, weight }) => [
        name,
        weight?.value,
      ]);
    expect(criteriaOf('Quality 60%\nPrice 40%')).toEqual([
      ['Quality', 0.6],
      ['Price', 0.4],
    ]);
    expect(criteriaOf('All criteria are stated only in the procurement documents')).toEqual([]);
  });
});
