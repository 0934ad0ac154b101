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

/** Milliseconds before Excel is asked again for what it refused: mostly it was only busy. The last goes on for good. */
const usualPauses = [500, 2_000, 10_000, 60_000];

/** Listens to Excel only while someone listens here. */
export class EditWatch {
  private readonly excel: ExcelApi;
  private readonly listeners = new Set<(event: EditEvent) => void>();
  /** Registering, telling and letting go happen one after another, so that events keep their order. */
  private line: Promise<void> = Promise.resolve();
  private stop: Stop | null = null;
  private readonly pauses: readonly number[];

  constructor(excel: ExcelApi, pauses = usualPauses) {
    this.excel = excel;
    this.pauses = pauses;
  }

  add(listener: (event: EditEvent) => void): () => void {
    this.listeners.add(listener);
    this.begin();
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

  private begin(attempt = 0): void {
    this.inLine(
      async () => {
        if (!this.stop && this.listeners.size > 0) this.stop = await this.register();
      },
      () => this.later(attempt, () => this.begin(attempt + 1)),
    );
  }

  /** An Excel that refuses to tell of edits still reads and writes: the pane only follows less closely. */
  private inLine(work: () => Promise<void>, refused = () => {}): void {
    this.line = this.line.then(work).catch((error: unknown) => {
      if (officeCode(error) === undefined) throw error;
      refused();
    });
  }

  /** Nothing else waits for it. */
  private later(attempt: number, again: () => void): void {
    if (this.listeners.size > 0) setTimeout(again, this.pauses[attempt] ?? this.pauses.at(-1));
  }

  private register(): Promise<Stop> {
    return inExcel(this.excel, async (context) => {
      const { worksheets } = context.workbook;
      const changed = worksheets.onChanged.add(async ({ worksheetId, address, source, triggerSource }) => {
        // What co-authors type, and what we write ourselves, is nobody's edit here.
        if (source !== 'Local' || triggerSource === 'ThisLocalAddin') return;
        for (const area of address.split(',')) this.tell('changed', worksheetId, area);
      });
      const selected = worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        // Of several areas the first: the pane shows one place.
        this.tell('selected', worksheetId, address.split(',')[0] ?? '');
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

  private tell(kind: EditEvent['kind'], sheetId: string, address: string, attempt = 0): void {
    const area = parseArea(address.replace(/^.*!/, ''));
    if (!area) return;
    this.inLine(
      async () => {
        if (this.listeners.size === 0) return;
        const name = await this.nameOf(sheetId);
        if (name === null) return;
        for (const listener of [...this.listeners]) listener({ kind, where: areaWhere(name, area) });
      },
      // What is selected by then is another cell; what was changed still was.
      () => {
        if (kind === 'changed') this.later(attempt, () => this.tell(kind, sheetId, address, attempt + 1));
      },
    );
  }

  /** `null` where the sheet is gone. */
  private nameOf(sheetId: string): Promise<string | null> {
    return inExcel(this.excel, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  }
}
