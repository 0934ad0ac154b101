/** The workbook that is open in Excel, through Office.js: read as grids, written to in place. */
import { fail, ok, type Result } from '../../core/result';
import type { Where } from '../../core/source';
import { typedHash } from '../workbook/content-hash';
import { keptOf } from '../workbook/kept/kept';
import { tabOf } from '../workbook/kept/pointers';
import { ownSheetPrefix } from '../workbook/output/own-names';
import { withoutOwnParts } from '../workbook/own-parts';
import { nextTask } from '../workbook/pace';
import { type Prepared, prepare } from '../workbook/placing/prepare';
import { receiptId, receiptOf } from '../workbook/placing/record';
import { heldBack } from '../workbook/placing/removal';
import type { Standing } from '../workbook/placing/standing';
import type {
  AsRead,
  Kept,
  Output,
  OutputState,
  Plan,
  Reading,
  Receipt,
  RevertReport,
  State,
  Watch,
  WorkbookPort,
} from '../workbook/port';
import { sha256 } from '../workbook/sha256';
import { type ExcelApi, floor, inExcel, numberCards, type RequirementSet, type Requirements, undoGroups } from './api';
import { changeBack, changeFor, stateAlone } from './apply-change';
import { carryOut, type Extras } from './carry-out';
import { basisHash, contentHash } from './content-hash';
import { type EditEvent, EditWatch } from './edit-watch';
import { settled, stop } from './office-errors';
import { type BookRead, readBook } from './read-workbook';
import { selectPlace } from './select-place';
import { marksOf, pointersOfBook, readState, type WrittenInExcel } from './state-parts';
import { standingOf } from './surroundings';

interface Planned {
  readonly prepared: Prepared;
  readonly written: readonly WrittenInExcel[];
  readonly standing: Standing;
  readonly kept: OutputState | undefined;
  readonly basis: string;
}

/** `requirements`: `Office.context.requirements`. Nothing is asked of Excel before the first call. */
export const openExcelWorkbook = (excel: ExcelApi, requirements: Requirements): WorkbookPort =>
  new ExcelWorkbook(excel, requirements);

const nothingRead = 'Nothing was read.';
const nothingWritten = 'Nothing was written.';
const nothingTakenOut = 'Nothing was taken out.';

class ExcelWorkbook implements WorkbookPort {
  private readonly excel: ExcelApi;
  private readonly requirements: Requirements;
  private readonly edits: EditWatch;
  private readonly plans = new Map<string, Planned>();
  private planned = 0;
  private busy = false;

  constructor(excel: ExcelApi, requirements: Requirements) {
    this.excel = excel;
    this.requirements = requirements;
    this.edits = new EditWatch(excel);
  }

  async read(watch?: Watch): Promise<Result<Reading>> {
    const missing = floor.find(([set, version]) => !this.requirements.isSetSupported(set, version));
    if (missing)
      return fail(
        stop(
          'excel-too-old',
          `This Excel lacks ${missing.join(' ')}, which Goodmark needs. ${nothingRead}`,
          'Update Excel, or open the workbook in the Goodmark workbench in your browser.',
        ),
      );
    return settled(async () => {
      const { name, grids, notes } = await readBook(this.excel, watch);
      return ok({ name, sha256: await contentHash(grids), grids, notes });
    }, nothingRead);
  }

  async plan(outputs: readonly Output[], asRead?: AsRead): Promise<Result<Plan>> {
    return settled(async () => {
      const book = await readBook(this.excel);
      if (asRead && (await typedHash(withoutOwnParts(book.grids, asRead.own))) !== asRead.typed)
        return fail(
          stop(
            'reading-stale',
            `The workbook has changed since it was read. ${nothingWritten}`,
            'Read the workbook again, and score it.',
          ),
        );
      const written = await this.written();
      const standing = await standingOf(this.excel, book, concerned(book, written, outputs));
      await nextTask();
      const prepared = prepare(standing, written, outputs);
      await nextTask();
      const basis = await basisHash(book);
      const what = JSON.stringify([basis, this.planned++, prepared.writes, prepared.skipped]);
      const id = `plan-${(await sha256(new TextEncoder().encode(what))).slice(0, 16)}`;
      // Plans hold whole sheets: only the newest few are kept.
      for (const oldest of this.plans.keys()) if (this.plans.size > 2) this.plans.delete(oldest);
      const kept = outputs.find((output) => output.kind === 'state');
      this.plans.set(id, { prepared, written, standing, kept, basis });
      return ok({ id, writes: prepared.writes, skipped: prepared.skipped, basis });
    }, nothingWritten);
  }

  async apply(plan: Plan, watch: Watch = {}): Promise<Result<Receipt>> {
    return this.alone(async () => {
      const planned = this.plans.get(plan.id);
      const now = planned && planned.basis === plan.basis ? await readBook(this.excel, writing(watch)) : undefined;
      if (!planned || !now || (await basisHash(now)) !== plan.basis)
        return fail(
          stop(
            'plan-stale',
            `The workbook has changed since these changes were previewed. ${nothingWritten}`,
            'Preview the changes again, and write them then.',
          ),
        );
      const ids = { receipt: await receiptId(plan), plan: plan.id };
      await nextTask();
      const change = changeFor(planned.prepared, planned.written, planned.kept, ids);
      const records = await carryOut(this.excel, planned.standing, change, this.extras(), watch);
      if (!records.ok) return records;
      this.plans.clear();
      const written = records.value.find(({ receipt }) => receipt === ids.receipt);
      if (!written) throw new Error('An apply without a record.');
      return ok(await receiptOf(written));
    }, nothingWritten);
  }

  async revert(receipt: Receipt, state?: State): Promise<Result<RevertReport>> {
    return this.alone(async () => {
      const book = await readBook(this.excel);
      const written = await this.written();
      const gone = written.find((one) => one.receipt === receipt.id);
      if (!gone)
        return fail(
          stop(
            'nothing-to-revert',
            'This workbook no longer holds what was written then, or does not say so.',
            'Look for sheets and columns of Goodmark in the workbook, and delete them by hand.',
          ),
        );
      const standing = await standingOf(this.excel, book, concerned(book, [gone], []));
      const held = heldBack(standing, gone);
      if (held) return fail(held);
      const { change, report } = changeBack(standing, gone, state);
      const done = await carryOut(this.excel, standing, change, this.extras());
      if (!done.ok) return done;
      this.plans.clear();
      return ok(report);
    }, nothingTakenOut);
  }

  async loadState(): Promise<Result<Kept | null>> {
    return settled(async () => {
      const { known, tabs } = await inExcel(this.excel, async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/id,items/name');
        const found = await readState(context);
        return { known: found, tabs: worksheets.items.map(({ id, name }) => ({ id, name })) };
      });
      return ok(await keptOf(known, marksOf(known), tabs, pointersOfBook(known)));
    }, nothingRead);
  }

  async saveState(state: State): Promise<Result<null>> {
    return this.alone(async () => {
      const standing = await standingOf(this.excel, await readBook(this.excel), new Set());
      const done = await carryOut(this.excel, standing, stateAlone(state), this.extras());
      return done.ok ? ok(null) : done;
    }, nothingWritten);
  }

  async select(where: Where): Promise<Result<null>> {
    await this.edits.settled();
    return selectPlace(this.excel, where);
  }

  onEdit(listener: (event: EditEvent) => void): () => void {
    return this.edits.add(listener);
  }

  private extras(): Extras {
    const has = (needed: RequirementSet) => this.requirements.isSetSupported(...needed);
    return { undoGroups: has(undoGroups), cards: has(numberCards) };
  }

  private async written(): Promise<readonly WrittenInExcel[]> {
    return (await inExcel(this.excel, readState)).written;
  }

  /** One change at a time: two at once would each build on the same workbook. */
  private async alone<T>(work: () => Promise<Result<T>>, outcome: string): Promise<Result<T>> {
    if (this.busy)
      return fail(
        stop('busy', 'The workbook is being written to. Nothing else was written.', 'Wait a moment, and try again.'),
      );
    this.busy = true;
    try {
      return await settled(work, outcome);
    } finally {
      this.busy = false;
    }
  }
}

/** While writing, the reading before it is one step of many. */
const writing = ({ signal }: Watch): Watch => (signal ? { signal } : {});

/** Sheets beside whose tables something is to stand, and sheets of ours, whose surroundings have to be known. */
function concerned(
  { grids, pointers }: BookRead,
  written: readonly WrittenInExcel[],
  outputs: readonly Output[],
): ReadonlySet<string> {
  const ours = new Set(written.flatMap(({ sheets }) => sheets.map((sheet) => tabOf(grids, sheet, pointers)?.id)));
  const isOurs = (name: string, id: string) => name.startsWith(ownSheetPrefix) || ours.has(id);
  const beside = new Set(outputs.map((output) => (output.kind === 'columns' ? output.sheetId : '')));
  return new Set(grids.filter(({ id, name }) => beside.has(id) || isOurs(name, id)).map(({ id }) => id));
}
