import type { Recognition } from '../../core/facts/recognition';
import type { TenderReading } from '../../core/read-tender';
import { type ReadingDecisions, recogniseTender } from '../../core/recognise-tender';
import { ok, type Result } from '../../core/result';
import { ownSheetName } from './output/which-sheet';
import { withoutOwnParts } from './own-parts';
import type { Reading, WorkbookPort } from './port';
import { type KeptRecord, nothingKept, readRecord } from './record';
import { noState, type SavedState } from './state';
import type { OnProgress } from './step';

type OnRecognised = (recognition: Recognition) => void;

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

  /**
   * The tender in its cells. It depends only on what a person said about reading: a moved weight reads nothing again.
   * `onRecognised` hears of the tables as soon as they are found.
   */
  async tender(
    { sha256, grids }: Reading,
    decisions: ReadingDecisions,
    onRecognised?: OnRecognised,
  ): Promise<TenderReading> {
    const key = JSON.stringify([sha256, decisions.mapping, decisions.notBidders, decisions.sameBidder]);
    if (this.lastRead?.key === key) return this.lastRead.tender;
    const theirs = withoutOwnParts(grids, this.record.own);
    const findBids = import('./find-bids');
    const recognition = recogniseTender(theirs, decisions);
    onRecognised?.(recognition);
    const tender = (await findBids).readFacts(theirs, recognition, decisions);
    this.lastRead = { key, tender };
    return tender;
  }

  /** The name that we gave a sheet, whatever it is called now; a sheet of the buyer's keeps its own. */
  readonly ownSheet = (sheet: string): string => {
    const grid = this.source?.grids.find(({ name }) => name === sheet);
    const wanted = this.record.own.find((one) => one.newSheet && one.sheet === sheet)?.wanted;
    return wanted ?? (grid && ownSheetName(grid)) ?? sheet;
  };
}
