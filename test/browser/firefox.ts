/** A real Firefox, driven over WebDriver BiDi. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { type Bidi, connect } from './bidi';
import { need } from './find';
import { until } from './until';

export interface FirefoxPage {
  /** The value of an expression in the page, by way of JSON; promises are awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Runs statements, such as a library's source; their value is dropped. */
  run(source: string): Promise<void>;
  /** A key of the keyboard, by name: "Escape", " ". A hand's doing, unlike what a script does. */
  press(key: string): Promise<void>;
  /** Until the expression is true in the page. */
  waitFor(expression: string): Promise<void>;
  go(url: string): Promise<void>;
  back(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** PNG of what is in view. */
  screenshot(): Promise<Uint8Array>;
}

export interface Firefox {
  readonly bidi: Bidi;
  open(url: string): Promise<FirefoxPage>;
  /** Installs an unpacked extension for this session. */
  install(folder: string): Promise<void>;
  /** Opens a page of the extension that Firefox was started with: `openExtensionPage('popup.html')`. */
  openExtensionPage(name: string): Promise<FirefoxPage>;
  close(): Promise<void>;
  /** When somebody closed its last window. */
  readonly closed: Promise<void>;
}

/** Extension pages get a random host; a host fixed beforehand lets a test find them. */
const host = '7d1f9c52-0a6e-4b1f-8f0b-6a3c2e94d510';

const manifestSchema = v.object({ browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }) });
const contextSchema = v.object({ context: v.string() });
const pictureSchema = v.object({ data: v.string() });
const evaluatedSchema = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ type: v.string(), value: v.optional(v.unknown()) }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

interface Options {
  /** The port of this computer at which every host of the network is looked for. */
  readonly portals?: number;
  /** What an administrator set for the extension. */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** Further settings of Firefox, by name. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  readonly visible?: boolean;
}

/** `extension` is a folder to install at once: its pages can be opened only when it is named here. */
export async function firefox(extension?: string, options: Options = {}): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'goodmark-firefox-'));
  const id = extension === undefined ? null : await geckoId(extension);
  const prefs = {
    ...(id !== null && { 'extensions.webextensions.uuids': JSON.stringify({ [id]: host }) }),
    ...(options.portals !== undefined && elsewhere(options.portals)),
    ...options.prefs,
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
  if (id !== null && options.policy) await writePolicy(profile, id, options.policy);
  const child = spawn(
    need('firefox'),
    [...(options.visible ? [] : ['--headless']), '--no-remote', '--profile', profile, ...driven],
    // A home of its own, where an administrator's settings for this user lie.
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const bidi = await connect(`${await listening(child)}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser: Firefox = {
    bidi,
    closed: gone,
    open: (url) => open(bidi, url),
    async install(folder) {
      await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    },
    openExtensionPage: (name) => open(bidi, `moz-extension://${host}/${name}`),
    async close() {
      await bidi.send('browser.close').catch(() => child.kill());
      await gone;
      await rm(profile, { recursive: true, force: true });
    },
  };
  if (extension !== undefined) await browser.install(extension);
  return browser;
}

const driven = ['--remote-debugging-port=0', '--remote-allow-system-access'];

/** Firefox asks its maker for a number of things by itself; here nothing but what a page or the extension asks for counts. */
const elsewhere = (port: number) => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port};80=${port}`,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.region.network.url': '',
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': '',
});

/** Where Firefox looks for what is set for one user: a native manifest of managed storage. */
async function writePolicy(home: string, id: string, data: Readonly<Record<string, unknown>>): Promise<void> {
  const folder = join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: id, description: 'What the organisation set', type: 'storage', data };
  await writeFile(join(folder, `${id}.json`), JSON.stringify(manifest));
}

const geckoId = async (folder: string): Promise<string> =>
  v.parse(manifestSchema, JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).browser_specific_settings
    .gecko.id;

/** The address that Firefox says it listens on; its last words when it ends instead. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stderr) throw new Error('Firefox was started without its error output.');
    let last = '';
    createInterface(child.stderr).on('line', (line) => {
      last = line;
      const address = /listening on (ws:\S+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${last}`)));
  });
}

/** Keys without a character, as WebDriver has them. */
const keys: Readonly<Record<string, string>> = { Escape: '\uE00C' };

async function open(bidi: Bidi, url: string): Promise<FirefoxPage> {
  const { context } = v.parse(contextSchema, await bidi.send('browsingContext.create', { type: 'tab' }));
  const go = async (to: string) => {
    // No load event arrives for an extension's own pages, so nobody waits for one there.
    const wait = to.startsWith('moz-extension:') ? 'none' : 'complete';
    await bidi.send('browsingContext.navigate', { context, url: to, wait });
  };
  await go(url);
  const script = async (expression: string): Promise<unknown> => {
    const target = { context };
    const answer = await bidi.send('script.evaluate', { expression, target, awaitPromise: true });
    const evaluated = v.parse(evaluatedSchema, answer);
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return evaluated.result.value;
  };
  const page: FirefoxPage = {
    async evaluate(expression) {
      const json = await script(`(async () => JSON.stringify(await (${expression})))()`);
      return typeof json === 'string' ? JSON.parse(json) : undefined;
    },
    async run(source) {
      await script(`${source}\n;0`);
    },
    async press(key) {
      const value = keys[key] ?? key;
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    waitFor: (expression) => until({ evaluate: page.evaluate, address: url }, expression),
    go,
    async back() {
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async screenshot() {
      const picture = v.parse(pictureSchema, await bidi.send('browsingContext.captureScreenshot', { context }));
      return Buffer.from(picture.data, 'base64');
    },
  };
  return page;
}
