import { assess } from '../../core/assess';
import type { Assessment } from '../../core/assessment';
import type { MappingChoice } from '../../core/facts/recognition';
import { canScore } from '../../core/packs/can-score';
import type { HashedPack } from '../../core/packs/canonical';
import type { Pack } from '../../core/packs/pack';
import { scoringPacks as bundled } from '../../core/packs/register';
import type { Shelf } from '../../core/packs/sharing/shelf';
import { type ReadingDecisions, readTender, type TenderReading } from '../../core/read-tender';
import { fail, ok, type Result } from '../../core/result';
import type { Setup } from '../../core/setup/setup';
import { choosePack, packNotices } from './choose-pack';
import { HeldWorkbook } from './held-workbook';
import { markOf } from './kept/mark';
import { logProblems } from './log';
import { othersChanges, stateWith, stateWithout } from './next-state';
import { openedFrom } from './opened-from';
import { inWords, outputs, withLog } from './output/outputs';
import { asRead, inWords as ownInWords, withoutOwnParts } from './own-parts';
import { packOnSheets, planPackSheets } from './pack-on-sheets';
import { carryOutOrder } from './pack-orders';
import { packSummaries } from './pack-summary';
import type { Plan, Reading, WorkbookPort } from './port';
import { moves } from './ranks';
import { listed } from './record';
import type { Preview, Session } from './session';
import {
  cancelled,
  noShelf,
  nothingWritten,
  notOpen,
  notScored,
  onlyByHand,
  readingWasStale,
  setupLost,
} from './session-problems';
import { partsOf } from './state';
import { type OnProgress, step } from './step';
import { verify } from './verify';
import { explain } from './why';

export interface SessionOptions {
  /** Packs to choose from where there is no shelf; the first is proposed. */
  readonly packs?: readonly Pack[];
  /** Packs from outside beside the bundled ones. */
  readonly shelf?: Shelf;
  /** The clock of the log. */
  readonly now?: () => Date;
}

/** Drives one workbook through the pipeline, whichever port it comes through. */
export function createSession(
  port: WorkbookPort,
  { packs: given = bundled, shelf, now = () => new Date() }: SessionOptions = {},
): Session {
  const held = new HeldWorkbook(port);
  /** A pack of nothing but hints is for pages, and is left out. */
  const packs = (): readonly Pack[] => (shelf?.packs() ?? given).filter(canScore);
  let reading: { readonly key: string; readonly value: TenderReading } | undefined;
  let scored: { readonly assessment: Assessment; readonly by: HashedPack } | undefined;
  let underWay = new AbortController();
  let mapping: readonly MappingChoice[] = [];

  function begin(): AbortController {
    underWay = new AbortController();
    return underWay;
  }

  /** Reading depends only on what a person said about it, so a moved weight reads nothing again. */
  function read(from: Reading, decisions: ReadingDecisions): TenderReading {
    const key = JSON.stringify([from.sha256, decisions.mapping, decisions.notBidders, decisions.sameBidder]);
    if (reading?.key !== key)
      reading = { key, value: readTender(withoutOwnParts(from.grids, held.record.own), decisions) };
    return reading.value;
  }

  const opened = (from: Reading, value: TenderReading) => openedFrom(from, value, packs()[0]?.id ?? '', mapping);

  const assessed = (source: Reading, value: TenderReading, setup: Setup, { pack, sha256 }: HashedPack): Assessment =>
    assess({ reading: value, setup, pack, packSha256: sha256, workbook: { name: source.name, sha256: source.sha256 } });

  /** The tender in hand as another version of its pack scores it. */
  const scoredBy = (pack: Pack): Assessment | null =>
    held.source && reading && scored?.assessment.pack.id === pack.id
      ? assessed(held.source, reading.value, scored.assessment.setup, { pack, sha256: '' })
      : null;

  async function scoreWith(
    setup: Setup,
    onProgress: OnProgress,
    run: AbortController,
    /** With the pack that the workbook holds, whatever is installed. */
    asKept = false,
  ): Promise<Result<Assessment>> {
    if (!held.source) return fail(notOpen);
    const chosen = await choosePack(setup.pack, packs(), held.record.pack, asKept);
    if (!chosen.ok) return chosen;
    if (!(await step(onProgress, 'Reading the bids', 1, 3, run))) return fail(cancelled);
    const value = read(held.source, setup);
    if (!(await step(onProgress, 'Scoring the bids', 2, 3, run))) return fail(cancelled);
    const result = assessed(held.source, value, setup, chosen.value);
    if (!(await step(onProgress, 'Done', 3, 3, run))) return fail(cancelled);
    const stops = result.problems.filter(({ severity }) => severity === 'stop');
    if (stops.length > 0) return fail(...stops);
    scored = { assessment: result, by: chosen.value };
    return ok(result);
  }

  /** Plans what the latest score writes into the workbook as it was read. */
  async function plan(): Promise<Result<Preview>> {
    if (!held.source || !reading) return fail(notOpen);
    if (!scored) return fail(notScored);
    const kept = await held.remember();
    if (!kept.ok) return kept;
    const { assessment, by } = scored;
    const { recognition } = reading.value;
    const wanted = outputs(assessment, recognition, []);
    const state = await stateWith(assessment, by, kept.value, inWords(wanted, recognition), now());
    const planned = await port.plan(
      [
        ...withLog(wanted, assessment, state.log),
        { kind: 'state', state: partsOf(state), mark: markOf(assessment.pack) },
      ],
      await asRead(held.source.grids, kept.value.own),
    );
    if (!planned.ok) return planned;
    const notices = othersChanges(held.openedWith, kept.value.saved, state);
    return ok<Preview>({
      plan: planned.value,
      moves: moves(assessment, kept.value.saved.ranks),
      rescored: null,
      notices,
    });
  }

  /** The same set-up on the workbook as it is now. */
  async function readAgain(): Promise<Result<Assessment>> {
    const setup = scored?.assessment.setup;
    if (!setup) return fail(notScored);
    const run = begin();
    const kept = await held.load(run);
    return kept.ok ? scoreWith(setup, undefined, run) : kept;
  }

  return {
    packs: async () => packSummaries(packs(), shelf?.shelved() ?? [], held.record.pack?.pack),
    publishers: async () => shelf?.publishers() ?? [],
    async orderPacks(order) {
      if (!shelf) return fail(noShelf);
      return carryOutOrder(order, shelf, () => packOnSheets(port), scored?.assessment, scoredBy);
    },

    async open(onProgress) {
      const run = begin();
      const kept = await held.load(run, onProgress);
      if (!kept.ok) return kept;
      if (!held.source) return fail(notOpen);
      const { saved, receipts, problems } = kept.value;
      held.openedWith = saved;
      mapping = saved.mapping;
      if (!(await step(onProgress, 'Finding the bids', 0, 1, run))) return fail(cancelled);
      const first = opened(
        held.source,
        read(held.source, saved.setup ?? { mapping: saved.mapping.map((one) => ({ ...one })) }),
      );
      const told = [...first.problems, ...problems, ...(await packNotices(packs(), kept.value.pack, shelf?.problems))];
      const again = saved.setup ? await scoreWith(saved.setup, onProgress, run, true) : undefined;
      if (!saved.setup || !again?.ok) return ok({ ...first, problems: told });
      const resumed = { setup: saved.setup, assessment: again.value, receipt: receipts.at(-1) ?? null };
      return ok({ ...first, problems: told, resumed });
    },

    async confirm(choices) {
      if (!held.source) return fail(notOpen);
      mapping = choices;
      const value = read(held.source, { mapping: choices.map((choice) => ({ ...choice })) });
      return ok(opened(held.source, value));
    },

    score: (setup, onProgress) => scoreWith(setup, onProgress, begin()),

    async cancel() {
      underWay.abort();
    },

    async preview() {
      const planned = await plan();
      if (planned.ok || !planned.problems.some(({ code }) => code === 'reading-stale')) return planned;
      // Nothing has been written, so the present workbook is scored in the same way, and that is shown.
      const again = await readAgain();
      if (!again.ok) return again;
      const now = await plan();
      return now.ok
        ? ok({ ...now.value, rescored: again.value, notices: [readingWasStale, ...now.value.notices] })
        : now;
    },

    async apply(plan: Plan, onProgress) {
      const run = begin();
      const applied = await port.apply(plan, { signal: run.signal, ...(onProgress && { onProgress }) });
      // What cannot be read now is read before the next write.
      if (applied.ok && (await held.remember()).ok) held.openedWith = held.record.saved;
      return applied;
    },

    async receipts() {
      const kept = await held.remember();
      return kept.ok ? ok(kept.value.receipts.toReversed()) : kept;
    },

    async revert(receiptId) {
      const kept = await held.remember();
      if (!kept.ok) return kept;
      const { receipts, receiptsLost, own } = kept.value;
      const receipt = receiptId === undefined ? receipts.at(-1) : receipts.find(({ id }) => id === receiptId);
      if (!receipt)
        return fail(receiptsLost && own.length > 0 ? onlyByHand(listed(own.map(ownInWords))) : nothingWritten);
      const state = await stateWithout(receipt, kept.value, held.source?.sha256 ?? '', now());
      const reverted = await port.revert(receipt, state);
      if (reverted.ok && (await held.remember()).ok) held.openedWith = held.record.saved;
      return reverted;
    },

    async verify() {
      const kept = await held.load(begin());
      if (!kept.ok) return kept;
      const { saved, receipts, isWritten, problems } = kept.value;
      if (!isWritten || !held.source) return fail(nothingWritten);
      if (!saved.setup) return fail(setupLost);
      const again = await scoreWith(saved.setup, undefined, begin(), true);
      if (!again.ok) return again;
      return ok(
        verify({
          assessment: again.value,
          recognition: read(held.source, saved.setup).recognition,
          log: saved.log,
          writes: receipts.findLast(({ of }) => of === undefined)?.writes ?? [],
          grids: held.source.grids,
          problems: [...problems, ...(await packNotices(packs(), kept.value.pack)), ...(await logProblems(saved.log))],
        }),
      );
    },

    previewPack: (id) => planPackSheets(port, id, shelf, packs()),
    why: async (subject) =>
      scored ? explain(scored.assessment, held.record.saved.log, subject, [scored.by.pack, ...packs()]) : null,
    select: (where) => port.select(where),
    onEdit: async (listener) => port.onEdit(listener),
  };
}
