import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

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
