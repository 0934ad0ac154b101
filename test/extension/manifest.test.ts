/** What the extension asks of a browser and of the person who installs it: no more than it needs. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { portals } from '../../extension/portals';
import { lookUpLeave } from '../../extension/storage/settings';
import { managedSchema, manifest, manifestKeys, version } from './manifest-file';

const folder = 'dist/extension';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join(folder, name)).isFile(),
);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('it is of this version', () => {
  expect(manifest.version).toBe(version);
});

test('it may store, and reach the portals; it asks later for postcodes.io alone, and only if an officer wants that', () => {
  expect(manifest.permissions).toEqual(['storage']);
  expect(manifestKeys.filter((key) => key.startsWith('optional'))).toEqual(['optional_host_permissions']);
  expect(manifest.optional_host_permissions).toEqual(lookUpLeave.hosts);
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
    optional: lookUpLeave.data,
  });
  for (const host of manifest.host_permissions) expect(host).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
});

test('its script runs on the pages that portals are read on and nowhere else, and no page can fetch a file of it', () => {
  expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([
    [...new Set(portals.flatMap(({ matches }) => matches))],
  ]);
  const hosts = (patterns: readonly string[]) => new Set(patterns.map((one) => one.split('/').slice(0, 3).join('/')));
  expect(hosts(manifest.host_permissions)).toEqual(hosts(portals.flatMap(({ matches }) => matches)));
  expect(manifestKeys).not.toContain('web_accessible_resources');
});

describe('its policy', () => {
  const policy = manifest.content_security_policy.extension_pages;

  test('lets nothing run or be shown but its own files', () => {
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/unsafe|data:|blob:|\*/);
  });

  test('lets it ask over https alone: portals, and publishers whose packs an officer took', () => {
    expect(/connect-src ([^;]*)/.exec(policy)?.[1]).toBe("'self' https:");
  });
});

describe('the build', () => {
  test('has every file that the manifest names', () => {
    const named = [
      ...Object.values(manifest.icons),
      manifest.action.default_popup,
      manifest.options_ui.page,
      manifest.background.service_worker,
      ...manifest.background.scripts,
      ...manifest.content_scripts.flatMap(({ js }) => js),
      manifest.storage.managed_schema,
    ];
    expect(named.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
    expect(JSON.parse(read('managed-schema.json'))).toEqual(managedSchema);
  });

  test('runs no text as code, and fetches none', () => {
    const scripts = files.filter((name) => name.endsWith('.js'));
    const running = scripts.filter((name) => /\beval\(|new Function\(|importScripts\(/.test(read(name)));
    expect(running).toEqual([]);
    const pages = files.filter((name) => name.endsWith('.html'));
    expect(pages.filter((name) => /(?:src|href)="(?:https?:)?\/\//.test(read(name)))).toEqual([]);
  });

  test('puts one script into pages, which fetches no other and is small', () => {
    const content = read('content.js');
    expect(content).not.toMatch(/\bimport\b[\s(]*["'{]/);
    expect(content.length).toBeLessThan(150_000);
  });

  test('is packed whole, and to the same bytes for the same files', () => {
    const zip = readFileSync(`dist/goodmark-extension-${version}.zip`);
    const packed = unzipSync(zip);
    expect(Object.keys(packed)).toEqual(files.map((name) => name.replaceAll('\\', '/')).sort());
    for (const name of files) {
      const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
      expect(digest(packed[name.replaceAll('\\', '/')] ?? new Uint8Array())).toBe(
        digest(readFileSync(join(folder, name))),
      );
    }
    // Every entry bears the first moment that a zip can hold: no clock is in it.
    expect(new Set(stampsIn(zip))).toEqual(new Set([0x0021_0000]));
  });
});

/** Date and time of each entry, from the list at the end of a zip. */
function stampsIn(zip: Buffer): readonly number[] {
  const stamps: number[] = [];
  const entry = Buffer.from('PK\u0001\u0002');
  for (let at = zip.indexOf(entry); at >= 0; at = zip.indexOf(entry, at + 4)) stamps.push(zip.readUInt32LE(at + 12));
  return stamps;
}
