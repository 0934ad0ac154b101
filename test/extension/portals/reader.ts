/** The portals, bundled once and run in a real Chromium: there is no other document that parses what portals send as one does. */
import { gzipSync } from 'node:zlib';
import type { Page as Tab } from 'playwright-core';
import { build } from 'vite';
import { noticeFacts } from '../../../core/facts/notice/page-facts';
import type { Page } from '../../../core/page';
import type { Reading } from '../../../extension/portals/portal';
import { chromium } from '../../browser/chromium';

/** A reading as it can leave the browser: elements as the text they hold, after the name of their tag. */
export interface Read {
  readonly kind: Reading['kind'];
  readonly sentence?: string;
  readonly pages: readonly Page[];
  readonly targets: Readonly<Record<string, string>>;
  readonly panel?: string;
  readonly scope?: string;
}

/** The targets that marks may stand at: of those whom the core takes for suppliers. */
export function marked({ pages, targets }: Read): Read['targets'] {
  const suppliers = pages.flatMap((page) => noticeFacts(page).facts.suppliers);
  const places = new Set(suppliers.flatMap(({ where, also = [] }) => [where, ...also]));
  return Object.fromEntries(Object.entries(targets).filter(([where]) => places.has(where)));
}

export interface Reader {
  readonly tab: Tab;
  /** Bytes of all portals, minified and gzipped. */
  readonly size: number;
  /** Fails where reading changes the document. */
  read(html: string, address: string): Promise<Read>;
  /** The same page cut off after so many characters, for every length. */
  readCuts(html: string, address: string, lengths: readonly number[]): Promise<readonly Read[]>;
  /** Whether a page reads the same, element by element, once it has marks beside its names. */
  isSameMarked(html: string, address: string): Promise<boolean>;
  /** The page that the tab shows, as its own document: with all that its markup shadows. */
  readShown(address: string): Promise<Read>;
  close(): Promise<void>;
}

const inPage = `
globalThis.toRead = (document, address, portals) => {
  const url = new URL(address);
  const portal = portals.portalFor(url);
  if (!portal) return { kind: 'nothing', pages: [], targets: {} };
  const reading = portal.read(document, url);
  const told = (element) => element.localName + ': ' + element.textContent.replace(/\\s+/g, ' ').trim();
  if (reading.kind !== 'read') return { ...reading, pages: [], targets: {} };
  return {
    kind: reading.kind,
    pages: structuredClone(reading.pages),
    targets: Object.fromEntries([...reading.targets].map(([where, element]) => [where, told(element)])),
    ...(reading.panel ? { panel: told(reading.panel) } : {}),
    scope: reading.scope.localName + (reading.scope.getAttribute('id') ? '#' + reading.scope.getAttribute('id') : ''),
  };
};
globalThis.toReadOnly = (document, address, portals) => {
  const markup = () => new XMLSerializer().serializeToString(document);
  const before = markup();
  const read = toRead(document, address, portals);
  if (markup() !== before) throw new Error('Reading changed the document.');
  return read;
};
globalThis.toReadMarked = (document, address, portals) => {
  const url = new URL(address);
  const portal = portals.portalFor(url);
  const first = portal.read(document, url);
  for (const element of [...first.targets.values(), first.panel ?? first.scope]) {
    const mark = document.createElement('span');
    mark.attachShadow({ mode: 'open' }).textContent = 'Declared SME';
    element.after(mark);
  }
  const second = portal.read(document, url);
  return (
    JSON.stringify(second.pages) === JSON.stringify(first.pages) &&
    second.panel === first.panel &&
    second.scope === first.scope &&
    second.targets.size === first.targets.size &&
    [...first.targets].every(([where, element]) => second.targets.get(where) === element)
  );
};
globalThis.parse = (html) => new DOMParser().parseFromString(html, 'text/html');
`;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'extension/portals/index.ts', formats: ['iife'], name: 'goodmarkPortals' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('The portals were not bundled.');
  return output.output[0].code;
}

let bundled: Promise<string> | undefined;

export async function startReader(): Promise<Reader> {
  bundled ??= bundle();
  const code = await bundled;
  const browser = await chromium();
  const tab = await browser.context.newPage();
  const ready = `${code};globalThis.goodmarkPortals = goodmarkPortals;${inPage}`;
  await tab.evaluate(ready);
  const call = (script: string, argument: readonly unknown[]): string =>
    `((html, address, lengths) => ${script})(${argument.map((each) => JSON.stringify(each)).join(',')})`;
  return {
    tab,
    size: gzipSync(code).length,
    read: (html, address) => tab.evaluate(call('toReadOnly(parse(html), address, goodmarkPortals)', [html, address])),
    readCuts: (html, address, lengths) =>
      tab.evaluate(
        call('lengths.map((length) => toRead(parse(html.slice(0, length)), address, goodmarkPortals))', [
          html,
          address,
          lengths,
        ]),
      ),
    isSameMarked: (html, address) =>
      tab.evaluate(call('toReadMarked(parse(html), address, goodmarkPortals)', [html, address])),
    async readShown(address) {
      await tab.evaluate(ready);
      return tab.evaluate(call('toReadOnly(document, address, goodmarkPortals)', ['', address]));
    },
    close: () => browser.close(),
  };
}
