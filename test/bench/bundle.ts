import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { version } from '../../core/version';
import type { Ratio } from './measure';

const assets = `dist/addin/${version}`;

/**
 * What the pane's page loads at once or later, gzipped (`npm run build` first): React, Fluent, every step and panel, and
 * the workbench's grid around them. The workers that read and score are other programs and are given beside it.
 */
export async function bundle(): Promise<readonly Ratio[]> {
  const built = (await readdir(assets)).filter((name) => /\.(?:js|css)$/.test(name)).map((name) => join(assets, name));
  const pane = await reached(['dist/index.html'], built, isWorker);
  const workers = await reached(built.filter(isWorker), built, () => false);
  return [
    {
      name: 'bundle: pane with every step and panel',
      value: total(pane),
      target: { atMost: 250 },
      unit: 'KB',
      detail: `gzip, ${pane.size} files`,
    },
    {
      name: 'bundle: workers that read and score, in Excel and in the workbench',
      value: total(workers),
      target: {},
      unit: 'KB',
      detail: `gzip, ${workers.size} files`,
    },
  ];
}

const isWorker = (file: string): boolean => file.includes('.worker-');

/** The size in KB of each file that these name, directly or through others; `isLeft` tells those that are not followed. */
async function reached(
  from: readonly string[],
  built: readonly string[],
  isLeft: (file: string) => boolean,
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  const queue = [...from];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (sizes.has(file)) continue;
    const bytes = await readFile(file);
    sizes.set(file, gzipSync(bytes, { level: 9 }).length / 1024);
    const text = bytes.toString('utf8');
    queue.push(...built.filter((other) => !isLeft(other) && text.includes(basename(other))));
  }
  return sizes;
}

const total = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((sum, size) => sum + size, 0);
