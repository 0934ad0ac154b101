/** Every row of what buyers and bidders type where a number belongs. All values are invented (synthetic). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellInput, type NumberContext, readNumbers } from '../../../core/facts/cells';
import type { CellValue } from '../../../core/source';

const column = (values: readonly CellValue[], context: Partial<NumberContext> = {}, format?: string) =>
  readNumbers(
    values.map((value, row): CellInput => ({ value, where: `Bids!C${row + 4}`, format })),
    { kind: 'money', ...context },
  );
const only = (value: CellValue, context: Partial<NumberContext> = {}, format?: string) => {
  const [reading] = column([value], context, format);
  if (!reading) throw new Error('one cell gives one reading');
  return reading;
};
/** The value, "missing", or the anomaly's code. */
const said = (reading: ReturnType<typeof only>): number | string =>
  reading.kind === 'value' ? reading.value : reading.kind === 'missing' ? 'missing' : reading.code;
const flags = (reading: ReturnType<typeof only>): readonly string[] => (reading.kind === 'value' ? reading.flags : []);

describe('a number alone in its column', () => {
  it.each<[CellValue, number, readonly string[]]>([
    [405000, 405000, []],
    [0, 0, []],
    [0.30000000000000004, 0.3, []],
    ['405,000 ', 405000, ['text-number']],
    ['0', 0, ['text-number']],
    ["'405000", 405000, ['text-number']],
    ['£1,200', 1200, ['text-number']],
    ['£ 95,000.00', 95000, ['text-number']],
    ['£\u00a095,000.00', 95000, ['text-number']],
    ['GBP 1,200.50', 1200.5, ['text-number']],
    ['1,200 €', 1200, ['text-number']],
    ['\u200e1\u200b,200\u2009.50'.replace('\u2009', ''), 1200.5, ['text-number']],
    ['$837,232.50*', 837232.5, ['text-number', 'footnote-mark']],
    ['1,200 †', 1200, ['text-number', 'footnote-mark']],
    ['1,200^', 1200, ['text-number', 'footnote-mark']],
    ['1,200‡', 1200, ['text-number', 'footnote-mark']],
    ['1,200', 1200, ['text-number']],
    ['1,250,000', 1250000, ['text-number']],
    ['1.200,50', 1200.5, ['text-number', 'european']],
    ['1\u00a0198\u00a0000,00', 1198000, ['text-number', 'european']],
    ['1.310.000,–', 1310000, ['text-number', 'european']],
    ["1'310'000.–", 1310000, ['text-number']],
    ['3,50,00,000', 35000000, ['text-number', 'lakh']],
    ['3,50,000.25', 350000.25, ['text-number', 'lakh']],
    ['(2,500)', -2500, ['text-number', 'negative-brackets']],
    ['£(2,500)', -2500, ['text-number', 'negative-brackets']],
    ['(£2,500.00)*', -2500, ['text-number', 'footnote-mark', 'negative-brackets']],
    ['-2,500', -2500, ['text-number']],
    ['\u22122,500', -2500, ['text-number']],
    ['-£2,500', -2500, ['text-number']],
    ['£-2,500', -2500, ['text-number']],
    ['+44', 44, ['text-number']],
    ['£3k', 3000, ['text-number', 'unit-in-cell']],
    ['£1.2m', 1200000, ['text-number', 'unit-in-cell']],
    ['£2 million', 2000000, ['text-number', 'unit-in-cell']],
    ['£1,200 + VAT', 1200, ['text-number', 'unit-in-cell']],
    ['1.2E+05', 120000, ['text-number']],
    ['١٬٢٠٠٫٥', 1200.5, ['text-number', 'eastern-digits']],
    ['١٫٢٠٠', 1.2, ['text-number', 'eastern-digits']],
    ['۱۲۳۴', 1234, ['text-number', 'eastern-digits']],
    ['１，２００．５０', 1200.5, ['text-number']],
    ['￥１２００', 1200, ['text-number']],
  ])('%j is %d', (value, number, expected) => {
    const reading = only(value);
    expect(said(reading)).toBe(number);
    expect(flags(reading)).toEqual(expected);
  });
});

describe('a cell that says nothing is missing and never zero', () => {
  it.each([
    ...[null, '', ' ', '\u00a0', '\u200b', '-', '–', '—', '−', '/', '--', '...', '?'],
    ...['N/A', 'n/a', 'NA', 'TBC', 'tba', 'TBC*', '(blank)', 'nil', 'None', 'No bid', 'no  bid', 'POA', 'P.O.A.'],
    ...['not applicable', 'Not provided', 'see attachment', 'See Appendix B', 'refer to cover letter'],
    ...['dim', 'Dim cais', 'amherthnasol', "i'w gadarnhau", 'gweler yr atodiad', 'n/a (tbc)'.slice(0, 3)],
  ])('%j', (value) => {
    for (const kind of ['money', 'number', 'share', 'mark'] as const)
      expect(said(only(value, { kind }))).toBe('missing');
  });
});

describe('a cell that a person must look at', () => {
  it.each<[CellValue, string]>([
    ['#REF!', 'cell-error'],
    ['#VALUE!', 'cell-error'],
    ['#N/A', 'cell-error'],
    ['#DIV/0!', 'cell-error'],
    ['#NAME?', 'cell-error'],
    ['#NUM!', 'cell-error'],
    ['#NULL!', 'cell-error'],
    ['#SPILL!', 'cell-error'],
    ['#CALC!', 'cell-error'],
    ['Err:502', 'cell-error'],
    [true, 'truth-for-number'],
    ['12/03/2026', 'date-for-number'],
    ['3 May 2026', 'date-for-number'],
    ['$9,093,272,70*', 'broken-number'],
    ['1,2,3', 'broken-number'],
    ['12,34', 'ambiguous-number'],
    ['1.200', 'ambiguous-number'],
    ['3k', 'scaled-number'],
    ['1.5m', 'scaled-number'],
    ['10%', 'percent-for-money'],
    ['40 hours', 'unit-in-cell'],
    ['£100 to £200', 'range-for-number'],
    ['100-200', 'range-for-number'],
    ['approx. £500', 'inexact-number'],
    ['>500', 'inexact-number'],
    ['500+', 'inexact-number'],
    ['020 7946 0000', 'reference-for-number'],
    ['+44 20 7946 0000', 'reference-for-number'],
    ['01234567', 'reference-for-number'],
    ['12345678901234567', 'reference-for-number'],
    ['Stage 2 - $1,438,110.00; Stage 3 - rates', 'words-around-number'],
    ['four', 'not-a-number'],
    ['included', 'not-a-number'],
    ['=1+1', 'words-around-number'],
    [Number.POSITIVE_INFINITY, 'not-a-number'],
  ])('%j: %s', (value, code) => {
    const reading = only(value);
    expect(said(reading)).toBe(code);
    expect(reading.kind === 'anomaly' && reading.message.startsWith('Bids!C4 ')).toBe(true);
  });

  it('says where it is, what it holds and what to do', () => {
    expect(only('12,34')).toEqual({
      kind: 'anomaly',
      where: 'Bids!C4',
      raw: '12,34',
      code: 'ambiguous-number',
      message: 'Bids!C4 says “12,34”, which can be read as more than one number.',
      hint: 'Enter it as a number, so that point and comma cannot be confused.',
    });
  });

  it('does not take a formatted date for a number', () => {
    expect(said(only(46000, {}, 'dd/mm/yyyy'))).toBe('date-for-number');
    expect(said(only(46000, {}, '[$-809]d mmm yy'))).toBe('date-for-number');
    expect(said(only(46000, {}, '[$£-809]#,##0.00'))).toBe(46000);
    expect(said(only(46000, {}, '#,##0 "days"'))).toBe(46000);
    expect(said(only(46000, {}, '[Red]-#,##0;General'))).toBe(46000);
  });
});

describe('point and comma are settled by the whole column', () => {
  it('one clear European amount settles the doubtful ones', () => {
    expect(column(['1.200,50', '1.200', '12,34', '980']).map(said)).toEqual([1200.5, 1200, 12.34, 980]);
  });
  it('but an English thousands group in a European column stays doubtful', () => {
    expect(column(['1.200,50', '1,200']).map(said)).toEqual([1200.5, 'ambiguous-number']);
  });
  it('a column that is certainly both ways is doubtful where it is European', () => {
    expect(column(['1.200,50', '1,200.50', '1.200']).map(said)).toEqual(['mixed-locale', 1200.5, 'ambiguous-number']);
  });
  it('nor does such a column settle three decimals', () => {
    const values = ['1.200,50', '1,200.50', '1.200'];
    expect(column(values, { kind: 'number' }).map(said)).toEqual(['mixed-locale', 1200.5, 'ambiguous-number']);
  });
  it('an English column settles three decimals of a quantity, but not of money', () => {
    expect(column(['0.75', '1.200'], { kind: 'number' }).map(said)).toEqual([0.75, 1.2]);
    expect(column(['0.75', '1.200'], { kind: 'money' }).map(said)).toEqual([0.75, 'ambiguous-number']);
  });
  it('a decimal comma stays doubtful in an English column', () => {
    expect(column(['1,200.50', '12,34']).map(said)).toEqual([1200.5, 'ambiguous-number']);
  });
  it('does not let certain Arabic separators decide for others', () => {
    expect(column(['١٬٢٠٠٫٥', '1.200']).map(said)).toEqual([1200.5, 'ambiguous-number']);
  });
});

describe('currency', () => {
  it('an amount in another currency than the column is not compared', () => {
    expect(column(['£100', '£120', '€110', '130']).map(said)).toEqual([100, 120, 'mixed-currency', 130]);
  });
  it('two currencies on a par are both in doubt', () => {
    expect(column(['£100', '€110']).map(said)).toEqual(['mixed-currency', 'mixed-currency']);
  });
  it('a number format names a currency too', () => {
    const cells: CellInput[] = [
      { value: 100, where: 'B1', format: '[$£-809]#,##0' },
      { value: 100, where: 'B2', format: '"£"#,##0' },
      { value: 100, where: 'B3', format: '[$€-407]#,##0' },
    ];
    expect(readNumbers(cells, { kind: 'money' }).map(said)).toEqual([100, 100, 'mixed-currency']);
  });
  it('is out of place in a mark and in place where it is the unit', () => {
    expect(said(only('£5', { kind: 'mark' }))).toBe('currency-for-number');
    expect(said(only('£5,000', { kind: 'number', unit: '£ spent locally' }))).toBe(5000);
  });
});

describe('a unit in the cell', () => {
  it.each<[string, string | undefined, number | string]>([
    ['2.5 FTE', 'FTE', 2.5],
    ['2.5 fte', 'No. of FTEs', 2.5],
    ['40 hours', 'Volunteer hours', 40],
    ['40hrs', 'hours', 40],
    ['12 people', 'persons', 12],
    ['10 No.', undefined, 10],
    ['500 m2', 'm2', 500],
    ['5m', 'metres', 5],
    ['5m', 'people', 'scaled-number'],
    ['40 days', 'hours', 'unit-differs'],
    ['40 volunteer weeks', 'volunteer hours', 'unit-differs'],
    ['40 hours', undefined, 'unit-in-cell'],
    ['30%', '% of spend', 30],
    ['30%', undefined, 0.3],
  ])('%j under the unit %j', (value, unit, expected) => {
    expect(said(only(value, { kind: 'number', unit }))).toBe(expected);
  });
  it('is compared row by row where the unit has its own column', () => {
    expect(column(['2 FTE', '3 weeks'], { kind: 'number', unit: ['FTE', null] }).map(said)).toEqual([
      2,
      'unit-in-cell',
    ]);
  });
  it('scales a formatted percentage to a unit of per cent', () => {
    expect(said(only(0.3, { kind: 'number', unit: '%' }, '0%'))).toBe(30);
    expect(said(only(0.3, { kind: 'number' }, '0%'))).toBe(0.3);
  });
});

describe('shares and marks', () => {
  it.each<[CellValue, string | undefined, number]>([
    ['10 %', undefined, 0.1],
    ['10 per cent', undefined, 0.1],
    ['7.5%', undefined, 0.075],
    [0.1, '0%', 0.1],
    [10, undefined, 10],
  ])('the share %j reads as %s %d', (value, format, expected) => {
    expect(said(only(value, { kind: 'share' }, format))).toBe(expected);
  });
  it('"3/5" and "3 out of 5" are marks when the column has one maximum', () => {
    expect(column(['3/5', '4 out of 5', '2'], { kind: 'mark' }).map(said)).toEqual([3, 4, 2]);
    expect(column(['3/5', '4/10'], { kind: 'mark' }).map(said)).toEqual(['words-around-number', 'words-around-number']);
    expect(said(only('6/5', { kind: 'mark' }))).toBe('words-around-number');
    expect(said(only('3/5', { kind: 'number' }))).toBe('words-around-number');
  });
  it('marks may be called marks or points', () => {
    expect(said(only('4 points', { kind: 'mark' }))).toBe(4);
  });
});

describe('where a value comes from', () => {
  it('says formula, link to another workbook, and hidden', () => {
    const cells: CellInput[] = [
      { value: 1, where: 'B1', formula: '=SUM(A1:A9)' },
      { value: 1, where: 'B2', formula: "='[Rates 2026.xlsx]Sheet 1'!A1" },
      { value: 1, where: 'B3', formula: '=SUM(Table1[Amount])' },
      { value: 1, where: 'B4', hidden: true },
    ];
    expect(readNumbers(cells, { kind: 'money' }).map(flags)).toEqual([
      ['formula'],
      ['formula', 'external-link'],
      ['formula'],
      ['hidden'],
    ]);
  });
});

describe('for any text', () => {
  it('never throws, answers cell by cell, and keeps what was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.double(), fc.boolean(), fc.constant(null))),
        fc.constantFrom('money', 'number', 'share', 'mark' as const),
        (values, kind) => {
          const readings = column(values, { kind });
          expect(readings.map(({ where }) => where)).toEqual(values.map((_, row) => `Bids!C${row + 4}`));
          for (const reading of readings)
            if (reading.kind === 'value') expect(reading.value).toSatisfy(Number.isFinite);
        },
      ),
    );
  });
  it('blank text never becomes a value', () => {
    const blank = fc.string({
      unit: fc.constantFrom(' ', '\u00a0', '\t', '\n', '\u200b', '\u200f', '\ufeff', '\u3000'),
    });
    fc.assert(fc.property(blank, (value) => said(only(value)) === 'missing'));
  });
  it('an amount formatted the British way reads back', () => {
    const amount = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((pence) => pence / 100);
    fc.assert(
      fc.property(amount, fc.constantFrom('£', '', 'GBP '), (value, sign) => {
        const shown = Math.abs(value).toLocaleString('en-GB', { minimumFractionDigits: 2 });
        expect(said(only(`${value < 0 ? '-' : ''}${sign}${shown}`))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
  it('an amount formatted the German way reads back in a German column', () => {
    const amount = fc.integer({ min: 0, max: 999_999_999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, (value) => {
        const shown = value.toLocaleString('de-DE', { minimumFractionDigits: 2 });
        expect(said(column([shown, '1.234,50 €'])[0] ?? only(null))).toBe(value);
      }),
    );
  });
});
