import { describe, expect, it } from 'vitest';
import { showValue } from '../../../addin/file/format-value';
import { builtInFormat, isDateFormat } from '../../../addin/file/read/number-formats';

const shown = (value: number | string | boolean | null, code: string): string => showValue(value, code).text;

describe('a number is shown as Excel shows it', () => {
  it.each([
    ['General', 405000, '405000'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1234567.891234, '1234567.891'],
    ['General', -2.5, '-2.5'],
    ['General', 123456789012, '1.23457E+11'],
    ['General', 0.0000000001, '1E-10'],
    ['0', 2.5, '3'],
    ['0', -0.4, '0'],
    ['0.00', 1.005, '1.01'],
    ['0.00', -1.005, '-1.01'],
    ['#,##0', 1234567, '1,234,567'],
    ['#,##0', 0, '0'],
    ['#,##0.00', 999.995, '1,000.00'],
    ['#,###', 0, ''],
    ['0.0#', 1.25, '1.25'],
    ['0.0#', 1.2, '1.2'],
    ['000000', 881, '000881'],
    ['0,', 1234567, '1235'],
    ['0.0,,"m"', 1_250_000, '1.3m'],
    ['0%', 0.4, '40%'],
    ['0.0%', 0.125, '12.5%'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['£#,##0.00', 1200, '£1,200.00'],
    ['[$£-809]#,##0', -95, '-£95'],
    ['"£"#,##0;\\-"£"#,##0', -1200, '-£1,200'],
    ['$#,##0.00_);($#,##0.00)', -5, '($5.00)'],
    ['[$€-2] #,##0.00', 3.5, '€ 3.50'],
    ['#,##0 "FTE"', 2, '2 FTE'],
    ['_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-', 1200, ' £1,200.00 '],
    ['0;0;"nil"', 0, 'nil'],
    ['[>=100]"many";[<0]"few";0', 7, '7'],
    ['[>=100]"many";0', 250, 'many'],
  ])('%s of %d', (code, value, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it('with the colour that its format asks for', () => {
    expect(showValue(-3, '0;[Red]-0')).toEqual({ text: '-3', colour: 'red' });
    expect(showValue(3, '0;[Red]-0')).toEqual({ text: '3', colour: null });
  });

  it('in General where the format is beyond this', () => {
    expect(shown(0.5, '# ?/?')).toBe('0.5');
  });
});

describe('a date is shown as Excel shows it', () => {
  it.each([
    ['dd/mm/yyyy', 46_268, '03/09/2026'],
    ['d mmmm yyyy', 46_268, '3 September 2026'],
    ['[$-809]dddd, d mmm yy', 46_268, 'Thursday, 3 Sep 26'],
    ['yyyy-mm-dd hh:mm', 46_268.75, '2026-09-03 18:00'],
    ['h:mm AM/PM', 0.5, '12:00 PM'],
    ['hh:mm:ss', 0.999999, '00:00:00'],
    ['mm:ss.0', 0.00001157, '00:01.0'],
    ['[h]:mm', 1.5, '36:00'],
    ['d/m/yyyy', 1, '1/1/1900'],
    ['d/m/yyyy', 60, '29/2/1900'],
    ['d/m/yyyy', 61, '1/3/1900'],
    ['mmm-yy', 46_268, 'Sep-26'],
  ])('%s of %d', (code, value, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it('and as its number where no calendar has it', () => {
    expect([shown(-5, 'dd/mm/yyyy'), shown(3_000_000, 'dd/mm/yyyy')]).toEqual(['-5', '3000000']);
  });
});

describe('other values', () => {
  it.each([
    [null, 'dd/mm/yyyy', ''],
    [true, '0', 'TRUE'],
    ['Osier', '0.00', 'Osier'],
    ['Osier', '0;0;0;"Bid: "@', 'Bid: Osier'],
    ['#N/A', '0', '#N/A'],
  ])('%s as %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });
});

it('knows dates by their codes', () => {
  for (const code of ['dd/mm/yyyy', '[$-809]d mmm', 'mmm-yy', 'yyyy', builtInFormat(14), builtInFormat(57)])
    expect([code, isDateFormat(code)]).toEqual([code, true]);
  for (const code of ['General', '0.00', '#,##0 "days"', '[Red]0', 'h:mm', 'mm:ss', '@', '\\d0', builtInFormat(2)])
    expect([code, isDateFormat(code)]).toEqual([code, false]);
});
