import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { associateCommands } from '../../../addin/commands/associate';
import { floor } from '../../../addin/excel/api';
import { callsOurs } from '../../../addin/excel/own-formulas';
import { functions } from '../../../addin/functions';
import { associateFunctions } from '../../../addin/functions/associate';
import { functionsMetadata, helpPath } from '../../../addin/functions/metadata';
import { madeFiles } from '../../../addin/ship/files';
import { asDevelopment, atBase, baseOf, localBase } from '../../../addin/ship/manifest';
import { version as release } from '../../../core/version';
import { newBook } from '../../excel/book';
import { openInExcel } from '../../excel/excel-host';
import { all, attribute, type Element, elementOf } from './element';
import {
  addressesIn,
  apartFromRuntime,
  badAddresses,
  executed,
  misplaced,
  resource,
  tooLong,
  unresolved,
  wrongIcons,
} from './rules';

const root = join(import.meta.dirname, '../../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = elementOf(source);

/** Width and height of a PNG file stand in its first chunk. */
function sizeOf(address: string): readonly [number, number] | null {
  const file = join(root, new URL(address).pathname);
  if (!existsSync(file)) return null;
  const image = readFileSync(file);
  return [image.readUInt32BE(16), image.readUInt32BE(20)];
}

/** Everything that is wrong with a manifest, in words. */
const wrongWith = (element: Element): readonly string[] => [
  ...misplaced(element),
  ...unresolved(element),
  ...tooLong(element),
  ...badAddresses(element),
  ...wrongIcons(element, sizeOf),
  ...apartFromRuntime(element),
];

test('the manifest is as Office wants it', () => {
  expect(wrongWith(manifest)).toEqual([]);
  expect(all(manifest).length).toBeGreaterThan(100);
});

describe('a mistake is found', () => {
  const mistakes: readonly (readonly [what: string, from: string | RegExp, to: string, found: string])[] = [
    ['a resource that is not there', 'resid="Why.Tip"', 'resid="Why.Tips"', 'Why.Tips is asked for and not there'],
    [
      'a resource that nobody asks for',
      '<bt:Url id="Help.Url"',
      '<bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/x"/><bt:Url id="Help.Url"',
      'Spare.Url is there and not asked for',
    ],
    [
      'a resource twice',
      '<bt:Url id="Help.Url"',
      '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/x"/><bt:Url id="Help.Url"',
      'Help.Url is there twice',
    ],
    [
      'a long name of a resource',
      /Functions\.Namespace/g,
      'Functions.Namespace.That.Is.Too.Long',
      'Functions.Namespace.That.Is.Too.Long is longer than 32 characters',
    ],
    [
      'a wrong order',
      /(<AllFormFactors>[\s\S]*<\/AllFormFactors>)\s*(<DesktopFormFactor>[\s\S]*<\/DesktopFormFactor>)/,
      '$2$1',
      'Host has Runtimes, DesktopFormFactor, AllFormFactors',
    ],
    ['an element too few', /<Supertip>[\s\S]*?<\/Supertip>/, '', 'Control has Label, Icon, Action'],
    ['an element of its own making', '<GetStarted>', '<Extra/><GetStarted>', 'DesktopFormFactor has Extra, GetStarted'],
    [
      'an address without https',
      'DefaultValue="https://localhost:3000/addin/functions.json"',
      'DefaultValue="http://localhost:3000/addin/functions.json"',
      'http://localhost:3000/addin/functions.json is not https',
    ],
    [
      'an address of others',
      'https://localhost:3000/addin/functions.json',
      'https://example.com/addin/functions.json',
      'https://example.com/addin/functions.json is not',
    ],
    [
      'a domain with a path',
      '<AppDomain>https://localhost:3000',
      '<AppDomain>https://localhost:3000/addin',
      'https://localhost:3000/addin is not',
    ],
    [
      'an icon of another size',
      '<bt:Image size="20" resid="Why.20"/>',
      '<bt:Image size="20" resid="Why.24"/>',
      'why-24.png is not 20 pixels square',
    ],
    [
      'an icon that is not there',
      'addin/icons/why-20.png',
      'addin/icons/who-20.png',
      'who-20.png is not 20 pixels square',
    ],
    [
      'an icon without a size that Office needs',
      '<bt:Image size="32" resid="Why.32"/>',
      '',
      'an icon lacks one of the sizes',
    ],
    [
      'a label too long',
      'DefaultValue="Score tender"',
      `DefaultValue="${'Score '.repeat(30)}"`,
      'Score.Label is longer than 125 characters',
    ],
    [
      'a tip too long',
      'DefaultValue="Open the pane with',
      `DefaultValue="${'Open '.repeat(60)}`,
      'Why.Tip is longer than 250 characters',
    ],
    [
      'commands in a page of their own',
      '<FunctionFile resid="Pane.Url"/>',
      '<FunctionFile resid="Help.Url"/>',
      "FunctionFile goes to Help.Url and not to the runtime's page",
    ],
    ['a runtime that ends', 'lifetime="long"', 'lifetime="short"', 'there is no long-lived runtime'],
  ];

  test.each(mistakes)('%s', (_what, from, to, found) => {
    const changed = source.replace(from, to);
    expect(changed).not.toBe(source);
    expect(wrongWith(elementOf(changed)).join('\n')).toContain(found);
  });

  test('elements that do not fit into each other', () => {
    expect(() => elementOf('<a><b></a></b>')).toThrow();
    expect(() => elementOf('<a><b></b>')).toThrow();
  });
});

describe('it says what the code does', () => {
  const textOf = (element: Element, name: string) => all(element, name)[0]?.text;

  test('its version is that of the package, as is the release that code tells of', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(version).toBe(release);
    expect(textOf(manifest, 'Version')).toBe(`${version}.0`);
  });

  test('it asks for what the adapter cannot do without, and for no more', () => {
    const sets = all(manifest, 'Set').map((one) => [attribute(one, 'Name'), attribute(one, 'MinVersion')]);
    expect(sets.toSorted()).toEqual(floor.map((one) => [...one]).toSorted());
  });

  test('every command that it names is there, and every command is named', () => {
    const host = openInExcel(newBook('empty.xlsx'));
    const settings = { set: () => {}, saveAsync: () => {} };
    associateCommands(host.actions, { excel: host.excel, settings, tell: () => {} });
    expect(executed(manifest).toSorted()).toEqual(Object.keys(host.actions.mappings).toSorted());
  });

  test('four commands, and the question on a cell', () => {
    const labels = all(manifest, 'Control').map((one) =>
      resource(manifest, attribute(all(one, 'Label')[0] ?? one, 'resid')),
    );
    expect(labels).toEqual([
      'Score tender',
      'Why this score?',
      'Freeze functions to values',
      'Prepare to share',
      'Why this score?',
    ]);
    const ids = all(manifest).flatMap((one) =>
      one.name === 'Control' || one.name === 'Group' ? attribute(one, 'id') : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the metadata names the functions that are associated, and Excel knows its words', () => {
    const associated: string[] = [];
    associateFunctions({ associate: (id: string) => associated.push(id), Error: class {} });
    const told = functionsMetadata(localBase).functions;
    expect(told.map(({ id }) => id)).toEqual(associated);
    for (const [n, { id, name, parameters, result, helpUrl }] of told.entries()) {
      const own = functions[n];
      expect([id, name, helpUrl]).toEqual([own?.id, own?.id, `${localBase}/addin/help/${id.toLowerCase()}.html`]);
      expect(parameters.map((one) => [one.name, one.optional, one.type, one.dimensionality])).toEqual(
        own?.parameters.map((one) => [one.name, one.optional === true, one.type, one.dimensionality]),
      );
      for (const { type, dimensionality } of [...parameters, result]) {
        expect(['any', 'number', 'string', 'boolean']).toContain(type);
        expect(['scalar', 'matrix']).toContain(dimensionality);
      }
    }
  });

  test('both namespaces are known to whoever looks for our formulas', () => {
    for (const one of [manifest, elementOf(asDevelopment(source))])
      expect(callsOurs(`=${resource(one, 'Functions.Namespace')}.POINTS(A1)`)).toBe(true);
  });
});

describe('the manifest for development', () => {
  const development = elementOf(asDevelopment(source));

  test('is another add-in', () => {
    const told = (element: Element) => [
      all(element, 'Id')[0]?.text,
      attribute(all(element, 'DisplayName')[0] ?? element, 'DefaultValue'),
      resource(element, 'Functions.Namespace'),
    ];
    expect(told(manifest)).toEqual(['b2a4d7f1-63c9-4e58-9d0e-5f7c1a8e2b36', 'Goodmark', 'GOODMARK']);
    expect(told(development)).toEqual([
      '5d0f6c1e-8a27-4b93-a1f4-c2e97b60d815',
      'Goodmark (development)',
      'GOODMARKDEV',
    ]);
  });

  test('is as Office wants it, and the same in everything else', () => {
    expect(wrongWith(development)).toEqual([]);
    const lines = source.split('\n');
    const differing = asDevelopment(source)
      .split('\n')
      .filter((line, n) => line !== lines[n]);
    expect(differing).toHaveLength(4);
  });

  test('cannot be made when the manifest no longer says what is to be replaced', () => {
    expect(() => asDevelopment(source.replace('"Goodmark"', '"Other"'))).toThrow('has not exactly one');
  });
});

describe('at an address of its own', () => {
  test('every address has the base, and the domain is an origin', () => {
    const moved = elementOf(atBase(source, 'https://example.gov.uk/goodmark'));
    const addresses = addressesIn(moved);
    expect(addresses.length).toBe(addressesIn(manifest).length);
    expect(addresses.filter((address) => !address.startsWith('https://example.gov.uk'))).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith('https://example.gov.uk/goodmark/'))).toEqual([
      'https://example.gov.uk',
    ]);
    expect([...misplaced(moved), ...badAddresses(moved)]).toEqual([]);
  });

  test.each([
    [undefined, 'https://localhost:3000'],
    ['', 'https://localhost:3000'],
    ['https://example.gov.uk/', 'https://example.gov.uk'],
    ['https://example.gov.uk:8443/a/b//', 'https://example.gov.uk:8443/a/b'],
  ])('%s is %s', (given, base) => expect(baseOf(given)).toBe(base));

  test.each(['http://example.gov.uk', 'example.gov.uk', 'https://example.gov.uk/?a', 'https://me@example.gov.uk'])(
    '%s is refused in a sentence',
    (given) => expect(() => baseOf(given)).toThrow('must be an https address'),
  );

  test('the functions and their help are told with the base', () => {
    const files = madeFiles(source, 'https://example.gov.uk/goodmark');
    expect(Object.keys(files)).toEqual([
      'manifest.xml',
      'addin/functions.json',
      ...functions.map(({ id }) => helpPath(id)),
    ]);
    expect(files['addin/functions.json']).toContain('"https://example.gov.uk/goodmark/addin/help/points.html"');
    expect(
      Object.values(files)
        .join('')
        .match(/https:\/\/localhost:3000\//g),
    ).toBeNull();
  });
});

describe('the build', () => {
  const dist = join(root, 'dist');

  /** The manifest as it was built, and whether an address that it names is a file beside it. */
  function build() {
    if (!existsSync(join(dist, 'manifest.xml'))) throw new Error('There is no build: run "npm run build" first.');
    const built = elementOf(readFileSync(join(dist, 'manifest.xml'), 'utf8'));
    const base = attribute(all(built, 'SupportUrl')[0] ?? built, 'DefaultValue').replace(/\/$/, '');
    const has = (address: string) => existsSync(join(dist, address.slice(base.length).replace(/\/$/, '/index.html')));
    return { built, base, has };
  }

  test('has every file that the manifest names', () => {
    const { built, base, has } = build();
    const named = addressesIn(built).filter((address) => address !== new URL(base).origin);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((address) => !has(address))).toEqual([]);
  });

  test('tells Excel of the functions as they are, each with a help page that is there', () => {
    const { base, has } = build();
    const told = JSON.parse(readFileSync(join(dist, 'addin/functions.json'), 'utf8'));
    expect(told).toEqual(functionsMetadata(base));
    for (const { helpUrl } of functionsMetadata(base).functions) expect(has(helpUrl), helpUrl).toBe(true);
  });
});
