import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { version } from '../../core/version';
import { dist } from './workbench';

const assets = join(dist, 'addin', version);

/** Every script and style sheet that the workbench's page loads on its own thread, at once or later: the pane is most of it. */
function loaded(): readonly string[] {
  const all = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name) && !name.includes('.worker-'));
  const found = new Set<string>();
  const follow = (text: string) => {
    for (const name of all)
      if (!found.has(name) && text.includes(name)) {
        found.add(name);
        follow(readFileSync(join(assets, name), 'utf8'));
      }
  };
  follow(readFileSync(join(dist, 'index.html'), 'utf8'));
  return [...found];
}

test('the pane with everything is at most 250 KB gzipped, the workbench around it included', () => {
  const files = loaded();
  expect(files.some((name) => name.startsWith('SetUpStep'))).toBe(true);
  const size = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
  expect(size / 1024).toBeLessThanOrEqual(250);
  expect(size / 1024).toBeGreaterThan(100);
});

test('what scores is compiled as it loads, which is before it is asked', () => {
  const scorers = readdirSync(assets).filter((name) => name.startsWith('scorer-'));
  expect(scorers.length).toBeGreaterThan(0);
  for (const name of scorers)
    expect(readFileSync(join(assets, name), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});
