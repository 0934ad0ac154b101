/** The shape of the repository, held by reading its files: see the fences in `core`, `addin` and `extension` for the types. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const notOurs = new Set(['node_modules', 'dist', 'coverage', '.git']);

const walk = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    if (notOurs.has(name)) return [];
    const path = posix.join(folder, name);
    return statSync(join(root, path)).isDirectory() ? walk(path) : [path];
  });

const files = walk('.');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const sources = files.filter((path) => /\.(ts|tsx|mjs)$/.test(path));
const product = sources.filter((path) => /^(core|addin|extension)\//.test(path) && !path.endsWith('/fence.ts'));
const topFolder = (path: string): string => path.split('/')[0] ?? '';

/** The file without its comments, and with its strings emptied: what is left is what the program does. */
const code = (path: string): string =>
  read(path).replaceAll(/\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, (match) =>
    match.startsWith('/') ? ' ' : "''",
  );

/** What a file imports, as it writes it: `./x`, `valibot`. */
const importsOf = (path: string): readonly string[] =>
  [...read(path).matchAll(/(?:^|[\s}])from\s+'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? m[2] ?? '');

const violations = (paths: readonly string[], holds: (path: string) => readonly string[]): readonly string[] =>
  paths.flatMap((path) => holds(path).map((what) => `${path}: ${what}`));

test('finds the files it is about', () => {
  expect(product.length).toBeGreaterThan(50);
  expect(product.flatMap(importsOf).length).toBeGreaterThan(100);
});

test('imports point to core, never sideways and never back', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    core: ['core'],
    addin: ['addin', 'core'],
    extension: ['extension', 'core'],
  };
  const wrong = violations(product, (path) =>
    importsOf(path)
      .filter((name) => name.startsWith('.'))
      .filter((name) => !allowed[topFolder(path)]?.includes(topFolder(posix.join(posix.dirname(path), name)))),
  );
  expect(wrong).toEqual([]);
});

test('neither workbook adapter knows the other', () => {
  const others: Readonly<Record<string, string>> = { 'addin/excel/': 'addin/file/', 'addin/file/': 'addin/excel/' };
  const across = (path: string) => {
    const [, other] = Object.entries(others).find(([folder]) => path.startsWith(folder)) ?? [];
    return importsOf(path).filter((name) => other && posix.join(posix.dirname(path), name).startsWith(other));
  };
  expect(violations(product, across)).toEqual([]);
});

test('facts are read in one direction: words, then tables, then facts, then the set-up', () => {
  const closedTo: Readonly<Record<string, readonly string[]>> = {
    'core/facts/cells/': ['core/facts/recognise/', 'core/facts/gather/', 'core/setup/'],
    'core/facts/names/': ['core/facts/headings/', 'core/facts/recognise/', 'core/facts/gather/', 'core/setup/'],
    'core/facts/headings/': ['core/facts/recognise/', 'core/facts/gather/', 'core/setup/'],
    'core/facts/recognise/': ['core/facts/gather/', 'core/setup/'],
    'core/facts/gather/': ['core/facts/recognise/', 'core/setup/'],
    'core/setup/': ['core/facts/recognise/', 'core/facts/gather/'],
  };
  const back = (path: string) => {
    const [, closed = []] = Object.entries(closedTo).find(([folder]) => path.startsWith(folder)) ?? [];
    return importsOf(path).filter((name) =>
      closed.some((folder) => posix.join(posix.dirname(path), name).startsWith(folder)),
    );
  };
  expect(violations(product, back)).toEqual([]);
});

test('core imports two packages, and the extension none of Node', () => {
  const packages = (path: string) => importsOf(path).filter((name) => !name.startsWith('.'));
  const core = product.filter((path) => topFolder(path) === 'core');
  const extension = product.filter((path) => topFolder(path) === 'extension');
  expect(violations(core, (path) => packages(path).filter((n) => !['fraction.js', 'valibot'].includes(n)))).toEqual([]);
  const node = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
  expect(violations(extension, (path) => packages(path).filter(node))).toEqual([]);
});

test('core has no clock and no chance', () => {
  const impure = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bDate\(\s*\)/g;
  const core = product.filter((path) => topFolder(path) === 'core');
  expect(violations(core, (path) => code(path).match(impure) ?? [])).toEqual([]);
});

test('only addin/excel speaks to Office, and only extension/browser.ts to the browser', () => {
  const office = product.filter((path) => !path.startsWith('addin/excel/'));
  expect(violations(office, (path) => code(path).match(/\b(?:Excel|Office|OfficeExtension)\.[A-Za-z]/g) ?? [])).toEqual(
    [],
  );
  const browser = product.filter((path) => topFolder(path) === 'extension' && path !== 'extension/browser.ts');
  expect(violations(browser, (path) => code(path).match(/\b(?:browser|chrome)\.[A-Za-z]/g) ?? [])).toEqual([]);
  expect(violations(browser, (path) => importsOf(path).filter((n) => n === 'webextension-polyfill'))).toEqual([]);
});

/** A list of words is read by looking one up, and a test file by its names: both may be longer than code. */
test('no file of code is over 250 lines', () => {
  const longest = (path: string) =>
    path.startsWith('core/facts/lexicon/') ? 800 : topFolder(path) === 'test' ? 500 : 250;
  const lengths = sources.map((path) => [path, read(path).split('\n').length - 1] as const);
  expect(lengths.filter(([path, lines]) => lines > longest(path))).toEqual([]);
});

test('no folder or file is a drawer for odds and ends', () => {
  expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.[a-z]+$)/i.test(path))).toEqual([]);
});

test('nothing is left to do, and nothing is silenced', () => {
  const marks = ['TO' + 'DO', 'FIX' + 'ME', '@ts-' + 'ignore', '@ts-' + 'nocheck', 'biome-' + 'ignore-all'];
  expect(violations(sources, (path) => marks.filter((mark) => read(path).includes(mark)))).toEqual([]);
  const skipped = sources.filter((path) => /\b(?:test|it|describe)\.(?:skip|only|todo)\b/.test(read(path)));
  expect(skipped).toEqual([]);
});

test('no file names a path of one machine', () => {
  const texts = files.filter((path) => /\.(ts|tsx|mjs|json|md|html|css|xml)$/.test(path));
  const place = new RegExp(['/wo' + 'rk/', '/ro' + 'ot/', '/home/' + '[a-z]', '/Us' + 'ers/'].join('|'), 'g');
  expect(violations(texts, (path) => read(path).match(place) ?? [])).toEqual([]);
});

test('the top level is as agreed', () => {
  const agreed = [
    'LICENSE',
    'README.md',
    'addin',
    'core',
    'extension',
    'manifest.xml',
    'package-lock.json',
    'package.json',
    'test',
    'tsconfig.json',
    'vite.config.ts',
  ];
  const there = readdirSync(root).filter((name) => !name.startsWith('.') && !notOurs.has(name));
  expect(there.sort()).toEqual(agreed);
});

test('the lockfile names no host', () => {
  const lockfile = read('package-lock.json');
  expect(lockfile).toContain('"integrity"');
  expect(lockfile).not.toContain('"resolved"');
  expect(lockfile.match(/"https?:\/\/[^"]*\.tgz"/g)).toBeNull();
});
