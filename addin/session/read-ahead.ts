import type { WorkbookPort } from '../workbook/port';

/**
 * The same port, its workbook being read already: the session's worker, which may still be loading, finds the first
 * reading done or under way. Whatever is written in between makes what was read ahead worthless.
 */
export function readAhead(port: WorkbookPort): WorkbookPort {
  const stopped = new AbortController();
  let watching: Parameters<WorkbookPort['read']>[0];
  let reading: ReturnType<WorkbookPort['read']> | null = port.read({
    signal: stopped.signal,
    onProgress: (progress) => watching?.onProgress?.(progress),
  });
  let state: ReturnType<WorkbookPort['loadState']> | null = port.loadState();
  const forget = () => {
    reading = null;
    state = null;
  };
  const writing = <T>(result: T): T => {
    forget();
    return result;
  };
  return {
    read(watch) {
      if (!reading || watch?.signal?.aborted) return port.read(watch);
      const first = reading;
      reading = null;
      watching = watch;
      watch?.signal?.addEventListener('abort', () => stopped.abort());
      return first;
    },
    loadState() {
      const first = state ?? port.loadState();
      state = null;
      return first;
    },
    plan: (outputs, asRead) => port.plan(outputs, asRead),
    apply: (plan, watch) => writing(port.apply(plan, watch)),
    revert: (receipt, kept) => writing(port.revert(receipt, kept)),
    saveState: (kept) => writing(port.saveState(kept)),
    select: (where) => port.select(where),
    onEdit: (listener) => port.onEdit(listener),
  };
}
