/**
 * What a workbook says and keeps, read by the page itself: the session's worker may still be loading, and gets it together
 * with the port.
 */
import type { Result } from '../../core/result';
import type { Kept, Progress, Reading, WorkbookPort } from '../workbook/port';

export interface FirstReading {
  readonly reading: Result<Reading>;
  readonly kept: Result<Kept | null>;
}

export interface ReadFirst {
  readonly done: Promise<FirstReading>;
  /** Called from now on with how far it is. */
  watch(onProgress: (progress: Progress) => void): void;
}

/** Begins at once. */
export function readFirst(port: WorkbookPort, signal: AbortSignal): ReadFirst {
  let told: ((progress: Progress) => void) | undefined;
  const reading = port.read({ signal, onProgress: (progress) => told?.(progress) });
  const kept = port.loadState();
  return {
    done: Promise.all([reading, kept]).then(([read, state]) => ({ reading: read, kept: state })),
    watch(onProgress) {
      told = onProgress;
    },
  };
}

/** The same port, which gives that reading to whoever reads first; who reads again gets the workbook as it is then. */
export function givingFirst(port: WorkbookPort, { reading, kept }: FirstReading): WorkbookPort {
  let first: typeof reading | null = reading;
  let firstKept: typeof kept | null = kept;
  return {
    ...port,
    async read(watch) {
      const given = first ?? (await port.read(watch));
      first = null;
      return given;
    },
    async loadState() {
      const given = firstKept ?? (await port.loadState());
      firstKept = null;
      return given;
    },
  };
}
