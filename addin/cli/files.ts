/** The only file of the terminal that touches the disk. What goes wrong there is a problem with a name, not a crash. */
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { jsonIn } from '../../core/json-mistake';
import { fail, ok, type Problem, type Result } from '../../core/result';

const largest = 512 * 1024 * 1024;

const problem = (code: string, path: string, message: string, hint: string): Problem => ({
  code,
  severity: 'stop',
  path: [path],
  message,
  hint,
});

export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > largest)
      return fail(
        problem(
          'too-large',
          path,
          `${path} is larger than 512 MB.`,
          'Save the sheets of the tender as a workbook of their own.',
        ),
      );
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    const missing = code(error) === 'ENOENT';
    return fail(
      problem(
        missing ? 'file-not-found' : 'file-unreadable',
        path,
        missing ? `There is no file ${path}.` : `${path} cannot be read: ${reason(error)}.`,
        missing ? 'Check the name and the folder.' : 'Check that it is a file you may open.',
      ),
    );
  }
}

export async function readJson(path: string): Promise<Result<unknown>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const read = jsonIn(decoded(bytes.value));
  return read.mistake
    ? fail(problem('not-json', path, `${path} is no sound JSON. ${read.mistake.message}`, read.mistake.hint))
    : ok(read.value);
}

/** Editors on Windows call UTF-16 "Unicode", and mark it at the start of the file. */
function decoded(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Writes beside the target first, so that a full disk or a stop half-way never leaves half a file under the name.
 * @param secret only its owner may read it
 */
export async function writeWhole(
  path: string,
  content: Uint8Array | string,
  { secret = false }: { readonly secret?: boolean } = {},
): Promise<Result<null>> {
  try {
    const beside = join(dirname(resolve(path)), `.${process.pid}.goodmark.tmp`);
    await writeFile(beside, content, secret ? { mode: 0o600 } : {});
    await rename(beside, path);
    return ok(null);
  } catch (error) {
    return fail(
      problem(
        'file-not-written',
        path,
        `${path} cannot be written: ${whyNot(error, path)}.`,
        'Choose a folder that is there, and that you may write to.',
      ),
    );
  }
}

/** Files ending in .json in the folder of this one, itself among them; none where there is no such folder. */
export async function jsonFilesBeside(path: string): Promise<readonly string[]> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
}

export const sameFile = (a: string, b: string): boolean => resolve(a) === resolve(b);

const code = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
const whys: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
};
const whyNot = (error: unknown, path: string): string =>
  code(error) === 'ENOENT' ? `there is no folder ${dirname(path)}` : (whys[String(code(error))] ?? reason(error));
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
