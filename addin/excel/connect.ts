/** From the page that Excel opened to the workbook in it. */
import type { Result } from '../../core/result';
import type { Scratch } from '../selftest/trial';
import type { Host } from '../workbook/host';
import type { WorkbookPort } from '../workbook/port';
import type { ExcelApi } from './api';
import type { DocumentSettings } from './document-settings';
import { openExcelWorkbook } from './excel-workbook';
import { officeIsDark } from './office-theme';
import { addScratchSheet } from './scratch-sheet';
import { abilities, hostReport } from './what-works';

export interface ConnectedExcel {
  readonly port: WorkbookPort;
  readonly host: Omit<Host, 'commands' | 'onTold'>;
  /** Makes the sheet that the self-test works on. */
  readonly scratch: () => Promise<Result<Scratch>>;
  /** What the ribbon's commands work with, and where Excel looks for them. */
  readonly tools: { readonly excel: ExcelApi; readonly settings: DocumentSettings };
  readonly actions: { associate(name: string, run: (event: { completed(): void }) => unknown): void };
}

/** Whether Microsoft's script has run; where it has not, the page's loader says why it may be missing. */
export const officeCame = (): boolean => typeof Office !== 'undefined';

/** `null` where the page was not opened by Excel, or Microsoft's script has not come. */
export async function connectToExcel(): Promise<ConnectedExcel | null> {
  if (!officeCame()) return null;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  const { requirements, diagnostics, document, displayLanguage } = Office.context;
  return {
    port: openExcelWorkbook(Excel, requirements),
    host: {
      language: displayLanguage,
      isDark: officeIsDark(Office.context),
      abilities: abilities(requirements),
      report: hostReport(requirements, diagnostics),
      onShown,
    },
    scratch: () => addScratchSheet(Excel),
    tools: { excel: Excel, settings: document.settings },
    actions: Office.actions,
  };
}

function onShown(listener: () => void): void {
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) listener();
    })
    // An Excel that does not tell: the pane is as useful, only less quick to say why.
    .catch(() => {});
}
