/** Synthetic throughout. */
import { describe, expect, it } from 'vitest';
import { isCsvName, readCsv } from '../../../addin/file/csv';
import type { CellValue, Grid } from '../../../core/source';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((char) => (char === '€' ? 0x80 : char.charCodeAt(0))));

function sheet(bytes: Uint8Array | string, name = 'Bids.csv'): Grid {
  const read = readCsv(typeof bytes === 'string' ? utf8(bytes) : bytes, name);
  const grid = read.ok ? read.value.grids[0] : undefined;
  if (!grid) throw new Error('The text was not read.');
  return grid;
}

/** Rows by their number; the others are blank. */
const sparse = (rows: Readonly<Record<number, readonly CellValue[]>>): readonly (readonly CellValue[])[] =>
  Object.assign([], rows);

const problem = (bytes: Uint8Array): string | undefined => {
  const read = readCsv(bytes, 'Bids.csv');
  return read.ok ? undefined : read.problems[0]?.code;
};

describe('numbers', () => {
  it.each([
    ['1234.5', 1234.5],
    ['-3', -3],
    ['0', 0],
    ['0.50', 0.5],
  ])('%s is a number everywhere', (text, value) => {
    expect(sheet(`Price\n${text}`).values[1]).toEqual([value]);
  });

  it.each([
    '007',
    '0881591',
    '£1,200',
    '1,200',
    '1e5',
    '+3',
    ' 3',
    '(3)',
    '5%',
    '.5',
    '5.',
    '3/4',
    '1234567890123456',
    '--1',
    'N/A',
    'TRUE',
  ])('%s stays text for the cell reader', (text) => {
    expect(sheet(`"Price"\n"${text}"`).values[1]).toEqual([text]);
  });

  it('1.200 stays text where semicolons part the fields: there it may be twelve hundred', () => {
    expect(sheet('Bieter;Preis\nEiche;1.200\nBuche;950').values).toEqual([
      ['Bieter', 'Preis'],
      ['Eiche', '1.200'],
      ['Buche', 950],
    ]);
  });
});

describe('records', () => {
  it('keep quoted delimiters, quotation marks and line ends', () => {
    expect(sheet('Bidder,Note\r\n"Osier, Quill","said ""yes""\r\ntwice"\r\n').values).toEqual([
      ['Bidder', 'Note'],
      ['Osier, Quill', 'said "yes"\r\ntwice'],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('end in %j', (end) => {
    expect(sheet(['a,b', '1,2', '', '3,4'].join(end)).values).toEqual(sparse({ 0: ['a', 'b'], 1: [1, 2], 3: [3, 4] }));
  });

  it('may be ragged, with blanks at the end left off', () => {
    expect(sheet('Bids received\n\na,b,c,,\n1\n,,3,').values).toEqual(
      sparse({ 0: ['Bids received'], 2: ['a', 'b', 'c'], 3: [1], 4: [null, null, 3] }),
    );
  });

  it('take a quotation mark that never closes, or stands inside, for a character', () => {
    expect(sheet('Size,Item\n19" rack,"x"\n"never closed,y\nnext,z').values).toEqual([
      ['Size', 'Item'],
      ['19" rack', 'x'],
      ['"never closed', 'y'],
      ['next', 'z'],
    ]);
  });

  it('of an equals sign are text', () => {
    const grid = sheet('Bidder\n"=HYPERLINK(""x"")"');
    expect([grid.values[1], grid.formulas.size]).toEqual([['=HYPERLINK("x")'], 0]);
  });
});

describe('the delimiter', () => {
  it.each([
    ['tabs', 'a\tb, c\n1\t2'],
    ['semicolons beside decimal commas', 'Name;Price;Mark\nOak;1,5;2,5\nAsh;2,5;3,5'],
    ['bars', 'a|b\nx, y|z\n1|2'],
    ['commas in quotes', '"a; b",c\n"d; e",f'],
    ['a line that says it', 'sep=;\na;b,c,d\n1;2,3,4'],
  ])('%s', (_, text) => {
    const { values } = sheet(text);
    expect(values.map((row) => row?.length)).toEqual(values.map((row) => (text.includes('Mark') && row ? 3 : 2)));
  });

  it('is a comma where there is but one column', () => {
    expect(sheet('Bidder\nOak; and Ash\nElm').values).toEqual([['Bidder'], ['Oak; and Ash'], ['Elm']]);
  });
});

describe('encodings', () => {
  const text = 'Bidder,Price\nPlâs Gwyn,£5';
  const utf16 = (big: boolean, mark: boolean) =>
    Uint8Array.from(
      [...(mark ? '\uFEFF' : ''), ...text].flatMap((char) => {
        const pair = [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8];
        return big ? pair.reverse() : pair;
      }),
    );
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\uFEFF${text}`)],
    ['UTF-16', utf16(false, true)],
    ['UTF-16 big end first', utf16(true, true)],
    ['UTF-16 without its mark', utf16(false, false)],
    ['Windows-1252', latin(text)],
  ])('%s', (_, bytes) => {
    expect(sheet(bytes).values).toEqual([
      ['Bidder', 'Price'],
      ['Plâs Gwyn', '£5'],
    ]);
  });

  it('tells when it had to assume Windows-1252', () => {
    const read = readCsv(latin('Price\n€5'), 'Bids.csv');
    expect(read).toMatchObject({ ok: true, value: { notes: [expect.stringContaining('Windows-1252')] } });
    expect(sheet(latin('Price\n€5')).values[1]).toEqual(['€5']);
  });
});

describe('the file', () => {
  it('names its sheet as Excel would', () => {
    expect(sheet('a', 'C:\\Tenders\\Lot 1: bids [final].csv').name).toBe('Lot 1  bids  final');
    expect(sheet('a', `${'x'.repeat(40)}.csv`).name).toHaveLength(31);
    expect(sheet('a', '.csv').name).toBe('Sheet1');
    expect(['a.CSV', 'a.tsv', 'a.txt', 'a.xlsx'].map(isCsvName)).toEqual([true, true, true, false]);
  });

  it('that is empty, no text, or longer than a sheet is refused', () => {
    expect(problem(utf8(' \r\n'))).toBe('empty-file');
    expect(problem(Uint8Array.of(1, 0, 0, 7, 0, 0, 2))).toBe('not-a-workbook');
    expect(problem(utf8('1\n'.repeat(1_048_577)))).toBe('too-large');
  });
});
