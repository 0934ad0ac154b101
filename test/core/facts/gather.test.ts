/** From recognised tables of every layout to facts. All bidders and figures are invented (synthetic). */
import { describe, expect, it } from 'vitest';
import { gather } from '../../../core/facts/gather';
import type { Reading } from '../../../core/facts/tender';
import type { CellValue } from '../../../core/source';
import { grid, recognition, table } from './build';

/** The value, "missing", or the anomaly's code. */
const said = (reading: Reading<number | string | boolean> | null): string | number | boolean | null =>
  reading === null
    ? null
    : reading.kind === 'value'
      ? reading.value
      : reading.kind === 'missing'
        ? 'missing'
        : reading.code;
const codes = (problems: readonly { readonly code: string; readonly path: readonly string[] }[]) =>
  problems.map(({ code, path }) => `${code} ${path.join(' ')}`);

describe('a row per bid', () => {
  const bids = grid('Bids', [
    ['Supplier', 'Price (ex VAT)', 'SME', 'Postcode', 'Method (60%)', 'Reason', 'Rank'],
    ['Hollowmere Works Ltd', 120000, 'Yes', 'EX1 1AA', 4, 'Sound plan', 2],
    ['Tarnside Care CIC', 'TBC', 'No', null, 3, null, 3],
    ['Osier & Quill', '£98,500', 'micro', 'EX2 2BB', '#REF!', 'Late', 1],
    ["Engineer's Estimate", 100000, null, null, null, null, null],
    ['Average', 106166, null, null, 3.5, null, null],
  ]);
  const about = { criterion: 'Method', weight: '60%', maximum: 5 };
  const { facts, problems, rows } = gather(
    [bids],
    recognition(
      table(bids, 'row-per-bid', [
        'bidder',
        ['price', { vat: 'ex' }],
        'sme',
        'postcode',
        ['mark', about],
        ['reason', about],
        'rank',
      ]),
    ),
  );

  it('gives each bidder, its facts and its price', () => {
    expect(facts.bidders.map(({ id, name }) => [id, name])).toEqual([
      ['hollowmere works ltd', 'Hollowmere Works Ltd'],
      ['tarnside care cic', 'Tarnside Care CIC'],
      ['osier and quill', 'Osier & Quill'],
    ]);
    expect(facts.bidders.map((bidder) => [said(bidder.facts['sme'] ?? null), bidder.where])).toEqual([
      [true, ['Bids!A2']],
      [false, ['Bids!A3']],
      [true, ['Bids!A4']],
    ]);
    expect(facts.prices.map(({ bidder, amount, vat, part }) => [bidder, said(amount), vat, part])).toEqual([
      ['hollowmere works ltd', 120000, 'ex', 'total'],
      ['tarnside care cic', 'missing', 'ex', 'total'],
      ['osier and quill', 98500, 'ex', 'total'],
    ]);
  });
  it('lists estimates and averages apart', () => {
    expect(facts.pseudoBidders).toEqual([
      { name: "Engineer's Estimate", where: 'Bids!A5', reason: "it is the buyer's own estimate" },
      { name: 'Average', where: 'Bids!A6', reason: 'it is a calculated figure' },
    ]);
  });
  it('gives marks with the maximum and the reason beside them', () => {
    expect(
      facts.marks.map(({ criterion, evaluator, mark, maximum, reason }) => [
        criterion,
        evaluator,
        said(mark),
        maximum,
        reason,
      ]),
    ).toEqual([
      ['Method', null, 4, 5, 'Sound plan'],
      ['Method', null, 3, 5, null],
      ['Method', null, 'cell-error', 5, 'Late'],
    ]);
  });
  it('tells the anomaly at its cell, and counts rows', () => {
    expect(problems).toContainEqual({
      code: 'cell-error',
      severity: 'unranked',
      path: ['Bids!E4'],
      message: 'Bids!E4 holds the error #REF!.',
      hint: 'Mend the formula, or enter the value.',
    });
    expect(rows.get('Bids!A1:G6')).toEqual({ used: 3, skipped: 2 });
  });
  it('reads the weight that the heading states', () => {
    expect(
      facts.criteria.map(({ name, weight, weightIsPercent, maximum }) => [
        name,
        said(weight),
        weightIsPercent,
        said(maximum),
      ]),
    ).toEqual([['Method', 0.6, true, 5]]);
  });
});

describe('names', () => {
  const bids = grid('Bids', [
    ['Bidder', 'Price'],
    ['Northway Trees Ltd', 10],
    ['NORTHWAY  TREES LIMITED', 10],
    ['Northway Trees', 12],
    ['Bidder A', 13],
    ['Bidder B', 14],
  ]);
  const tables = recognition(table(bids, 'row-per-bid', ['bidder', 'price']));
  it('merge spellings and propose near matches', () => {
    const { facts } = gather([bids], tables);
    expect(facts.bidders[0]).toMatchObject({
      name: 'Northway Trees Ltd',
      spellings: ['Northway Trees Ltd', 'NORTHWAY TREES LIMITED'],
      where: ['Bids!A2', 'Bids!A3'],
    });
    expect(facts.sameBidder).toEqual([
      { a: 'Northway Trees Ltd', b: 'Northway Trees', reason: 'the names differ only in the legal form' },
    ]);
  });
  it('follow what the buyer decided', () => {
    const { facts } = gather([bids], tables, {
      notBidders: ['bidder b'],
      sameBidder: [['Northway Trees', 'Northway Trees Ltd']],
    });
    expect(facts.bidders.map(({ name }) => name)).toEqual(['Northway Trees', 'Bidder A']);
    expect(facts.pseudoBidders).toEqual([
      { name: 'Bidder B', where: 'Bids!A6', reason: 'you said that it is no bidder' },
    ]);
    expect(facts.sameBidder).toEqual([]);
  });
  it('say when one bidder stands twice with different prices', () => {
    const { problems } = gather([bids], tables, { sameBidder: [['Northway Trees', 'Northway Trees Ltd']] });
    expect(problems.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['duplicate-bidder', 'unranked', ['Bids!B2', 'Bids!B4']],
    ]);
  });
});

describe('a long table of commitments', () => {
  const rows: CellValue[][] = [
    ['Bidder', 'Theme', 'Commitment', 'Quantity', 'Unit', 'By', 'SV total'],
    ['Hollowmere', 'Jobs', 'Apprentices', 2, 'FTE', 46112, 9000],
    [null, null, 'Volunteering', '40 hours', 'hours', '31/02/2026', 9000],
    [null, 'Places', 'Trees', 'TBC', 'trees', null, 9000],
    ['Tarnside', 'Jobs', 'Apprentices', '3 weeks', 'FTE', 'March 2027', 7000],
    [null, null, 'Nature days', null, 'days', null, 7000],
    ['Total', null, null, 45, null, null, null],
  ];
  const facts = ['bidder', 'theme', 'commitment', 'quantity', 'unit', 'date', 'price'] as const;
  const read = (merges: readonly string[] = [], body = rows) => {
    const sheet = grid('Commitments', body, { merges, formats: { F2: 'dd/mm/yyyy' }, hiddenRows: [4] });
    const classes = { [body.length - 1]: 'total' } as const;
    return gather([sheet], recognition(table(sheet, 'long', facts, { purposes: ['commitments'], classes })));
  };
  it('counts a blank bidder for the name above where the column is clearly grouped, and says so', () => {
    const { facts: found, problems } = read();
    expect(
      found.commitments.map(({ bidder, theme, text, quantity, unit, date }) => [
        bidder,
        theme,
        text,
        said(quantity),
        unit,
        said(date),
      ]),
    ).toEqual([
      ['hollowmere', 'Jobs', 'Apprentices', 2, 'FTE', '2026-03-31'],
      ['hollowmere', 'Jobs', 'Volunteering', 40, 'hours', 'impossible-date'],
      ['hollowmere', 'Places', 'Trees', 'missing', 'trees', null],
      ['tarnside', 'Jobs', 'Apprentices', 'unit-differs', 'FTE', '2027-03'],
      ['tarnside', 'Jobs', 'Nature days', 'missing', 'days', null],
    ]);
    expect(codes(problems)).toEqual([
      'bidder-carried-down Commitments!A2',
      'total-repeated Commitments!G2',
      'impossible-date Commitments!F3',
      'quantity-missing Commitments!D4',
      'unit-differs Commitments!D5',
      'quantity-missing Commitments!D6',
    ]);
  });
  it('then takes the price beside the name for the whole bid, whatever the layout was taken for', () => {
    const sheet = grid('Offers', [
      ['Bidder', 'Commitment', 'Quantity', 'Price'],
      ['Hollowmere', 'Apprentices', 2, 9000],
      [null, 'Trees', 5, null],
    ]);
    const columns = ['bidder', 'commitment', 'quantity', 'price'] as const;
    const { facts: found } = gather([sheet], recognition(table(sheet, 'row-per-bid', columns)));
    expect(found.prices.map(({ bidder, amount }) => [bidder, said(amount)])).toEqual([['hollowmere', 9000]]);
  });
  it('carries a merged bidder without a word', () => {
    const { facts: found, problems } = read(['A2:A4', 'A5:A6', 'B2:B3']);
    expect(found.commitments.map(({ bidder, theme }) => [bidder, theme])).toEqual([
      ['hollowmere', 'Jobs'],
      ['hollowmere', 'Jobs'],
      ['hollowmere', 'Places'],
      ['tarnside', 'Jobs'],
      // Where labels are merged over their rows, a blank outside the merge is blank.
      ['tarnside', null],
    ]);
    expect(codes(problems)).not.toContain('bidder-carried-down Commitments!A2');
  });
  it('counts nobody where a name is missing among repeated names', () => {
    const body = rows.map((row, index) => (index === 2 ? ['Hollowmere', ...row.slice(1)] : row));
    const { facts: found, problems } = read([], body);
    expect(found.commitments.map(({ text }) => text)).toEqual(['Apprentices', 'Volunteering', 'Apprentices']);
    expect(codes(problems)).toContain('bidder-missing Commitments!A4');
  });
  it('carries down nothing but names, themes and outcomes', () => {
    const sheet = grid('Offers', [
      ['Bidder', 'Theme', 'Commitment', 'Quantity', 'Unit', 'Evidence', 'Place'],
      ['Hollowmere', 'Jobs', 'Apprentices', 2, 'FTE', 'Letter', 'North'],
      [null, null, 'Trees', 5, null, null, null],
      [null, 'Jobs', 'Mentors', 1, null, null, null],
    ]);
    const columns = ['bidder', 'theme', 'commitment', 'quantity', 'unit', 'evidence', 'place'] as const;
    const { facts: found } = gather([sheet], recognition(table(sheet, 'long', columns, { purposes: ['commitments'] })));
    expect(
      found.commitments.map(({ bidder, theme, unit, evidence, place }) => [bidder, theme, unit, evidence, place]),
    ).toEqual([
      ['hollowmere', 'Jobs', 'FTE', 'Letter', 'North'],
      ['hollowmere', null, null, null, null],
      ['hollowmere', 'Jobs', null, null, null],
    ]);
  });
  it("takes a bid's total repeated on each row once", () => {
    expect(read().facts.prices.map(({ bidder, amount, part }) => [bidder, said(amount), part])).toEqual([
      ['hollowmere', 9000, 'total'],
      ['tarnside', 7000, 'total'],
    ]);
  });
  it('says which values stand in hidden rows', () => {
    const [, , , hidden] = read(
      [],
      rows.map((row, index) => (index === 4 ? ['Tarnside', 'Jobs', 'Apprentices', 3, 'FTE', null, 7000] : row)),
    ).facts.commitments;
    expect(hidden?.quantity).toMatchObject({ kind: 'value', flags: ['hidden'] });
  });
});

describe('prices by item', () => {
  const sheet = grid('Prices', [
    ['Item', 'Qty', 'Hollowmere unit', 'Hollowmere total', 'Tarnside unit', 'Tarnside total', 'Estimate'],
    ['Kerbs', 10, 2.5, 25, 2.4, 24.5, 30],
    ['Signs', 3, 1.1, 3.3, null, null, 9],
    ['Spare', null, null, null, null, null, null],
  ]);
  const across = (bidder: string) =>
    [
      ['unit-price', { bidder }],
      ['line-amount', { bidder }],
    ] as const;
  const { facts, problems } = gather(
    [sheet],
    recognition(
      table(
        sheet,
        'matrix',
        [
          'item',
          'quantity',
          ...across('Hollowmere'),
          ...across('Tarnside'),
          ['line-amount', { bidder: "Engineer's Estimate" }],
        ],
        { purposes: ['prices'] },
      ),
    ),
  );
  it('gives the lines each bidder priced, and the blank ones as missing; a row that nobody prices is a heading', () => {
    expect(facts.prices.map(({ bidder, item, amount, part }) => [bidder, item, said(amount), part])).toEqual([
      ['hollowmere', 'Kerbs', 25, 'line'],
      ['hollowmere', 'Signs', 3.3, 'line'],
      ['tarnside', 'Kerbs', 24.5, 'line'],
      ['tarnside', 'Signs', 'missing', 'line'],
    ]);
  });
  it('tells a line that disagrees with its own quantity and unit price by more than a penny', () => {
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'line-disagrees',
        'Prices!F2 says 24.5, but 10 (Prices!B2) times 2.4 (Prices!E2) is 24. The amount in Prices!F2 counts.',
      ],
    ]);
  });
  it('multiplies where there is no amount column, and flags it', () => {
    const long = grid('Rates', [
      ['Bidder', 'Item', 'Qty', 'Unit price'],
      ['Hollowmere', 'Kerbs', 3, '£1.10'],
      ['Tarnside', 'Kerbs', 3, 1.2],
    ]);
    const read = gather(
      [long],
      recognition(table(long, 'long', ['bidder', 'item', 'quantity', 'unit-price'], { purposes: ['prices'] })),
    );
    expect(read.facts.prices.map(({ amount }) => amount)).toEqual([
      { kind: 'value', value: 3.3, where: 'Rates!D2', raw: '3 x £1.10', flags: ['text-number', 'computed'] },
      { kind: 'value', value: 3.6, where: 'Rates!D3', raw: '3 x 1.2', flags: ['computed'] },
    ]);
  });
  it('tells totals of one bid that differ beside lines of their own', () => {
    const long = grid('Prices', [
      ['Bidder', 'Item', 'Amount', 'Bid total'],
      ['Hollowmere', 'Kerbs', 3, 10],
      ['Hollowmere', 'Signs', 7, 11],
    ]);
    const columns = ['bidder', 'item', 'line-amount', 'price'] as const;
    const read = gather([long], recognition(table(long, 'long', columns, { purposes: ['prices'] })));
    expect(read.problems.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['total-differs', 'unranked', ['Prices!D2', 'Prices!D3']],
    ]);
    expect(read.facts.prices.map(({ part, amount }) => [part, said(amount)])).toEqual([
      ['line', 3],
      ['line', 7],
      ['total', 10],
      ['total', 11],
    ]);
  });
  it('reads the VAT that a cell itself states', () => {
    const bids = grid('Bids', [
      ['Bidder', 'Price'],
      ['Hollowmere', '£100 + VAT'],
      ['Tarnside', '£120 inc VAT'],
    ]);
    const read = gather([bids], recognition(table(bids, 'row-per-bid', ['bidder', 'price'])));
    expect(read.facts.prices.map(({ amount, vat }) => [said(amount), vat])).toEqual([
      [100, 'ex'],
      [120, 'inc'],
    ]);
  });
  it('adds prices of items on the sheet of one bid as lines', () => {
    const own = grid('Hollowmere', [
      ['Item', 'Price'],
      ['Kerbs', 5],
      ['Signs', 7],
      ['Total', 12],
    ]);
    const read = gather(
      [own],
      recognition(table(own, 'sheet-per-bid', ['item', 'price'], { owner: 'Hollowmere', classes: { 3: 'total' } })),
    );
    expect(read.facts.prices.map(({ bidder, item, amount, part }) => [bidder, item, said(amount), part])).toEqual([
      ['hollowmere', 'Kerbs', 5, 'line'],
      ['hollowmere', 'Signs', 7, 'line'],
    ]);
  });
});
