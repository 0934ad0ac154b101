import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { version } from '../../core/version';
import type { Ratio } from './measure';

const assets = `dist/addin/${version}`;

/**
 * What the pane's page loads at once or later, gzipped (`npm run build` first): React, Fluent, every step and panel, and
 * the workbench's grid around them. The worker that reads and scores is another program and is given beside it.
 */
export async function bundle(): Promise<readonly Ratio[]> {
  const built = (await readdir(assets)).filter((name) => /\.(?:js|css)$/.test(name));
  const sizes = new Map<string, number>();
  const queue: string[] = ['dist/index.html'];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (sizes.has(file)) continue;
    const bytes = await readFile(file);
    sizes.set(file, gzipSync(bytes, { level: 9 }).length / 1024);
    const text = bytes.toString('utf8');
    for (const name of built) if (text.includes(name)) queue.push(join(assets, name));
  }
  const isWorker = ([file]: readonly [string, number]): boolean => file.includes('.worker-');
  const total = (files: readonly (readonly [string, number])[]): number =>
    files.reduce((sum, [, size]) => sum + size, 0);
  const all = [...sizes];
  const pane = all.filter((file) => !isWorker(file));
  return [
    {
      name: 'bundle: pane with every step and panel',
      value: total(pane),
      target: { atMost: 250 },
      unit: 'KB',
      detail: `gzip, ${pane.length} files`,
    },
    {
      name: 'bundle: worker that reads and scores',
      value: total(all.filter(isWorker)),
      target: {},
      unit: 'KB',
      detail: 'gzip',
    },
  ];
}
