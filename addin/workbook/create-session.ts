import { assess } from '../../core/assess';
import type { Assessment } from '../../core/assessment';
import type { MappingChoice } from '../../core/facts/recognition';
import { packHash } from '../../core/packs/canonical';
import type { Pack } from '../../core/packs/pack';
import { packs as bundled } from '../../core/packs/register';
import { type ReadingDecisions, readTender, type TenderReading } from '../../core/read-tender';
import { fail, ok, type Result } from '../../core/result';
import { propose } from '../../core/setup/propose';
import type { Setup } from '../../core/setup/setup';
import { logEntry, scoredSentence } from './log';
import { outputs } from './output/outputs';
import { withoutOwnParts } from './own-parts';
import { packSummary } from './pack-summary';
import type { Plan, Progress, Reading, Receipt, WorkbookPort } from './port';
import { moves, ranksOf } from './ranks';
import type { Opened, Preview, Session } from './session';
import { cancelled, nothingWritten, notOpen, notScored, problem } from './session-problems';
import { sha256 } from './sha256';
import { admitState, type LogEntry, noState, type SavedState } from './state';
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
  let assessment: Assessment | undefined;
  let state: SavedState = noState;
  let underWay = new AbortController();
  let mapping: readonly MappingChoice[] = [];
  /** The log as the latest plan writes it: what is kept must say the same, to the second. */
  let plannedLog: { readonly plan: string; readonly log: LogEntry[] } | undefined;

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
      reading = { key, value: readTender(withoutOwnParts(from.grids, state.receipt), decisions) };
    return reading.value;
  }

  async function packOf(setup: Setup): Promise<Result<{ pack: Pack; sha256: string }>> {
    const pack = packs.find(({ id }) => id === setup.pack);
    if (!pack)
      return fail(
        problem(
          'unknown-pack',
          `No pack is called ${setup.pack}.`,
          `Choose one of ${packs.map(({ id }) => id).join(', ')}.`,
          ['pack'],
        ),
      );
    return ok({ pack, sha256: await packHash(pack, sha256) });
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

  async function scoreWith(setup: Setup, onProgress: OnProgress, run: AbortController): Promise<Result<Assessment>> {
    if (!source) return fail(notOpen);
    const chosen = await packOf(setup);
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
    assessment = result;
    return ok(result);
  }

  const newLog = (by: Assessment): LogEntry[] => [...state.log, logEntry(scoredSentence(by), by, now())];

  async function keep(next: SavedState): Promise<Result<null>> {
    const saved = await port.saveState(next);
    if (saved.ok) state = next;
    return saved;
  }

  return {
    packs: async () => packs.map(packSummary),

    async open(onProgress) {
      const run = begin();
      const loaded = await port.loadState();
      if (!loaded.ok) return loaded;
      const admitted = loaded.value === null ? noState : admitState(loaded.value);
      state = admitted ?? noState;
      const got = await port.read({ signal: run.signal, ...(onProgress && { onProgress }) });
      if (!got.ok) return got;
      source = got.value;
      mapping = state.setup?.mapping?.map(asChoice) ?? [];
      if (!(await step(onProgress, 'Finding the bids', 0, 1, run))) return fail(cancelled);
      const value = read(source, state.setup ?? {});
      const first = opened(source, value);
      const lost = admitted
        ? []
        : [
            problem(
              'state-unreadable',
              'What Goodmark kept in this workbook cannot be read.',
              'Score it again; nothing of yours is affected.',
            ),
          ];
      if (!state.setup)
        return ok({
          ...first,
          problems: [...first.problems, ...lost.map((p) => ({ ...p, severity: 'notice' as const }))],
        });
      const again = await scoreWith(state.setup, onProgress, run);
      return ok(
        again.ok
          ? { ...first, resumed: { setup: state.setup, assessment: again.value, receipt: state.receipt } }
          : first,
      );
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
      if (!assessment) return fail(notScored);
      const log = newLog(assessment);
      const planned = await port.plan(outputs(assessment, reading.value.recognition, log));
      if (!planned.ok) return planned;
      plannedLog = { plan: planned.value.id, log };
      return ok<Preview>({ plan: planned.value, moves: moves(assessment, state.ranks) });
    },

    async apply(plan: Plan, onProgress) {
      if (!assessment) return fail(notScored);
      const run = begin();
      const applied = await port.apply(plan, { signal: run.signal, ...(onProgress && { onProgress }) });
      if (!applied.ok) return applied;
      const kept = await keep({
        format: 'goodmark-state/1',
        setup: assessment.setup,
        receipt: receiptOf(applied.value),
        ranks: ranksOf(assessment),
        log: plannedLog?.plan === plan.id ? plannedLog.log : newLog(assessment),
      });
      return kept.ok ? applied : kept;
    },

    async revert() {
      if (!state.receipt) return fail(nothingWritten);
      const reverted = await port.revert(state.receipt);
      if (!reverted.ok) return reverted;
      const log = assessment ? [...state.log, logEntry('Took back what was written.', assessment, now())] : state.log;
      const kept = await keep({ ...state, receipt: null, ranks: {}, log });
      return kept.ok ? reverted : kept;
    },

    async verify() {
      if (!state.receipt || !state.setup) return fail(nothingWritten);
      const got = await port.read();
      if (!got.ok) return got;
      source = got.value;
      const again = await scoreWith(state.setup, undefined, begin());
      return again.ok ? ok(verify(again.value, state.log, state.receipt, got.value.grids)) : again;
    },

    why: async (subject) => (assessment ? explain(assessment, state.log, subject, packs) : null),
    select: (where) => port.select(where),
    onEdit: async (listener) => port.onEdit(listener),
  };
}

const asChoice = ({ where, fact, bidder, criterion }: NonNullable<Setup['mapping']>[number]): MappingChoice => ({
  where,
  // A name the vocabulary does not know is dropped when the tables are read.
  fact: fact as MappingChoice['fact'],
  ...(bidder !== undefined && { bidder }),
  ...(criterion !== undefined && { criterion }),
});

const receiptOf = (receipt: Receipt): SavedState['receipt'] => ({
  ...receipt,
  writes: receipt.writes.map((write) => ({ ...write })),
});
