/** All names are invented (synthetic). */
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../../core/facts/names';
import { splitNames } from '../../../../core/facts/names/split-names';
import type { Identifier, OrganisationFacts } from '../../../../core/facts/notice';
import { legalForms, legalName } from '../../../../core/facts/notice/legal-forms';
import { gatherOrganisations, joinOrganisations } from '../../../../core/facts/notice/organisations';
import { isPlaceholder } from '../../../../core/facts/notice/placeholders';

const formsOf = (name: string, ...ids: readonly (readonly [string, string])[]) =>
  legalForms(
    name,
    'here',
    ids.map(([scheme, id]) => ({ scheme, id, where: 'number' })),
  ).map(({ form, basis }) => `${form} by ${basis}`);

describe('placeholders', () => {
  it.each([
    'Please see attachment',
    'PLEASE SEE ATTACHED',
    'See attached list of suppliers',
    'See the attached award spreadsheet',
    'Refer to Appendix 2',
    'List of suppliers attached',
    'various',
    'Various Suppliers',
    'Multiple providers',
    'Several local providers',
    '12 suppliers',
    'Framework suppliers',
    'Supplier',
    'N/A',
    'n/a.',
    'TBC',
    'None',
    'Not awarded',
    'No bids received',
    'Contract cancelled',
    'Withheld',
    'Name withheld',
    'Sole trader (name redacted)',
    '[REDACTED]',
    'Commercially sensitive',
    'Contract value',
    '£164,000',
    'xxxx',
    '-',
    '',
    'Gweler yr atodiad',
    'Heb ei ddyfarnu',
    'Gweler isod',
    'Amrywiol gyflenwyr',
    'See web page for details',
    'See award letter',
    'Various suppliers on a framework',
    'Several companies - see below',
    'Award not made',
    'Wexcombe asked for the change after a fire at its depot.',
    'Sub-contractors',
    'Associated persons',
    'Unsuccessful suppliers',
  ])('%j names nobody', (name) => {
    expect(isPlaceholder(name)).toBe(true);
  });

  it.each([
    'Various Artists Ltd',
    'Various Suppliers Ltd',
    'See Attachments Ltd',
    'Attachment Theory CIC',
    'Multiple Sclerosis Friends',
    'All Saints Hall',
    'Redacted Records Ltd',
    'Supplier Diversity Works',
    'Seeley & Sons',
    'Award Windows',
    'Contract Cleaning North',
    'The Contract People LLP',
    '3M',
    'Associated Contractors of Tarn',
    'the old and worshipful company of boatmen of the tarn ltd',
    'Friends of the Hall, the Green and the Old Mill at Tarnside by the Water',
  ])('%j is a name', (name) => {
    expect(isPlaceholder(name)).toBe(false);
  });

  it('names in one element part at a semicolon and a blank or at the end of a line, and nowhere else', () => {
    expect(splitNames('Pro Active; ADVANCED BUILDING NW LTD; Smith, Jones and Co')).toEqual([
      'Pro Active',
      'ADVANCED BUILDING NW LTD',
      'Smith, Jones and Co',
    ]);
    expect(splitNames('Tea;Leaf Ltd;  ')).toEqual(['Tea;Leaf Ltd']);
    expect(splitNames('Alder Ltd;')).toEqual(['Alder Ltd']);
    expect(splitNames('Alder Ltd and 34 others; Elm')).toEqual(['Alder Ltd', 'Elm']);
    expect(splitNames('Alder Ltd\n Briar Ltd ')).toEqual(['Alder Ltd', 'Briar Ltd']);
  });
});

describe('legal forms', () => {
  it.each([
    ['Northway Trees CIC', ['cic by name-ending']],
    ['Northway Trees C.I.C.', ['cic by name-ending']],
    ['Alder and Daughters CIC', ['cic by name-ending']],
    ['Alder (North) CIC', ['cic by name-ending']],
    ['Alder Ltd / Northway Trees CIC', []],
    ['Alder Ltd & Northway Trees CIC', []],
    ['Alder Ltd (a subsidiary of Northway Trees CIC)', []],
    ['Alder CIC / Northway Trees CIC', ['cic by name-ending']],
    ['Alder CIC, Northway Trees CIC', ['cic by name-ending']],
    ['Alder Ltd, Northway Trees CIC', []],
    ['Alder Ltd – Northway Trees CIC', []],
    ['Alder LLP in consortium with Northway Trees CIC', []],
    ['Hollowmere Borough Council, Northway Trees CIC', []],
    ['Alder Ltd formerly Northway Trees CIC', ['company by name-ending']],
    ['Alder Ltd on behalf of Northway Trees CIC', ['company by name-ending']],
    ['Alder Unlimited CIC', ['cic by name-ending']],
    ['PLC Training CIC', ['cic by name-ending']],
    ['Northway Trees CIC Ltd', ['company by name-ending']],
    ['NORTHWAY TREES COMMUNITY INTEREST COMPANY', ['cic by name-ending']],
    ['Coed y Gogledd CBC', ['cic by name-ending']],
    ['Coed y Gogledd Cwmni Buddiant Cymunedol', ['cic by name-ending']],
    ['Northway Trees (C.I.C)', ['cic by name-ending']],
    ['Hollowmere Ltd', ['company by name-ending']],
    ['Alder & Ash LLP', ['partnership by name-ending']],
    ['Holzwerk GmbH', ['overseas by name-ending']],
    ['Hollowmere Borough Council', ['public-body by name-ending']],
    ['CIC Systems Ltd', ['company by name-ending']],
    ['Hollowmere Horizons Limited T/A CIC Wellbeing', ['company by name-ending']],
    ['Hollowmere Horizons trading as Wellbeing CIC', []],
    ['TRUSTMARQUE', []],
    ['Cic', []],
  ])('%j: %j', (name, forms) => {
    expect(formsOf(name)).toEqual(forms);
  });

  it('a number tells by its register and letters, and SC012345 by its register alone', () => {
    expect(formsOf('X', ['GB-COH', '07654321'])).toEqual(['company by company-number']);
    expect(formsOf('X', ['GB-COH', 'SC012345'])).toEqual(['company by company-number']);
    expect(formsOf('X', ['GB-SC', 'SC012345'])).toEqual(['charity by charity-number']);
    expect(formsOf('X', ['GB-COH', 'RS001234'])).toEqual(['registered-society by company-number']);
    expect(formsOf('X', ['GB-COH', 'IP12345R'])).toEqual(['registered-society by company-number']);
    expect(formsOf('X', ['GB-COH', 'CE001234'])).toEqual(['charity by company-number']);
    expect(formsOf('X', ['GB-COH', 'OC301234'])).toEqual(['partnership by company-number']);
    expect(formsOf('X', ['GB-COH', 'FC001234'])).toEqual(['overseas by company-number']);
    expect(formsOf('X', ['GB-COH', 'RC000123'])).toEqual(['other by company-number']);
    expect(formsOf('X', ['GB-PPON', 'PABC-1234-WXYZ'])).toEqual([]);
  });

  it('a CIC with a company number is both, each on its own ground', () => {
    expect(formsOf('Northway Trees CIC', ['GB-COH', '07654321'], ['GB-CHC', '1109792'])).toEqual([
      'company by company-number',
      'charity by charity-number',
      'cic by name-ending',
    ]);
  });

  it('the legal name stands before the trading name', () => {
    expect(legalName('Hollowmere Horizons Limited T/A CIC Wellbeing')).toBe('Hollowmere Horizons Limited');
    expect(legalName('Brightside (trading as Sunny)')).toBe('Brightside');
    expect(legalName('Tata Works Ltd')).toBe('Tata Works Ltd');
    expect(legalName('T/A Sunny')).toBe('T/A Sunny');
  });
});

const mention = (name: string, where: string, ...ids: readonly (readonly [string, string])[]): OrganisationFacts => ({
  name,
  key: nameKey(name),
  where,
  identifiers: ids.map(([scheme, id]): Identifier => ({ scheme, id, where })),
});
const gathered = (...mentions: readonly OrganisationFacts[]) =>
  gatherOrganisations(mentions, joinOrganisations).map(({ where, also }) => [where, ...(also ?? [])]);

describe('who is who', () => {
  const acme = ['GB-COH', '01234567'] as const;
  const other = ['GB-COH', '07654321'] as const;
  const ppon = ['GB-PPON', 'PABC-1234-WXYZ'] as const;

  it('one number is one organisation, however it is spelt', () => {
    expect(gathered(mention('Alder Ltd', 'a', acme), mention('ALDER (NORTH)', 'b', acme))).toEqual([['a', 'b']]);
  });

  it('one name and two numbers are two', () => {
    expect(gathered(mention('Alder Ltd', 'a', acme), mention('Alder Limited', 'b', other))).toEqual([['a'], ['b']]);
  });

  it('numbers of two registers do not speak against each other', () => {
    expect(
      gathered(mention('Alder Ltd', 'a', acme), mention('Alder Ltd', 'b', ppon), mention('Alder', 'c', acme, ppon)),
    ).toEqual([['a', 'b', 'c']]);
  });

  it('a name alone joins the one it can mean, and none of two, whatever the order', () => {
    expect(gathered(mention('Alder Ltd', 'a'), mention('Alder Ltd', 'b', acme))).toEqual([['a', 'b']]);
    expect(
      gathered(
        mention('Alder Ltd', 'a'),
        mention('Alder Ltd', 'b', acme),
        mention('Alder Ltd', 'c', other),
        mention('Alder Ltd', 'd'),
      ),
    ).toEqual([['a', 'd'], ['b'], ['c']]);
  });

  it('one name in two postcode districts is two, and the name alone is neither', () => {
    const at = (where: string, postcode: string): OrganisationFacts => ({
      ...mention('Alder Ltd', where),
      postcode: { value: postcode, raw: postcode, where },
    });
    expect(gathered(at('a', 'OX3 0BP'), at('b', 'OX3 9ZZ'))).toEqual([['a', 'b']]);
    const listed = mention('Alder Ltd', 'list');
    expect(gathered(listed, at('a', 'OX3 0BP'), at('b', 'LS1 1AA'), at('c', 'OX3'))).toEqual([
      ['list'],
      ['a', 'c'],
      ['b'],
    ]);
    expect(gathered(listed, at('a', 'OX3 0BP'))).toEqual([['list', 'a']]);
    const moved = { ...at('b', 'LS1 1AA'), identifiers: mention('Alder Ltd', 'b', acme).identifiers };
    expect(gathered(mention('Alder Ltd', 'a', acme), moved)).toEqual([['a', 'b']]);
    expect(gathered({ ...moved, where: 'a' }, at('b', 'OX3 0BP'))).toEqual([['a'], ['b']]);
  });

  it('a trading name is another name', () => {
    expect(gathered(mention('Alder Ltd', 'a'), mention('Alder Ltd T/A Ash', 'b'))).toEqual([['a'], ['b']]);
  });
});
