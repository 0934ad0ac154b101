/** What Microsoft's schema for the manifest cannot check: that its own references and files are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { version as release } from '../../core/version';

const root = join(import.meta.dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const all = (pattern: RegExp): readonly string[] => [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');

test('every resource that is asked for is there, under a name that Office takes', () => {
  const ids = all(/<bt:\w+ id="([^"]+)"/g);
  const asked = all(/resid="([^"]+)"/g);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !asked.includes(id))).toEqual([]);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('every address is https, and every icon is a file of ours', () => {
  const addresses = all(/DefaultValue="(\w+:[^"]+)"/g);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  const icons = addresses.filter((address) => address.endsWith('.png')).map((address) => new URL(address).pathname);
  expect(icons.length).toBeGreaterThan(3);
  expect(icons.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('labels are as short as Office shows them', () => {
  const [, short = ''] = /<bt:ShortStrings>([\s\S]*)<\/bt:ShortStrings>/.exec(manifest) ?? [];
  const labels = [...short.matchAll(/DefaultValue="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.filter((label) => label.length > 125)).toEqual([]);
});

test('it has an identity and a version of its own', () => {
  expect(all(/<Id>([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})<\/Id>/g)).toHaveLength(1);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(all(/<Version>([^<]+)<\/Version>/g)).toEqual([`${version}.0`]);
});

test('the release that code tells of is the one of package.json', () => {
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version).toBe(release);
});
