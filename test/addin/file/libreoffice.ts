import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Opens a workbook in LibreOffice and gives back what it saves: the text of one sheet (counted from 1), or `xlsx`. */
export async function throughLibreOffice(bytes: Uint8Array, to: 'xlsx' | { readonly csvOfSheet: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'goodmark-libreoffice-'));
  try {
    const source = join(folder, 'tender.xlsx');
    await writeFile(source, bytes);
    // Field separator comma, quote, UTF-8, from line 1, no formats by column, text quoted, cells as shown, sheet number.
    const filter =
      to === 'xlsx'
        ? 'xlsx'
        : `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,${to.csvOfSheet}`;
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const out = join(folder, 'out');
    await office([`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', out, source]);
    const [file] = await readdir(out);
    if (file === undefined) throw new Error('LibreOffice saved nothing: it could not open the workbook.');
    return new Uint8Array(await readFile(join(out, file)));
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
