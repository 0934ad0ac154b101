import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { certificateIn } from '../../../addin/ship/certificate';
import { prepare } from '../../../addin/ship/prepare';
import { serve } from '../../../addin/ship/serve';
import { stepsFor } from '../../../addin/ship/steps';
import { all, elementOf } from './element';

const manifest = join(import.meta.dirname, '../../../manifest.xml');

/** A computer of its own: a home, and a build with one page. */
function computer() {
  const home = mkdtempSync(join(tmpdir(), 'goodmark-'));
  const dist = join(home, 'dist');
  mkdirSync(join(dist, 'addin/icons'), { recursive: true });
  writeFileSync(join(dist, 'addin/taskpane.html'), '<!doctype html><title>Goodmark</title>');
  writeFileSync(join(dist, 'addin/icons/16.png'), 'png');
  return { home, dist };
}

test('the manifest for development lies in the build, and the steps name it', async () => {
  const { home, dist } = computer();
  const ready = await prepare({ manifest, dist, home, platform: 'win32' });
  expect(ready.manifestFile).toBe(join(dist, 'goodmark-development.xml'));
  const written = elementOf(readFileSync(ready.manifestFile, 'utf8'));
  expect(all(written, 'Id')[0]?.text).toBe(ready.id);
  const steps = stepsFor(ready);
  for (const told of [ready.id, ready.manifestFile, ready.authorityFile]) expect(steps).toContain(told);
  expect(steps).toContain('Run this command on a Mac');
});

test('on a Mac the manifest goes to where Excel looks for it, if Excel is there', async () => {
  const { home, dist } = computer();
  expect((await prepare({ manifest, dist, home, platform: 'darwin' })).copiedTo).toBeNull();
  const documents = join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents');
  mkdirSync(documents, { recursive: true });
  const ready = await prepare({ manifest, dist, home, platform: 'darwin' });
  expect(ready.copiedTo).toBe(join(documents, 'wef/goodmark-development.xml'));
  expect(readFileSync(ready.copiedTo ?? '', 'utf8')).toBe(readFileSync(ready.manifestFile, 'utf8'));
  expect(stepsFor(ready)).toContain(`The manifest was copied to ${ready.copiedTo}`);
});

test('the build is served over https, and whoever trusts the authority trusts it', async () => {
  const { home, dist } = computer();
  const ready = await prepare({ manifest, dist, home, platform: 'linux' });
  const server = await serve(dist, ready, 0);
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const ca = readFileSync(ready.authorityFile);
  const fetched = (path: string) =>
    new Promise<{ readonly status: number | undefined; readonly cache: string | undefined }>((resolve, reject) => {
      get({ host: 'localhost', port, path, ca, agent: false }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, cache: response.headers['cache-control'] });
      }).on('error', reject);
    });
  expect(await fetched('/addin/taskpane.html')).toMatchObject({ status: 200 });
  expect(await fetched('/addin/icons/16.png')).toEqual({ status: 200, cache: 'max-age=10' });
  expect(await fetched('/addin/nothing.html')).toMatchObject({ status: 404 });
  await server.close();
});

test('a certificate is kept while it is good, and its authority can sign no other', async () => {
  const folder = join(computer().home, 'certificates');
  const first = await certificateIn(folder);
  expect(await certificateIn(folder)).toEqual(first);
  expect(readdirSync(folder).toSorted()).toEqual(['authority.crt', 'localhost.crt', 'localhost.key']);
  const authority = new X509Certificate(readFileSync(first.authorityFile));
  expect(authority.ca).toBe(true);
  expect(new X509Certificate(first.cert).ca).toBe(false);
  expect(new X509Certificate(first.cert).subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
  const anothers = await certificateIn(join(computer().home, 'certificates'));
  writeFileSync(first.authorityFile, readFileSync(anothers.authorityFile));
  expect(await certificateIn(folder)).not.toEqual(first);
  expect(existsSync(join(folder, 'authority.key'))).toBe(false);
});
