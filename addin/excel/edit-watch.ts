/** Tells of what a person at this computer selects and changes. */
import { areaWhere } from '../../core/facts/where';
import type { Where } from '../../core/source';
import { parseArea } from '../workbook/placing/address';
import { type ExcelApi, inExcel } from './api';
import { officeCode } from './office-errors';

export interface EditEvent {
  readonly kind: 'selected' | 'changed';
  readonly where: Where;
}

type Stop = () => Promise<void>;

/** Listens to Excel only while someone listens here. */
export class EditWatch {
  private readonly excel: ExcelApi;
  private readonly listeners = new Set<(event: EditEvent) => void>();
  /** Registering, telling and letting go happen one after another, so that events keep their order. */
  private line: Promise<void> = Promise.resolve();
  private stop: Stop | null = null;

  constructor(excel: ExcelApi) {
    this.excel = excel;
  }

  add(listener: (event: EditEvent) => void): () => void {
    this.listeners.add(listener);
    this.inLine(async () => {
      if (!this.stop && this.listeners.size > 0) this.stop = await this.register();
    });
    return () => {
      this.listeners.delete(listener);
      this.inLine(async () => {
        if (this.listeners.size > 0 || !this.stop) return;
        const { stop } = this;
        this.stop = null;
        await stop();
      });
    };
  }

  /** When all that was asked so far is done. */
  settled(): Promise<void> {
    return this.line;
  }

  /** An Excel that refuses to tell of edits still reads and writes: the pane only follows less closely. */
  private inLine(work: () => Promise<void>): void {
    this.line = this.line.then(work).catch((error: unknown) => {
      if (officeCode(error) === undefined) throw error;
    });
  }

  private register(): Promise<Stop> {
    return inExcel(this.excel, async (context) => {
      const { worksheets } = context.workbook;
      const changed = worksheets.onChanged.add(async ({ worksheetId, address, source, triggerSource }) => {
        // What co-authors type, and what we write ourselves, is nobody's edit here.
        if (source === 'Local' && triggerSource !== 'ThisLocalAddin') this.tell('changed', worksheetId, address);
      });
      const selected = worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        this.tell('selected', worksheetId, address);
      });
      await context.sync();
      return () =>
        this.excel.run(changed.context, async (same) => {
          changed.remove();
          selected.remove();
          await same.sync();
        });
    });
  }

  private tell(kind: EditEvent['kind'], sheetId: string, address: string): void {
    // Of several areas the first: the pane shows one place.
    const area = parseArea(address.replace(/^.*!/, '').split(',')[0] ?? '');
    if (!area) return;
    this.inLine(async () => {
      if (this.listeners.size === 0) return;
      const name = await inExcel(this.excel, async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
        sheet.load('name');
        await context.sync();
        return sheet.isNullObject ? null : sheet.name;
      });
      if (name === null) return;
      for (const listener of [...this.listeners]) listener({ kind, where: areaWhere(name, area) });
    });
  }
}
