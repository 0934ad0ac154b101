/**
 * A workbook port across two threads: Office.js lives with the page, the session in a worker. The page offers its port,
 * the worker calls it as if it were its own. Signals and listeners do not cross, so progress comes as a proxy and
 * stopping is a call.
 */
import { proxy, type Remote } from 'comlink';
import { fail, type Result } from '../../core/result';
import type { Where } from '../../core/source';
import type {
  AsRead,
  Kept,
  Plan,
  Progress,
  Reading,
  Receipt,
  RevertReport,
  State,
  Watch,
  WorkbookPort,
} from '../workbook/port';
import { cancelled } from '../workbook/session-problems';
import { type PackedOutput, packed, unpacked } from './packed-output';

type OnProgress = ((progress: Progress) => void) | undefined;
type EditListener = Parameters<WorkbookPort['onEdit']>[0];

/** The port as the page offers it. Every call answers later, so that both threads see the same shape. */
export interface OfferedPort {
  read(onProgress: OnProgress): Promise<Result<Reading>>;
  plan(outputs: readonly PackedOutput[], asRead: AsRead | undefined): Promise<Result<Plan>>;
  apply(plan: Plan, onProgress: OnProgress): Promise<Result<Receipt>>;
  revert(receipt: Receipt, state?: State): Promise<Result<RevertReport>>;
  loadState(): Promise<Result<Kept | null>>;
  saveState(state: State): Promise<Result<null>>;
  select(where: Where): Promise<Result<null>>;
  onEdit(listener: EditListener): Promise<() => void>;
  /** Stops the reading or writing under way. */
  stop(): Promise<void>;
}

/** Made by the page, to be exposed to the worker. */
export function offeredPort(port: WorkbookPort): OfferedPort {
  let underWay = new AbortController();
  const watch = (onProgress: OnProgress): Watch => {
    underWay = new AbortController();
    return { signal: underWay.signal, ...(onProgress && { onProgress }) };
  };
  return {
    read: (onProgress) => port.read(watch(onProgress)),
    plan: (outputs, asRead) => port.plan(outputs.map(unpacked), asRead),
    apply: (plan, onProgress) => port.apply(plan, watch(onProgress)),
    revert: (receipt, state) => port.revert(receipt, state),
    loadState: () => port.loadState(),
    saveState: (state) => port.saveState(state),
    select: (where) => port.select(where),
    onEdit: async (listener) => proxy(port.onEdit(listener)),
    stop: async () => underWay.abort(),
  };
}

/** The page's port, as the session in a worker calls it. */
export function portOfPage(page: Remote<OfferedPort>): WorkbookPort {
  async function watched<T>(
    { signal, onProgress }: Watch,
    call: (carried: OnProgress) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    if (signal?.aborted) return fail(cancelled);
    const stop = () => void page.stop();
    signal?.addEventListener('abort', stop);
    try {
      return await call(onProgress && proxy(onProgress));
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }
  return {
    read: (watch = {}) => watched(watch, async (onProgress) => page.read(onProgress)),
    plan: (outputs, asRead) => page.plan(outputs.map(packed), asRead),
    apply: (plan, watch = {}) => watched(watch, async (onProgress) => page.apply(plan, onProgress)),
    revert: (receipt, state) => page.revert(receipt, state),
    loadState: () => page.loadState(),
    saveState: (state) => page.saveState(state),
    select: (where) => page.select(where),
    onEdit: (listener) => {
      let isHeard = true;
      const stopping = page.onEdit(
        proxy((event) => {
          if (isHeard) listener(event);
        }),
      );
      return () => {
        // The page may have told of something more by the time it hears of this.
        isHeard = false;
        void stopping.then((stop) => stop());
      };
    },
  };
}
