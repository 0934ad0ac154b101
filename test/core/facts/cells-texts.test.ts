/** Dates, texts, names and yes or no. All values are invented (synthetic). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readName, readText, readYesNo } from '../../../core/facts/cells';
import type { Reading } from '../../../core/facts/tender';
import type { CellValue } from '../../../core/source';

const cell = (value: CellValue, format?: string) => ({ value, where: 'Offers!F5', format });
const said = (reading: Reading<string | boolean>): string | boolean =>
  reading.kind === 'value' ? reading.value : reading.kind === 'missing' ? 'missing' : reading.code;

describe('readDate', () => {
  it.each<[CellValue, string | undefined, string]>([
    [46112, 'dd/mm/yyyy', '2026-03-31'],
    [46112.75, 'd mmm yyyy hh:mm', '2026-03-31'],
    [1, 'dd/mm/yyyy', '1900-01-01'],
    [61, 'dd/mm/yyyy', '1900-03-01'],
    [60, 'dd/mm/yyyy', 'number-for-date'],
    [46112, undefined, 'number-for-date'],
    [46112, '#,##0', 'number-for-date'],
    [2027, undefined, '2027'],
    ['31/03/2026', undefined, '2026-03-31'],
    ['1.2.2026', undefined, '2026-02-01'],
    ['01-02-26', undefined, '2026-02-01'],
    ['2026-03-31', undefined, '2026-03-31'],
    ['2026-03-31T00:00:00Z', undefined, '2026-03-31'],
    ['31st March 2026', undefined, '2026-03-31'],
    ['Tuesday 31 March 2026', undefined, '2026-03-31'],
    ['March 31, 2026', undefined, '2026-03-31'],
    ['31-Mar-26', undefined, '2026-03-31'],
    ['31 Mawrth 2026', undefined, '2026-03-31'],
    ['Rhagfyr 2026', undefined, '2026-12'],
    ['March 2026', undefined, '2026-03'],
    ['29/02/2028', undefined, '2028-02-29'],
    ['٣١/٠٣/٢٠٢٦', undefined, '2026-03-31'],
    ['31/02/2026', undefined, 'impossible-date'],
    ['29/02/2026', undefined, 'impossible-date'],
    ['12/31/2026', undefined, 'impossible-date'],
    ['Month 6', undefined, 'not-a-date'],
    ['ongoing', undefined, 'not-a-date'],
    [true, undefined, 'not-a-date'],
    ['#N/A', undefined, 'cell-error'],
    ['TBC', undefined, 'missing'],
    [null, undefined, 'missing'],
  ])('%j formatted %j: %s', (value, format, expected) => {
    expect(said(readDate(cell(value, format)))).toBe(expected);
  });
  it('reads back any day written the British way', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(said(readDate(cell(iso.split('-').reverse().join('/'))))).toBe(iso);
      }),
    );
  });
});

describe('readText', () => {
  it.each<[CellValue, string | undefined, string]>([
    ['  Osier\u00a0& Quill ', undefined, 'Osier\u00a0& Quill'],
    ['=HYPERLINK("x")', undefined, '=HYPERLINK("x")'],
    ['020 7946 0000', undefined, '020 7946 0000'],
    ['01234567', undefined, '01234567'],
    [1234567, undefined, '1234567'],
    [0.2, '0%', '20%'],
    [46112, 'dd/mm/yyyy', '2026-03-31'],
    ['See Appendix B', undefined, 'See Appendix B'],
    ['Outstanding', undefined, 'Outstanding'],
    ['n/a', undefined, 'missing'],
    ['#REF!', undefined, 'cell-error'],
    [null, undefined, 'missing'],
  ])('%j formatted %j: %j', (value, format, expected) => {
    expect(said(readText(cell(value, format)))).toBe(expected);
  });
  it('keeps a name on one line', () => {
    expect(said(readName(cell(' Osier\u200b\n& Quill ')))).toBe('Osier & Quill');
  });
});

describe('readYesNo', () => {
  const also = { micro: true, large: false };
  it.each<[CellValue, boolean | string]>([
    ...(['Yes', 'y', ' YES ', 'Yes - medium', 'yes (micro)', '✓', 'Ie', 'Oes', true, 1, 'Micro'] as const).map(
      (value) => [value, true] as [CellValue, boolean],
    ),
    ...(['No', 'n', 'Nac oes', 'No, large', false, 0, '✗', 'Large'] as const).map(
      (value) => [value, false] as [CellValue, boolean],
    ),
    ...(['', null, 'N/A', 'TBC', 'Yes/No', 'Y/N', '-'] as const).map(
      (value) => [value, 'missing'] as [CellValue, string],
    ),
    ['x', 'not-yes-no'],
    ['In progress', 'not-yes-no'],
    ['Yesterday', 'not-yes-no'],
    [2, 'not-yes-no'],
    ['#N/A', 'cell-error'],
  ])('%j is %j', (value, expected) => {
    expect(said(readYesNo(cell(value), also))).toBe(expected);
  });
});
