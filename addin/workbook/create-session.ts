import type { MappingChoice } from '../../core/facts/recognition';
import { canScore } from '../../core/packs/can-score';
import type { Pack } from '../../core/packs/pack';
import type { Shelf } from '../../core/packs/sharing/shelf';
import { usualPack } from '../../core/packs/usual';
import type { TenderReading } from '../../core/read-tender';
import { fail, ok, type Result } from '../../core/result';
import { HeldWorkbook } from './held-workbook';
import type { Reading, WorkbookPort } from './port';
import type { Scorer } from './scorer';
import type { Opened, Session } from './session';
import { cancelled, notOpen } from './session-problems';
import { type OnProgress, step } from './step';

export interface SessionOptions {
  /** Packs to choose from where there is no shelf; the first is proposed. */
  readonly packs?: readonly Pack[];
  /** Opens the packs from outside beside the bundled ones. */
  readonly openShelf?: () => Promise<Shelf>;
  /** The clock of the log. */
  readonly now?: () => Date;
}

/**
 * Drives one workbook through the pipeline, whichever port it comes through. This part finds tables. What finds the bids
 * in them is loaded meanwhile; what scores, writes and explains, when it is first wanted and the workbook has been read.
 */
export function createSession(port: WorkbookPort, options: SessionOptions = {}): Session {
  const held = new HeldWorkbook(port);
  const proposed = options.packs?.find(canScore)?.id ?? usualPack;
  let mapping: readonly MappingChoice[] = [];
  let underWay = new AbortController();
  let opening: Promise<unknown> | undefined;
  let loaded: Promise<Scorer> | undefined;

  function begin(): AbortController {
    underWay = new AbortController();
    return underWay;
  }

  async function loadScorer(): Promise<Scorer> {
    const { createScorer } = await import('./scorer');
    return createScorer(port, held, begin, options);
  }

  function scorer(): Promise<Scorer> {
    loaded ??= loadScorer().catch((reason: unknown) => {
      // The line may be back when it is asked for again.
      loaded = undefined;
      throw reason;
    });
    return loaded;
  }

  /** Packs are asked for while the workbook is still read, which goes first. */
  async function scorerAfterReading(): Promise<Scorer> {
    await opening;
    return scorer();
  }

  const opened = async (from: Reading, tender: TenderReading): Promise<Opened> =>
    (await import('./find-bids')).openedFrom(from, tender, proposed, mapping);

  async function open(onProgress: OnProgress): Promise<Result<Opened>> {
    const run = begin();
    const kept = await held.load(run, onProgress);
    if (!kept.ok) return kept;
    const { source } = held;
    if (!source) return fail(notOpen);
    const { saved, receipts, problems, pack } = kept.value;
    held.openedWith = saved;
    mapping = saved.mapping;
    const finding = 'Finding the bids';
    if (!(await step(onProgress, finding, 0, 1, run))) return fail(cancelled);
    const decisions = saved.setup ?? { mapping: saved.mapping.map((one) => ({ ...one })) };
    const tender = await held.tender(source, decisions, (recognition) =>
      onProgress?.({ step: finding, done: 0, of: 1, recognition }),
    );
    const first = await opened(source, tender);
    const told = [...first.problems, ...problems, ...(pack ? await (await scorer()).packNotices(pack) : [])];
    const again = saved.setup ? await (await scorer()).score(saved.setup, onProgress, run, true) : undefined;
    if (!saved.setup || !again?.ok) return ok({ ...first, problems: told });
    const resumed = { setup: saved.setup, assessment: again.value, receipt: receipts.at(-1) ?? null };
    // Whatever stands beside tables after writing was interrupted is told with that.
    const isUnfinished = problems.some(({ code }) => code === 'writing-unfinished');
    const astray = isUnfinished ? [] : await (await scorer()).astray();
    return ok({ ...first, problems: [...astray, ...told], resumed });
  }

  return {
    packs: async () => (await scorerAfterReading()).packs(),
    publishers: async () => (await scorerAfterReading()).publishers(),
    orderPacks: async (order) => (await scorer()).orderPacks(order),

    open(onProgress) {
      const result = open(onProgress);
      opening = result;
      return result;
    },

    async confirm(choices) {
      const { source } = held;
      if (!source) return fail(notOpen);
      mapping = choices;
      const tender = await held.tender(source, { mapping: choices.map((choice) => ({ ...choice })) });
      return ok(await opened(source, tender));
    },

    async cancel() {
      underWay.abort();
    },

    // What can be cancelled begins when it is asked for, and not when its code has come.
    async score(setup, onProgress) {
      const run = begin();
      return (await scorer()).score(setup, onProgress, run);
    },
    async apply(plan, onProgress) {
      const run = begin();
      return (await scorer()).apply(plan, onProgress, run);
    },
    preview: async (when) => (await scorer()).preview(when),
    previewPack: async (id) => (await scorer()).previewPack(id),
    receipts: async () => (await scorer()).receipts(),
    revert: async (receiptId) => (await scorer()).revert(receiptId),
    verify: async () => (await scorer()).verify(),
    why: async (subject) => (await scorer()).why(subject),
    select: (where) => port.select(where),
    onEdit: async (listener) => port.onEdit(listener),
  };
}
