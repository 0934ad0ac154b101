/** All names are invented (synthetic). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeFacts } from '../../../../core/facts/notice/page-facts';
import { block, contractDetails, page } from './pages';

const supplierOf = (lines: readonly string[], name = 'Hollowmere Works Ltd') =>
  noticeFacts(page({ blocks: [block('supplier', name, lines)] })).facts.suppliers[0];

describe('a contract details notice', () => {
  const { facts, problems } = noticeFacts(contractDetails);

  it('is read whole, without a problem', () => {
    expect(problems).toEqual([]);
    expect(facts).toMatchObject({
      id: '099001-2026',
      ocid: { value: 'ocds-h6vhtk-0abc12' },
      title: { value: 'Grounds maintenance in the northern wards' },
      stage: 'contract',
      regime: { value: 'procurement-act-2023', raw: 'UK7: Contract details notice' },
      published: { value: '2026-09-03' },
      signed: { value: '2026-09-01' },
      starts: { value: '2026-10-01' },
      ends: { value: '2029-09-30' },
      value: { amount: { value: 90_000, raw: '£90,000' }, vat: 'ex' },
      aboveThreshold: { value: true },
      procedure: { value: 'Competitive flexible procedure' },
      delivery: [{ value: 'UKJ14', raw: 'UKJ14' }],
      conditions: [{ value: 'Payment terms: Within 30 days of a valid invoice' }],
    });
  });

  it('knows the supplier by its numbers, place and declarations, each with the passage it came from', () => {
    expect(facts.suppliers).toHaveLength(1);
    expect(facts.suppliers[0]).toMatchObject({
      name: 'Northway Trees CIC',
      where: 'supplier Northway Trees CIC',
      identifiers: [
        { scheme: 'GB-COH', id: '07654321', where: 'supplier Northway Trees CIC/0' },
        { scheme: 'GB-PPON', id: 'PQRS-9876-ABCD' },
      ],
      address: { value: 'Unit 4, Alder Yard, Brackenfell, OX42AB' },
      postcode: { value: 'OX4 2AB', raw: 'OX42AB', where: 'supplier Northway Trees CIC/4' },
      region: { value: 'UKJ14' },
      sme: { value: true, raw: 'Yes', where: 'supplier Northway Trees CIC/7' },
      vcse: { value: true },
      supportedEmployment: { value: false },
      publicServiceMutual: { value: false },
      legalForms: [
        { form: 'company', basis: 'company-number' },
        { form: 'cic', basis: 'name-ending' },
      ],
    });
  });

  it('knows the buyer', () => {
    expect(facts.buyers).toMatchObject([
      {
        name: 'Hollowmere Borough Council',
        identifiers: [{ scheme: 'GB-PPON', id: 'PABC-1234-WXYZ' }],
        postcode: { value: 'OX3 0BP' },
        region: { value: 'UKJ14' },
      },
    ]);
  });
});

describe('other notices', () => {
  it('reads an award notice of Contracts Finder, where the number stands under Reference', () => {
    const { facts, problems } = noticeFacts(
      page({
        portal: 'contracts-finder',
        portalName: 'Contracts Finder',
        address: 'https://www.contractsfinder.service.gov.uk/Notice/0f0e0d0c-1111-2222-3333-444455556666',
        lines: [
          'Published date: 7 May 2025',
          ': Awarded contract - This means that the contract has been awarded to a supplier.',
          'Location of contract: North East, Yorkshire and the Humber, South West',
          'Value of contract: £164,000',
          'Contract is suitable for SMEs?: Yes',
          'Contract is suitable for VCSEs?: No',
          'Procedure type: Open procedure (above threshold)',
          'Awarded date: 1 December 2024',
        ],
        blocks: [
          block('supplier', 'Osier & Quill Ltd', [
            'Address: 1 Mill Lane\nTarnside\nTS17 6AB',
            'Reference: Companies House number: 1558756',
            'Supplier is SME?: No',
            'Supplier is VCSE?: No',
          ]),
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect(facts).toMatchObject({
      id: '0f0e0d0c-1111-2222-3333-444455556666',
      stage: 'award',
      published: { value: '2025-05-07' },
      awarded: { value: '2024-12-01' },
      value: { amount: { value: 164_000 }, vat: null },
      smeSuitable: { value: true },
      vcseSuitable: { value: false },
      aboveThreshold: { value: true, raw: 'Open procedure (above threshold)' },
      delivery: [{ value: 'UKC' }, { value: 'UKE' }, { value: 'UKK' }],
      suppliers: [
        {
          identifiers: [{ scheme: 'GB-COH', id: '01558756' }],
          address: { value: '1 Mill Lane, Tarnside, TS17 6AB' },
          postcode: { value: 'TS17 6AB' },
          sme: { value: false },
          vcse: { value: false },
        },
      ],
    });
    expect(facts.regime).toBeUndefined();
  });

  it('reads a legacy award notice whose lots were won by one supplier twice', () => {
    const won = (lot: string) =>
      block(
        'supplier',
        'Sandmere Ltd',
        [
          ': Park View, Riverside Way',
          ': Camberwick',
          'Country: United Kingdom',
          'NUTS code: UK - United Kingdom',
          'National registration number: 1547204',
          'The contractor is an SME: Yes',
        ],
        [lot],
      );
    const second = { ...won('Lot 2'), name: { label: '', text: 'SANDMERE LIMITED', where: 'second award' } };
    const { facts, problems } = noticeFacts(
      page({
        lines: [
          'Notice identifier: 2023/S 000-008624',
          ': F03: Contract award notice',
          'II.1.7) Total value of the procurement (excluding VAT): Value excluding VAT: £507,314,000',
        ],
        address: 'https://www.find-tender.service.gov.uk/Notice',
        blocks: [won('Lot 1'), second],
      }),
    );
    expect(problems).toEqual([]);
    expect(facts).toMatchObject({
      id: '008624-2023',
      stage: 'award',
      regime: { value: 'earlier-regulations' },
      value: { amount: { value: 507_314_000 }, vat: 'ex' },
    });
    expect(facts.suppliers).toMatchObject([
      {
        name: 'Sandmere Ltd',
        where: 'supplier Sandmere Ltd',
        also: ['second award'],
        lots: ['Lot 1', 'Lot 2'],
        identifiers: [{ scheme: 'GB-COH', id: '01547204' }],
        sme: { value: true },
      },
    ]);
    expect(facts.suppliers[0]?.region).toBeUndefined();
  });

  it('suitability is said of the tender and its lots, and of no supplier', () => {
    const { facts } = noticeFacts(
      page({
        lines: ['Notice type: UK4: Tender notice'],
        blocks: [
          block('lot', 'Lot 1: Paths', [
            'Lot value (estimated): £1.2m including VAT',
            'Particular suitability: Small and medium-sized enterprises (SME)\nVoluntary, community and social enterprises (VCSE)',
          ]),
          block('lot', 'Lot 2: Bridges', ['Particular suitability: Small and medium-sized enterprises (SME)']),
        ],
      }),
    );
    expect(facts.lots).toMatchObject([
      {
        name: 'Lot 1: Paths',
        value: { amount: { value: 1_200_000 }, vat: 'inc' },
        smeSuitable: { value: true },
        vcseSuitable: { value: true },
      },
      { smeSuitable: { value: true } },
    ]);
    expect(facts.lots[1]?.vcseSuitable).toBeUndefined();
    expect(facts.suppliers).toEqual([]);
  });

  it('names a lot whose number stands apart from its title by both', () => {
    const { lots } = noticeFacts(
      page({ blocks: [block('lot', 'Bridges, part 2', [], ['2']), block('lot', 'Lot 3: Steps', [], ['3'])] }),
    ).facts;
    expect(lots.map(({ name }) => name)).toEqual(['Lot 2: Bridges, part 2', 'Lot 3: Steps']);
  });

  it('a size that TED prints is an answer about SMEs', () => {
    expect(supplierOf(['Size of the economic operator: Micro, small, or medium'])?.sme?.value).toBe(true);
    expect(supplierOf(['Size of the economic operator: Large'])?.sme?.value).toBe(false);
  });

  it('conditions keep the labels of the table they stand in', () => {
    const { conditions } = noticeFacts(
      page({ passages: [{ label: 'Key performance indicators: Name', text: 'Trees planted', where: 'x' }] }),
    ).facts;
    expect(conditions).toEqual([
      { value: 'Key performance indicators: Name: Trees planted', raw: 'Trees planted', where: 'x' },
    ]);
  });

  it('reads a page about one company, and its type on the register', () => {
    const { facts } = noticeFacts(
      page({
        portal: 'companies-house',
        portalName: 'Companies House',
        kind: 'company',
        address: 'https://find-and-update.company-information.service.gov.uk/company/07654321',
        lines: [
          'Title: NORTHWAY TREES',
          'Company number: 07654321',
          'Registered office address: Alder Yard, Brackenfell, OX4 2AB',
          'Company type: Private company limited by guarantee',
          ': — Community Interest Company (CIC)',
        ],
      }),
    );
    expect(facts.id).toBe('07654321');
    expect(facts.suppliers).toMatchObject([
      {
        name: 'NORTHWAY TREES',
        identifiers: [{ scheme: 'GB-COH', id: '07654321' }],
        postcode: { value: 'OX4 2AB' },
        legalForms: [
          { form: 'company', basis: 'register-page' },
          { form: 'cic', basis: 'register-page' },
          { form: 'company', basis: 'company-number' },
        ],
      },
    ]);
  });

  it('reads a reservation and a threshold however they are put', () => {
    const facts = (...lines: readonly string[]) => noticeFacts(page({ lines })).facts;
    expect(facts('Reserved participation: Supported employment providers').reserved?.value).toBe(
      'Supported employment providers',
    );
    expect(facts('Reserved participation: No').reserved).toBeUndefined();
    expect(facts('Procedure type: Below threshold - open competition').aboveThreshold?.value).toBe(false);
    expect(facts('Above threshold?: No').aboveThreshold?.value).toBe(false);
    expect(facts('Below the relevant threshold: Yes').aboveThreshold?.value).toBe(false);
    expect(facts('Procedure type: Open procedure').aboveThreshold).toBeUndefined();
  });

  it('what was awarded stands before what was planned', () => {
    const { facts } = noticeFacts(
      page({
        lines: ['Value of contract: £164,000', 'Contract start date: 1 May 2026'],
        blocks: [
          block('award', 'Award information', ['Total value of contract: £159,371', 'Contract start date: 2 May 2026']),
        ],
      }),
    );
    expect(facts).toMatchObject({ value: { amount: { value: 159_371 } }, starts: { value: '2026-05-02' } });
  });

  it('of awards that differ none speaks for the notice: neither its value nor its date is taken', () => {
    const award = (name: string, signed: string) =>
      block('award', name, ['Contract value: £100', `Date signed: ${signed}`, 'Award decision date: 1 May 2026']);
    const { facts } = noticeFacts(
      page({ blocks: [award('Contract 1', '2 May 2026'), award('Contract 2', '3 May 2026')] }),
    );
    expect(facts.value).toBeUndefined();
    expect(facts.signed).toBeUndefined();
    expect(facts.awarded?.value).toBe('2026-05-01');
  });
});

describe('what is not understood', () => {
  it('never throws, and says nothing that is not there, whatever a page holds', () => {
    const words = fc.constantFrom(
      'Supplier',
      'Contract value',
      'Supplier is SME?',
      'Companies House',
      'Region',
      'Award criteria',
      'Contract location',
      'Lot 1',
      '',
      'constructor',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom('£1', 'Yes', 'UKD33', 'constructor', '__proto__', '1 May 2026', '30%', 'A; B', '\n'),
    );
    const passage = fc.record({ label: fc.oneof(words, fc.string()), text: texts, where: fc.string() });
    const blocks = fc.array(
      fc.record({
        role: fc.constantFrom('buyer', 'supplier', 'lot', 'award', 'criterion'),
        name: passage,
        lots: fc.array(texts),
        passages: fc.array(passage),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(passage),
        blocks,
        fc.constantFrom('notice', 'results', 'company', 'service'),
        (passages, blocks, kind) => {
          const read = noticeFacts(page({ passages, blocks, kind })).facts;
          const given = new Set(
            [...passages, ...blocks.flatMap((one) => [one.name, ...one.passages])].map(({ where }) => where),
          );
          for (const { where, identifiers } of read.suppliers)
            for (const place of [where, ...identifiers.map((one) => one.where)]) expect(given).toContain(place);
        },
      ),
    );
  });

  it('a placeholder is no supplier, and one line says what stood there', () => {
    const { facts, problems } = noticeFacts(
      page({ blocks: [block('supplier', 'Please see attachment'), block('supplier', 'Attachment Theory CIC')] }),
    );
    expect(facts.suppliers.map(({ name }) => name)).toEqual(['Attachment Theory CIC']);
    expect(problems).toMatchObject([
      {
        code: 'no-supplier-named',
        path: ['supplier Please see attachment'],
        message: '“Please see attachment” stands where a supplier’s name should be.',
      },
    ]);
  });

  it('two answers to one question are both quoted, and neither stands', () => {
    const { facts, problems } = noticeFacts(
      page({
        blocks: [
          block('supplier', 'Alder Ltd', ['Supplier is SME?: Yes'], ['1']),
          { ...block('supplier', 'Alder Limited', ['Supplier is SME?: No'], ['2']) },
        ],
      }),
    );
    expect(facts.suppliers).toHaveLength(1);
    expect(facts.suppliers[0]?.sme).toBeUndefined();
    expect(facts.suppliers[0]?.conflicts).toMatchObject([
      {
        fact: 'sme',
        stated: [
          { value: true, raw: 'Yes' },
          { value: false, raw: 'No' },
        ],
      },
    ]);
    expect(problems).toMatchObject([{ code: 'conflicting-declaration' }]);
    expect(problems[0]?.message).toContain('“Yes”');
  });

  it('an answer that is neither yes nor no is a problem; a blank one is nothing', () => {
    const { facts, problems } = noticeFacts(
      page({ blocks: [block('supplier', 'Alder Ltd', ['Supplier is SME?: Perhaps', 'Supplier is VCSE?: N/A'])] }),
    );
    expect(facts.suppliers[0]?.sme).toBeUndefined();
    expect(facts.suppliers[0]?.vcse).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'unclear-answer', path: ['supplier Alder Ltd/0'] }]);
  });

  it('a hospital’s code is no company number', () => {
    const { facts, problems } = noticeFacts(
      page({ blocks: [block('supplier', 'Hollowmere Hospital', ['Companies House: RJR'])] }),
    );
    expect(facts.suppliers[0]?.identifiers).toEqual([]);
    expect(problems).toMatchObject([
      {
        code: 'unclear-identifier',
        message: '“RJR” is given as a company number of “Hollowmere Hospital” and is none.',
      },
    ]);
  });

  it('“N/A” where a number should stand is no number, and nothing to ask about', () => {
    const { facts, problems } = noticeFacts(
      page({ blocks: [block('supplier', 'Star Taxis', ['Reference: Companies House number: N/A'])] }),
    );
    expect(facts.suppliers[0]?.identifiers).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('an address with postcodes of two districts is of no one place', () => {
    const postcode = (address: string) => supplierOf([`Address: ${address}`])?.postcode?.value;
    expect(postcode('Salts Mill, Victoria Road\nShipley\nBD18 3LA')).toBe('BD18 3LA');
    expect(postcode('Oxford OX4 4DQ, and Leeds LS1 4HR')).toBeUndefined();
    expect(postcode('LS1 2AB, now LS1 4HR')).toBe('LS1 4HR');
    expect(postcode('Unit 4, E1, Leeds LS1 4HR')).toBe('LS1 4HR');
  });

  it('what looks like a postcode in an address abroad is none; the Crown dependencies have them', () => {
    const postcode = (country: string, address: string) =>
      supplierOf([`Address: ${address}`, `Country: ${country}`])?.postcode?.value;
    expect(postcode('Germany', '12 Weststr., Halle E1 6AN')).toBeUndefined();
    expect(supplierOf([': 2 B1 2JP Plaza', ': Boston MA 02110', ': United States'])?.postcode).toBeUndefined();
    expect(supplierOf([': 2 High St', ': Leeds LS1 4AP', ': United Kingdom'])?.postcode?.value).toBe('LS1 4AP');
    expect(supplierOf(['Address: 1 Quay, St Helier, JE2 3QA, Jersey'])?.postcode?.value).toBe('JE2 3QA');
    expect(postcode('Isle of Man', 'The Quay, Douglas, IM1 2AB')).toBe('IM1 2AB');
    expect(postcode('Wales', 'Depot, Cardigan, SA43 1AA')).toBe('SA43 1AA');
  });

  it('a range that was planned is no problem where an amount was awarded', () => {
    const planned = ['Value of contract: £0 to £100,000'];
    const award = block('award', 'Award information', ['Total value of contract: £98,500']);
    expect(noticeFacts(page({ lines: planned, blocks: [award] })).problems).toEqual([]);
  });

  it('a range is no value', () => {
    const { facts, problems } = noticeFacts(page({ lines: ['Value of contract: £50,000 to £100,000'] }));
    expect(facts.value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'unclear-value', path: ['notice/0'] }]);
  });

  it('a text that has its own label is read under a heading that nobody knows; what else it holds is not', () => {
    const { facts } = noticeFacts(
      page({
        lines: [
          'V.2.4) Information on value of contract/lot: Initial estimated total value of the contract/lot: £137,087,000',
          'V.2.4) Information on value of contract/lot: Total value of the contract/lot: £1',
        ],
      }),
    );
    expect(facts.value?.amount).toMatchObject({ value: 1, where: 'notice/1' });
  });

  it('an e-mail address and other labelled lines are no address', () => {
    const supplier = supplierOf([
      ': 1 Mill Lane,',
      ': Tarnside, TS17 6AB',
      ': works@example.invalid',
      ': www.example.invalid',
      ': Telephone: 01632 960001',
      'Contact: Ada Quill',
    ]);
    expect(supplier?.address?.value).toBe('1 Mill Lane, Tarnside, TS17 6AB');
    expect(supplier?.postcode).toMatchObject({ value: 'TS17 6AB', where: 'supplier Hollowmere Works Ltd/1' });
  });

  it('a registration number of a company abroad is no number of Companies House', () => {
    expect(supplierOf(['Country: Ireland', 'National registration number: 547204'])?.identifiers).toEqual([]);
    expect(supplierOf(['Country: United Kingdom', 'National registration number: 547204'])?.identifiers).toHaveLength(
      1,
    );
  });

  it('a page of nothing is a notice of nothing', () => {
    const { facts, problems } = noticeFacts(page({}));
    expect(problems).toEqual([]);
    expect(facts).toMatchObject({ stage: 'other', suppliers: [], buyers: [], lots: [], criteria: [], delivery: [] });
    expect(Object.keys(facts)).not.toContain('title');
  });
});
