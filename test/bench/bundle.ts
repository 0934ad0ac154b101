import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Ratio } from './measure';

/** Everything the task pane's page loads, gzipped: `npm run build` first. */
export async function bundle(): Promise<readonly Ratio[]> {
  const seen = new Set<string>();
  const sizes: string[] = [];
  let total = 0;
  const queue = ['addin/taskpane.html'];
  const built = new Set(await readdir('dist/addin'));
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const bytes = await readFile(join('dist', file));
    const size = gzipSync(bytes, { level: 9 }).length;
    total += size;
    sizes.push(`${file.split('/').pop()} ${(size / 1024).toFixed(0)}`);
    // Every built file that this one names, whether it is loaded at once or later.
    const text = bytes.toString('utf8');
    for (const name of built) if (/\.(?:js|css)$/.test(name) && text.includes(name)) queue.push(`addin/${name}`);
  }
  return [
    {
      name: 'bundle: task pane with everything',
      value: total / 1024,
      target: { atMost: 250 },
      unit: 'KB',
      detail: `gzip: ${sizes.join(', ')}`,
    },
  ];
}
