import { fail, type Problem, type Result } from '../../core/result';
import type { Progress } from '../workbook/port';
import { shownProgress } from './shown-progress';
import { type Busy, type PaneState, saying } from './state';
import type { Store } from './store';

/** Runs one long call of the session, showing what is happening; `undefined` where it failed, which is then told. */
export type Run = <T>(
  doing: string,
  call: (onProgress: (progress: Progress) => void) => Promise<Result<T>>,
  take?: (state: PaneState, value: T) => PaneState,
) => Promise<T | undefined>;

export const wasCancelled = (problems: readonly Problem[]) => problems.some(({ code }) => code === 'cancelled');

/** A part that did not come, or a mistake of ours: neither may leave the pane busy for ever. */
const stopped = (doing: string, reason: unknown): Problem => ({
  code: 'stopped-short',
  severity: 'stop',
  path: [],
  message: `${doing} stopped short: ${reason instanceof Error ? reason.message : String(reason)}`,
  hint: 'Try again. If it stays, check that this computer is online and reload the pane.',
});

/** Tables once found stay while more is told. */
const further = (busy: Busy, progress: Progress | null, lasts: boolean): Busy => ({
  ...busy,
  progress: progress ? { ...busy.progress, ...progress } : busy.progress,
  lasts: busy.lasts || lasts,
});

/** Long calls that leave their mark in this store. */
export const longCalls =
  ({ update, updateGently }: Store<PaneState>): Run =>
  async (doing, call, take) => {
    update((state) => ({ ...state, busy: { doing, progress: null, lasts: false }, failure: null, said: doing }));
    const shown = shownProgress((progress, lasts) => {
      const change = progress?.recognition ? updateGently : update;
      change((state) => (state.busy ? { ...state, busy: further(state.busy, progress, lasts) } : state));
    });
    const result = await call(shown.tell).catch((reason: unknown) => fail(stopped(doing, reason)));
    shown.end();
    const change = take ? updateGently : update;
    change((state) => {
      const done = { ...state, busy: null };
      if (result.ok) return take ? take(done, result.value) : done;
      if (wasCancelled(result.problems)) return saying(done, `Cancelled: ${doing}.`);
      const first = result.problems[0]?.message ?? `${doing} did not work.`;
      return saying({ ...done, failure: { doing, problems: result.problems } }, first);
    });
    return result.ok ? result.value : undefined;
  };
