import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { encodeXml } from '../../../addin/workbook/xml';

const run = promisify(execFile);

/** Opens a workbook in LibreOffice and gives back what it saves: the text of one sheet (counted from 1), or `xlsx`. */
export async function throughLibreOffice(
  book: Uint8Array,
  to: 'xlsx' | { readonly csvOfSheet: number },
): Promise<Uint8Array> {
  // Field separator comma, quote, UTF-8, from line 1, no formats by column, text quoted, cells as shown, sheet number.
  const filter =
    to === 'xlsx'
      ? 'xlsx'
      : `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,${to.csvOfSheet}`;
  const [saved] = await converted([book], filter);
  if (saved === undefined) throw new Error(nothing);
  return saved;
}

/** Several workbooks, each as LibreOffice saves it: in one go, for it takes longer to start than to open them. */
export const allThroughLibreOffice = (books: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  converted(books, 'xlsx');

/** As somebody renames sheets in LibreOffice, and saves the workbook: with the last of them in the first place. */
export async function renamedInLibreOffice(
  book: Uint8Array,
  names: readonly (readonly [sheet: string, to: string])[],
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'goodmark-libreoffice-'));
  try {
    const [source, saved, profile] = ['tender.xlsx', 'renamed.xlsx', 'profile'].map((name) => join(folder, name));
    if (!source || !saved || !profile) throw new Error('A folder without files.');
    await writeFile(source, book);
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
    // A profile that is new runs no macro.
    await office([...options, '--terminate_after_init']);
    await putMacro(profile, [
      'Dim hidden As New com.sun.star.beans.PropertyValue',
      'Dim filter As New com.sun.star.beans.PropertyValue',
      'hidden.Name = "Hidden"',
      'hidden.Value = True',
      'filter.Name = "FilterName"',
      'filter.Value = "Calc MS Excel 2007 XML"',
      `book = StarDesktop.loadComponentFromURL("${pathToFileURL(source).href}", "_blank", 0, Array(hidden))`,
      ...names.map(([sheet, to]) => `book.Sheets.getByName("${sheet}").Name = "${to}"`),
      `book.Sheets.moveByName("${names.at(-1)?.[1] ?? ''}", 0)`,
      `book.storeToURL("${pathToFileURL(saved).href}", Array(filter))`,
      'book.close(True)',
    ]);
    await office([...options, 'macro:///Standard.Trial.Run']);
    return new Uint8Array(await readFile(saved));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The only macro of a profile. */
async function putMacro(profile: string, lines: readonly string[]): Promise<void> {
  const library = 'xmlns:library="http://openoffice.org/2000/library" library:name="Standard"';
  const script = 'xmlns:script="http://openoffice.org/2000/script" script:name="Trial" script:language="StarBasic"';
  const basic = join(profile, 'user', 'basic');
  await mkdir(join(basic, 'Standard'), { recursive: true });
  const put = (name: string, xml: string) =>
    writeFile(join(basic, name), `<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  await put(
    'script.xlc',
    `<library:libraries xmlns:library="http://openoffice.org/2000/library"><library:library library:name="Standard" library:link="false"/></library:libraries>`,
  );
  await put(
    'Standard/script.xlb',
    `<library:library ${library}><library:element library:name="Trial"/></library:library>`,
  );
  const macro = ['Sub Run', ...lines, 'End Sub'].join('\n');
  await put('Standard/Trial.xba', `<script:module ${script}>${encodeXml(macro)}</script:module>`);
}

const nothing = 'LibreOffice saved nothing: it could not open the workbook.';

async function converted(books: readonly Uint8Array[], filter: string): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'goodmark-libreoffice-'));
  try {
    const sources = await Promise.all(
      books.map(async (bytes, index) => {
        // In the order of their names, the results come in the order of the books.
        const source = join(folder, `tender-${String(index).padStart(3, '0')}.xlsx`);
        await writeFile(source, bytes);
        return source;
      }),
    );
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const out = join(folder, 'out');
    await office([
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      out,
      ...sources,
    ]);
    // A sheet's text is named after the sheet too.
    const files = (await readdir(out)).sort();
    if (files.length !== books.length) throw new Error(nothing);
    return await Promise.all(files.map(async (file) => new Uint8Array(await readFile(join(out, file)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function office(options: readonly string[]): Promise<void> {
  try {
    await run('soffice', options, { timeout: 120_000 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error(
        'LibreOffice is missing, and this test opens what we wrote in it. Install it with: apt-get install --no-install-recommends libreoffice-calc',
      );
    throw error;
  }
}
