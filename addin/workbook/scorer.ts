/** The half of a session that scores, writes and explains what the other half has read. */
import { assess } from '../../core/assess';
import type { Assessment } from '../../core/assessment';
import { canScore } from '../../core/packs/can-score';
import type { HashedPack } from '../../core/packs/canonical';
import type { Pack } from '../../core/packs/pack';
import { scoringPacks as bundled } from '../../core/packs/register';
import type { TenderReading } from '../../core/read-tender';
import { fail, ok, type Problem, type Result } from '../../core/result';
import type { Setup } from '../../core/setup/setup';
import { choosePack, packNotices } from './choose-pack';
import type { SessionOptions } from './create-session';
import type { HeldWorkbook } from './held-workbook';
import { markOf } from './kept/mark';
import { logProblems } from './log';
import { othersChanges, stateWith, stateWithout } from './next-state';
import { inWords, outputs, withLog } from './output/outputs';
import { asRead, inWords as ownInWords } from './own-parts';
import { packOnSheets, planPackSheets } from './pack-on-sheets';
import { carryOutOrder } from './pack-orders';
import { packSummaries } from './pack-summary';
import type { Plan, Reading, Receipt, WorkbookPort } from './port';
import { moves } from './ranks';
import type { Preview, Session } from './session';
import {
  cancelled,
  listed,
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
import { astrayIn, verify } from './verify';
import { explain } from './why';

type Begun = Omit<Session, 'open' | 'confirm' | 'cancel' | 'select' | 'onEdit' | 'score' | 'apply'>;

/** `run`: what `cancel` stops, also while this half of the session is still loading. */
export interface Scorer extends Begun {
  /** `asKept`: with the pack that the workbook holds, whatever is installed. */
  score(setup: Setup, onProgress: OnProgress, run: AbortController, asKept?: boolean): Promise<Result<Assessment>>;
  apply(plan: Plan, onProgress: OnProgress, run: AbortController): Promise<Result<Receipt>>;
  /** Where the installed pack is not this one, which the workbook keeps. */
  packNotices(kept: HashedPack): Promise<readonly Problem[]>;
  /** Where numbers of ours no longer stand beside what was scored last. */
  astray(): Promise<readonly Problem[]>;
}

interface Scored {
  readonly assessment: Assessment;
  readonly by: HashedPack;
  /** What it was made from. */
  readonly source: Reading;
  readonly tender: TenderReading;
}

/** `begin`: starts what `cancel` would stop. */
export async function createScorer(
  port: WorkbookPort,
  held: HeldWorkbook,
  begin: () => AbortController,
  { packs: given = bundled, openShelf, now = () => new Date() }: SessionOptions,
): Promise<Scorer> {
  const shelf = await openShelf?.();
  /** A pack of nothing but hints is for pages, and is left out. */
  const packs = (): readonly Pack[] => (shelf?.packs() ?? given).filter(canScore);
  /** What the person in front of it looks at: what is previewed and written is this, whatever else is scored meanwhile. */
  let scored: Scored | undefined;

  const assessed = (source: Reading, reading: TenderReading, setup: Setup, { pack, sha256 }: HashedPack): Assessment =>
    assess({ reading, setup, pack, packSha256: sha256, workbook: { name: source.name, sha256: source.sha256 } });

  /** The tender in hand as another version of its pack scores it. */
  const scoredBy = (pack: Pack): Assessment | null =>
    scored?.assessment.pack.id === pack.id
      ? assessed(scored.source, scored.tender, scored.assessment.setup, { pack, sha256: '' })
      : null;

  async function scoredAs(
    setup: Setup,
    onProgress: OnProgress,
    run: AbortController,
    asKept: boolean,
  ): Promise<Result<Scored>> {
    const { source } = held;
    if (!source) return fail(notOpen);
    const chosen = await choosePack(setup.pack, packs(), held.record.pack, asKept);
    if (!chosen.ok) return chosen;
    if (!(await step(onProgress, 'Reading the bids', 1, 3, run))) return fail(cancelled);
    const tender = await held.tender(source, setup);
    if (!(await step(onProgress, 'Scoring the bids', 2, 3, run))) return fail(cancelled);
    const result = assessed(source, tender, setup, chosen.value);
    if (!(await step(onProgress, 'Done', 3, 3, run))) return fail(cancelled);
    const stops = result.problems.filter(({ severity }) => severity === 'stop');
    if (stops.length > 0) return fail(...stops);
    return ok({ assessment: result, by: chosen.value, source, tender });
  }

  async function score(
    setup: Setup,
    onProgress: OnProgress,
    run: AbortController,
    asKept = false,
  ): Promise<Result<Assessment>> {
    const result = await scoredAs(setup, onProgress, run, asKept);
    if (!result.ok) return result;
    scored = result.value;
    return ok(result.value.assessment);
  }

  /** Plans what the latest score writes into the workbook as it was read. */
  async function plan(): Promise<Result<Preview>> {
    if (!held.source) return fail(notOpen);
    if (!scored) return fail(notScored);
    const kept = await held.remember();
    if (!kept.ok) return kept;
    const { assessment, by, source, tender } = scored;
    const { recognition } = tender;
    const wanted = outputs(assessment, recognition, []);
    const state = await stateWith(assessment, by, kept.value, inWords(wanted, recognition), now());
    const planned = await port.plan(
      [
        ...withLog(wanted, assessment, state.log),
        { kind: 'state', state: partsOf(state), mark: markOf(assessment.pack) },
      ],
      await asRead(source.grids, kept.value.own),
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
    return kept.ok ? score(setup, undefined, run) : kept;
  }

  return {
    packs: async () => ({
      packs: packSummaries(packs(), shelf?.shelved() ?? [], held.record.pack?.pack),
      problems: shelf?.problems ?? [],
    }),
    publishers: async () => shelf?.publishers() ?? [],
    async orderPacks(order) {
      if (!shelf) return fail(noShelf);
      return carryOutOrder(order, shelf, () => packOnSheets(port), scored?.assessment, scoredBy);
    },
    packNotices: (kept) => packNotices(packs(), kept),
    astray: async () =>
      scored ? astrayIn(scored.assessment, scored.tender.recognition, held.record.receipts, scored.source.grids) : [],

    score,

    async preview(when) {
      const planned = await plan();
      if (planned.ok || when === 'as-read' || !planned.problems.some(({ code }) => code === 'reading-stale'))
        return planned;
      // Nothing has been written, so the present workbook is scored in the same way, and that is shown.
      const again = await readAgain();
      if (!again.ok) return again;
      const now = await plan();
      return now.ok
        ? ok({ ...now.value, rescored: again.value, notices: [readingWasStale, ...now.value.notices] })
        : now;
    },

    async apply(plan, onProgress, run) {
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
      const { saved, receipts, isWritten, problems, pack } = kept.value;
      if (!isWritten) return fail(nothingWritten);
      if (!saved.setup) return fail(setupLost);
      const again = await scoredAs(saved.setup, undefined, begin(), true);
      if (!again.ok) return again;
      const { assessment, tender, source } = again.value;
      return ok(
        verify({
          assessment,
          recognition: tender.recognition,
          log: saved.log,
          writes: receipts.findLast(({ of }) => of === undefined)?.writes ?? [],
          grids: source.grids,
          problems: [...problems, ...(pack ? await packNotices(packs(), pack) : []), ...(await logProblems(saved.log))],
        }),
      );
    },

    previewPack: (id) => planPackSheets(port, id, shelf, packs()),
    why: async (subject) =>
      scored
        ? explain(scored.assessment, held.record.saved.log, subject, [scored.by.pack, ...packs()], held.ownSheet)
        : null,
  };
}
