/**
 * The page around the pane, in place of Excel's window: shows the pane in a frame, and gives it the native doors that
 * Microsoft's own start-up script looks for in a desktop Excel (`window.external`, `_richApiNativeBridge`).
 */
import { type Remote, transfer, wrap } from 'comlink';
import type { Tester } from './host.worker';

const worker = new Worker(new URL('./host.worker.ts', import.meta.url), { type: 'module' });
const host = wrap<Tester>(worker);

export interface ThisExcel {
  /** Requirement sets and their versions. */
  readonly sets: Readonly<Record<string, string>>;
  readonly isDark: boolean;
  /** In which it shows itself. */
  readonly language: string;
}

let sets: Readonly<Record<string, string>> = {};
let isDark = false;
let language = 'en-GB';

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

function bridge(): Bridge {
  const { port1, port2 } = new MessageChannel();
  void host.connect(transfer(port2, [port2]));
  const doors: Bridge = { sendMessageToHost: (text) => port1.postMessage(text), onMessageFromHost: () => {} };
  port1.onmessage = ({ data }) => doors.onMessageFromHost(data);
  return doors;
}

/** Document settings, as `Office.context.document.settings` reads them. */
const settings = new Map<string, string>();

const context = () => ({
  GetAppType: () => 1,
  GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => language,
  GetAppDataLocale: () => 'en-GB',
  GetDocUrl: () => 'tender.xlsx',
  // Read and write.
  GetAppCapabilities: () => 3,
  GetActivationMode: () => 1,
  // A task pane.
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetCorrelationId: () => '',
  GetInstanceId: () => '1',
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () => JSON.stringify(sets),
  GetHostCustomMessage: () => '',
  GetHostFullVersion: () => '16.0.14332.20000',
  GetDialogRequirementMatrix: () => '',
  GetInitialDisplayMode: () => 0,
  GetOsfHostFullVersion: () => '',
  GetFeaturesForSolution: () => '',
  // Colours as numbers; which of Office's themes they belong to is for the pane to tell.
  GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: isDark ? 0x262626 : 0xffffff }),
  GetSettings: () => ({
    Read(names: string[], values: string[]) {
      for (const [name, value] of settings) {
        names.push(name);
        values.push(value);
      }
    },
    Write: () => {},
  }),
});

const notHere = 5001;

/** Flag 1 is a shared runtime, 2 custom functions. */
const external = {
  GetHostInfo: () => 'Excel|Win32|16.01|en-GB|||disableLogging|3',
  GetContext: context,
  GetLoggingAllowed: () => false,
  Execute: (_id: number, _parameters: unknown, done: (answer: readonly unknown[]) => void) =>
    setTimeout(() => done([notHere, 'not supported by the stand-in']), 0),
  RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (status: number) => void) =>
    setTimeout(() => done(0), 0),
  UnregisterEvent: (_id: number, _target: string, done: (status: number) => void) => setTimeout(() => done(0), 0),
  WriteSettings(names: readonly string[], values: readonly string[]) {
    settings.clear();
    for (const [n, name] of names.entries()) settings.set(name, values[n] ?? '');
    return 0;
  },
};

/** Called in the pane's frame before any script of its page. */
function furnish(pane: Window): void {
  Object.defineProperty(pane, 'external', { value: external, configurable: true });
  Object.assign(pane, { _richApiNativeBridge: bridge() });
}

const shell = {
  host,
  furnish,
  async open(name: string, base64: string, excel: ThisExcel): Promise<void> {
    sets = excel.sets;
    isDark = excel.isDark;
    language = excel.language;
    const { buffer } = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    await host.open(name, transfer(buffer, [buffer]));
  },
  /** Milliseconds from opening a page in the pane to the first paint with an element of this selector. */
  async timeToPaint(url: string, selector: string): Promise<number> {
    const started = performance.now();
    shell.showPane(url);
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!document.querySelector('iframe')?.contentDocument?.querySelector(selector)) {
      if (performance.now() - started > 60_000) throw new Error(`${url} never showed ${selector}.`);
      await nextFrame();
    }
    // The frame in which it was found is painted by the next.
    await nextFrame();
    return performance.now() - started;
  },
  /** Opens the pane's page, as a person does with the ribbon's button; an open one is closed first. */
  showPane(url: string): void {
    document.querySelector('iframe')?.remove();
    const frame = document.createElement('iframe');
    frame.title = 'Goodmark';
    frame.src = url;
    document.body.append(frame);
  },
};

export type Shell = typeof shell & { readonly host: Remote<Tester> };

Object.assign(window, { shell });
