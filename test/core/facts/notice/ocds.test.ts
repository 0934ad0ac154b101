/** All data is synthetic: see test/fixtures/ocds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOcds } from '../../../../core/facts/notice/ocds/parse';
import { readOcds } from '../../../../core/facts/notice/ocds/read';

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/ocds', `${name}.json`), 'utf8');
const read = (name: string) => {
  const parsed = parseOcds(fixture(name));
  if (!parsed.ok) throw new Error(name);
  return readOcds(parsed.value);
};
const release = (given: object) => readOcds({ releases: [{ ocid: 'ocds-h6vhtk-1', id: '099009-2026', ...given }] });
const noticeOf = (given: object) => {
  const [notice] = release(given).notices;
  if (!notice) throw new Error('no notice');
  return notice;
};

describe('a release package of Find a Tender', () => {
  const { notices, problems } = read('contract-details');
  const [notice] = notices;

  it('is one notice', () => {
    expect(notices).toHaveLength(1);
    expect(notice).toMatchObject({
      portal: 'find-a-tender',
      portalName: 'Find a Tender',
      id: '099001-2026',
      address: 'https://www.find-tender.service.gov.uk/Notice/099001-2026',
      stage: 'contract',
      noticeType: { value: 'UK7: Contract details notice', raw: 'UK7' },
      published: { value: '2026-09-03', where: 'ocds:/releases/0/date' },
      awarded: { value: '2026-08-20' },
      signed: { value: '2026-09-01' },
      starts: { value: '2026-10-01' },
      ends: { value: '2029-09-30' },
      regime: { value: 'procurement-act-2023' },
      aboveThreshold: { value: true },
      value: { amount: { value: 90_000 }, vat: 'ex' },
      reserved: { value: 'Reserved to supported employment providers', raw: 'shelteredWorkshop' },
      delivery: [{ value: 'UKJ14' }, { value: 'UKF24' }],
      lots: [
        {
          name: 'Lot 1: Grounds',
          value: { amount: { value: 90_000 } },
          smeSuitable: { value: true },
          vcseSuitable: { value: true },
        },
        { name: 'Lot 2: Transport', smeSuitable: { value: true } },
      ],
      conditions: [
        { value: 'Payment terms: Within 30 days of a valid invoice' },
        { value: 'Key performance indicator: Trees planted a year' },
      ],
      buyers: [{ name: 'Hollowmere Borough Council', postcode: { value: 'OX3 0BP' } }],
    });
  });

  it('has the suppliers whom its awards name, each once with all its lots, whatever their roles', () => {
    expect(notice?.suppliers.map(({ name, lots }) => [name, lots])).toEqual([
      ['Northway Trees CIC', ['Lot 1: Grounds', 'Lot 2: Transport']],
      ['star cab brackenfell limited', ['Lot 2: Transport']],
      ['Tarnside Friends', ['Lot 2: Transport']],
    ]);
  });

  it('quotes numbers, places and declarations with their pointers', () => {
    expect(notice?.suppliers).toMatchObject([
      {
        where: 'ocds:/releases/0/parties/1/name',
        identifiers: [
          { scheme: 'GB-COH', id: '07654321' },
          { scheme: 'GB-PPON', id: 'PQRS-9876-ABCD' },
        ],
        postcode: { value: 'OX4 2AB', raw: 'OX42AB' },
        region: { value: 'UKJ14' },
        sme: { value: true, raw: 'sme', where: 'ocds:/releases/0/parties/1/details/scale' },
        vcse: { value: true },
        supportedEmployment: { value: true },
        publicServiceMutual: { value: false },
      },
      {
        // A number that Find a Tender makes up for each notice identifies nobody.
        identifiers: [],
        postcode: { value: 'NN11 9AA' },
        address: { value: '1 Mill Lane, Brackenfell, NN119AA, United Kingdom' },
        sme: { value: false, raw: 'large' },
      },
      // Not among the parties: what its reference says is all there is.
      {
        identifiers: [{ scheme: 'GB-CHC', id: '1109792' }],
        legalForms: [{ form: 'charity', basis: 'charity-number' }],
      },
    ]);
    expect(notice?.suppliers[2]?.sme).toBeUndefined();
  });

  it('says in a line each what names nobody', () => {
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['no-supplier-named', '“Please see attachment” stands where a supplier’s name should be.'],
      ['no-supplier-named', 'A supplier is listed without a name.'],
    ]);
  });
});

it('what looks like a postcode in an address abroad is none', () => {
  const postcode = (countryName: string) =>
    noticeOf({
      parties: [
        { id: '1', name: 'Alder', roles: ['supplier'], address: { streetAddress: 'Halle E1 6AN', countryName } },
      ],
    }).suppliers[0]?.postcode?.value;
  expect(postcode('Germany')).toBeUndefined();
  expect(postcode('United Kingdom')).toBe('E1 6AN');
});

describe('a record of several releases', () => {
  const { notices, problems } = read('record');
  const [notice] = notices;

  it('is read as one: what a later release leaves out still stands, and what it states stands first', () => {
    expect(problems).toEqual([]);
    expect(notices).toHaveLength(1);
    expect(notice).toMatchObject({
      id: '099103-2026',
      stage: 'award',
      noticeType: { value: 'UK6: Contract award notice' },
      published: { value: '2026-06-30' },
      title: { value: 'Moss and weed clearance', where: 'ocds:/records/0/releases/2/tender/title' },
      description: { value: 'Paths and steps', where: 'ocds:/records/0/releases/1/tender/description' },
      regime: { value: 'earlier-regulations' },
      value: { amount: { value: 109_320 }, vat: null },
      smeSuitable: { value: true },
      vcseSuitable: { value: false },
      lots: [],
      buyers: [{ name: 'Hollowmere Borough Council' }],
    });
  });

  it('a supplier that is restated under another source id is one, and corrected, not contradicted', () => {
    expect(notice?.suppliers).toMatchObject([{ name: 'Alder Moss Ltd', sme: { value: false, raw: 'large' } }]);
    expect(notice?.suppliers).toHaveLength(1);
    expect(notice?.suppliers[0]?.conflicts).toBeUndefined();
  });

  it('has no lot to speak of where it is not divided', () => {
    expect(notice?.lots).toEqual([]);
    expect(notice?.suppliers[0]?.lots).toEqual([]);
  });

  it('weighs its criteria: exact percentages and decimals are weights, an order is an order, a range is nothing', () => {
    expect(notice?.criteria.map(({ name, kind, weight, order }) => [name, kind, weight?.value, order?.value])).toEqual([
      ['Social value', 'quality', 0.1, undefined],
      ['Method', 'quality', 0.5, undefined],
      ['price', 'price', undefined, 1],
      ['Whole-life cost', 'cost', undefined, undefined],
    ]);
  });
});

describe('what a later release changes', () => {
  const releases = (...given: readonly object[]) =>
    readOcds({ releases: given.map((one, at) => ({ ocid: 'o', id: `${at}`, date: `2026-0${at + 1}-01`, ...one })) });
  const awarded = (award: string, id: string, name: string, scale: string) => ({
    parties: [{ id, name, details: { scale }, roles: ['supplier'] }],
    awards: [{ id: award, suppliers: [{ id, name }] }],
  });

  it('an award that names another supplier takes the first one off', () => {
    const { notices } = releases(awarded('1', 'a', 'Alder Ltd', 'sme'), awarded('1', 'b', 'Osier Ltd', 'sme'));
    expect(notices.map(({ suppliers }) => suppliers.map(({ name }) => name))).toEqual([['Osier Ltd']]);
  });

  it('another award to the same supplier corrects what the first declared, and contradicts nothing', () => {
    const { notices, problems } = releases(
      awarded('1', 'a', 'Alder Ltd', 'sme'),
      awarded('2', 'b', 'Alder Limited', 'large'),
    );
    expect(problems).toEqual([]);
    expect(notices[0]?.suppliers).toMatchObject([{ name: 'Alder Limited', sme: { raw: 'large' } }]);
    expect(notices[0]?.suppliers[0]?.conflicts).toBeUndefined();
  });

  it('a release is the notice that bears its id, whatever else it lists', () => {
    const documents = [
      { id: 'before', noticeType: 'UK3', datePublished: '2026-02-01' },
      { id: '099009-2026', noticeType: 'UK4', datePublished: '2026-01-01' },
    ];
    expect(noticeOf({ tender: { documents } }).noticeType?.raw).toBe('UK4');
  });
});

describe('a bare release of Contracts Finder', () => {
  const { notices, problems } = read('contracts-finder');

  it('has its postcode in a free text, and a number that none of its register can be', () => {
    expect(notices).toMatchObject([
      {
        portal: 'contracts-finder',
        id: '0f0e0d0c-1111-2222-3333-444455556666',
        stage: 'award',
        smeSuitable: { value: false },
        starts: { value: '2025-02-27' },
        buyers: [{ name: 'Tarnside Council', identifiers: [] }],
        suppliers: [
          { name: 'Osier & Quill Ltd', postcode: { value: 'TS17 6AB' }, sme: { value: false }, vcse: { value: false } },
          { name: 'Nine Digits Ltd', identifiers: [] },
        ],
      },
    ]);
    expect(notices[0]?.suppliers[1]?.postcode).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'unclear-identifier' }]);
  });
});

describe('data that lies or is broken', () => {
  it.each([
    ['', 'ocds-empty'],
    ['  \n', 'ocds-empty'],
    ['<!DOCTYPE html><title>Something went wrong</title>', 'ocds-not-json'],
    [fixture('record').slice(0, 900), 'ocds-broken'],
    ['{"releases": [', 'ocds-broken'],
    ['['.repeat(100_000), 'ocds-broken'],
    [`"${'x'.repeat(20_000_001)}"`, 'ocds-too-long'],
  ])('an answer like %.20s is refused by name', (answer, code) => {
    expect(parseOcds(answer)).toMatchObject({ ok: false, problems: [{ code, severity: 'stop' }] });
  });

  it('depth is nothing to fear', () => {
    const deep = `{"releases":[{"ocid":"o","tender":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`;
    const parsed = parseOcds(deep);
    expect(parsed.ok && readOcds(parsed.value).notices).toHaveLength(1);
  });

  it('JSON of something else holds no notice, and that is said', () => {
    for (const json of [
      null,
      1,
      'x',
      [],
      {},
      { releases: {} },
      { releases: [null, 3] },
      { records: [{}] },
      { releases: [{ url: 'x' }] },
    ])
      expect(readOcds(json), JSON.stringify(json)).toMatchObject({
        notices: [],
        problems: [{ code: 'ocds-no-release' }],
      });
  });

  it('numbers that are none are no value', () => {
    const amountOf = (amount: string) =>
      readOcds(JSON.parse(`{"ocid":"o","tender":{"value":{"amount":${amount}}}}`)).notices[0]?.value?.amount.value;
    expect(['1e9999', '" 000,"', '"many"', 'null', '[]', '{}'].map(amountOf)).toEqual(Array(6).fill(undefined));
    expect(['5', '"5.50"', '0.01', '0'].map(amountOf)).toEqual([5, 5.5, 0.01, 0]);
    expect(noticeOf({ tender: { value: { amount: 5, currency: 'EUR' } } }).value).toBeUndefined();
  });

  it('an object where a list is wanted, and a list where an object is, are read for what they hold', () => {
    const supplier = { id: 'GB-COH-01234567', name: 'Alder Ltd', roles: 'supplier', details: [{ scale: 'SME' }] };
    const notice = noticeOf({ parties: supplier, awards: { suppliers: { id: 'GB-COH-01234567' } } });
    expect(notice.suppliers).toMatchObject([
      { name: 'Alder Ltd', where: 'ocds:/releases/0/parties/name', sme: { value: true } },
    ]);
  });

  it('releases that do not say of which procurement they are are not read as one', () => {
    const parties = (name: string) => ({ parties: [{ id: '1', name, roles: ['supplier'] }] });
    const { notices } = readOcds([parties('Alder Ltd'), parties('Osier Ltd')]);
    expect(notices.map(({ suppliers }) => suppliers.map(({ name }) => name))).toEqual([['Alder Ltd'], ['Osier Ltd']]);
  });

  it('two parties under one id are told apart by their names', () => {
    const notice = noticeOf({
      parties: [
        { id: '1', name: 'Alder Ltd', details: { scale: 'large' } },
        { id: '1', name: 'Osier Ltd', details: { scale: 'sme' } },
      ],
      awards: [{ suppliers: [{ id: '1', name: 'Osier Ltd' }] }],
    });
    expect(notice.suppliers.map(({ name, sme }) => [name, sme?.value])).toEqual([['Osier Ltd', true]]);
  });

  it('one notice that says both of a supplier is in conflict', () => {
    const { notices, problems } = release({
      parties: [
        { id: 'GB-FTS-1', name: 'Alder Ltd', details: { scale: 'sme' }, roles: ['supplier'] },
        { id: 'GB-FTS-2', name: 'Alder Limited', details: { scale: 'large' }, roles: ['supplier'] },
      ],
    });
    expect(notices[0]?.suppliers).toHaveLength(1);
    expect(notices[0]?.suppliers[0]?.sme).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'conflicting-declaration' }]);
  });

  it('a scale of another word is no declaration, and a missing one is no “No”', () => {
    const smeOf = (details: unknown) =>
      noticeOf({ parties: [{ id: 'GB-FTS-1', name: 'Alder Ltd', details, roles: ['supplier'] }] }).suppliers[0]?.sme
        ?.value;
    expect(
      [{ scale: 'sme' }, { scale: 'large' }, { scale: 'huge' }, { scale: 7 }, {}, null, undefined].map(smeOf),
    ).toEqual([true, false, ...Array(5).fill(undefined)]);
  });

  it('a list without end is cut, and that is said', () => {
    const parties = Array.from({ length: 2001 }, (_, n) => ({
      id: `GB-FTS-${n}`,
      name: `Firm ${n}`,
      roles: ['supplier'],
    }));
    const { notices, problems } = release({ parties });
    expect(notices[0]?.suppliers).toHaveLength(2000);
    expect(problems).toMatchObject([{ code: 'ocds-too-many' }]);
  });

  it('never throws, whatever stands where', () => {
    const text = fixture('contract-details');
    const whole: unknown = JSON.parse(text);
    const leaves = [...text.matchAll(/"(?:[^"\\]|\\.)*"(?=[,\s\]}])|true|false|\b\d+\b/g)].map((match) => match.index);
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.jsonValue({ maxDepth: 3 }), (index, value) => {
        const end = /^(?:"(?:[^"\\]|\\.)*"|\w+)/.exec(text.slice(index))?.[0].length ?? 0;
        const parsed = parseOcds(`${text.slice(0, index)}${JSON.stringify(value)}${text.slice(index + end)}`);
        if (parsed.ok) readOcds(parsed.value);
      }),
    );
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => void readOcds(value)));
    const keys = fc.constantFrom(
      'releases',
      'records',
      'ocid',
      'id',
      'parties',
      'awards',
      'suppliers',
      'tender',
      'lots',
      'name',
      'details',
      'tag',
      'date',
      'documents',
      '__proto__',
      'constructor',
    );
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.string(),
        fc.integer(),
        fc.array(tie('node')),
        fc.dictionary(keys, tie('node')),
      ),
    })).node;
    fc.assert(fc.property(tree, (value) => void readOcds(JSON.parse(JSON.stringify(value)))));
    expect(readOcds(whole).notices).toHaveLength(1);
  });
});
