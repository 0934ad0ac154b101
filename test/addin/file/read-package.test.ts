import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type OfficePackage, openPackage } from '../../../addin/file/package';
import { guarded } from '../../../addin/workbook/damage';
import { bidsWith, handMade, partsOf, zipOf } from '../../fixtures/xlsx/hand-made';
import { asZip64, compoundFile, declaring } from '../../fixtures/xlsx/zip-bytes';

const book = { sheets: { Bids: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } };

function opened(bytes: Uint8Array): OfficePackage {
  const result = openPackage(bytes);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.value;
}

const codeOf = (bytes: Uint8Array): string | undefined => {
  const result = openPackage(bytes);
  return result.ok ? undefined : result.problems.map(({ code }) => code).join();
};

const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );

const text = (content: string): Uint8Array => strToU8(content);

describe('a file that is no workbook is called by its name', () => {
  const cases: readonly (readonly [what: string, code: string, bytes: Uint8Array])[] = [
    ['nothing', 'empty-file', new Uint8Array()],
    ['a locked workbook', 'password-protected', compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    ['an old .xls', 'old-xls', compoundFile('Root Entry', 'Workbook')],
    ['a very old .xls', 'old-xls', compoundFile('Root Entry', 'Book')],
    ['an .xls without a container', 'old-xls', Uint8Array.of(0x09, 0x08, 0x08, 0, 0, 5, 0x10, 0)],
    [
      'Excel 2003 XML',
      'old-xls',
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    ],
    ['an old Word document', 'not-a-workbook', compoundFile('Root Entry', 'WordDocument')],
    ['a PDF', 'not-a-workbook', text('%PDF-1.7')],
    ['a web page', 'not-a-workbook', text('<html><body><table><tr><td>Supplier</td></tr></table>')],
    ['a text', 'not-a-workbook', text('Supplier,Price')],
    [
      '.xlsb',
      'binary-workbook',
      zipOf({
        ...partsOf(book),
        'xl/workbook.xml': '',
        'xl/workbook.bin': 'x',
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      }),
    ],
    [
      '.ods',
      'open-document',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    ],
    ['a Word document', 'not-a-workbook', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' })],
    ['a zip of files', 'not-a-workbook', zipOf({ 'tender/Bids.xlsx': 'x' })],
    ['a package without its workbook', 'corrupt-workbook', zipOf({ '[Content_Types].xml': '<Types/>' })],
  ];
  it.each(cases)('%s: %s', (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('says what to do', () => {
    const result = openPackage(compoundFile('Workbook'));
    expect(result.ok ? [] : result.problems).toMatchObject([
      {
        severity: 'stop',
        message: 'This workbook is in the format of Excel 97 to 2003 (.xls).',
        hint: expect.stringMatching(/^Save it as \.xlsx\./),
      },
    ]);
  });
});

describe('a damaged file', () => {
  const whole = handMade(book);

  it('is truncated wherever it was cut', () => {
    for (const share of [0.1, 0.4, 0.7, 0.99])
      expect(codeOf(whole.subarray(0, whole.length * share))).toBe('truncated-workbook');
  });

  it('is corrupt when its directory points nowhere, or a part is in it twice', () => {
    const lost = whole.slice();
    lost.fill(0, 0, 4);
    expect(codeOf(lost.fill(0x50, 0, 1).fill(0x4b, 1, 2))).toBe('corrupt-workbook');
    expect(codeOf(zipOf({ ...partsOf(book), 'XL/Workbook.xml': '<x/>' }))).toBe('corrupt-workbook');
  });

  it('gives no part whose bytes were changed', () => {
    const stored = zipSync(
      { ...packed(partsOf(book)), 'xl/prices.xml': strToU8('<price>405000</price>') },
      { level: 0 },
    );
    const at = new TextDecoder('latin1').decode(stored).indexOf('405000');
    stored.set(strToU8('905000'), at);
    const pkg = opened(stored);
    expect(() => pkg.bytes('xl/prices.xml')).toThrow('does not agree with its checksum');
    expect(guarded(() => pkg.part('xl/prices.xml'))).toMatchObject({ problems: [{ code: 'corrupt-workbook' }] });
    expect(pkg.part('xl/workbook.xml')).toContain('<sheets>');
  });
});

describe('a bomb is refused before it unpacks', () => {
  const zeros = new Uint8Array(80_000_000);

  it('by the ratio that its directory declares', () => {
    expect(codeOf(zipOf({ ...partsOf(book), 'xl/media/image1.png': zeros }))).toBe('zip-bomb');
  });

  it('by unpacking to more than it declared', () => {
    const zip = zipOf({ ...partsOf(book), 'xl/sharedStrings.xml': zeros.subarray(0, 5_000_000) });
    const pkg = opened(declaring(zip, 'xl/sharedStrings.xml', 1000));
    expect(() => pkg.bytes('xl/sharedStrings.xml')).toThrow('holds more than it declares');
  });

  it('by declaring more than a workbook holds', () => {
    let state = 1;
    const noise = new Uint8Array(3_000_000).map(() => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      return state >>> 24;
    });
    expect(codeOf(declaring(zipOf({ ...partsOf(book), 'a.bin': noise }), 'a.bin', 600_000_000))).toBe('too-large');
  });

  it('by listing one stretch of the file twice', () => {
    const zip = handMade(book).slice();
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    const second = directory + 46 + view.getUint16(directory + 28, true);
    view.setUint32(second + 42, view.getUint32(directory + 42, true), true);
    expect(codeOf(zip)).toBe('zip-bomb');
  });
});

describe('parts', () => {
  it('are found in any case, with or without a slash', () => {
    const pkg = opened(handMade(book));
    expect(pkg.workbook).toBe('xl/workbook.xml');
    expect(pkg.part('/XL/Workbook.XML')).toBe(pkg.part('xl/workbook.xml'));
    expect(pkg.has('xl/nothing.xml')).toBe(false);
    expect(pkg.part('xl/nothing.xml')).toBeUndefined();
    expect(pkg.contentType('xl/workbook.xml')).toMatch(/sheet\.main\+xml$/);
    expect(pkg.contentType('xl/worksheets/sheet1.xml')).toBe('application/xml');
  });

  it('are related by targets that never leave the package', () => {
    const pkg = opened(
      handMade({
        ...book,
        relations:
          '<Relationship Id="up" Type="x/image" Target="../../../../etc/passwd"/><Relationship Id="out" Type="x/hyperlink" Target="../other.xlsx" TargetMode="External"/>',
      }),
    );
    const targets = pkg
      .relationships('xl/workbook.xml')
      .map(({ id, kind, target, external }) => [id, kind, target, external]);
    expect(targets).toEqual([
      ['rId1', 'worksheet', 'xl/worksheets/sheet1.xml', false],
      ['up', 'image', 'etc/passwd', false],
      ['out', 'hyperlink', '../other.xlsx', true],
    ]);
    expect(pkg.target('xl/workbook.xml', 'rId1')).toBe('xl/worksheets/sheet1.xml');
    expect(pkg.target('xl/workbook.xml', 'up')).toBeUndefined();
  });

  it('with names that climb out of a folder are only names', () => {
    const pkg = opened(zipOf({ ...partsOf(book), '../../evil.sh': 'x' }));
    expect(pkg.names()).toContain('../../evil.sh');
  });

  it('may be stored in UTF-16', () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'<?xml version="1.0" encoding="utf-16"?><a>£</a>'].flatMap((char) => [
        char.charCodeAt(0) & 255,
        char.charCodeAt(0) >> 8,
      ]),
    ]);
    expect(opened(zipOf({ ...partsOf(book), 'a.xml': utf16 })).part('a.xml')).toContain('<a>£</a>');
  });
});

describe('other ways to write a zip', () => {
  it('zip64 fields', () => {
    const pkg = opened(asZip64(handMade(book)));
    expect(pkg.part('xl/worksheets/sheet1.xml')).toContain('<v>1</v>');
    expect(opened(pkg.with(new Map([['new.xml', '<a/>']]))).part('xl/worksheets/sheet1.xml')).toContain('<v>1</v>');
  });

  it('sizes after the data', () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, part] of Object.entries(partsOf(book))) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(typeof part === 'string' ? strToU8(part) : part, true);
    }
    zip.end();
    const pkg = opened(Uint8Array.from(chunks.flatMap((chunk) => [...chunk])));
    expect(opened(pkg.with(new Map())).part('xl/worksheets/sheet1.xml')).toContain('<v>1</v>');
  });

  it('something in front of it, or a comment behind it', () => {
    const whole = handMade(book);
    expect(opened(Uint8Array.from([0x50, 0x4b, 0x30, 0x30, ...whole])).workbook).toBe('xl/workbook.xml');
    const commented = Uint8Array.from([...whole, ...text('saved by hand')]);
    new DataView(commented.buffer).setUint16(whole.length - 2, 13, true);
    expect(opened(commented).workbook).toBe('xl/workbook.xml');
  });
});

describe('saving', () => {
  const before = handMade({
    ...book,
    parts: { 'xl/media/image1.png': Uint8Array.of(1, 2, 3, 4), 'docProps/app.xml': '<a/>' },
  });
  const pkg = opened(before);
  const after = pkg.with(
    new Map<string, string | Uint8Array | null>([
      ['XL/worksheets/sheet1.xml', '<?xml version="1.0" encoding="UTF-16"?><worksheet>£</worksheet>'],
      ['docProps/app.xml', null],
      ['/xl/worksheets/sheet9.xml', '<worksheet/>'],
    ]),
  );

  it('without changes gives the same file', () => {
    expect(pkg.with(new Map())).toEqual(before);
  });

  it('changes, drops and adds parts, and keeps the order', () => {
    const saved = opened(after);
    expect(saved.names()).toEqual([
      ...pkg.names().filter((name) => name !== 'docProps/app.xml'),
      'xl/worksheets/sheet9.xml',
    ]);
    expect(saved.part('xl/worksheets/sheet1.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><worksheet>£</worksheet>',
    );
  });

  it('copies the rest byte for byte, headers and timestamps included', () => {
    const start = before.length - 22;
    const first = new DataView(before.buffer).getUint32(start + 16, true);
    const sheet = new TextDecoder('latin1').decode(before).indexOf('xl/worksheets/sheet1.xml') - 30;
    expect(sheet).toBeLessThan(first);
    expect(after.subarray(0, sheet)).toEqual(before.subarray(0, sheet));
  });

  it('gives the same bytes every time, and content types first', () => {
    expect(pkg.with(new Map([['z.xml', '<z/>']]))).toEqual(pkg.with(new Map([['z.xml', '<z/>']])));
    const { '[Content_Types].xml': types = '', ...others } = partsOf(book);
    const late = opened(zipOf({ ...others, '[Content_Types].xml': types })).with(new Map());
    expect(opened(late).names()[0]).toBe('[Content_Types].xml');
  });

  it('reads back what a workbook of the same rows says', () => {
    expect(opened(bidsWith('<row/>')).part('xl/worksheets/sheet1.xml')).toContain('<sheetData><row/></sheetData>');
  });
});
