/** From the page that Excel opened to the workbook in it. */
import { associateCommands, commands } from '../commands/associate';
import type { Scratch } from '../selftest/checks';
import type { Host } from '../workbook/host';
import type { WorkbookPort } from '../workbook/port';
import { openExcelWorkbook } from './excel-workbook';
import { officeIsDark } from './office-theme';
import { addScratchSheet } from './scratch-sheet';
import { abilities, hostReport } from './what-works';

export interface ConnectedExcel extends Host {
  readonly port: WorkbookPort;
  /** Makes the sheet that the self-test works on. */
  readonly scratch: () => Promise<Scratch>;
}

/** Whether Microsoft's script has run; where it has not, the page's loader says why it may be missing. */
export const officeCame = (): boolean => typeof Office !== 'undefined';

/** `null` where the page was not opened by Excel, or Microsoft's script has not come. */
export async function connectToExcel(): Promise<ConnectedExcel | null> {
  if (!officeCame()) return null;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  const { requirements, diagnostics, document } = Office.context;
  const tools = { excel: Excel, settings: document.settings };
  const told = new Set<(words: string) => void>();
  associateCommands(Office.actions, {
    ...tools,
    tell: (words) => {
      for (const listener of told) listener(words);
    },
  });
  return {
    port: openExcelWorkbook(Excel, requirements),
    scratch: () => addScratchSheet(Excel),
    isDark: officeIsDark(Office.context),
    abilities: abilities(requirements),
    report: hostReport(requirements, diagnostics),
    commands: commands.map(({ title, run }) => ({ title, run: () => run(tools) })),
    onTold: (listener) => void told.add(listener),
    onShown: (listener) => {
      Office.addin
        .onVisibilityModeChanged(({ visibilityMode }) => {
          if (visibilityMode === Office.VisibilityMode.taskpane) listener();
        })
        // An Excel that does not tell: the pane is as useful, only less quick to say why.
        .catch(() => {});
    },
  };
}
