import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { posix } from 'node:path';
import react from '@vitejs/plugin-react';
import { zipSync } from 'fflate';
import { type EnvironmentOptions, type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

interface Build {
  readonly folder: string;
  /** Inside the folder: what may be kept by browsers for ever. */
  readonly assets: string;
  readonly format: 'es' | 'iife';
  /** Where a script that is an entry lands in the folder; the loader's page and the extension's manifest name theirs. */
  readonly script: string;
  readonly entries: Record<string, string>;
}

/** Every build of Goodmark: its entries land in dist/<folder>, and builds share no chunks with each other. */
const builds: Record<string, Build> = {
  // Vite always builds an environment of this name.
  client: {
    folder: 'addin',
    // A folder for each release: pages name theirs, so that going back is putting one page back.
    assets: version,
    format: 'es',
    script: `${version}/[name]-[hash].js`,
    entries: { workbench: 'addin/workbench/index.html', taskpane: 'addin/taskpane.html' },
  },
  loader: {
    folder: 'addin',
    assets: version,
    format: 'iife',
    script: `${version}/[name].js`,
    entries: { loader: 'addin/loader.ts' },
  },
  extension: {
    folder: 'extension',
    assets: 'assets',
    format: 'es',
    script: '[name].js',
    entries: {
      background: 'extension/background.ts',
      popup: 'extension/popup/popup.html',
      options: 'extension/options/options.html',
      shortlist: 'extension/shortlist/shortlist.html',
    },
  },
  // Put into pages of portals as one script, which can fetch no other.
  content: {
    folder: 'extension',
    assets: 'assets',
    format: 'iife',
    script: '[name].js',
    entries: { content: 'extension/content/annotate.ts' },
  },
};

const addinFiles = ['addin/policy.json', ...readdirSync('addin/icons').map((name) => `addin/icons/${name}`)];
const extensionFiles = [
  'extension/manifest.json',
  'extension/managed-schema.json',
  ...[16, 32, 48, 128].map((size) => `extension/icons/${size}.png`),
];

const workbench = 'addin/workbench/index.html';
const port = Number(process.env['PORT'] ?? 3000);

const environment = ({ folder, assets, format, script, entries }: Build): EnvironmentOptions => {
  const names = (hash: string) => ({
    format,
    entryFileNames: `${folder}/${script}`,
    chunkFileNames: `${folder}/${hash}.js`,
    assetFileNames: `${folder}/${hash}[extname]`,
  });
  return {
    consumer: 'client',
    build: {
      emptyOutDir: false,
      // What a page will need is fetched at once; no browser of ours lacks this.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: entries, output: names(`${assets}/[name]-[hash]`) },
    },
  };
};

/** The workbench is what people see at the root of the server, built and in development. */
const workbenchAtRoot = (): Plugin => ({
  name: 'workbench-at-root',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (request.url === '/' || request.url === '/index.html') request.url = `/${workbench}`;
      next();
    });
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle[workbench];
      if (page) page.fileName = 'index.html';
    },
  },
});

/** The loader comes first, in a build; then ours, which only starts a worker: Microsoft's holds up all below it. */
const scriptsInOrder = (): Plugin => ({
  name: 'scripts-in-order',
  apply: 'build',
  transformIndexHtml(html, { filename }) {
    if (!filename.endsWith('taskpane.html')) return html;
    const own = /^.*<script async type="module".*\n/m;
    return {
      html: html.replace(own, '').replace(/^.*<title>/m, `${own.exec(html)?.[0]}$&`),
      tags: [{ tag: 'script', attrs: { src: `./${version}/loader.js` }, injectTo: 'head-prepend' as const }],
    };
  },
});

/** Files that ship as they are, under the path they have here, with the build that owns them. */
const asTheyAre = (build: string, paths: readonly string[]): Plugin => ({
  name: `as-they-are:${build}`,
  applyToEnvironment: ({ name }) => name === build,
  generateBundle() {
    for (const path of paths) this.emitFile({ type: 'asset', fileName: path, source: readFileSync(path) });
  },
});

/** Files that are made of the code, with the build that owns them. ORIGIN says where the build will be served. */
const made = (build: string): Plugin => ({
  name: `made:${build}`,
  applyToEnvironment: ({ name }) => name === build,
  async generateBundle() {
    const { module } = await runnerImport<typeof import('./addin/ship/files')>('./addin/ship/files.ts');
    const files = module.madeFiles(readFileSync('manifest.xml', 'utf8'), process.env['ORIGIN']);
    for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
  },
});

/** What is known of places, as one file that the extension fetches of itself: a service worker cannot import one later. */
const placesFile = (): Plugin => ({
  name: 'places-file',
  applyToEnvironment: ({ name }) => name === 'extension',
  generateBundle() {
    const read = (name: string): unknown => JSON.parse(readFileSync(`core/places/data/${name}.json`, 'utf8'));
    const names = ['authorities', 'deprivation', 'neighbours', 'outcodes', 'regions'];
    const source = JSON.stringify(Object.fromEntries(names.map((name) => [name, read(name)])));
    this.emitFile({ type: 'asset', fileName: 'extension/places.json', source });
  },
});

/** What a store takes: the same bytes for the same files, whenever and wherever they are packed. */
function zipOf(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => statSync(`${folder}/${name}`).isFile()).sort();
  return zipSync(Object.fromEntries(files.map((name) => [name, readFileSync(`${folder}/${name}`)])), {
    level: 9,
    os: 3,
    // The first that a zip can hold. It is written as the clock on the wall shows it, in whatever zone.
    mtime: new Date(1980, 0, 1),
  });
}

export default defineConfig({
  appType: 'mpa',
  publicDir: false,
  server: { port, strictPort: true },
  preview: { port, strictPort: true },
  plugins: [
    react(),
    workbenchAtRoot(),
    scriptsInOrder(),
    asTheyAre('client', addinFiles),
    made('client'),
    asTheyAre('extension', extensionFiles),
    placesFile(),
  ],
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        entryFileNames: `addin/${version}/[name]-[hash].js`,
        chunkFileNames: `addin/${version}/[name]-[hash].js`,
        // A worker begins with one file: what it shares with code that comes later is not fetched after that.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
        // What scores comes while the buyer looks at the tables: a Chromium of 136 or later compiles it then, and not
        // function by function when it is asked to score. https://v8.dev/blog/explicit-compile-hints
        postBanner: ({ name }) => (name === 'scorer' ? '//# allFunctionsCalledOnLoad' : ''),
      },
    },
  },
  environments: Object.fromEntries(Object.entries(builds).map(([name, build]) => [name, environment(build)])),
  builder: {
    async buildApp(builder) {
      await rm('dist', { recursive: true, force: true });
      await Promise.all(Object.values(builder.environments).map((each) => builder.build(each)));
      writeFileSync(`dist/goodmark-extension-${version}.zip`, zipOf('dist/extension'));
    },
  },
  experimental: {
    // Each folder of dist can be hosted anywhere, so a page names files from where it lies.
    renderBuiltUrl: (file, { hostId, hostType }) =>
      hostType === 'html'
        ? posix.relative(hostId === workbench ? '' : posix.dirname(hostId), file) || file
        : { relative: true },
  },
  test: {
    // By default one processor is left idle, and of two that is half.
    maxWorkers: '100%',
    // Files leave nothing behind that another would meet, so they need no process each, nor to load everything anew.
    isolate: false,
    // No test takes as long anywhere, unless it hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/{core,fixtures,bench}/**/*.test.ts', 'test/structure.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'addin',
          include: ['test/addin/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      { extends: true, test: { name: 'journeys', include: ['test/journeys/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/{browser,extension}/**/*.test.ts', 'test/addin/**/*.browser.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          // Node 20 has the WebSocket that Firefox is driven through only behind this flag; later ones take it too.
          execArgv: ['--experimental-websocket'],
          // After all others: what waits for a browser has the computer to itself, but for one more.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
