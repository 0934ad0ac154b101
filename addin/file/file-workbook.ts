/** An .xlsx, .xlsm or .csv file held in memory: read as grids, patched in place, never written to disk here. */
import { areaWhere, parseWhere } from '../../core/facts/where';
import { fail, ok, type Problem, type Result } from '../../core/result';
import type { Where } from '../../core/source';
import { Damage, fileProblem, guarded, guardedAsync } from '../workbook/damage';
import { keptOf } from '../workbook/kept/kept';
import { prepare } from '../workbook/placing/prepare';
import { sameSheetName } from '../workbook/placing/sheet-name';
import type { Kept, Output, Plan, Reading, Receipt, RevertReport, State, Watch, WorkbookPort } from '../workbook/port';
import { sha256 } from '../workbook/sha256';
import { isCsvName, readCsv } from './csv';
import { type OfficePackage, openPackage } from './package';
import type { StyleChange } from './patch/apply';
import { readMarks } from './patch/mark';
import { newPackage } from './patch/new-package';
import { type Present, pointersOfBook, presentOf } from './patch/present';
import { type PreparedFile, runApply, runRevert, runSaveState } from './patch/run';
import { readStateParts } from './patch/state-parts';
import { type GridsRead, readGrids } from './read/grids';
import { readWorkbook } from './read/workbook';
import { openView, type SheetTab, type WorkbookView } from './view';

export type EditEvent = { readonly kind: 'selected' | 'changed'; readonly where: Where };

/** The port over a file, and what only a file has. */
export interface FileWorkbook extends WorkbookPort {
  /** The file as it stands now: what a download holds. */
  bytes(): Uint8Array;
  /** Name for a download: a .csv that was written to has become an .xlsx. */
  fileName(): string;
  /** All sheets in the order of their tabs; none when the file is damaged. */
  sheets(): readonly SheetTab[];
  /** Its cells as they look, for a grid to show; good until the next change. */
  view(): Result<WorkbookView>;
  /** A person selected or changed a place in the grid that shows this file. */
  report(event: EditEvent): void;
}

/**
 * Opens a file. Problems: those of `openPackage` and `readCsv`. Nothing but the package's directory is read until
 * `read` is called; the bytes given are never changed.
 */
export async function openFileWorkbook(name: string, bytes: Uint8Array): Promise<Result<FileWorkbook>> {
  if (!isCsvName(name)) {
    const pkg = openPackage(bytes);
    return pkg.ok ? ok(new PackageWorkbook(name, bytes, pkg.value, [])) : pkg;
  }
  const csv = readCsv(bytes, name);
  if (!csv.ok) return csv;
  const [grid] = csv.value.grids;
  const pkg = openPackage(newPackage(grid?.name ?? name, grid?.values ?? []));
  return pkg.ok ? ok(new PackageWorkbook(name, bytes, pkg.value, csv.value.notes)) : pkg;
}

const stop = (code: string, message: string, hint: string, path: readonly string[] = []): Problem => ({
  ...fileProblem(code, message, hint),
  path,
});

class PackageWorkbook implements FileWorkbook {
  private readonly name: string;
  private file: Uint8Array;
  private pkg: OfficePackage;
  private readonly notes: readonly string[];
  private isCsv: boolean;
  private grids: { readonly of: OfficePackage; readonly read: GridsRead } | null = null;
  /** Hash of the file after its cells last changed: what plans rest on. */
  private basis: { readonly file: Uint8Array; readonly sha256: string } | null = null;
  private readonly plans = new Map<string, PreparedFile & { readonly basis: string }>();
  private readonly styles = new Map<string, StyleChange>();
  private readonly listeners = new Set<(event: EditEvent) => void>();
  private shown: { readonly of: OfficePackage; readonly view: Result<WorkbookView> } | null = null;
  private planned = 0;
  private busy = false;

  constructor(name: string, file: Uint8Array, pkg: OfficePackage, notes: readonly string[]) {
    this.name = name;
    this.file = file;
    this.pkg = pkg;
    this.notes = notes;
    this.isCsv = isCsvName(name);
  }

  bytes(): Uint8Array {
    return this.file;
  }

  fileName(): string {
    return this.isCsv || !isCsvName(this.name) ? this.name : this.name.replace(/\.\w+$/, '.xlsx');
  }

  sheets(): readonly SheetTab[] {
    const book = guarded(() => readWorkbook(this.pkg));
    const sheets = book.ok ? book.value.sheets : [];
    return sheets.map(({ id, name, visibility, kind }) => ({ id, name, visibility, hasCells: kind === 'worksheet' }));
  }

  view(): Result<WorkbookView> {
    if (this.shown?.of !== this.pkg) this.shown = { of: this.pkg, view: openView(this.pkg) };
    return this.shown.view;
  }

  report(event: EditEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  async read(watch?: Watch): Promise<Result<Reading>> {
    return guardedAsync(async () => {
      const { grids } = await this.present(watch);
      const notes = [...this.notes, ...(this.grids?.read.notes ?? [])];
      return { name: this.name, sha256: await sha256(this.file), grids, notes };
    });
  }

  async plan(outputs: readonly Output[]): Promise<Result<Plan>> {
    return guardedAsync(async () => {
      const present = await this.present({}, outputs);
      const prepared = prepare(present, (await readStateParts(this.pkg)).written, outputs);
      const basis = await this.contentHash();
      const what = JSON.stringify([basis, this.planned++, prepared.writes, prepared.skipped]);
      const id = `plan-${(await sha256(new TextEncoder().encode(what))).slice(0, 16)}`;
      // Plans hold whole sheets: only the newest few are kept.
      for (const oldest of this.plans.keys()) if (this.plans.size > 2) this.plans.delete(oldest);
      const kept = outputs.find((output) => output.kind === 'state');
      this.plans.set(id, { ...prepared, sources: present.sources, kept, basis });
      return { id, writes: prepared.writes, skipped: prepared.skipped, basis };
    });
  }

  async apply(plan: Plan, watch: Watch = {}): Promise<Result<Receipt>> {
    const prepared = this.plans.get(plan.id);
    if (!prepared || prepared.basis !== plan.basis || prepared.basis !== (await this.contentHash()))
      return fail(
        stop(
          'plan-stale',
          'The workbook has changed since these changes were previewed. Nothing was written.',
          'Preview the changes again, and write them then.',
        ),
      );
    return this.alone(async () => {
      const { file, receipt, styles } = await runApply(this.pkg, plan, prepared, watch);
      this.replace(file, true);
      if (styles) this.styles.set(receipt.id, styles);
      return receipt;
    });
  }

  async revert(receipt: Receipt, state?: State): Promise<Result<RevertReport>> {
    return this.alone(async () => {
      const { file, report } = await runRevert(await this.present(), receipt, this.styles.get(receipt.id), state);
      this.replace(file, true);
      return report;
    });
  }

  async loadState(): Promise<Result<Kept | null>> {
    return guardedAsync(async () => {
      const book = readWorkbook(this.pkg);
      return keptOf(await readStateParts(this.pkg), readMarks(this.pkg), book.sheets, pointersOfBook(book));
    });
  }

  async saveState(state: State): Promise<Result<null>> {
    return this.alone(async () => {
      await this.contentHash();
      this.replace(await runSaveState(this.pkg, state), false);
      return null;
    });
  }

  async select(where: Where): Promise<Result<null>> {
    return guarded(() => {
      const place = parseWhere(where);
      const sheet = place && readWorkbook(this.pkg).sheets.find(({ name }) => sameSheetName(name, place.sheet));
      if (!place || sheet?.kind !== 'worksheet')
        throw new Damage(
          stop('place-gone', `${where} is no longer in the workbook.`, 'Read the workbook again.', [where]),
        );
      this.report({ kind: 'selected', where: areaWhere(sheet.name, place.area) });
      return null;
    });
  }

  onEdit(listener: (event: EditEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The workbook as it stands, read at most once between two changes. Throws `Damage`. */
  private async present(watch: Watch = {}, outputs: readonly Output[] = []): Promise<Present> {
    const { pkg } = this;
    if (this.grids?.of !== pkg) {
      const read = await readGrids(pkg, watch);
      if (!read.ok)
        throw new Damage(
          read.problems[0] ?? stop('unreadable', 'The workbook cannot be read.', 'Open it in Excel and save it again.'),
        );
      this.grids = { of: pkg, read: read.value };
    }
    return presentOf(pkg, this.grids.read.grids, outputs);
  }

  private async contentHash(): Promise<string> {
    if (this.basis?.file !== this.file) this.basis = { file: this.file, sha256: await sha256(this.file) };
    return this.basis.sha256;
  }

  /** `cells`: more than our own notes changed, so that plans made before no longer hold. */
  private replace(file: Uint8Array, cells: boolean): void {
    const pkg = openPackage(file);
    if (!pkg.ok) throw new Error(`A package of our own making does not open: ${pkg.problems[0]?.message ?? ''}`);
    if (cells) this.plans.clear();
    else {
      if (this.basis?.file === this.file) this.basis = { ...this.basis, file };
      if (this.grids?.of === this.pkg) this.grids = { ...this.grids, of: pkg.value };
    }
    this.file = file;
    this.pkg = pkg.value;
    this.isCsv = false;
  }

  /** One change at a time: two at once would each build on the same file, and one would be lost. */
  private async alone<T>(work: () => Promise<T>): Promise<Result<T>> {
    if (this.busy)
      return fail(
        stop('busy', 'The workbook is being written to. Nothing else was written.', 'Wait a moment, and try again.'),
      );
    this.busy = true;
    try {
      return await guardedAsync(work);
    } finally {
      this.busy = false;
    }
  }
}
