import { type ReadingDecisions, readTender, type TenderReading } from '../../core/read-tender';
import { ok, type Result } from '../../core/result';
import { ownSheetName } from './output/which-sheet';
import { withoutOwnParts } from './own-parts';
import type { Reading, WorkbookPort } from './port';
import { type KeptRecord, nothingKept, readRecord } from './record';
import { noState, type SavedState } from './state';
import type { OnProgress } from './step';

type OnRecognised = Parameters<typeof readTender>[2];

/** A workbook as a session last read it, and what it keeps about earlier work. */
export class HeldWorkbook {
  private readonly port: WorkbookPort;
  source: Reading | undefined;
  record: KeptRecord = nothingKept;
  /** What it kept when it was opened, or last written from here. */
  openedWith: SavedState = noState;
  private lastRead: { readonly key: string; readonly tender: TenderReading } | undefined;

  constructor(port: WorkbookPort) {
    this.port = port;
  }

  /** Reads it as it is now: its cells and what it keeps are asked for at once. */
  async load({ signal }: AbortController, onProgress?: OnProgress): Promise<Result<KeptRecord>> {
    const asked = this.port.loadState();
    const got = await this.port.read({ signal, ...(onProgress && { onProgress }) });
    if (!got.ok) return got;
    const before = this.source;
    this.source = got.value;
    const kept = await this.remember(asked);
    if (!kept.ok) this.source = before;
    return kept;
  }

  /** What it keeps now: a co-author may have written since. */
  async remember(asked = this.port.loadState()): Promise<Result<KeptRecord>> {
    const kept = await asked;
    if (!kept.ok) return kept;
    this.record = await readRecord(kept.value, this.source?.grids ?? [], this.record);
    return ok(this.record);
  }

  /** The tender in its cells. It depends only on what a person said about reading: a moved weight reads nothing again. */
  tender({ sha256, grids }: Reading, decisions: ReadingDecisions, onRecognised?: OnRecognised): TenderReading {
    const key = JSON.stringify([sha256, decisions.mapping, decisions.notBidders, decisions.sameBidder]);
    if (this.lastRead?.key !== key)
      this.lastRead = { key, tender: readTender(withoutOwnParts(grids, this.record.own), decisions, onRecognised) };
    return this.lastRead.tender;
  }

  /** The name that we gave a sheet, whatever it is called now; a sheet of the buyer's keeps its own. */
  readonly ownSheet = (sheet: string): string => {
    const grid = this.source?.grids.find(({ name }) => name === sheet);
    const wanted = this.record.own.find((one) => one.newSheet && one.sheet === sheet)?.wanted;
    return wanted ?? (grid && ownSheetName(grid)) ?? sheet;
  };
}
