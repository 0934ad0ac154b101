import type { WorkbookPort } from '../workbook/port';

/**
 * The same port, its workbook being read already: the session's worker, which may still be loading, finds the first
 * reading done or under way.
 */
export function readAheadOf(port: WorkbookPort): WorkbookPort {
  const stopped = new AbortController();
  let told: Parameters<WorkbookPort['read']>[0];
  let reading: ReturnType<WorkbookPort['read']> | null = port.read({
    signal: stopped.signal,
    onProgress: (progress) => told?.onProgress?.(progress),
  });
  let state: ReturnType<WorkbookPort['loadState']> | null = port.loadState();
  return {
    read(watch) {
      if (!reading) return port.read(watch);
      const first = reading;
      reading = null;
      told = watch;
      if (watch?.signal?.aborted) stopped.abort();
      watch?.signal?.addEventListener('abort', () => stopped.abort());
      return first;
    },
    loadState() {
      const first = state ?? port.loadState();
      state = null;
      return first;
    },
    plan: (outputs, asRead) => port.plan(outputs, asRead),
    apply: (plan, watch) => port.apply(plan, watch),
    revert: (receipt, kept) => port.revert(receipt, kept),
    saveState: (kept) => port.saveState(kept),
    select: (where) => port.select(where),
    onEdit: (listener) => port.onEdit(listener),
  };
}
