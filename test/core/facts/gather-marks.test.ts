/** Marks, criteria, evaluators and the other layouts. All bidders and figures are invented (synthetic). */
import { describe, expect, it } from 'vitest';
import { gather } from '../../../core/facts/gather';
import type { Reading } from '../../../core/facts/tender';
import { grid, recognition, table } from './build';

const said = (reading: Reading<number | string | boolean> | null): string | number | boolean | null =>
  reading === null
    ? null
    : reading.kind === 'value'
      ? reading.value
      : reading.kind === 'missing'
        ? 'missing'
        : reading.code;

describe('criteria in rows, bidders across', () => {
  const sheet = grid(
    'Marks',
    [
      ['Ref', 'Criterion', 'Weight', 'Hollowmere', 'Why', 'Tarnside'],
      ['1', 'Quality', 0.6, null, null, null],
      ['1.1', 'Method', 0.4, 4, 'Clear', '3/5'],
      ['1.2', 'Team', 0.2, 'TBC', null, 5],
      ['2', 'Social value', '10 %', 2, null, null],
    ],
    { formats: { C2: '0%', C3: '0%', C4: '0%' } },
  );
  const { facts } = gather(
    [sheet],
    recognition(
      table(
        sheet,
        'matrix',
        [
          'criterion-ref',
          'criterion',
          'weight',
          ['mark', { bidder: 'Hollowmere' }],
          ['reason', { bidder: 'Hollowmere' }],
          ['mark', { bidder: 'Tarnside' }],
        ],
        {
          purposes: ['marks', 'criteria'],
          titles: ['Score 0-5, see guidance'],
        },
      ),
    ),
  );
  it('gives a mark for each criterion that heads no others', () => {
    expect(
      facts.marks.map(({ bidder, criterion, mark, maximum, reason }) => [
        bidder,
        criterion,
        said(mark),
        maximum,
        reason,
      ]),
    ).toEqual([
      ['hollowmere', 'Method', 4, 5, 'Clear'],
      ['hollowmere', 'Team', 'missing', 5, null],
      ['hollowmere', 'Social value', 2, 5, null],
      ['tarnside', 'Method', 3, 5, null],
      ['tarnside', 'Team', 5, 5, null],
      ['tarnside', 'Social value', 'missing', 5, null],
    ]);
  });
  it('gives the criteria with the one above each by their references', () => {
    expect(
      facts.criteria.map(({ reference, name, parent, weight, weightIsPercent, where }) => [
        reference,
        name,
        parent,
        said(weight),
        weightIsPercent,
        where,
      ]),
    ).toEqual([
      ['1', 'Quality', null, 0.6, true, 'Marks!B2'],
      ['1.1', 'Method', 'Quality', 0.4, true, 'Marks!B3'],
      ['1.2', 'Team', 'Quality', 0.2, true, 'Marks!B4'],
      ['2', 'Social value', null, 0.1, true, 'Marks!B5'],
    ]);
  });
});

describe('criteria tables', () => {
  const names = (facts: ReturnType<typeof gather>['facts']) =>
    facts.criteria.map(({ parent, name, weight, maximum }) => [parent, name, said(weight), said(maximum)]);
  it('with sub-criteria beside a criterion written once', () => {
    const sheet = grid('Criteria', [
      ['Criterion', 'Weight', 'Sub-criterion', 'Sub-weight', 'Max'],
      ['Quality', 60, 'Method', 40, 5],
      [null, null, 'Team', 20, 5],
      ['Price', 40, null, null, null],
    ]);
    const { facts } = gather(
      [sheet],
      recognition(
        table(sheet, 'reference', ['criterion', 'weight', 'sub-criterion', 'weight', 'maximum'], {
          purposes: ['criteria'],
        }),
      ),
    );
    expect(names(facts)).toEqual([
      [null, 'Quality', 60, null],
      ['Quality', 'Method', 40, 5],
      ['Quality', 'Team', 20, 5],
      [null, 'Price', 40, null],
    ]);
  });
  it('with section rows as the criteria above', () => {
    const sheet = grid('Criteria', [
      ['Question', 'Weight'],
      ['Quality (60%)', null],
      ['Method', 40],
      ['Team', 20],
      ['Commercial', 40],
      ['Price', 40],
    ]);
    const classes = { 1: 'section', 4: 'section' } as const;
    const { facts } = gather(
      [sheet],
      recognition(table(sheet, 'reference', ['criterion', 'weight'], { purposes: ['criteria'], classes })),
    );
    expect(names(facts)).toEqual([
      [null, 'Quality (60%)', 0.6, null],
      [null, 'Commercial', 40, null],
      ['Quality (60%)', 'Method', 40, null],
      ['Quality (60%)', 'Team', 20, null],
      ['Commercial', 'Price', 40, null],
    ]);
  });
  it('beside a sheet of marks that states the maximum of a sub-criterion alone', () => {
    const one = grid('Criteria', [
      ['Criterion', 'Sub-criterion', 'Weight'],
      ['Quality', 'Method', 60],
      ['Price', null, 40],
    ]);
    const two = grid('Marks', [
      ['Criterion', 'Max', 'Hollowmere'],
      ['Method', 5, 4],
    ]);
    const { facts } = gather(
      [one, two],
      recognition(
        table(one, 'reference', ['criterion', 'sub-criterion', 'weight'], { purposes: ['criteria'] }),
        table(two, 'matrix', ['criterion', 'maximum', ['mark', { bidder: 'Hollowmere' }]], { purposes: ['marks'] }),
      ),
    );
    expect(names(facts)).toEqual([
      [null, 'Quality', null, null],
      ['Quality', 'Method', 60, 5],
      [null, 'Price', 40, null],
    ]);
  });
  it('stated on two sheets are one criterion, and a second weight is kept to be asked about', () => {
    const one = grid('Criteria', [
      ['Criterion', 'Weight'],
      ['Method', 40],
    ]);
    const two = grid('Scale', [
      ['Criterion', 'Weight', 'Maximum'],
      ['method', 45, 5],
    ]);
    const { facts, problems } = gather(
      [one, two],
      recognition(
        table(one, 'reference', ['criterion', 'weight'], { purposes: ['criteria'] }),
        table(two, 'reference', ['criterion', 'weight', 'maximum'], { purposes: ['criteria'] }),
      ),
    );
    expect(names(facts)).toEqual([[null, 'Method', 40, 5]]);
    expect(facts.criteria[0]?.otherWeight).toMatchObject({ value: 45, where: 'Scale!B2' });
    expect(problems).toEqual([]);
  });
});

describe('bidders in rows, criteria across', () => {
  const sheet = grid('Scores', [
    ['Bidder', 'Method', 'Team', 'Total'],
    ['Weight', '60%', '40%', null],
    ['Max score', 10, 5, 15],
    ['Hollowmere', 8, 4, 12],
    ['Tarnside', 7, null, 7],
  ]);
  const columns = ['bidder', ['mark', { criterion: 'Method' }], ['mark', { criterion: 'Team' }], 'points'] as const;
  const { facts, rows } = gather([sheet], recognition(table(sheet, 'row-per-bid', columns, { purposes: ['marks'] })));
  it('takes a row of weights and a row of maxima for what they are', () => {
    expect(facts.bidders.map(({ name }) => name)).toEqual(['Hollowmere', 'Tarnside']);
    expect(facts.pseudoBidders).toEqual([]);
    expect(facts.criteria.map(({ name, weight, maximum }) => [name, said(weight), said(maximum)])).toEqual([
      ['Method', 0.6, 10],
      ['Team', 0.4, 5],
    ]);
    expect(facts.marks.map(({ mark, maximum }) => [said(mark), maximum])).toEqual([
      [8, 10],
      [7, 10],
      [4, 5],
      ['missing', 5],
    ]);
    expect(rows.get('Scores!A1:D5')).toEqual({ used: 2, skipped: 2 });
  });
});

describe('the maximum of a mark', () => {
  const maximum = (heading: string, extras: Parameters<typeof grid>[2] = {}, titles: readonly string[] = []) => {
    const sheet = grid(
      'Marks',
      [
        ['Bidder', heading],
        ['Hollowmere', 3],
      ],
      extras,
    );
    const read = gather(
      [sheet],
      recognition(table(sheet, 'row-per-bid', ['bidder', ['mark', { criterion: 'Method' }]], { titles })),
    );
    return read.facts.marks[0]?.maximum;
  };
  const column = { top: 1, left: 1, bottom: 9, right: 1 };
  it('stands in the heading, the validation or a title, in that order', () => {
    expect(maximum('Method (Score 1-5)')).toBe(5);
    expect(maximum('Method, out of 10', { validations: [{ area: column, maximum: 4 }] })).toBe(10);
    expect(maximum('Method', { validations: [{ area: column, maximum: 4 }] }, ['Scored 0 to 10'])).toBe(4);
    expect(maximum('Method', { validations: [{ area: column, list: ['0', '1', '2', '3'] }] })).toBe(3);
    expect(maximum('Method', {}, ['Marks out of 10'])).toBe(10);
  });
  it('is unknown where nothing states it or titles disagree', () => {
    expect(maximum('Method')).toBe(null);
    expect(maximum('Method', {}, ['Score 0-5', 'Marks out of 10'])).toBe(null);
    expect(maximum('Method', {}, ['Maximum 500 words'])).toBe(null);
    expect(maximum('Marks agreed 12-14 May')).toBe(null);
  });
  it('is the whole for a mark in per cent', () => {
    expect(maximum('Method', { formats: { B2: '0%' } })).toBe(1);
  });
});

describe('evaluators', () => {
  const scores = (name: string) =>
    grid(name, [
      ['Criterion', 'Hollowmere', 'Tarnside'],
      ['Method', 3, 4],
    ]);
  const sheets = ['Amara', 'Bryn', 'Consensus'].map(scores);
  const { facts } = gather(
    sheets,
    recognition(
      ...sheets.map((sheet) =>
        table(
          sheet,
          'sheet-per-evaluator',
          ['criterion', ['mark', { bidder: 'Hollowmere' }], ['mark', { bidder: 'Tarnside' }]],
          { owner: sheet.name, purposes: ['marks'] },
        ),
      ),
    ),
  );
  it('are the owners of their sheets, and the consensus sheet is nobody’s', () => {
    expect(facts.marks.map(({ evaluator, bidder, mark }) => [evaluator, bidder, said(mark)])).toEqual([
      ['Amara', 'hollowmere', 3],
      ['Amara', 'tarnside', 4],
      ['Bryn', 'hollowmere', 3],
      ['Bryn', 'tarnside', 4],
      [null, 'hollowmere', 3],
      [null, 'tarnside', 4],
    ]);
  });
  it('have no part in a column of agreed marks on their own sheet', () => {
    const sheet = grid('Amara', [
      ['Bidder', 'Mark', 'Agreed mark'],
      ['Hollowmere', 2, 3],
    ]);
    const columns = ['bidder', ['mark', { criterion: 'Method' }], ['mark', { criterion: 'Method' }]] as const;
    const read = gather([sheet], recognition(table(sheet, 'sheet-per-evaluator', columns, { owner: 'Amara' })));
    expect(read.facts.marks.map(({ evaluator, mark }) => [evaluator, said(mark)])).toEqual([
      ['Amara', 2],
      [null, 3],
    ]);
  });
  it('stand in a column of a long table, or in the heading', () => {
    const long = grid('Marks', [
      ['Bidder', 'Criterion', 'Evaluator', 'Mark', 'Rationale'],
      ['Hollowmere', 'Method', 'Amara', 3, 'Fair'],
      ['Hollowmere', 'Method', 'Moderated', 4, 'Agreed'],
    ]);
    const read = gather(
      [long],
      recognition(table(long, 'long', ['bidder', 'criterion', 'evaluator', 'mark', 'reason'], { purposes: ['marks'] })),
    );
    expect(read.facts.marks.map(({ evaluator, mark, reason }) => [evaluator, said(mark), reason])).toEqual([
      ['Amara', 3, 'Fair'],
      [null, 4, 'Agreed'],
    ]);
    const wide = grid('Wide', [
      ['Bidder', 'Method Amara', 'Method consensus'],
      ['Hollowmere', 2, 3],
    ]);
    const across = gather(
      [wide],
      recognition(
        table(wide, 'row-per-bid', [
          'bidder',
          ['mark', { criterion: 'Method', evaluator: 'Amara' }],
          ['mark', { criterion: 'Method', evaluator: 'Consensus' }],
        ]),
      ),
    );
    expect(across.facts.marks.map(({ evaluator }) => evaluator)).toEqual(['Amara', null]);
  });
});

describe('sub-criteria that share a name', () => {
  it('are told apart by the criterion above', () => {
    const sheet = grid('Marks', [
      ['Criterion', 'Sub-criterion', 'Hollowmere'],
      ['Quality', 'Staff', 4],
      [null, 'Method', 3],
      ['Social value', 'Staff', 2],
    ]);
    const { facts } = gather(
      [sheet],
      recognition(
        table(sheet, 'matrix', ['criterion', 'sub-criterion', ['mark', { bidder: 'Hollowmere' }]], {
          purposes: ['marks'],
        }),
      ),
    );
    expect(facts.marks.map(({ criterion }) => criterion)).toEqual(['Quality: Staff', 'Method', 'Social value: Staff']);
  });
});

describe('other layouts', () => {
  it('a transposed table has one bidder a column', () => {
    const sheet = grid('Summary', [
      ['Bidder', 'Hollowmere', 'Tarnside', 'Budget'],
      ['Tender sum', '1.200,50', '980,00', 1000],
      ['SME?', 'Yes', 'No', null],
    ]);
    const { facts, rows } = gather([sheet], recognition(table(sheet, 'transposed', ['bidder', 'price', 'sme'])));
    expect(facts.prices.map(({ bidder, amount }) => [bidder, said(amount), amount.where])).toEqual([
      ['hollowmere', 1200.5, 'Summary!B2'],
      ['tarnside', 980, 'Summary!C2'],
    ]);
    expect(facts.pseudoBidders.map(({ name }) => name)).toEqual(['Budget']);
    expect(rows.get('Summary!A1:D3')).toEqual({ used: 2, skipped: 1 });
  });
  it('a form gives the facts of one bid', () => {
    const sheet = grid('Form', [
      ['Name of tenderer:', null, 'Hollowmere Ltd'],
      ['Price:', null, '£1,200'],
      ['Postcode:', 'EX1 1AA', null],
    ]);
    const { facts } = gather([sheet], recognition(table(sheet, 'form', ['bidder', 'price', 'postcode'])));
    expect(facts.bidders.map(({ name, facts: own }) => [name, said(own['postcode'] ?? null)])).toEqual([
      ['Hollowmere Ltd', 'EX1 1AA'],
    ]);
    expect(facts.prices.map(({ amount }) => [said(amount), amount.where])).toEqual([[1200, 'Form!C2']]);
  });
  it('a template sheet belongs to nobody', () => {
    const sheet = grid('Template', [
      ['Commitment', 'Quantity'],
      ['Apprentices', 2],
    ]);
    const { facts } = gather(
      [sheet],
      recognition(
        table(sheet, 'sheet-per-bid', ['commitment', 'quantity'], {
          owner: '[Supplier name]',
          purposes: ['commitments'],
        }),
      ),
    );
    expect([facts.commitments, facts.bidders, facts.pseudoBidders.length]).toEqual([[], [], 1]);
  });
  it('a blank cell under a bidder is no commitment, a TBC is one without quantity', () => {
    const sheet = grid(
      'Offers',
      [
        ['Theme', 'Measure', 'Unit', 'Hollowmere', 'Tarnside'],
        ['Jobs', 'Apprentices', 'FTE', 2, null],
        [null, 'Volunteering', 'hours', 'TBC', 0],
      ],
      { merges: ['A2:A3'] },
    );
    const { facts } = gather(
      [sheet],
      recognition(
        table(
          sheet,
          'matrix',
          ['theme', 'commitment', 'unit', ['quantity', { bidder: 'Hollowmere' }], ['quantity', { bidder: 'Tarnside' }]],
          { purposes: ['commitments'] },
        ),
      ),
    );
    expect(
      facts.commitments.map(({ bidder, theme, text, quantity, where }) => [bidder, theme, text, said(quantity), where]),
    ).toEqual([
      ['hollowmere', 'Jobs', 'Apprentices', 2, 'Offers!D2'],
      ['hollowmere', 'Jobs', 'Volunteering', 'missing', 'Offers!D3'],
      ['tarnside', 'Jobs', 'Volunteering', 0, 'Offers!E3'],
    ]);
  });
  it('a row per bid with a column a measure', () => {
    const sheet = grid('Offers', [
      ['Bidder', 'Apprentices (FTE)', 'Volunteer hours'],
      ['Hollowmere', '2 FTE', 40],
      ['Tarnside', null, 'TBC'],
    ]);
    const { facts } = gather(
      [sheet],
      recognition(table(sheet, 'row-per-bid', ['bidder', 'quantity', 'quantity'], { purposes: ['commitments'] })),
    );
    expect(facts.commitments.map(({ bidder, text, quantity }) => [bidder, text, said(quantity)])).toEqual([
      ['hollowmere', 'Apprentices (FTE)', 2],
      ['hollowmere', 'Volunteer hours', 40],
      ['tarnside', 'Volunteer hours', 'missing'],
    ]);
  });
  it('a list of unit values and a list of needs have no bidder', () => {
    const values = grid('Values', [
      ['Ref', 'Measure', 'Unit', '£ per unit'],
      ['M1', 'Apprentices', 'FTE', '£1,000'],
      ['M2', 'Trees', 'tree', null],
    ]);
    const wanted = grid('Needs', [
      ['Need', 'Where', 'Who'],
      ['Youth jobs', 'Northtown', '16-24'],
    ]);
    const { facts } = gather(
      [values, wanted],
      recognition(
        table(values, 'reference', ['measure-ref', 'commitment', 'unit', 'unit-value'], { purposes: ['unit-values'] }),
        table(wanted, 'reference', ['need', 'place', 'people'], { purposes: ['needs'] }),
      ),
    );
    expect(facts.unitValues.map(({ reference, text, unit, value }) => [reference, text, unit, said(value)])).toEqual([
      ['M1', 'Apprentices', 'FTE', 1000],
    ]);
    expect(facts.needs).toEqual([{ need: 'Youth jobs', place: 'Northtown', people: '16-24', where: 'Needs!A2' }]);
  });
  it('lots come from a column, a section row, a heading or the sheet, each named once', () => {
    const column = grid('One', [
      ['Bidder', 'Lot', 'Price'],
      ['Hollowmere', 'Lot 1', 10],
      ['Hollowmere', 2, 20],
    ]);
    const section = grid('Two', [
      ['Bidder', 'Price'],
      ['LOT 1', null],
      ['Tarnside', 11],
      ['Lot 2', null],
      ['Tarnside', 21],
    ]);
    const heading = grid('Three', [
      ['Bidder', 'Lot 1 price', 'Lot 2 price'],
      ['Osier', 12, 22],
    ]);
    const sheet = grid('Four', [
      ['Bidder', 'Price'],
      ['Quill', 13],
    ]);
    const { facts, problems } = gather(
      [column, section, heading, sheet],
      recognition(
        table(column, 'row-per-bid', ['bidder', 'lot', 'price']),
        table(section, 'row-per-bid', ['bidder', 'price'], { classes: { 1: 'section', 3: 'section' } }),
        table(heading, 'row-per-bid', ['bidder', ['price', { lot: 'Lot 1' }], ['price', { lot: 'Lot 2' }]]),
        table(sheet, 'row-per-bid', ['bidder', 'price'], { lot: 'lot 1' }),
      ),
    );
    expect(facts.lots).toEqual(['Lot 1', '2']);
    expect(facts.prices.map(({ bidder, lot, amount }) => [bidder, lot, said(amount)])).toEqual([
      ['hollowmere', 'Lot 1', 10],
      ['hollowmere', '2', 20],
      ['tarnside', 'Lot 1', 11],
      ['tarnside', '2', 21],
      ['osier', 'Lot 1', 12],
      ['osier', '2', 22],
      ['quill', 'Lot 1', 13],
    ]);
    expect(problems).toEqual([]);
  });
});
