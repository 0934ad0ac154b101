/** Whole workbooks through the recogniser and on to facts. All bidders and figures are invented (synthetic). */
import { describe, expect, it } from 'vitest';
import { gather } from '../../../core/facts/gather';
import { recognise } from '../../../core/facts/recognise';
import type { Reading } from '../../../core/facts/tender';
import type { Grid } from '../../../core/source';
import { grid } from './build';

const read = (...grids: Grid[]) => gather(grids, recognise(grids));
const said = (reading: Reading<number | string | boolean> | null): string | number | boolean | null =>
  reading === null
    ? null
    : reading.kind === 'value'
      ? reading.value
      : reading.kind === 'missing'
        ? 'missing'
        : reading.code;

describe('a tender of several sheets', () => {
  const evaluator = (name: string, marks: readonly number[]) =>
    grid(name, [
      ['Criterion', 'Max score', 'Hollowmere Works Ltd', 'Comments', 'Tarnside Care CIC', 'Comments'],
      ['Method statement', 5, marks[0] ?? null, 'Good plan', marks[1] ?? null, 'Fair plan'],
      ['Team', 5, marks[2] ?? null, 'Fine', marks[3] ?? null, 'Strong'],
    ]);
  const { facts, problems } = read(
    grid('Bids', [
      ['Tender 2026/14 Grounds maintenance'],
      [],
      ['Bidder', 'Tender sum (ex VAT)', 'SME (Y/N)', 'Postcode'],
      ['Hollowmere Works Ltd', 120000, 'Yes', 'EX1 1AA'],
      ['Tarnside Care CIC', '£98,500', 'No', 'EX2 2BB'],
      ['Osier & Quill', 'TBC', 'Yes', 'EX3 3CC'],
      ["Engineer's Estimate", 110000, null, null],
    ]),
    grid('Commitments', [
      ['Bidder', 'Theme', 'Commitment', 'Quantity', 'Unit', 'Delivery date'],
      ['Hollowmere Works Ltd', 'Jobs', 'Apprentices from the ward', 2, 'FTE', '31/03/2027'],
      [null, 'Jobs', 'Volunteer days', '40 days', 'days', 'May 2027'],
      [null, 'Places', 'Trees planted', 100, 'trees', 'TBC'],
      ['Tarnside Care CIC', 'Jobs', 'Apprentices from the ward', 3, 'FTE', '2027-01-01'],
      [null, 'Jobs', 'Work placements', 'N/A', 'weeks', null],
    ]),
    evaluator('Evaluator A', [3, 4, 4, 5]),
    evaluator('Evaluator B', [4, 4, 2, 5]),
    evaluator('Consensus', [4, 4, 3, 5]),
  );
  it('has its bidders and prices, without the estimate', () => {
    expect(facts.prices.map(({ bidder, amount, vat, part }) => [bidder, said(amount), vat, part])).toEqual([
      ['hollowmere works ltd', 120000, 'ex', 'total'],
      ['tarnside care cic', 98500, 'ex', 'total'],
      ['osier and quill', 'missing', 'ex', 'total'],
    ]);
    expect(facts.pseudoBidders.map(({ name }) => name)).toEqual(["Engineer's Estimate"]);
  });
  it('has every commitment, also below a name written once', () => {
    expect(
      facts.commitments.map(({ bidder, text, quantity, date }) => [bidder, text, said(quantity), said(date)]),
    ).toEqual([
      ['hollowmere works ltd', 'Apprentices from the ward', 2, '2027-03-31'],
      ['hollowmere works ltd', 'Volunteer days', 40, '2027-05'],
      ['hollowmere works ltd', 'Trees planted', 100, null],
      ['tarnside care cic', 'Apprentices from the ward', 3, '2027-01-01'],
      ['tarnside care cic', 'Work placements', 'missing', null],
    ]);
    expect(problems.map(({ code, path }) => [code, ...path])).toContainEqual(['quantity-missing', 'Commitments!D6']);
  });
  it('has each evaluator’s marks beside those of the panel, with the reason behind each', () => {
    const hollowmere = facts.marks.filter(({ bidder }) => bidder === 'hollowmere works ltd');
    expect(hollowmere.map(({ criterion, mark, reason }) => [criterion, said(mark), reason])).toEqual([
      ['Method statement', 3, 'Good plan'],
      ['Team', 4, 'Fine'],
      ['Method statement', 4, 'Good plan'],
      ['Team', 2, 'Fine'],
      ['Method statement', 4, 'Good plan'],
      ['Team', 3, 'Fine'],
    ]);
    // The column of highest marks speaks of the criteria.
    expect(hollowmere.every(({ maximum }) => maximum === null)).toBe(true);
    expect(facts.criteria.find(({ name }) => name === 'Team')?.maximum).toMatchObject({ value: 5 });
    expect(new Set(hollowmere.map(({ evaluator: who }) => who)).size).toBe(3);
    expect(hollowmere.at(-1)?.evaluator).toBe(null);
  });
});

describe('price schedules', () => {
  it('with bidders merged over pairs of columns', () => {
    const { facts, rows } = read(
      grid(
        'Tab',
        [
          ['Northtown highway works'],
          [],
          [null, null, null, null, "Engineer's Estimate", null, 'Hollowmere Works', null, 'Tarnside Roads', null],
          [
            'Item No.',
            'Item Description',
            'Units',
            'Estimated Quantity',
            ...['Unit Price', 'Total Price'],
            ...['Unit Price', 'Total Price'],
            ...['Unit Price', 'Total Price'],
          ],
          [1, 'Kerbs', 'm', 100, 10, 1000, 9, 900, 11, 1100],
          [2, 'Signs', 'each', 4, 50, 200, 45, 180, '$52.50*', '$210.00*'],
          [3, 'Planting', 'each', 10, 5, 50, 6, 60, 5, 50],
          [null, 'Total', null, null, null, 1250, null, 1140, null, 1360],
          ['*Corrected amount'],
        ],
        { merges: ['E3:F3', 'G3:H3', 'I3:J3'] },
      ),
    );
    expect(facts.prices.map(({ bidder, item, amount, part }) => [bidder, item, said(amount), part])).toEqual([
      ['hollowmere works', 'Kerbs', 900, 'line'],
      ['hollowmere works', 'Signs', 180, 'line'],
      ['hollowmere works', 'Planting', 60, 'line'],
      ['tarnside roads', 'Kerbs', 1100, 'line'],
      ['tarnside roads', 'Signs', 210, 'line'],
      ['tarnside roads', 'Planting', 50, 'line'],
    ]);
    expect([...rows.values()]).toEqual([{ used: 3, skipped: 2 }]);
  });
  it('with the total of the bid on every row', () => {
    const { facts } = read(
      grid('EXPORT', [
        ['ITEM_NO', 'ITEM_DESC', 'QTY', 'UNIT', 'BIDDER', 'UNIT_PR', 'EXT_AMT', 'BID_TOTAL', 'BID_RANK'],
        [1, 'Kerbs', 100, 'm', 'Hollowmere Works', 9, 900, 1080, 1],
        [2, 'Signs', 4, 'each', 'Hollowmere Works', 45, 180, 1080, 1],
        [1, 'Kerbs', 100, 'm', 'Tarnside Roads', 11, 1100, 1310, 2],
        [2, 'Signs', 4, 'each', 'Tarnside Roads', 52.5, 210, 1310, 2],
      ]),
    );
    expect(
      facts.prices.filter(({ part }) => part === 'total').map(({ bidder, amount }) => [bidder, said(amount)]),
    ).toEqual([
      ['hollowmere works', 1080],
      ['tarnside roads', 1310],
    ]);
    expect(facts.prices.filter(({ part }) => part === 'line').map(({ amount }) => said(amount))).toEqual([
      900, 180, 1100, 210,
    ]);
  });
});

describe('commitments', () => {
  it('on a sheet a bidder, whose template counts for nobody', () => {
    const own = (name: string, bidder: string, jobs: number | null) =>
      grid(name, [
        ['Supplier:', bidder],
        [],
        ['Theme', 'Ref', 'Measure', 'Unit', 'Proxy value (£)', 'Target', 'Quantity offered', 'Evidence'],
        ['Jobs', 'M1', 'Local jobs', 'FTE', 100, 2, jobs, 'Plan'],
        [null, 'M2', 'Apprentices', 'weeks', 50, 10, 'TBC', null],
        ['Places', 'M3', 'Trees', 'each', 5, 20, jobs, null],
        ['Total', null, null, null, null, null, 1000, null],
      ]);
    const { facts } = read(
      own('Hollowmere', 'Hollowmere Ltd', 3),
      own('Tarnside', 'Tarnside Ltd', 4),
      own('Template', '[Supplier name]', null),
    );
    expect(
      facts.commitments.map(({ bidder, theme, reference, quantity, unitValue, target }) => [
        bidder,
        theme,
        reference,
        said(quantity),
        said(unitValue),
        said(target),
      ]),
    ).toEqual([
      ['hollowmere ltd', 'Jobs', 'M1', 3, 100, 2],
      ['hollowmere ltd', 'Jobs', 'M2', 'missing', 50, 10],
      ['hollowmere ltd', 'Places', 'M3', 3, 5, 20],
      ['tarnside ltd', 'Jobs', 'M1', 4, 100, 2],
      ['tarnside ltd', 'Jobs', 'M2', 'missing', 50, 10],
      ['tarnside ltd', 'Places', 'M3', 4, 5, 20],
    ]);
  });
});

describe('a table on its side', () => {
  it('gives each column its bidder', () => {
    const { facts } = read(
      grid('Summary', [
        ['', 'Hollowmere Works', 'Tarnside Roads', 'Budget'],
        ['Tender sum', 100, 90, 120],
        ['SME', 'Yes', 'No', null],
        ['Method statement (40%)', 4, 3, null],
        ['Team (20%)', 5, 2, null],
        ['Rank', 1, 2, null],
      ]),
    );
    expect(facts.bidders.map(({ name, facts: own }) => [name, said(own['sme'] ?? null)])).toEqual([
      ['Hollowmere Works', true],
      ['Tarnside Roads', false],
    ]);
    expect(facts.marks.map(({ bidder, criterion, mark }) => [bidder, criterion, said(mark)])).toEqual([
      ['hollowmere works', 'Method statement', 4],
      ['tarnside roads', 'Method statement', 3],
      ['hollowmere works', 'Team', 5],
      ['tarnside roads', 'Team', 2],
    ]);
    expect(facts.criteria.map(({ name, weight }) => [name, said(weight)])).toEqual([
      ['Method statement', 0.4],
      ['Team', 0.2],
    ]);
  });
});
