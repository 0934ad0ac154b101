import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page of the engine into a folder of its own, which goes with this program. */
export async function buildPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'goodmark-engine-'));
  process.once('exit', () => void rm(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(import.meta.dirname, 'page.html'),
        // As what scores is built (vite.config.ts), and the same for all contenders.
        output: { postBanner: '//# allFunctionsCalledOnLoad' },
      },
    },
    worker: { format: 'es' },
  });
  return folder;
}
