import { assess } from '../../core/assess';
import type { Assessment } from '../../core/assessment';
import type { MappingChoice } from '../../core/facts/recognition';
import type { Pack } from '../../core/packs/pack';
import { packs as bundled } from '../../core/packs/register';
import { type ReadingDecisions, readTender, type TenderReading } from '../../core/read-tender';
import { fail, ok, type Result } from '../../core/result';
import { propose } from '../../core/setup/propose';
import type { Setup } from '../../core/setup/setup';
import type { Grid } from '../../core/source';
import { choosePack, packNotices } from './choose-pack';
import type { HashedPack } from './embedded-pack';
import { markOf } from './kept/mark';
import { logProblems } from './log';
import { othersChanges, stateWith, stateWithout } from './next-state';
import { inWords, outputs, withLog } from './output/outputs';
import { inWords as ownInWords, withoutOwnParts } from './own-parts';
import { packSummary } from './pack-summary';
import type { Plan, Progress, Reading, WorkbookPort } from './port';
import { moves } from './ranks';
import { type KeptRecord, listed, nothingKept, readRecord } from './record';
import type { Opened, Preview, Session } from './session';
import { cancelled, nothingWritten, notOpen, notScored, onlyByHand, setupLost } from './session-problems';
import { noState, partsOf, type SavedState } from './state';
import { verify } from './verify';
import { explain } from './why';

export interface SessionOptions {
  /** Packs to choose from; the first is proposed. */
  readonly packs?: readonly Pack[];
  /** The clock of the log. */
  readonly now?: () => Date;
}

type OnProgress = ((progress: Progress) => void) | undefined;

/** Drives one workbook through the pipeline, whichever port it comes through. */
export function createSession(
  port: WorkbookPort,
  { packs = bundled, now = () => new Date() }: SessionOptions = {},
): Session {
  let source: Reading | undefined;
  let reading: { readonly key: string; readonly value: TenderReading } | undefined;
  let scored: { readonly assessment: Assessment; readonly by: HashedPack } | undefined;
  /** What the workbook keeps, as read last. */
  let record: KeptRecord | undefined;
  /** What it kept when it was opened, or last written from here. */
  let openedWith: SavedState = noState;
  let underWay = new AbortController();
  let mapping: readonly MappingChoice[] = [];

  /** Lets progress out and a cancel in between two steps; `false` when the work should stop. */
  async function step(
    onProgress: OnProgress,
    name: string,
    done: number,
    of: number,
    { signal }: AbortController,
  ): Promise<boolean> {
    onProgress?.({ step: name, done, of });
    await new Promise((resume) => setTimeout(resume, 0));
    return !signal.aborted;
  }

  function begin(): AbortController {
    underWay = new AbortController();
    return underWay;
  }

  /** Reading depends only on what a person said about it, so a moved weight reads nothing again. */
  function read(from: Reading, decisions: ReadingDecisions): TenderReading {
    const key = JSON.stringify([from.sha256, decisions.mapping, decisions.notBidders, decisions.sameBidder]);
    if (reading?.key !== key)
      reading = { key, value: readTender(withoutOwnParts(from.grids, record?.own ?? []), decisions) };
    return reading.value;
  }

  /** What the workbook keeps now: a co-author may have written since. */
  async function remember(grids: readonly Grid[]): Promise<Result<KeptRecord>> {
    const kept = await port.loadState();
    if (!kept.ok) return kept;
    record = await readRecord(kept.value, grids, record);
    return ok(record);
  }

  function opened(from: Reading, value: TenderReading): Opened {
    const proposal = propose(value.facts, value.recognition, packs[0]?.id ?? '');
    return {
      name: from.name,
      sha256: from.sha256,
      notes: from.notes,
      recognition: value.recognition,
      facts: value.facts,
      proposal: {
        ...proposal,
        setup: mapping.length > 0 ? { ...proposal.setup, mapping: [...mapping] } : proposal.setup,
      },
      problems: value.problems,
      resumed: null,
    };
  }

  async function scoreWith(
    setup: Setup,
    onProgress: OnProgress,
    run: AbortController,
    /** With the pack that the workbook holds, whatever is installed. */
    asKept = false,
  ): Promise<Result<Assessment>> {
    if (!source) return fail(notOpen);
    const chosen = await choosePack(setup.pack, packs, record?.pack, asKept);
    if (!chosen.ok) return chosen;
    if (!(await step(onProgress, 'Reading the bids', 1, 3, run))) return fail(cancelled);
    const value = read(source, setup);
    if (!(await step(onProgress, 'Scoring the bids', 2, 3, run))) return fail(cancelled);
    const result = assess({
      reading: value,
      setup,
      pack: chosen.value.pack,
      packSha256: chosen.value.sha256,
      workbook: { name: source.name, sha256: source.sha256 },
    });
    if (!(await step(onProgress, 'Done', 3, 3, run))) return fail(cancelled);
    const stops = result.problems.filter(({ severity }) => severity === 'stop');
    if (stops.length > 0) return fail(...stops);
    scored = { assessment: result, by: chosen.value };
    return ok(result);
  }

  const latest = (): KeptRecord => record ?? nothingKept;

  return {
    async packs() {
      const kept = record?.pack?.pack;
      const isKnown = !kept || packs.some(({ id }) => id === kept.id);
      return (isKnown ? packs : [...packs, kept]).map(packSummary);
    },

    async open(onProgress) {
      const run = begin();
      const got = await port.read({ signal: run.signal, ...(onProgress && { onProgress }) });
      if (!got.ok) return got;
      const kept = await remember(got.value.grids);
      if (!kept.ok) return kept;
      source = got.value;
      const { saved, receipts, problems } = kept.value;
      openedWith = saved;
      mapping = saved.mapping;
      if (!(await step(onProgress, 'Finding the bids', 0, 1, run))) return fail(cancelled);
      const first = opened(source, read(source, saved.setup ?? { mapping: saved.mapping.map((one) => ({ ...one })) }));
      const told = [...first.problems, ...problems, ...(await packNotices(packs, kept.value.pack))];
      const again = saved.setup ? await scoreWith(saved.setup, onProgress, run, true) : undefined;
      if (!saved.setup || !again?.ok) return ok({ ...first, problems: told });
      const resumed = { setup: saved.setup, assessment: again.value, receipt: receipts.at(-1) ?? null };
      return ok({ ...first, problems: told, resumed });
    },

    async confirm(choices) {
      if (!source) return fail(notOpen);
      mapping = choices;
      const value = read(source, { mapping: choices.map((choice) => ({ ...choice })) });
      return ok(opened(source, value));
    },

    score: (setup, onProgress) => scoreWith(setup, onProgress, begin()),

    async cancel() {
      underWay.abort();
    },

    async preview() {
      if (!source || !reading) return fail(notOpen);
      if (!scored) return fail(notScored);
      const kept = await remember(source.grids);
      if (!kept.ok) return kept;
      const { assessment, by } = scored;
      const { recognition } = reading.value;
      const wanted = outputs(assessment, recognition, []);
      const state = await stateWith(assessment, by, kept.value, inWords(wanted, recognition), now());
      const mark = markOf(assessment.pack);
      const planned = await port.plan([
        ...withLog(wanted, assessment, state.log),
        { kind: 'state', state: partsOf(state), mark },
      ]);
      if (!planned.ok) return planned;
      const notices = othersChanges(openedWith, kept.value.saved, state);
      return ok<Preview>({ plan: planned.value, moves: moves(assessment, kept.value.saved.ranks), notices });
    },

    async apply(plan: Plan, onProgress) {
      if (!source || !scored) return fail(notScored);
      const run = begin();
      const applied = await port.apply(plan, { signal: run.signal, ...(onProgress && { onProgress }) });
      // What cannot be read now is read before the next write.
      if (applied.ok && (await remember(source.grids)).ok) openedWith = latest().saved;
      return applied;
    },

    async receipts() {
      const kept = await remember(source?.grids ?? []);
      return kept.ok ? ok(kept.value.receipts.toReversed()) : kept;
    },

    async revert(receiptId) {
      const kept = await remember(source?.grids ?? []);
      if (!kept.ok) return kept;
      const { receipts, receiptsLost, own } = kept.value;
      const receipt = receiptId === undefined ? receipts.at(-1) : receipts.find(({ id }) => id === receiptId);
      if (!receipt)
        return fail(receiptsLost && own.length > 0 ? onlyByHand(listed(own.map(ownInWords))) : nothingWritten);
      const state = await stateWithout(kept.value, source?.sha256 ?? '', now());
      const reverted = await port.revert(receipt, partsOf(state));
      if (reverted.ok && (await remember(source?.grids ?? [])).ok) openedWith = latest().saved;
      return reverted;
    },

    async verify() {
      const got = await port.read();
      if (!got.ok) return got;
      const kept = await remember(got.value.grids);
      if (!kept.ok) return kept;
      const { saved, receipts, isWritten, problems } = kept.value;
      if (!isWritten) return fail(nothingWritten);
      if (!saved.setup) return fail(setupLost);
      source = got.value;
      const again = await scoreWith(saved.setup, undefined, begin(), true);
      if (!again.ok) return again;
      return ok(
        verify({
          assessment: again.value,
          recognition: read(source, saved.setup).recognition,
          log: saved.log,
          writes: receipts.at(-1)?.writes ?? [],
          grids: source.grids,
          problems: [...problems, ...(await packNotices(packs, kept.value.pack)), ...(await logProblems(saved.log))],
        }),
      );
    },

    why: async (subject) =>
      scored ? explain(scored.assessment, latest().saved.log, subject, [scored.by.pack, ...packs]) : null,
    select: (where) => port.select(where),
    onEdit: async (listener) => port.onEdit(listener),
  };
}
