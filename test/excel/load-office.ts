/// <reference types="office-js" preserve="true" />
/** Loads Microsoft's own Excel library, as installed for tests, into a bare script context of Node. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { Bridge } from './bridge';

export type ExcelLibrary = typeof Excel;

/** What the library says of a class. */
export type ClassOf = (type: string) => { readonly prototype: object } | undefined;

export interface LoadedOffice {
  readonly excel: ExcelLibrary;
  readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  readonly classOf: ClassOf;
  /** The global `CustomFunctions` of the page. */
  readonly customFunctions: unknown;
  /** The global `Office.actions` of the page, and what was associated with it. */
  readonly actions: Registry;
}

/** Office.js brings this registry, and the Excel library reads it; this is its part that is loaded here. */
export interface Registry {
  readonly mappings: Readonly<Record<string, unknown>>;
  associate(id: string, run: unknown): void;
}

function registry(): Registry & { onchange(listener: () => void): void } {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  return {
    mappings,
    onchange: (listener) => void listeners.push(listener),
    associate: (id, run) => {
      mappings[id] = run;
      for (const listener of listeners) listener();
    },
  };
}

const require = createRequire(import.meta.url);
const path = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
let script: Script | undefined;

/** `1.14` is more than `1.9`. */
const rank = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
};

/** What the add-in's manifest asks for: with the check on, the library refuses every newer call by itself. */
const declared: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RichApiRuntime: '1.2',
  // Asked for by the library itself, when it sends the results of functions.
  CustomFunctions: '1.7',
};

/** A fresh copy of the library over one bridge. `sets`: requirement sets of this Excel. */
export function loadOffice(bridge: Bridge, sets: Readonly<Record<string, string>> = declared): LoadedOffice {
  script ??= new Script(readFileSync(path, 'utf8'), { filename: path });
  const isSetSupported = (name: string, version = '1.1') => rank(version) <= rank(sets[name] ?? '0.0');
  const functions = registry();
  const actions = registry();
  const { associate } = functions;
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    performance,
    queueMicrotask,
    navigator: { userAgent: 'node', platform: 'node' },
    location: {
      href: 'http://localhost/',
      search: '',
      hash: '',
      pathname: '/',
      protocol: 'http:',
      hostname: 'localhost',
    },
    document: {
      URL: 'http://localhost/',
      readyState: 'complete',
      cookie: '',
      documentElement: {},
      head: { appendChild: () => {} },
      getElementsByTagName: () => [],
      createElement: () => ({ style: {} }),
      addEventListener: () => {},
    },
    addEventListener: () => {},
    removeEventListener: () => {},
    CustomFunctions: { _association: functions, associate, delayInitialization: () => {} },
    Office: { actions: { _association: actions, associate: actions.associate } },
    _richApiNativeBridge: bridge,
  };
  Object.assign(window, { window, self: window, parent: window, top: window });
  script.runInContext(createContext(window));
  // The library sets these globals; their shapes are Microsoft's.
  const loaded = window as unknown as {
    readonly Excel: ExcelLibrary & Readonly<Record<string, { readonly prototype: object }>>;
    readonly OSF: { _OfficeAppFactory: unknown };
    readonly OfficeExtension: {
      readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
      readonly BatchApiHelper: { invokeSetProperty(object: object, name: string, value: unknown, flags: number): void };
    };
  };
  const requirements = { isSetSupported };
  loaded.OSF._OfficeAppFactory = { getContext: () => ({ requirements }), getHostInfo: () => ({}) };
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // The library as installed ends at ExcelApi 1.15. A newer Excel has this member, and its library sends it so.
  if (isSetSupported('ExcelApi', '1.16'))
    Object.defineProperty(loaded.Excel['Range']?.prototype, 'valuesAsJson', {
      set(this: object, value: unknown) {
        loaded.OfficeExtension.BatchApiHelper.invokeSetProperty(this, 'ValuesAsJson', value, 0);
      },
    });
  return {
    excel: loaded.Excel,
    requirements,
    classOf: (type) => loaded.Excel[type],
    customFunctions: window['CustomFunctions'],
    actions,
  };
}
